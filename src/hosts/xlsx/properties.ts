import type { FileError } from '../../core/file-error';
import type { Result } from '../../core/result';
import { ok } from '../../core/result';
import type { Package } from './package';
import type { PackageEdit } from './package-edit';
import { decodeEscapes, encodeEscapes } from './strings';
import { XmlScanner } from './xml';
import { escapeXml } from './xml-text';

/**
 * Our own data in a workbook (waivers, values before the last write): a custom XML part of the workbook
 * (ECMA-376 part 1, 15.2.5). Excel and WPS keep such parts and show them nowhere.
 */
const NAMESPACE = 'urn:zhunsheng:properties';

type Properties = Readonly<Record<string, string>>;

/** Empty where the workbook holds none of ours. */
export function readProperties(pack: Package): Result<Properties, FileError> {
  const part = findPart(pack);
  if (!part.ok) return part;
  return ok(part.value ? parse(part.value.text) : {});
}

/** Replaces all our data, or takes them away (null, or none). */
export function writeProperties(edit: PackageEdit, properties: Properties | null): FileError | null {
  const part = findPart(edit.pack);
  if (!part.ok) return part.error;
  const isEmpty = properties === null || Object.keys(properties).length === 0;
  if (isEmpty) {
    if (!part.value) return null;
    return edit.remove(part.value.path) ?? edit.unrelate(edit.pack.main, part.value.id);
  }
  const xml = propertiesXml(properties);
  if (part.value) return edit.edit(part.value.path, () => xml);
  const path = edit.freePath('customXml/item', '.xml');
  const error = edit.add(path, xml, 'application/xml');
  if (error) return error;
  const related = edit.relate(edit.pack.main, 'customXml', `/${path}`);
  return related.ok ? null : related.error;
}

function propertiesXml(properties: Properties): string {
  const items = Object.entries(properties).map(
    ([name, value]) =>
      `<property name="${escapeXml(encodeEscapes(name))}">${escapeXml(encodeEscapes(value))}</property>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<properties xmlns="${NAMESPACE}">${items.join('')}</properties>`;
}

function parse(text: string): Properties {
  const scanner = new XmlScanner(text);
  const found: [string, string][] = [];
  for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
    if (event !== 'open' || scanner.name !== 'property') continue;
    const name = decodeEscapes(scanner.attribute('name') ?? '');
    found.push([name, decodeEscapes(scanner.content())]);
  }
  return Object.fromEntries(found);
}

interface FoundPart {
  readonly path: string;
  readonly id: string;
  readonly text: string;
}

function findPart(pack: Package): Result<FoundPart | null, FileError> {
  const relationships = pack.relationships(pack.main);
  if (!relationships.ok) return relationships;
  for (const { id, type, target, external } of relationships.value) {
    if (type !== 'customXml' || external || !pack.has(target)) continue;
    const xml = pack.xml(target);
    // A custom part of someone else may be anything; only ours must be readable.
    if (xml.ok && xml.value.text.includes(NAMESPACE)) return ok({ path: target, id, text: xml.value.text });
  }
  return ok(null);
}
