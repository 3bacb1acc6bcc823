import { columnIndex, columnName, MAX_COLUMNS, MAX_ROWS, parseArea } from '../../core/address';
import type { Area } from '../../core/address';
import { heightOf, widthOf } from '../model/area';

/** Excel cuts address lists off beyond this, without a word. */
export const LONGEST_ADDRESS = 8192;

const COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const ROWS = /^\$?([1-9]\d{0,6}):\$?([1-9]\d{0,6})$/;

/** Reads "A1:B2", "A:C", "3:5"; null for what is no address. The sheet's name must be off already. */
export function parseAddress(text: string): Area | null {
  const columns = COLUMNS.exec(text);
  if (columns) {
    const [left, right] = sorted(columnIndex(columns[1]!), columnIndex(columns[2]!));
    return right < MAX_COLUMNS ? { top: 0, left, bottom: MAX_ROWS - 1, right } : null;
  }
  const rows = ROWS.exec(text);
  if (rows) {
    const [top, bottom] = sorted(parseInt(rows[1]!, 10) - 1, parseInt(rows[2]!, 10) - 1);
    return bottom < MAX_ROWS ? { top, left: 0, bottom, right: MAX_COLUMNS - 1 } : null;
  }
  return parseArea(text);
}

/** "'自评表 2024'!A1" → ["自评表 2024", "A1"]; the name is null where none is given. */
export function splitSheet(text: string): readonly [string | null, string] {
  const cut = text.lastIndexOf('!');
  if (cut < 0) return [null, text];
  const name = text.slice(0, cut);
  const quoted = /^'(.*)'$/s.exec(name);
  return [quoted ? quoted[1]!.replaceAll("''", "'") : name, text.slice(cut + 1)];
}

export function isEntireColumn(area: Area): boolean {
  return heightOf(area) === MAX_ROWS;
}

export function isEntireRow(area: Area): boolean {
  return widthOf(area) === MAX_COLUMNS;
}

/** An area as Excel writes it: "A1:B2", "A:C", "3:5". */
export function areaText(area: Area): string {
  if (isEntireRow(area)) return `${area.top + 1}:${area.bottom + 1}`;
  if (isEntireColumn(area)) return `${columnName(area.left)}:${columnName(area.right)}`;
  const first = `${columnName(area.left)}${area.top + 1}`;
  const last = `${columnName(area.right)}${area.bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** "自评表!A1:B2", the sheet's name quoted where a formula would need it. */
export function sheetAddress(sheetName: string, area: Area): string {
  return `${quotedName(sheetName)}!${areaText(area)}`;
}

function quotedName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !parseArea(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

function sorted(a: number, b: number): readonly [number, number] {
  return a <= b ? [a, b] : [b, a];
}
