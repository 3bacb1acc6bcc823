import Decimal from 'decimal.js';
import type { Area } from './address';
import { fixed, HUNDRED } from './decimals';
import type { Edit } from './edit';
import type { Cell, Grid, PlacedCell, Workbook } from './grid';
import { isPercentFormat } from './quantity';

/**
 * The sheet as it will be after the edits: a thin layer over the same grid, so that a review of it costs no copy.
 * `follows` are formula cells that will show another value by themselves; they keep their formula.
 */
export function applied(grid: Grid, edits: readonly Edit[], follows: readonly Edit[] = []): Grid {
  const layer = new Map<number, Map<number, PlacedCell>>();
  const put = (edit: Edit, formula: string | null): void => {
    const { row, column } = edit.at;
    const cells = layer.get(row) ?? new Map<number, PlacedCell>();
    layer.set(row, cells.set(column, { ...edited(grid.cell(row, column), edit), formula, row, column }));
  };
  for (const edit of edits) if (edit.sheet === grid.name) put(edit, null);
  for (const edit of follows) {
    if (edit.sheet === grid.name) put(edit, grid.cell(edit.at.row, edit.at.column).formula);
  }
  if (layer.size === 0) return grid;
  return {
    ...grid,
    used: widened(grid.used, layer),
    cell: (row, column) => layer.get(row)?.get(column) ?? grid.cell(row, column),
    row: (row) => mergeRow(grid.row(row), layer.get(row)),
  };
}

/** The whole workbook as it will be. */
export function withEdits(
  workbook: Workbook,
  edits: readonly Edit[],
  follows: readonly Edit[] = [],
): Workbook {
  return { ...workbook, sheets: workbook.sheets.map((grid) => applied(grid, edits, follows)) };
}

function edited(cell: Cell, { value }: Edit): Cell {
  if ('text' in value) return { ...cell, value: value.text === '' ? null : value.text, text: value.text };
  const amount = new Decimal(value.number);
  // A sheet stores binary numbers: this is the value that Excel will hold.
  return { ...cell, value: amount.toNumber(), text: shownIn(amount, cell.format) };
}

/** A number through the formats that score, total and rate cells have; any other format shows it in full. */
function shownIn(amount: Decimal, format: string): string {
  const [section = ''] = format.split(';');
  const decimals = /0(?:\.(0+))?/.exec(section.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ''));
  if (!decimals || /general|@/i.test(section)) return amount.toFixed();
  const digits = decimals[1]?.length ?? 0;
  if (isPercentFormat(format)) return `${fixed(amount.times(HUNDRED), digits)}%`;
  const text = fixed(amount, digits);
  return section.includes('#,##') ? text.replace(/\B(?=(?:\d{3})+(?!\d))(?<!\..*)/g, ',') : text;
}

function widened(used: Area | null, layer: ReadonlyMap<number, ReadonlyMap<number, unknown>>): Area | null {
  let area = used;
  for (const [row, cells] of layer) {
    for (const column of cells.keys()) {
      area = {
        top: Math.min(area?.top ?? row, row),
        bottom: Math.max(area?.bottom ?? row, row),
        left: Math.min(area?.left ?? column, column),
        right: Math.max(area?.right ?? column, column),
      };
    }
  }
  return area;
}

function mergeRow(
  cells: readonly PlacedCell[],
  layer: ReadonlyMap<number, PlacedCell> | undefined,
): readonly PlacedCell[] {
  if (!layer) return cells;
  const kept = cells.filter((cell) => !layer.has(cell.column));
  return [...kept, ...layer.values()].sort((a, b) => a.column - b.column);
}
