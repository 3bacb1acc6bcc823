import type Decimal from 'decimal.js';
import type { Address, Area } from './address';
import { areaOf } from './address';
import type { Amount, Field } from './evaluation';
import type { Cell, Grid, PlacedCell } from './grid';
import { areaAt, isWritable } from './grid';
import { seen } from './normalise';
import { isPercentFormat, readAmount, readPercent } from './quantity';
import type { Span } from './recognise-heading';

/** Makes the meaning of a cell; null where it cannot be read. Never called for a blank one. */
export type Read<T> = (cell: Cell) => T | null;

/** The field at one place: the whole merge around it, spoken for by its first cell. */
export function fieldAt<T>(grid: Grid, row: number, column: number, read: Read<T>): Field<T> {
  return fieldIn(grid, areaAt(grid, row, column), read);
}

/** The field of a cell that is at hand, standing at that cell, with the merge around it. */
export function fieldOf<T>(grid: Grid, cell: PlacedCell, read: Read<T>): Field<T> {
  return field(grid, cell, { row: cell.row, column: cell.column }, areaAt(grid, cell.row, cell.column), read);
}

/** The field of a merge, or of a cell that stands alone. */
function fieldIn<T>(grid: Grid, area: Area, read: Read<T>): Field<T> {
  const { top, left } = area;
  return field(grid, grid.cell(top, left), { row: top, column: left }, area, read);
}

function field<T>(grid: Grid, cell: Cell, at: Address, area: Area, read: Read<T>): Field<T> {
  const text = seen(cell.text);
  return {
    at,
    area,
    text,
    value: text === '' ? null : read(cell),
    formula: cell.formula,
    link: cell.link,
    numeric: typeof cell.value === 'number',
    writable: isWritable(grid, cell),
  };
}

/**
 * The field of a column that may be several sheet columns wide. What is merged into it from a neighbouring column
 * belongs to that neighbour: the field is then blank, and nothing may be written there.
 */
export function columnField<T>(grid: Grid, row: number, span: Span, read: Read<T>): Field<T> {
  const area = areaAt(grid, row, span.left);
  if (area.left < span.left) return spilled(row, span.left);
  if (span.right > span.left && seen(grid.cell(area.top, area.left).text) === '') {
    const filled = grid
      .row(row)
      .find(({ column, text }) => column > span.left && column <= span.right && seen(text) !== '');
    if (filled) return fieldOf(grid, filled, read);
  }
  return fieldIn(grid, area, read);
}

function spilled<T>(row: number, column: number): Field<T> {
  const at = { row, column };
  return {
    at,
    area: areaOf(at),
    text: '',
    value: null,
    formula: null,
    link: null,
    numeric: false,
    writable: false,
  };
}

export const readText: Read<string> = (cell) => seen(cell.text);

/** Weights and scores. A cell shown in percent says the figure that is shown: 0.0364 as "3.64%" is 3.64. */
export const readFigure: Read<Decimal> = ({ value, text, format }) => {
  const amount =
    typeof value === 'number' && isPercentFormat(format) ? null : readAmount(value, text, format);
  return (amount ?? readPercent(value, text, format))?.value ?? null;
};

/** Rates in percent, however printed: "80.14%" and 80.14 are 80.14, and so is 0.8014, where no sign says otherwise. */
export const readRate: Read<Decimal> = ({ value, text, format }) => {
  const rate = readPercent(value, text, format);
  if (!rate) return null;
  return rate.bare && rate.value.lte(1) ? rate.value.times(100) : rate.value;
};

export function isBlank(field: Field<unknown> | null): boolean {
  return field === null || field.text === '';
}

/** A label or text read from a cell that also holds something else. Nothing is ever written there. */
export function derived<T>(from: Field<unknown>, text: string, value: T | null): Field<T> {
  return { ...from, text, value, writable: false };
}

/**
 * One amount for several cells, standing at the first of them; null where there is none. A part left blank counts for
 * nothing, but beside zeros only it is what is missing: 市本级 (blank) and 转移支付至下级 0 are no sum of 0.
 */
export function addedUp(parts: readonly Amount[]): Amount | null {
  const blank = parts.find((part) => part.value === null);
  const readable = parts.filter((part) => part.value !== null);
  if (blank && readable.every((part) => part.value!.isZero())) return blank;
  const [first, ...rest] = readable;
  if (!first || rest.length === 0) return first ?? null;
  const total = rest.reduce((sum, part) => sum.plus(part.value!), first.value!);
  return derived(first, first.text, total);
}
