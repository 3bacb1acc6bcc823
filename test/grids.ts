import type { Address } from '../src/core/address';
import { parseA1, parseArea } from '../src/core/address';
import type { Cell, CellValue, Grid, GridParts, PlacedCell, Workbook } from '../src/core/grid';
import { EMPTY_CELL, makeGrid } from '../src/core/grid';

/** A cell that is more than its value. Whatever is left out is as in an untouched cell. */
export type CellSpec = Partial<Cell>;

/** `'<'`: merged with the cell to the left; `'^'`: with the cell above; null or '': nothing stands here. */
export type CellInput = CellValue | CellSpec;

export interface GridOptions {
  readonly name?: string;
  /** Beside those drawn with '<' and '^', as "A1:C3". */
  readonly merges?: readonly string[];
  /** Sheet rows and columns, from zero. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** Where the first cell of `rows` stands; "A1" unless given. */
  readonly origin?: string;
  readonly protected?: boolean;
  readonly date1904?: boolean;
  readonly visibility?: Grid['visibility'];
}

/**
 * A sheet from rows of cells, so that a test shows the form as one sees it:
 * `gridOf([['指标', '<', '目标'], ['^', '^', 5]])`. Numbers are numeric cells; texts stay texts.
 */
export function gridOf(rows: readonly (readonly CellInput[])[], options: GridOptions = {}): Grid {
  const origin = addressOf(options.origin ?? 'A1');
  const cells: PlacedCell[] = [];
  const merged = new Map<string, MergeDraft>();
  const owners: Address[][] = [];
  rows.forEach((inputs, r) => {
    owners.push([]);
    inputs.forEach((input, c) => {
      const here = { row: origin.row + r, column: origin.column + c };
      const owner = input === '<' ? owners[r]![c - 1] : input === '^' ? owners[r - 1]?.[c] : here;
      if (!owner) throw new Error(`'${String(input)}' at row ${r}, column ${c} has nothing to merge with`);
      owners[r]!.push(owner);
      if (owner === here) {
        const cell = cellOf(input);
        if (cell) cells.push({ ...cell, ...here });
      } else {
        widen(merged, owner, here);
      }
    });
  });
  const drawn = [...merged.values()];
  for (const { top, left, bottom, right, cells: count } of drawn) {
    if (count !== (bottom - top + 1) * (right - left + 1)) {
      throw new Error(`the merge that begins at row ${top}, column ${left} is no rectangle`);
    }
  }
  return makeGrid({
    ...options,
    name: options.name ?? '自评表',
    cells,
    merges: [...drawn, ...(options.merges ?? []).map(areaOfText)],
  });
}

interface MergeDraft {
  readonly top: number;
  readonly left: number;
  bottom: number;
  right: number;
  /** Drawn so far, the first one included. */
  cells: number;
}

function widen(merged: Map<string, MergeDraft>, owner: Address, here: Address): void {
  const key = `${owner.row}:${owner.column}`;
  const area = merged.get(key) ?? {
    top: owner.row,
    left: owner.column,
    bottom: owner.row,
    right: owner.column,
    cells: 1,
  };
  area.cells++;
  area.bottom = Math.max(area.bottom, here.row);
  area.right = Math.max(area.right, here.column);
  merged.set(key, area);
}

/** A cell as a sheet would hold it; null where nothing stands. */
function cellOf(input: CellInput): Cell | null {
  if (input === null || input === '') return null;
  if (typeof input !== 'object') return { ...EMPTY_CELL, value: input, text: shownText(input, 'General') };
  const value = input.value ?? null;
  const text = input.text ?? shownText(value, input.format ?? 'General');
  return { ...EMPTY_CELL, ...input, value, text };
}

/** What Excel shows, for the few number formats that tests use ("0.00", "0%", "0.00%"). */
function shownText(value: CellValue, format: string): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string' || format === 'General') return String(value);
  const digits = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  return format.includes('%') ? `${(value * 100).toFixed(digits)}%` : value.toFixed(digits);
}

