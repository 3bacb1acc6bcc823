import { MAX_COLUMNS } from '../../core/address';
import type { PlacedCell } from '../../core/grid';
import { EMPTY_CELL } from '../../core/grid';
import { LIMITS } from './limits';
import type { CellStyle } from './styles';

/** Columns that a <col> element gives a style. */
export interface StyledColumns {
  readonly from: number;
  readonly to: number;
  readonly style: CellStyle;
}

/** What a sheet says about its cells and those that it does not store. */
export interface StoredSheet {
  readonly cells: readonly PlacedCell[];
  /** Cells stored without content: their own style holds, not that of their row or column. By row × MAX_COLUMNS + column. */
  readonly bareCells: ReadonlySet<number>;
  readonly styledRows: ReadonlyMap<number, CellStyle>;
  readonly styledColumns: readonly StyledColumns[];
  readonly protected: boolean;
}

/**
 * Blank cells that the file does not store but whose row or column has a style that says something: they may be
 * written on a protected sheet, or show in percent what is written into them. Only up to the outermost stored cells,
 * and only among the first so many positions: beyond, a cell counts as locked, which errs on the side of not writing.
 */
export function impliedCells({
  cells,
  bareCells,
  styledRows,
  styledColumns,
  protected: isProtected,
}: StoredSheet): readonly PlacedCell[] {
  const isTelling = (style: CellStyle) => style.percent || (isProtected && !style.locked);
  if (![...styledRows.values(), ...styledColumns.map(({ style }) => style)].some(isTelling)) return [];
  const right = cells.reduce((most, { column }) => Math.max(most, column), 0);
  const bottom = cells.reduce((most, { row }) => Math.max(most, row), 0);
  const stored = new Set(cells.map(({ row, column }) => row * MAX_COLUMNS + column));
  const isStored = (key: number) => stored.has(key) || bareCells.has(key);
  const columns = new Array<CellStyle | undefined>(MAX_COLUMNS);
  for (const { from, to, style } of styledColumns) columns.fill(style, from, to + 1);
  const found: PlacedCell[] = [];
  const positions = Math.min((bottom + 1) * (right + 1), LIMITS.impliedCells);
  for (let position = 0; position < positions; position++) {
    const row = Math.floor(position / (right + 1));
    const column = position % (right + 1);
    const style = styledRows.get(row) ?? columns[column];
    if (!style || !isTelling(style) || isStored(row * MAX_COLUMNS + column)) continue;
    found.push({ row, column, ...EMPTY_CELL, format: style.format, locked: style.locked });
  }
  return found;
}
