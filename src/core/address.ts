/** One cell of a sheet; row and column count from zero. */
export interface Address {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells; all four bounds count from zero and belong to it. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Excel's bounds: 1,048,576 rows by 16,384 columns. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** 0 → "A", 25 → "Z", 26 → "AA". */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** "A" → 0, "AA" → 26. Only A–Z in either case may be given. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** {row: 15, column: 6} → "G16". */
export function toA1({ row, column }: Address): string {
  return `${columnName(column)}${row + 1}`;
}

/** An area as "A1:L34", a single cell as "A1". */
export function areaToA1(area: Area): string {
  const first = toA1({ row: area.top, column: area.left });
  const last = toA1({ row: area.bottom, column: area.right });
  return first === last ? first : `${first}:${last}`;
}

/** Reads "G16" or "$G$16"; null for anything else and for addresses outside Excel's bounds. */
export function parseA1(text: string): Address | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  if (!match) return null;
  const address = { row: parseInt(match[2]!, 10) - 1, column: columnIndex(match[1]!) };
  return address.row < MAX_ROWS && address.column < MAX_COLUMNS ? address : null;
}

/** Reads "A1:L34", "A1" or with dollars; corners may come in any order. Null where it is no address. */
export function parseArea(text: string): Area | null {
  const [from, to = from, more] = text.split(':');
  const first = parseA1(from ?? '');
  const last = parseA1(to ?? '');
  if (!first || !last || more !== undefined) return null;
  return {
    top: Math.min(first.row, last.row),
    left: Math.min(first.column, last.column),
    bottom: Math.max(first.row, last.row),
    right: Math.max(first.column, last.column),
  };
}

export function sameAddress(a: Address, b: Address): boolean {
  return a.row === b.row && a.column === b.column;
}

export function contains(area: Area, { row, column }: Address): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** The area of one cell. */
export function areaOf({ row, column }: Address): Area {
  return { top: row, left: column, bottom: row, right: column };
}
