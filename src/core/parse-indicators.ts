import type Decimal from 'decimal.js';
import { toA1 } from './address';
import type { Amount, Block, Field, Group, Indicator, Unused, WeightSource } from './evaluation';
import type { Grid } from './grid';
import { readDirection } from './direction';
import { isUnused } from './expression-quality';
import { isPartName, isTemplateName, isUnusedName } from './labels';
import { compact } from './normalise';
import { derived, isBlank } from './parse-field';
import type { Levels, PlacedRow } from './parse-levels';
import type { Direction, Expression } from './expression';

export type Directions = Readonly<Record<string, Direction>>;

/** Says of every row what it is: used or not and why, parent or part, which weight is its own. */
export function makeIndicators(grid: Grid, levels: Levels, directions: Directions): readonly Indicator[] {
  const parents = findParents(levels.rows);
  const unused = levels.rows.map((row) => whyUnused(row));
  const children = childrenOf(parents);
  const shared = sharedScores(levels.rows, parents);
  const usedIn = countUsed(levels.groups, unused, parents);
  const promising = levels.blocks.map(({ indicators }) =>
    indicators.some((index) => !isBlank(levels.rows[index]!.target) || !isBlank(levels.rows[index]!.actual)),
  );
  return levels.rows.map((row, index) => {
    const block = levels.blocks[row.block]!;
    const group = levels.groups[row.group]!;
    const onlyUsed = usedIn[row.group] === 1 && unused[index] === null && parents[index] === null;
    const { weight, source } = weightOf(row, parents[index]!, onlyUsed ? group : null);
    const { coefficient, share, foldedScore, reason, standard, evidence, review } = row;
    return {
      index,
      row: row.row,
      block: row.block,
      group: row.group,
      name: row.name,
      target: row.target,
      actual: row.actual,
      initialTarget: row.initialTarget,
      direction: directionOf(row, group, directions),
      weight,
      weightSource: source,
      score: row.score && shared.has(toA1(row.score.at)) ? { ...row.score, writable: false } : row.score,
      reason,
      standard,
      evidence,
      coefficient,
      share,
      foldedScore,
      review,
      used: unused[index] === null,
      unused: unused[index]!,
      byStandard: isByStandard(row, block, promising[row.block]!),
      parent: parents[index]!,
      children: children.get(index) ?? [],
      hidden: grid.rowHidden(row.row),
    };
  });
}

/**
 * Score cells merged over rows that are weighed one by one: whose score it would be, only a person can say. Nothing is
 * written there.
 */
function sharedScores(rows: readonly PlacedRow[], parents: readonly (number | null)[]): ReadonlySet<string> {
  const cells = rows.flatMap(({ score }, index) =>
    parents[index] === null && score ? [toA1(score.at)] : [],
  );
  return new Set(cells.filter((cell, index) => cell === cells[index - 1]));
}

function directionOf(row: PlacedRow, group: Group, directions: Directions): Indicator['direction'] {
  return readDirection({
    remembered: Object.hasOwn(directions, row.name.text) ? directions[row.name.text]! : null,
    column: row.direction,
    target: row.target?.value ?? null,
    name: row.name.text,
    category: group.category,
  });
}

function weightOf(
  row: PlacedRow,
  parent: number | null,
  onlyRowOf: Group | null,
): { weight: Amount | null; source: WeightSource | null } {
  const { weight, split } = row;
  if (split) return { weight: derived<Decimal>(split, split.text, null), source: 'equal-split' };
  if (parent !== null && !ownsFigure(row, weight)) return { weight, source: 'parent' };
  if (weight && !isBlank(weight)) return { weight, source: 'cell' };
  if (onlyRowOf?.weight?.value) return { weight: onlyRowOf.weight, source: 'heading' };
  return { weight, source: null };
}

/** A figure that stands in the row itself, not in a cell merged down from above. */
function ownsFigure(row: PlacedRow, amount: Amount | null): boolean {
  return amount !== null && amount.text !== '' && amount.at.row === row.row;
}

/**
 * The parent of every row: "其中" rows and the unweighted rows that follow them belong to the row above; so do rows
 * whose weight and score are merged down from it.
 */
