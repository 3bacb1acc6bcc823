import { MEMORY_KEY } from '../../app/host';
import type { FileError } from '../../core/file-error';
import type { Package } from './package';
import type { PackageEdit } from './package-edit';
import { cutElements } from './splice';
import { XmlScanner } from './xml';
import { escapeXml } from './xml-text';

/** Our own data as Excel saves the settings of an add-in: a property of the add-in's web extension part. */
export interface ExtensionData {
  readonly path: string;
  readonly text: string;
}

/**
 * What the pane kept in a workbook that Excel saved ([MS-OWEXML]: package → task panes → web extension → property;
 * Excel writes a setting as JSON, so that a text stands there in quotes). Null: no pane of ours was used in it.
 */
export function findExtensionData(pack: Package): ExtensionData | null {
  for (const panes of related(pack, '', 'webextensiontaskpanes')) {
    for (const path of related(pack, panes, 'webextension')) {
      const xml = pack.xml(path);
      // Extensions of others are none of our business, readable or not.
      const written = xml.ok ? propertyIn(xml.value.text)?.attribute('value') : null;
      if (typeof written === 'string') return { path, text: settingOf(written) };
    }
  }
  return null;
}

/** Replaces our data there, or takes them away. */
export function writeExtensionData(
  edit: PackageEdit,
  { path }: ExtensionData,
  data: string | undefined,
): FileError | null {
  return edit.edit(path, (text) => {
    if (data === undefined) return cutElements(text, isOurs);
    const bounds = propertyIn(text)?.attributeBounds('value');
    return bounds
      ? text.slice(0, bounds.start) + escapeXml(JSON.stringify(data)) + text.slice(bounds.end)
      : text;
  });
}

function related(pack: Package, source: string, type: string): readonly string[] {
  const relationships = pack.relationships(source);
  if (!relationships.ok) return [];
  return relationships.value
    .filter((one) => one.type === type && !one.external && pack.has(one.target))
    .map(({ target }) => target);
}

function isOurs(scanner: XmlScanner): boolean {
  return scanner.name === 'property' && scanner.attribute('name') === MEMORY_KEY;
}

/** A scanner that stands at our property; null where there is none. */
function propertyIn(text: string): XmlScanner | null {
  const scanner = new XmlScanner(text);
  for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
    if (event === 'open' && isOurs(scanner)) return scanner;
  }
  return null;
}

/** The text inside the quotes; as written where there are none. */
function settingOf(written: string): string {
  try {
    const value: unknown = JSON.parse(written);
    return typeof value === 'string' ? value : written;
  } catch {
    // Not what Excel writes: whoever reads the data decides what it is worth.
    return written;
  }
}
