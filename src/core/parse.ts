import type { ColumnRole, Evaluation, Text } from './evaluation';
import type { Grid } from './grid';
import { anchorCell, filledCells } from './grid';
import { isSubtotalLabel, isTotalLabel } from './labels';
import { fieldOf, readText } from './parse-field';
import { parseGoal } from './parse-goal';
import { parseHeader } from './parse-header';
import type { Directions } from './parse-indicators';
import { makeIndicators } from './parse-indicators';
import { placeRows } from './parse-levels';
import { parseMoney } from './parse-money';
import { parseNarrative, parseOtherSheets, parseReasonBlock } from './parse-narrative';
import type { RowFields } from './parse-row';
import { readRow } from './parse-row';
import { parseTotals } from './parse-totals';
import type { FormPlaces } from './recognise';
import type { Table } from './recognise-extent';
import type { Columns, Heading, Span } from './recognise-heading';
import { unitOf } from './units';

export interface ParseContext {
  /** Sheets that are no forms themselves: one of them may hold the text report. */
  readonly otherSheets: readonly Grid[];
  /** Answers to "which way is better", by indicator name. */
  readonly directions: Directions;
}

/**
 * Reads one form, flat. Every row between heading and total becomes an indicator, used or not; only rows in which
 * no column of the table holds anything are left out, and lines that add up a block (小计). Never throws.
 */
export function parse(grid: Grid, places: FormPlaces, context: ParseContext): Evaluation {
  const { head, tables, tail, layout, mode, area } = places;
  const { score, ...header } = parseHeader(grid, head, tables[0]!.heading.bottom);
  const levels = placeRows(
    grid,
    tables.flatMap((table) => rowsOf(grid, table)),
    layout.splitsLevel2 ?? false,
  );
  const moneyUnit = header.moneyUnit?.value;
  return {
    sheet: grid.name,
    area,
    layout: layout.id,
    mode,
    header,
    money: parseMoney(grid, head, moneyUnit ? unitOf(moneyUnit) : null),
    goal: parseGoal(grid, head),
    blocks: levels.blocks,
    groups: levels.groups,
    indicators: makeIndicators(grid, levels, context.directions),
    totals: parseTotals(grid, tables, layout.scoresOutsideTable ? null : score),
    headings: headingsOf(grid, tables),
    reasonBlock: parseReasonBlock(grid, tail),
    narrative: [...parseNarrative(grid, tail), ...parseOtherSheets(context.otherSheets)],
  };
}

function rowsOf(grid: Grid, { heading, rows }: Table): RowFields[] {
  const spans = Object.values(heading.columns);
  const found: RowFields[] = [];
  for (let row = rows.first; row <= rows.last; row++) {
    if (holdsAnything(grid, row, spans) && !isSubtotal(grid, row, heading.columns)) {
      found.push(readRow(grid, row, heading.columns));
    }
  }
  return found;
}

function holdsAnything(grid: Grid, row: number, spans: readonly Span[]): boolean {
  return filledCells(grid, row).some(({ column }) =>
    spans.some(({ left, right }) => column >= left && column <= right),
  );
}

function isSubtotal(grid: Grid, row: number, { level3 }: Columns): boolean {
  return grid
    .row(row)
    .some(
      (cell) =>
        cell.column <= (level3?.right ?? -1) && (isSubtotalLabel(cell.text) || isTotalLabel(cell.text)),
    );
}

/** What each column's heading says in full, notes included: the deepest text over the column. */
function headingsOf(grid: Grid, tables: readonly Table[]): Evaluation['headings'] {
  const headings: Partial<Record<ColumnRole, Text>> = {};
  for (const { heading } of tables) {
    for (const [role, span] of Object.entries(heading.columns)) {
      const text = deepest(grid, heading, span.left);
      if (text) headings[role as ColumnRole] ??= text;
    }
  }
  return headings;
}

function deepest(grid: Grid, { top, bottom }: Heading, column: number): Text | null {
  for (let row = bottom; row >= top; row--) {
    const cell = anchorCell(grid, row, column);
    if (cell.text.trim() !== '') return fieldOf(grid, cell, readText);
  }
  return null;
}
