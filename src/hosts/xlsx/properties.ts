import { MEMORY_KEY } from '../../app/host';
import type { FileError } from '../../core/file-error';
import type { Result } from '../../core/result';
import { ok } from '../../core/result';
import type { Package } from './package';
import type { PackageEdit } from './package-edit';
import { decodeEscapes, encodeEscapes } from './strings';
import { XML_HEAD } from './vocabulary';
import { findExtensionData, writeExtensionData } from './web-extension';
import { XmlScanner } from './xml';
import { escapeXml } from './xml-text';

/**
 * Our own data in a workbook (waivers, values before the last write): a custom XML part of the workbook
 * (ECMA-376 part 1, 15.2.5). Excel and WPS keep such parts and show them nowhere. Where the pane was used in Excel,
 * the data stand in Excel's own place for them, and stay there: that is where the pane will look for them.
 */
const NAMESPACE = 'urn:zhunsheng:properties';

/** Every such part of a workbook has a number of its own (15.2.6), without which Excel gives it a new one each time. */
const ITEM_ID = '{6F1C9A52-3D0E-4B7B-9E64-5A48554E5348}';
const ITEM_PROPERTIES = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const ITEM_PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

type Properties = Readonly<Record<string, string>>;

/** Empty where the workbook holds none of ours. */
export function readProperties(pack: Package): Result<Properties, FileError> {
  const part = findPart(pack);
  if (!part.ok) return part;
  const extension = findExtensionData(pack);
  return ok({
    ...(part.value && parse(part.value.text)),
    ...(extension && { [MEMORY_KEY]: extension.text }),
  });
}

/** Replaces all our data, or takes them away (null, or none). */
export function writeProperties(edit: PackageEdit, properties: Properties | null): FileError | null {
  const extension = findExtensionData(edit.pack);
  if (!extension) return writePart(edit, properties);
  const { [MEMORY_KEY]: data, ...others } = properties ?? {};
  return writeExtensionData(edit, extension, data) ?? writePart(edit, others);
}

function writePart(edit: PackageEdit, properties: Properties | null): FileError | null {
  const part = findPart(edit.pack);
  if (!part.ok) return part.error;
  const isEmpty = properties === null || Object.keys(properties).length === 0;
  if (isEmpty) {
    return part.value ? removePart(edit, part.value) : null;
  }
  const xml = propertiesXml(properties);
  if (part.value) return edit.edit(part.value.path, () => xml);
  const path = edit.freePath('customXml/item', '.xml');
  return (
    addPart(edit, edit.pack.main, { path, xml, contentType: 'application/xml', relation: 'customXml' }) ??
    addPart(edit, path, {
      path: edit.freePath('customXml/itemProps', '.xml'),
      xml: `${XML_HEAD}<ds:datastoreItem xmlns:ds="${ITEM_PROPERTIES}" ds:itemID="${ITEM_ID}"><ds:schemaRefs><ds:schemaRef ds:uri="${NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
      contentType: ITEM_PROPERTIES_TYPE,
      relation: 'customXmlProps',
    })
  );
}

interface NewPart {
  readonly path: string;
  readonly xml: string;
  readonly contentType: string;
  readonly relation: string;
}

function addPart(
  edit: PackageEdit,
  source: string,
  { path, xml, contentType, relation }: NewPart,
): FileError | null {
  const error = edit.add(path, xml, contentType);
  if (error) return error;
  const related = edit.relate(source, relation, `/${path}`);
  return related.ok ? null : related.error;
}

/** With the part that numbers it. */
function removePart(edit: PackageEdit, { path, source, id }: FoundPart): FileError | null {
  const relationships = edit.pack.relationships(path);
  if (!relationships.ok) return relationships.error;
  for (const { target, external } of relationships.value) {
    const error = external ? null : edit.remove(target);
    if (error) return error;
  }
  return edit.remove(path) ?? edit.unrelate(source, id);
}

function propertiesXml(properties: Properties): string {
  const items = Object.entries(properties).map(
    ([name, value]) =>
      `<property name="${escapeXml(encodeEscapes(name))}">${escapeXml(encodeEscapes(value))}</property>`,
  );
  return `${XML_HEAD}<properties xmlns="${NAMESPACE}">${items.join('')}</properties>`;
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
  /** Whose relationship leads to it. */
  readonly source: string;
  readonly id: string;
  readonly text: string;
}

function findPart(pack: Package): Result<FoundPart | null, FileError> {
  // LibreOffice, when it saves the file, relates such parts to the package instead of the workbook.
  for (const source of [pack.main, '']) {
    const relationships = pack.relationships(source);
    if (!relationships.ok) return relationships;
    for (const { id, type, target, external } of relationships.value) {
      if (type !== 'customXml' || external || !pack.has(target)) continue;
      const xml = pack.xml(target);
      // A custom part of someone else may be anything; only ours must be readable.
      if (xml.ok && xml.value.text.includes(NAMESPACE))
        return ok({ path: target, source, id, text: xml.value.text });
    }
  }
  return ok(null);
}
