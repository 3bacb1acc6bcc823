import type { CellValue } from '../../core/grid';
import { invalidArgument } from '../protocol/failure';
import type { Json } from '../protocol/wire';
import { heightOf, widthOf } from '../model/area';
import type { Area } from '../../core/address';

const ERRORS = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
]);

/** As `range.valueTypes` names it. */
export function valueTypeOf(value: CellValue): string {
  if (value === null) return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return ERRORS.has(value) ? 'Error' : 'String';
}

/**
 * What is written to the cells of an area: a table of the very same size, or one value for all of them.
 * Null leaves a cell as it is.
 */
export function cellInputs(input: Json, area: Area): (row: number, column: number) => CellValue {
  if (!Array.isArray(input)) return () => scalar(input);
  const rows = input as readonly Json[];
  if (rows.length !== heightOf(area)) throw wrongSize();
  for (const row of rows) {
    if (!Array.isArray(row) || row.length !== widthOf(area)) throw wrongSize();
  }
  const table = rows as readonly (readonly Json[])[];
  return (row, column) => scalar(table[row - area.top]![column - area.left] ?? null);
}

function scalar(value: Json): CellValue {
  if (typeof value === 'object' && value !== null)
    throw invalidArgument('a cell takes text, a number or a truth value');
  return value;
}

function wrongSize(): Error {
  return invalidArgument(
    "the number of rows or columns in the input array doesn't match the size or dimensions of the range",
  );
}

/** What all cells have in common; null where they differ. */
export function common<V>(values: Iterable<V>): V | null {
  let first: V | null = null;
  let any = false;
  for (const value of values) {
    if (!any) first = value;
    else if (JSON.stringify(value) !== JSON.stringify(first)) return null;
    any = true;
  }
  return first;
}

export function textOf(value: Json): string {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}

export function flagOf(value: Json): boolean {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}

export function numberOf(value: Json): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument();
  return value;
}