/** The sheet with some cells replaced, by address: `withCells(grid, { H16: '145次', I16: null })`. */
export function withCells(grid: Grid, changes: Readonly<Record<string, CellInput>>): Grid {
  const changed = new Map(
    Object.entries(changes).map(([at, input]) => [keyOf(addressOf(at)), { at: addressOf(at), input }]),
  );
  const kept = cellsOf(grid).filter((cell) => !changed.has(keyOf(cell)));
  const added = [...changed.values()].flatMap(({ at, input }) => {
    const cell = cellOf(input);
    return cell ? [{ ...cell, ...at }] : [];
  });
  return remade(grid, { cells: [...kept, ...added] });
}

/** The same sheet further down and to the right. */
export function moved(grid: Grid, rows: number, columns: number): Grid {
  return mapped(
    grid,
    (row) => row + rows,
    (column) => column + columns,
  );
}

/** The sheet with empty columns put in before `column`; merges across it grow. */
export function withColumns(grid: Grid, column: number, count: number): Grid {
  return mapped(
    grid,
    (row) => row,
    (c) => (c >= column ? c + count : c),
  );
}

/** As a CSV file keeps it: shown texts, no merges, formats, links or formulas. */
export function flattened(grid: Grid): Grid {
  const cells = cellsOf(grid).map(({ value, text, row, column }) => ({
    ...EMPTY_CELL,
    value: typeof value === 'number' ? value : text,
    text,
    row,
    column,
  }));
  return makeGrid({ name: grid.name, cells });
}

/** Merges taken apart, their text in every cell, as programs do that unmerge and fill. */
export function filled(grid: Grid): Grid {
  const copies = grid.merges.flatMap(({ top, left, bottom, right }) => {
    const anchor = grid.cell(top, left);
    const rows = Array.from({ length: bottom - top + 1 }, (_, i) => top + i);
    const columns = Array.from({ length: right - left + 1 }, (_, i) => left + i);
    return rows.flatMap((row) => columns.map((column) => ({ ...anchor, row, column })));
  });
  const alone = cellsOf(grid).filter(({ row, column }) => !grid.merge(row, column));
  return remade(grid, { cells: [...alone, ...copies], merges: [] });
}

export function workbookOf(...sheets: readonly Grid[]): Workbook {
  return { sheets, definedNames: [] };
}

/** All stored cells, row by row. */
export function cellsOf(grid: Grid): readonly PlacedCell[] {
  if (!grid.used) return [];
  const cells: PlacedCell[] = [];
  for (let row = grid.used.top; row <= grid.used.bottom; row++) cells.push(...grid.row(row));
  return cells;
}

/** A copy of the sheet with some of its parts replaced. */
export function remade(grid: Grid, parts: Partial<GridParts>): Grid {
  return makeGrid({
    name: grid.name,
    visibility: grid.visibility,
    protected: grid.protected,
    date1904: grid.date1904,
    cells: cellsOf(grid),
    merges: grid.merges,
    hiddenRows: hidden(grid, 'row'),
    hiddenColumns: hidden(grid, 'column'),
    ...parts,
  });
}

function mapped(grid: Grid, row: (row: number) => number, column: (column: number) => number): Grid {
  return remade(grid, {
    cells: cellsOf(grid).map((cell) => ({ ...cell, row: row(cell.row), column: column(cell.column) })),
    merges: grid.merges.map((area) => ({
      top: row(area.top),
      left: column(area.left),
      bottom: row(area.bottom),
      right: column(area.right),
    })),
    hiddenRows: hidden(grid, 'row').map(row),
    hiddenColumns: hidden(grid, 'column').map(column),
  });
}

function hidden(grid: Grid, what: 'row' | 'column'): number[] {
  if (!grid.used) return [];
  const [from, to] = what === 'row' ? [grid.used.top, grid.used.bottom] : [grid.used.left, grid.used.right];
  const all = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  return all.filter((i) => (what === 'row' ? grid.rowHidden(i) : grid.columnHidden(i)));
}

function keyOf({ row, column }: Address): string {
  return `${row}:${column}`;
}

function addressOf(text: string): Address {
  const address = parseA1(text);
  if (!address) throw new Error(`not an address: ${text}`);
  return address;
}

function areaOfText(text: string) {
  const area = parseArea(text);
  if (!area) throw new Error(`not an area: ${text}`);
  return area;
}
