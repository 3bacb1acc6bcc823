import { zipSync } from 'fflate';
import type { FileError } from '../../core/file-error';
import type { Result } from '../../core/result';
import { ok } from '../../core/result';
import { LIMITS, megabytes, refuse } from './limits';
import { XmlScanner, faultOf } from './xml';
import { decodeXml } from './xml-text';
import type { Zip } from './zip';
import { inflateEntry } from './zip';

/** Zipped formats that SheetJS reads: it makes no checks, so that it is handed a checked copy. */

/** The parts of an .ods that its cells depend on. */
const PARTS = ['mimetype', 'META-INF/manifest.xml', 'content.xml', 'styles.xml', 'meta.xml'];

export function isOpenDocument(zip: Zip): boolean {
  const mimetype = zip.entries.find(({ name }) => name === 'mimetype');
  const data = mimetype && inflateEntry(zip, mimetype);
  return (
    data?.ok === true &&
    new TextDecoder().decode(data.value).startsWith('application/vnd.oasis.opendocument.spreadsheet')
  );
}

/**
 * A new .ods with only those parts, after the checks that SheetJS does not make: sizes, checksums, entities, and
 * cells that say of themselves that they are repeated a million times. SheetJS sees nothing else.
 */
export function checkedOpenDocument(zip: Zip): Result<Uint8Array, FileError> {
  const parts = inflated(zip, (name) => PARTS.includes(name));
  if (!parts.ok) return parts;
  const manifest = parts.value['META-INF/manifest.xml'];
  if (manifest && new TextDecoder().decode(manifest).includes('encryption-data')) return refuse('encrypted');
  const content = parts.value['content.xml'];
  if (!content) return refuse('missing-part', { part: 'content.xml' });
  const error = checkContent(content);
  return error ? { ok: false, error } : ok(zipSync(parts.value, { level: 0 }));
}

/** The same for an .xlsb, whose parts are binary: what can be checked is that they are whole and not too large. */
export function checkedBinaryWorkbook(zip: Zip): Result<Uint8Array, FileError> {
  const parts = inflated(zip, (name) => /\.(bin|xml|rels)$/i.test(name));
  return parts.ok ? ok(zipSync(parts.value, { level: 0 })) : parts;
}

function inflated(
  zip: Zip,
  wanted: (name: string) => boolean,
): Result<Record<string, Uint8Array>, FileError> {
  const parts: Record<string, Uint8Array> = {};
  let total = 0;
  for (const entry of zip.entries) {
    if (!wanted(entry.name)) continue;
    total += entry.size;
    if (total > LIMITS.totalBytes) {
      return refuse('too-large', {
        part: entry.name,
        size: megabytes(total),
        limit: megabytes(LIMITS.totalBytes),
      });
    }
    const data = inflateEntry(zip, entry);
    if (!data.ok) return data;
    parts[entry.name] = data.value;
  }
  return ok(parts);
}

function checkContent(content: Uint8Array): FileError | null {
  const text = decodeXml(content, 'content.xml');
  if (!text.ok) return text.error;
  const scanner = new XmlScanner(text.value.text);
  let rowsRepeated = 1;
  let cellsRepeated = 1;
  let cells = 0;
  for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
    if (event !== 'open') continue;
    if (scanner.name === ':table:table-row') rowsRepeated = count('table:number-rows-repeated');
    else if (scanner.name === ':table:table-cell') cellsRepeated = count('table:number-columns-repeated');
    // Only a cell with a paragraph in it holds something; SheetJS leaves the others out.
    else if (scanner.name === ':text:p') cells += rowsRepeated * cellsRepeated;
  }
  if (cells > LIMITS.cells) {
    return { code: 'too-many-cells', data: { sheet: 'content.xml', limit: String(LIMITS.cells) } };
  }
  return faultOf(scanner, 'content.xml');

  function count(attribute: string): number {
    return Number(scanner.attribute(attribute) ?? 1);
  }
}