function findParents(rows: readonly PlacedRow[]): (number | null)[] {
  const parents: (number | null)[] = [];
  rows.forEach((row, index) => {
    const above = rows[index - 1];
    if (!above || above.group !== row.group || row.split) {
      parents.push(null);
      return;
    }
    const lead = parents[index - 1] ?? index - 1;
    const goesOn = parents[index - 1] !== null && isUnweighed(row);
    parents.push(isPartName(row.name.text) || mergedFromAbove(row) || goesOn ? lead : null);
  });
  return parents;
}

/** Neither weight nor score of its own: both blank, or both struck out ("—", "/") beside a target. */
function isUnweighed({ weight, score, target }: PlacedRow): boolean {
  if (isBlank(weight) && isBlank(score)) return true;
  return says(target) && isStruckOut(weight) && isStruckOut(score);
}

function isStruckOut(amount: Amount | null): boolean {
  return isBlank(amount) || isUnused(compact(amount!.text));
}

function mergedFromAbove({ row, weight, score }: PlacedRow): boolean {
  return [weight, score].every((cell) => cell !== null && cell.text !== '' && cell.at.row < row);
}

function childrenOf(parents: readonly (number | null)[]): ReadonlyMap<number, readonly number[]> {
  const children = new Map<number, number[]>();
  parents.forEach((parent, index) => {
    if (parent === null) return;
    const list = children.get(parent);
    if (list) list.push(index);
    else children.set(parent, [index]);
  });
  return children;
}

function countUsed(
  groups: readonly Group[],
  unused: readonly (Unused | null)[],
  parents: readonly (number | null)[],
): readonly number[] {
  return groups.map(
    ({ indicators }) => indicators.filter((i) => unused[i] === null && parents[i] === null).length,
  );
}

/** Why a row takes no part in the form; null for a row that does. */
function whyUnused(row: PlacedRow): Unused | null {
  const { name, target, actual, weight, score } = row;
  if (isBanner(row)) return 'empty';
  const reported = says(actual) || (hasAmount(score) && !isZero(score));
  if (isUnusedName(name.text) && !says(target) && !reported) return 'mark';
  if (target?.value?.kind === 'unused' && !says(actual)) return 'mark';
  if (says(target) || says(actual)) return isZeroPlaceholder(row) ? 'zero-placeholder' : null;
  const weighed = ownsFigure(row, weight) && hasAmount(weight) && !isZero(weight);
  if (weighed || hasAmount(score)) return null;
  return isTemplateName(name.text) ? 'empty' : null;
}

/** "二、效益指标(30分)" across the whole table: a heading, not an indicator. */
function isBanner({ name, columns }: PlacedRow): boolean {
  const value = columns.target ?? columns.actual ?? columns.score;
  return (
    value !== undefined && name.text !== '' && name.area.right >= value.left && name.at.column < value.left
  );
}

function says(field: Field<Expression> | null): boolean {
  return !isBlank(field) && field?.value?.kind !== 'unused' && field?.value?.kind !== 'blank';
}

function hasAmount(field: Amount | null): boolean {
  return field !== null && field.value !== null;
}

function isZero(field: Amount | null): boolean {
  return field?.value?.isZero() ?? false;
}

/** 0, 0.00% and 0 in a row of weight 0: how some forms say that an indicator is not theirs. */
function isZeroPlaceholder({ target, actual, weight, score, split }: PlacedRow): boolean {
  if (split || !zeroFigure(target) || !(zeroFigure(actual) || isBlank(actual))) return false;
  const nothing = (amount: Amount | null) => isBlank(amount) || isZero(amount);
  return weight !== null && nothing(weight) && nothing(score);
}

function zeroFigure(field: Field<Expression> | null): boolean {
  const meaning = field?.value;
  const figure: Decimal | null = meaning && 'quantity' in meaning ? meaning.quantity.value : null;
  return figure?.isZero() ?? false;
}

/**
 * 决策, 投入 and 过程 rows are scored by their standard: no target and no result stand there by design. So are the rows
 * of a block that has lost its name and in which no row promises anything.
 */
function isByStandard(
  { target, actual, standard }: PlacedRow,
  { dimension, label }: Block,
  promising: boolean,
): boolean {
  if (!standard) return false;
  if (!target && !actual) return true;
  const nameless = label === '' && !promising;
  const judged = nameless || dimension === 'decision' || dimension === 'input' || dimension === 'process';
  return judged && isBlank(target) && isBlank(actual);
}
