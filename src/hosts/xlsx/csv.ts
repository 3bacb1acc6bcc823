import { MAX_COLUMNS, MAX_ROWS } from '../../core/address';
import type { FileError } from '../../core/file-error';
import type { CellValue, PlacedCell, Workbook } from '../../core/grid';
import { EMPTY_CELL, makeGrid } from '../../core/grid';
import type { Result } from '../../core/result';
import { ok } from '../../core/result';
import { LIMITS, refuse } from './limits';
import type { Display } from './number-format';
import { GENERAL, makeDisplay } from './number-format';

/** The text of a file in UTF-8, UTF-16 (with a byte order mark) or GB18030; null where it is binary. */
export function decodePlainText(bytes: Uint8Array): string | null {
  for (const encoding of encodingsOf(bytes)) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      // eslint-disable-next-line no-control-regex -- no text for people holds these; binary formats do
      return /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(text) ? null : text;
    } catch {
      // Not this encoding: a fatal decoder throws at the first byte that fits no character. The next one is tried.
    }
  }
  return null;
}

function encodingsOf([first, second]: Uint8Array): readonly string[] {
  if (first === 0xff && second === 0xfe) return ['utf-16le'];
  if (first === 0xfe && second === 0xff) return ['utf-16be'];
  return ['utf-8', 'gb18030'];
}

/** One sheet of comma-, tab- or semicolon-separated values. */
export function readSeparated(text: string, name: string): Result<Workbook, FileError> {
  const cells: PlacedCell[] = [];
  const displays = new Map<string, Display>();
  for (const { row, column, text: field, quoted } of fields(text, separatorOf(text))) {
    if (field === '') continue;
    if (cells.length >= LIMITS.cells || row >= MAX_ROWS || column >= MAX_COLUMNS)
      return refuse('too-many-cells', { sheet: name, limit: String(LIMITS.cells) });
    const { value, format } =
      quoted && !/^[-+]?[\d,]+(\.\d+)?%?$/.test(field) ? textOf(field) : valueOf(field);
    const show = displays.get(format) ?? makeDisplay(format, false);
    displays.set(format, show);
    cells.push({ row, column, ...EMPTY_CELL, value, format, text: show(value) });
  }
  return ok({ sheets: [makeGrid({ name, cells })], definedNames: [] });
}

const NUMBER = /^[-+]?(?:0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+)?(?:\.(\d*))?(%|[eE][-+]?\d{1,3})?$/;

/**
 * What Excel makes of a field, as far as it loses nothing: a number becomes one, with a format where it was written
 * with commas or a percent sign. Numbers that Excel would spoil (leading zeros, more than 15 digits) stay text.
 */
function valueOf(field: string): { value: CellValue; format: string } {
  const written = field.trim();
  const match = NUMBER.exec(written);
  const digits = written.replace(/[eE].*|\D/g, '');
  if (!match || digits === '' || digits.length > 15) return textOf(field);
  const [, decimals = '', suffix = ''] = match;
  const places = decimals === '' ? '' : '.00';
  const plain = written.replaceAll(',', '').replace('%', '');
  // "e-2" instead of a division: 57.4% must become the double nearest to 0.574.
  if (suffix === '%') return { value: Number(`${plain}e-2`), format: `0${places}%` };
  if (written.includes(',')) return { value: Number(plain), format: `#,##0${places}` };
  return { value: Number(plain), format: GENERAL };
}

function textOf(value: string): { value: CellValue; format: string } {
  return { value, format: GENERAL };
}

/** The separator found most often outside quotes in the first lines; a comma where there is none. */
function separatorOf(text: string): string {
  const sample = text.slice(0, 20_000).replace(/"[^"]*"/g, '');
  const counts = [',', '\t', ';'].map((sign) => ({ sign, count: sample.split(sign).length }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).sign;
}

interface Field {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly quoted: boolean;
}

/** RFC 4180, with any line end, any separator, and quotes closed by the end of the file. */
function* fields(text: string, separator: string): Generator<Field> {
  let row = 0;
  let column = 0;
  let at = 0;
  while (at < text.length) {
    const quoted = text[at] === '"';
    const end = quoted ? quotedEnd(text, at + 1) : at;
    const rest = fieldEnd(text, end, separator);
    const inside = quoted ? text.slice(at + 1, end - 1).replaceAll('""', '"') : '';
    yield { row, column, text: inside + text.slice(end, rest), quoted };
    at = rest + 1;
    if (text[rest] === separator) {
      column += 1;
      continue;
    }
    if (text[rest] === '\r' && text[at] === '\n') at += 1;
    row += 1;
    column = 0;
  }
}

/** Behind the closing quote of a field whose content starts here. */
function quotedEnd(text: string, at: number): number {
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return text.length + 1;
    if (text[quote + 1] !== '"') return quote + 1;
    at = quote + 2;
  }
}

function fieldEnd(text: string, at: number, separator: string): number {
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}
