import type { Zippable } from 'fflate';
import { strToU8, zipSync } from 'fflate';
import { RELATIONSHIPS, XML_HEAD } from '../vocabulary';
import { escapeXml } from '../xml-text';

/** A part of a new package, and the parts it leads to. */
export interface NewPart {
  /** "xl/workbook.xml" */
  readonly path: string;
  /** Content type without "application/vnd.openxmlformats-" and "+xml". */
  readonly type: string;
  readonly xml: string;
  /** In the order of their ids: rId1, rId2, … */
  readonly leadsTo?: readonly Relation[];
}

export interface Relation {
  /** Last word of the relationship's type: "worksheet", "hyperlink". */
  readonly type: string;
  /** Path of a part, or an address outside. */
  readonly target: string;
  readonly outside?: boolean;
}

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** The earliest date a zip can hold, in every time zone: the same parts give the same bytes. */
const ZIP_DATE = new Date(1980, 0, 1);

/** The zip of an Office document whose main part is the first one. */
export function zipPackage(parts: readonly [NewPart, ...NewPart[]], properties: NewPart): Uint8Array {
  const all = [...parts, properties];
  const root = [
    { type: `${RELATIONSHIPS.transitional}/officeDocument`, target: parts[0].path },
    { type: `${PACKAGE}/relationships/metadata/core-properties`, target: properties.path },
  ];
  const texts: (readonly [string, string])[] = [
    ['[Content_Types].xml', contentTypes(all)],
    ['_rels/.rels', relationships(root)],
    ...all.flatMap((part) => [[part.path, part.xml] as const, ...relationsOf(part)]),
  ];
  const files: Zippable = {};
  for (const [path, xml] of texts) files[path] = strToU8(XML_HEAD + xml);
  return zipSync(files, { mtime: ZIP_DATE, level: 9 });
}

function contentTypes(parts: readonly NewPart[]): string {
  const overrides = parts.map(
    ({ path, type }) =>
      `<Override PartName="/${path}" ContentType="application/vnd.openxmlformats-${type}+xml"/>`,
  );
  return (
    `<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
  );
}

function relationsOf({ path, leadsTo = [] }: NewPart): (readonly [string, string])[] {
  if (leadsTo.length === 0) return [];
  const [, folder, name] = /^(.*\/)([^/]+)$/.exec(path) ?? [null, '', path];
  const targets = leadsTo.map(({ type, target, outside }) => ({
    type: `${RELATIONSHIPS.transitional}/${type}`,
    target: outside ? target : `/${target}`,
    outside,
  }));
  return [[`${folder}_rels/${name}.rels`, relationships(targets)]];
}

function relationships(targets: readonly Relation[]): string {
  const items = targets.map(
    ({ type, target, outside }, i) =>
      `<Relationship Id="rId${i + 1}" Type="${type}" Target="${escapeXml(target)}"` +
      `${outside ? ' TargetMode="External"' : ''}/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}
