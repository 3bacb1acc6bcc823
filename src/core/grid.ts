import type { Address, Area } from './address';
import { areaOf } from './address';

/**
 * The image of a sheet: what stands in which cell, without any meaning.
 * Every host makes these; nothing behind them knows where a sheet came from.
 */

/** As Excel keeps it: text, number, truth value, or nothing. An error is its text ("#DIV/0!"). */
export type CellValue = string | number | boolean | null;

/** Where a hyperlink leads: outside (`address`), or to a place of this workbook (`location`, "Sheet!A1" or a name). */
export interface Link {
  readonly address: string | null;
  readonly location: string | null;
}

export interface Cell {
  readonly value: CellValue;
  /** As shown on the sheet, through the number format. */
  readonly text: string;
  /** With the leading "="; null where the cell holds no formula. */
  readonly formula: string | null;
  /** Number format code, "General" where none is set. */
  readonly format: string;
  readonly link: Link | null;
  /** The cell's own lock flag. It bites only while the sheet is protected. */
  readonly locked: boolean;
}

export interface PlacedCell extends Cell, Address {}

export interface Grid {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  readonly protected: boolean;
  /** Dates count from 1904-01-01 instead of 1899-12-30. */
  readonly date1904: boolean;
  /** The rectangle around all cells that hold something; null for an empty sheet. */
  readonly used: Area | null;
  readonly merges: readonly Area[];
  /** The cell as stored; an empty cell where nothing stands (the slaves of a merge are empty). */
  cell(row: number, column: number): Cell;
  /** All stored cells of a row, left to right. Cheap for an empty row. */
  row(row: number): readonly PlacedCell[];
  /** The merge that covers a cell, or null. */
  merge(row: number, column: number): Area | null;
  rowHidden(row: number): boolean;
  columnHidden(column: number): boolean;
}

/** A whole file or open workbook. */
export interface Workbook {
  readonly sheets: readonly Grid[];
  /** Sheets that are there but were not read: a host may read the one in front only. */
  readonly unread?: readonly string[];
  /** Text reports from files of their own. */
  readonly reports?: readonly TextReport[];
  /** Names that a formula or hyperlink may point to. */
  readonly definedNames: readonly string[];
}

/** A report that came as a text. Plain data, so that it can travel to another core. */
export interface TextReport {
  /** Name of its file. */
  readonly name: string;
  /** With the blank ones, so that the n-th here is the n-th there. */
  readonly paragraphs: readonly string[];
}

export const EMPTY_CELL: Cell = Object.freeze({
  value: null,
  text: '',
  formula: null,
  format: 'General',
  link: null,
  locked: true,
});

/** The merge around a cell, or the cell alone. */
export function areaAt(grid: Grid, row: number, column: number): Area {
  return grid.merge(row, column) ?? areaOf({ row, column });
}

/** The cell that speaks for a position: the first one of its merge. */
export function anchorCell(grid: Grid, row: number, column: number): PlacedCell {
  const { top, left } = areaAt(grid, row, column);
  return { row: top, column: left, ...grid.cell(top, left) };
}

/** The cells of a row in which something shows, left to right. */
export function filledCells(grid: Grid, row: number): readonly PlacedCell[] {
  return grid.row(row).filter(({ text }) => text.trim() !== '');
}

/** Something may be typed there: no formula, and not locked on a protected sheet. */
export function isWritable(grid: Grid, cell: Cell): boolean {
  return cell.formula === null && !(grid.protected && cell.locked);
}

/** A text as a sheet: one column, a paragraph per row. */
export function gridOfText({ name, paragraphs }: TextReport): Grid {
  const cells = paragraphs.flatMap((text, row) =>
    text.trim() === '' ? [] : [{ row, column: 0, ...EMPTY_CELL, value: text, text }],
  );
  return makeGrid({ name, cells });
}

export interface GridParts {
  readonly name: string;
  readonly visibility?: Grid['visibility'];
  readonly protected?: boolean;
  readonly date1904?: boolean;
  readonly cells: Iterable<PlacedCell>;
  /** Must not overlap; hosts refuse files in which they do. */
  readonly merges?: readonly Area[];
  readonly hiddenRows?: Iterable<number>;
  readonly hiddenColumns?: Iterable<number>;
}

/** The one way to make a Grid. Cells may come in any order; a later cell replaces an earlier one at its place. */
export function makeGrid(parts: GridParts): Grid {
  const rows = indexRows(parts.cells);
  const used = usedArea(rows);
  const merges = parts.merges ?? [];
  const mergesByRow = indexMerges(merges, used);
  const hiddenRows = new Set(parts.hiddenRows);
  const hiddenColumns = new Set(parts.hiddenColumns);
  return {
    name: parts.name,
    visibility: parts.visibility ?? 'visible',
    protected: parts.protected ?? false,
    date1904: parts.date1904 ?? false,
    used,
    merges,
    cell: (row, column) => find(rows.get(row) ?? NO_CELLS, column) ?? EMPTY_CELL,
    row: (row) => rows.get(row) ?? NO_CELLS,
    merge: (row, column) =>
      mergesByRow.get(row)?.find((area) => column >= area.left && column <= area.right) ?? null,
    rowHidden: (row) => hiddenRows.has(row),
    columnHidden: (column) => hiddenColumns.has(column),
  };
}

const NO_CELLS: readonly PlacedCell[] = [];

function indexRows(cells: Iterable<PlacedCell>): Map<number, PlacedCell[]> {
  const rows = new Map<number, PlacedCell[]>();
  const unsorted = new Set<PlacedCell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (!row) {
      rows.set(cell.row, [cell]);
      continue;
    }
    if (row[row.length - 1]!.column >= cell.column) unsorted.add(row);
    row.push(cell);
  }
  // Files list cells in order, so that sorting is the exception.
  for (const row of unsorted) {
    const byColumn = new Map(row.map((cell) => [cell.column, cell]));
    const sorted = [...byColumn.values()].sort((a, b) => a.column - b.column);
    row.splice(0, row.length, ...sorted);
  }
  return rows;
}

/** In a row without gaps the cell is where its column says; else by halves: rows of thousands of cells are legal. */
function find(row: readonly PlacedCell[], column: number): PlacedCell | null {
  const there = row[column - (row[0]?.column ?? 0)];
  if (there?.column === column) return there;
  let low = 0;
  let high = row.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const cell = row[middle]!;
    if (cell.column === column) return cell;
    if (cell.column < column) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}

function usedArea(rows: ReadonlyMap<number, readonly PlacedCell[]>): Area | null {
  let used: { top: number; left: number; bottom: number; right: number } | null = null;
  for (const [row, cells] of rows) {
    for (const cell of cells) {
      if (cell.value === null && cell.formula === null) continue;
      used ??= { top: row, left: cell.column, bottom: row, right: cell.column };
      used.top = Math.min(used.top, row);
      used.bottom = Math.max(used.bottom, row);
      used.left = Math.min(used.left, cell.column);
      used.right = Math.max(used.right, cell.column);
    }
  }
  return used;
}

/** Merges reach the index only as far as something stands on the sheet: one may cover a million rows. */
function indexMerges(merges: readonly Area[], used: Area | null): Map<number, Area[]> {
  const byRow = new Map<number, Area[]>();
  if (!used) return byRow;
  for (const area of merges) {
    if (area.left > used.right) continue;
    const bottom = Math.min(area.bottom, used.bottom);
    for (let row = area.top; row <= bottom; row++) {
      const there = byRow.get(row);
      if (there) there.push(area);
      else byRow.set(row, [area]);
    }
  }
  return byRow;
}
