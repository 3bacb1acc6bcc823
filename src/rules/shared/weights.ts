import type Decimal from 'decimal.js';
import type { Amount, Heading } from '../../core/evaluation';
import type { Form } from '../../core/rule';
import { CENT, sumOf } from './numbers';
import type { Row } from './rows';
import { scoredRows, weightOf } from './rows';

/** A printed weight of a higher level beside the level-3 weights under it. */
export interface Subtotal {
  readonly heading: Heading;
  readonly weight: Amount;
  readonly printed: Decimal;
  readonly rows: readonly Row[];
  readonly sum: Decimal;
}

/** Each used row's weight is known: without one, no sum of weights says anything but what weight-missing says. */
export function weightsKnown(form: Form): boolean {
  const rows = scoredRows(form);
  return rows.length > 0 && rows.every((row) => weightOf(row) !== null);
}

export function weightSum(rows: readonly Row[]): Decimal {
  return sumOf(rows.flatMap((row) => weightOf(row) ?? []));
}

export function differs(a: Decimal, b: Decimal): boolean {
  return a.minus(b).abs().gt(CENT);
}

/** Printed weights of level-2 groups that their rows do not add up to, then those of blocks none of whose groups is wrong. */
export function wrongSubtotals(form: Form): readonly Subtotal[] {
  const { blocks, groups } = form.evaluation;
  const wrongGroups = subtotals(form, groups).filter(isWrong);
  // A block that is off because of one of its groups is not a second mistake.
  const touched = new Set(wrongGroups.flatMap(({ rows }) => rows.map(({ indicator }) => indicator.block)));
  const wrongBlocks = subtotals(form, blocks).filter(
    (subtotal) => isWrong(subtotal) && !subtotal.rows.some(({ indicator }) => touched.has(indicator.block)),
  );
  return [...wrongGroups, ...wrongBlocks];
}

function isWrong({ printed, sum, rows }: Subtotal): boolean {
  return differs(printed, sum) && rows.every((row) => weightOf(row) !== null);
}

/** One per weight cell: a cell merged over several groups states the weight of all of them. */
function subtotals(form: Form, headings: readonly Heading[]): readonly Subtotal[] {
  const byIndex = new Map(scoredRows(form).map((row) => [row.indicator.index, row]));
  const byCell = new Map<string, { heading: Heading; weight: Amount; printed: Decimal; rows: Row[] }>();
  for (const heading of headings) {
    const { weight } = heading;
    if (!weight?.value) continue;
    const key = `${weight.at.row}:${weight.at.column}`;
    const entry = byCell.get(key) ?? { heading, weight, printed: weight.value, rows: [] };
    entry.rows.push(...heading.indicators.flatMap((index) => byIndex.get(index) ?? []));
    byCell.set(key, entry);
  }
  return [...byCell.values()].map((entry) => ({ ...entry, sum: weightSum(entry.rows) }));
}
