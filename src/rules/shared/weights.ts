import type Decimal from 'decimal.js';
import type { Address } from '../../core/address';
import { toA1 } from '../../core/address';
import { isSame } from '../../core/agreement';
import { sumOf } from '../../core/decimals';
import type { Amount, Group, Heading } from '../../core/evaluation';
import { anchorCell } from '../../core/grid';
import type { Form } from '../../core/rule';
import { isInUse } from './headings';
import { oncePerForm } from './once';
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

/** Printed weights of level-2 groups that their rows do not add up to, then those of blocks none of whose groups is wrong. */
export const wrongSubtotals = oncePerForm((form): readonly Subtotal[] => {
  const { blocks, groups } = form.evaluation;
  const wrongGroups = subtotals(form, groups).filter(isWrong);
  // A block that is off because of one of its groups is not a second mistake.
  const touched = new Set(wrongGroups.flatMap(({ rows }) => rows.map(({ indicator }) => indicator.block)));
  const wrongBlocks = subtotals(form, blocks.filter(isClosed)).filter(
    (subtotal) => isWrong(subtotal) && !subtotal.rows.some(({ indicator }) => touched.has(indicator.block)),
  );
  return [...wrongGroups, ...wrongBlocks];
});

/** A heading that nothing nameless follows: rows behind a blank cell may be meant to be its own (dimension-missing). */
function isClosed(_: Heading, index: number, all: readonly Heading[]): boolean {
  const next = all[index + 1];
  return !next || next.name.text !== '' || next.weight !== null;
}

function isWrong({ printed, sum, rows }: Subtotal): boolean {
  return !isSame(printed, sum) && rows.every((row) => weightOf(row) !== null);
}

/** One per weight cell: a cell merged over several groups states the weight of all of them. */
function subtotals(form: Form, headings: readonly Heading[]): readonly Subtotal[] {
  const byIndex = rowsByIndex(form);
  const byCell = new Map<string, { heading: Heading; weight: Amount; printed: Decimal; rows: Row[] }>();
  for (const heading of headings) {
    const { weight } = heading;
    if (!weight?.value) continue;
    const key = toA1(weight.at);
    const entry = byCell.get(key) ?? { heading, weight, printed: weight.value, rows: [] };
    entry.rows.push(...rowsUnder(heading, byIndex));
    byCell.set(key, entry);
  }
  return [...byCell.values()].map((entry) => ({ ...entry, sum: weightSum(entry.rows) }));
}

const rowsByIndex = oncePerForm(
  (form): ReadonlyMap<number, Row> => new Map(scoredRows(form).map((row) => [row.indicator.index, row])),
);

function rowsUnder({ indicators }: Heading, byIndex: ReadonlyMap<number, Row>): readonly Row[] {
  return indicators.flatMap((index) => byIndex.get(index) ?? []);
}

/** A heading in use that prints no weight although its siblings do. */
export interface BlankWeight {
  readonly heading: Heading;
  /** The blank cell; the name where the weights of this level stand in the names. */
  readonly at: Address;
  readonly rows: readonly Row[];
}

/** Blocks beside blocks, groups beside the groups of their block. Where most print none, none is missing. */
export function blankWeights(form: Form): readonly BlankWeight[] {
  const { blocks, groups } = form.evaluation;
  const siblings = blocks.map((): Group[] => []);
  for (const group of groups) {
    // A split states the weight of every group that it covers.
    if (!blocks[group.block]!.split && !group.split) siblings[group.block]!.push(group);
  }
  const blanks = [
    ...blankAmong(form, blocks, 'level1Weight'),
    ...siblings.flatMap((each) => blankAmong(form, each, 'level2Weight')),
  ];
  const byIndex = rowsByIndex(form);
  return blanks.map(({ heading, at }) => ({ heading, at, rows: rowsUnder(heading, byIndex) }));
}

function blankAmong(
  form: Form,
  siblings: readonly Heading[],
  column: 'level1Weight' | 'level2Weight',
): readonly Omit<BlankWeight, 'rows'>[] {
  const { evaluation, grid } = form;
  const used = siblings.filter((heading) => isInUse(heading, evaluation));
  const blank = used.filter(({ weight }) => weight === null);
  if (blank.length === 0 || blank.length * 2 > used.length) return [];
  const place = evaluation.headings[column]?.at.column;
  return blank.flatMap((heading) => {
    const { name } = heading;
    const cell = place === undefined ? null : anchorCell(grid, name.at.row, place);
    // Merged from the heading above, or words that are no number: something does stand there.
    if (cell && cell.text.trim() !== '') return [];
    const at = cell ? { row: cell.row, column: cell.column } : name.at;
    return [{ heading, at }];
  });
}
