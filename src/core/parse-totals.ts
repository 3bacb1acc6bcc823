import type Decimal from 'decimal.js';
import { sameAddress } from './address';
import type { Amount, Text, Totals } from './evaluation';
import type { Grid } from './grid';
import { anchorCell } from './grid';
import { isTotalLabel } from './labels';
import { compact } from './normalise';
import type { HeaderParts } from './parse-header';
import { columnField, derived, fieldOf, readFigure, readText } from './parse-field';
import { readAmount } from './quantity';
import type { Table } from './recognise-extent';
import type { Columns, Span } from './recognise-heading';

/** The printed totals: the row that adds up, else the total printed above the table (自评总分: 96). */
export function parseTotals(
  grid: Grid,
  tables: readonly Table[],
  onTop: HeaderParts['score'],
): Totals | null {
  for (const { total, heading } of tables.toReversed()) {
    if (total !== null) return totalsInRow(grid, total, heading.columns);
  }
  if (!onTop) return null;
  const { label, value } = onTop;
  const score = { ...value, value: readAmount(value.value, value.text, 'General')?.value ?? null };
  return { row: value.at.row, label, weight: null, weights: [], score, grade: null };
}

function totalsInRow(grid: Grid, row: number, columns: Columns): Totals {
  const cells = grid.row(row);
  const label = cells.find((cell) => isTotalLabel(cell.text))!;
  const inColumn = (span: Span | undefined): Amount | null =>
    span ? columnField<Decimal>(grid, row, span, readFigure) : null;
  const cellsOfWeights = [columns.level1Weight, columns.level2Weight, columns.weight].flatMap(
    (span) => (span && isOwnCell(grid, row, span) && inColumn(span)) || [],
  );
  const own = cellsOfWeights.filter((amount) => amount.value !== null);
  let weight = own[own.length - 1] ?? null;
  let score = inColumn(columns.score);
  if (!weight || !score?.value) {
    // Totals typed into other columns than their own: weight first, score last (总分 100 96 优).
    const figures = cells
      .filter((cell) => cell.column > label.column && !isReviewed(cell.column, columns))
      .map((cell) => fieldOf<Decimal>(grid, cell, readFigure))
      .filter((amount) => amount.value !== null && !own.some(({ at }) => sameAddress(at, amount.at)));
    if (!score?.value) score = figures.at(-1) ?? score;
    if (!weight && columns.weight && figures.length > 1) weight = figures[0]!;
  }
  return {
    row,
    label: fieldOf(grid, label, readText),
    weight,
    weights: own.length === 0 && weight ? [weight] : cellsOfWeights,
    score,
    grade: gradeIn(grid, row),
  };
}

/** A cell of the column's own, and no part of a label merged over it. */
function isOwnCell(grid: Grid, row: number, { left }: Span): boolean {
  return anchorCell(grid, row, left).column >= left;
}

/** The reviewer's total is not the unit's. */
function isReviewed(column: number, { reviewActual, reviewScore, deviation, remark }: Columns): boolean {
  return [reviewActual, reviewScore, deviation, remark].some(
    (span) => span && column >= span.left && column <= span.right,
  );
}

function gradeIn(grid: Grid, row: number): Text | null {
  for (const cell of grid.row(row)) {
    const word = /^(?:等级|评价等级|自评等级)?[:(]?(优秀|优|良好|良|中|差|合格|不合格)\)?$/.exec(
      compact(cell.text),
    )?.[1];
    if (word) return derived(fieldOf(grid, cell, readText), word, word);
  }
  return null;
}
