import { zipSync } from 'fflate';
import type { FileError } from '../../core/file-error';
import type { Result } from '../../core/result';
import { ok } from '../../core/result';
import { LIMITS, megabytes, refuse } from './limits';
import { XmlScanner, faultOf } from './xml';
import { decodeXml } from './xml-text';
import type { Zip } from './zip';
import { inflateEntry } from './zip';

/** Formats that SheetJS reads: it makes no checks, so that it is handed what has been checked. */

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
 * what says of itself that it is repeated a million times. SheetJS sees nothing else.
 */
export function checkedOpenDocument(zip: Zip): Result<Uint8Array, FileError> {
  const parts = inflated(zip, (name) => PARTS.includes(name));
  if (!parts.ok) return parts;
  const manifest = parts.value['META-INF/manifest.xml'];
  if (manifest && new TextDecoder().decode(manifest).includes('encryption-data')) return refuse('encrypted');
  const content = parts.value['content.xml'];
  if (!content) return refuse('missing-part', { part: 'content.xml' });
  const error = checkContent(content) ?? checkSpelledOut([content, parts.value['styles.xml']]);
  return error ? { ok: false, error } : ok(zipSync(parts.value, { level: 0 }));
}

/** The same for an .xlsb, whose parts are binary: what can be checked is that they are whole and not too large. */
export function checkedBinaryWorkbook(zip: Zip): Result<Uint8Array, FileError> {
  const parts = inflated(zip, (name) => /\.(bin|xml|rels)$/i.test(name));
  return parts.ok ? ok(zipSync(parts.value, { level: 0 })) : parts;
}

/** The same for SpreadsheetML of 2003, whose columns say of themselves that they are followed by others like them. */
export function checkedMarkup(text: string): Result<string, FileError> {
  if (/<!ENTITY/i.test(text)) return refuse('entity-declaration', { part: '' });
  const columns = [...uncommented(text).matchAll(TAG)].filter(
    ([, , name]) => name?.toLowerCase() === 'column',
  );
  const followed = columns.reduce((sum, [tag]) => sum + highest(tag, SPAN), 0);
  return followed > LIMITS.spannedColumns ? refuse('damaged-legacy-file') : ok(text);
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
  while (scanner.next() !== 'end');
  const error = faultOf(scanner, 'content.xml');
  if (error) return error;
  if (mostCells(uncommented(text.value.text)) > LIMITS.cells) {
    return { code: 'too-many-cells', data: { sheet: 'content.xml', limit: String(LIMITS.cells) } };
  }
  return null;
}

/** SheetJS cuts comments out first, wherever it sees one: what stood around them becomes one. */
function uncommented(text: string): string {
  return text.replace(/<!--[^]*?-->/g, '');
}

/**
 * A tag as SheetJS finds it, by a search of the text: also inside CDATA, under any prefix, and known by the part of its
 * name before "_". Groups: the slash of a closing tag, and that part.
 */
const TAG = /<(\/?)(?:[^\s?><!/:"]*:|)([^\s?<>:/"_]+)[^\s?<>:/"]*(?:\s+[^<>=?"'\s]+="[^"]*")*\s*\/?>/g;

/**
 * The most cells that SheetJS may make of this text. A cell stands for as many as it and its row are repeated; an empty
 * element, and a cell of text without a paragraph, for none: files fill a sheet to its end with those.
 */
function mostCells(text: string): number {
  let rows = 1;
  let cell = 0;
  let cells = 0;
  const count = () => {
    cells += cell;
    cell = 0;
  };
  for (const [tag, closing, name] of text.matchAll(TAG)) {
    if (closing) continue;
    if (name === 'table-row' || name === '行') rows = repeats(tag, 'rows');
    else if (name === 'table-cell' || name === '数据') {
      cell = tag.endsWith('/>') ? 0 : rows * repeats(tag, 'columns');
      if (OTHER_THAN_TEXT.test(tag)) count();
    } else if (name === 'p' || name === '文本串') count();
  }
  return cells;
}

const OTHER_THAN_TEXT = /(?:value-type|数据类型)[^\s=]*="(?!string"|text")/i;

/** SheetJS writes a number format digit by digit, and blanks that a file only counts: a few bytes could fill the memory. */
function checkSpelledOut(parts: readonly (Uint8Array | undefined)[]): FileError | null {
  const counts = parts.flatMap((part) => [...uncommented(new TextDecoder().decode(part)).matchAll(COUNT)]);
  const signs = counts.reduce((sum, [, count]) => sum + Math.max(0, Number(count) || 0), 0);
  return signs > LIMITS.spelledOut ? { code: 'damaged-legacy-file', data: {} } : null;
}

/** Digits and places of a number format, and repeated blanks. */
const COUNT = /(?:-(?:digits|places)[^\s=]*|text:c)="([^"]*)"/gi;

const REPEATS = {
  rows: /number-rows-repeated[^\s=]*="([^"]*)"/gi,
  columns: /number-columns-repeated[^\s=]*="([^"]*)"/gi,
};

/** The highest number that a tag gives as its repetition, whichever of its attributes SheetJS believes. */
function repeats(tag: string, what: keyof typeof REPEATS): number {
  return /repeated/i.test(tag) ? Math.max(1, highest(tag, REPEATS[what])) : 1;
}

const SPAN = /Span=["']([^"']*)/gi;

/** Of the numbers that the pattern finds in a tag, read in any way; 0 where there is none. */
function highest(tag: string, pattern: RegExp): number {
  const numbers = [...tag.matchAll(pattern)].flatMap(([, given]) => [Number(given), parseInt(given!, 10)]);
  return Math.max(0, ...numbers.filter((number) => !Number.isNaN(number)));
}
