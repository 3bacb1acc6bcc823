import { BooleanNumber, LocaleType } from '@univerjs/core';
import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from '@univerjs/sheets';
import type { Address } from '../../core/address';
import type { Grid, PlacedCell } from '../../core/grid';
import { contentOf, GENERAL } from './cell';
import type { CellExtras } from './cell';
import { toUniver } from './conditional';
import type { FormulaRule } from './conditional';
import { toRange } from './range';
import type { SheetExtras } from './sheet';

/** What a file looks like beyond its grids; hosts that read no styles leave it out. */
export interface SheetLook {
  /** In screen pixels, by column. */
  readonly columnWidths?: ReadonlyMap<number, number>;
  readonly rowHeights?: ReadonlyMap<number, number>;
  readonly style?: (row: number, column: number) => IStyleData | null;
  /** Cells with a style, also those in which nothing stands: the frame of a table. */
  readonly styled?: readonly Address[];
  readonly rules?: readonly Omit<FormulaRule, 'id'>[];
}

export interface OpenedSheet {
  readonly grid: Grid;
  readonly look?: SheetLook;
}

const SPARE_ROWS = 100;
const SPARE_COLUMNS = 8;
const DEFAULT_COLUMN_WIDTH = 72;
const DEFAULT_ROW_HEIGHT = 19;

/** The sheets of a file as Univer takes them. */
export function snapshotOf(
  sheets: readonly OpenedSheet[],
  names: ReadonlyMap<string, string> = new Map(),
): IWorkbookData {
  const snapshots = sheets.map(({ grid, look }) => sheetSnapshot(grid, look ?? {}));
  const rules = sheets.map(({ look }, index) => [
    snapshots[index]!.id,
    (look?.rules ?? []).map((rule, number) => toUniver({ ...rule, id: `rule-${number}` })),
  ]);
  return {
    // Univer's formula engine keeps what it parsed by this id, beyond the life of the workbook.
    id: crypto.randomUUID(),
    name: 'workbook',
    appVersion: '',
    locale: LocaleType.ZH_CN,
    styles: {},
    sheetOrder: snapshots.map(({ id }) => id),
    sheets: Object.fromEntries(snapshots.map((snapshot) => [snapshot.id, snapshot])),
    resources: [
      { name: 'SHEET_DEFINED_NAME_PLUGIN', data: JSON.stringify(namesResource(names)) },
      { name: 'SHEET_CONDITIONAL_FORMATTING_PLUGIN', data: JSON.stringify(Object.fromEntries(rules)) },
    ],
  };
}

function sheetSnapshot(grid: Grid, look: SheetLook): Partial<IWorksheetData> & { readonly id: string } {
  const extras: SheetExtras = { protected: grid.protected, veryHidden: grid.visibility === 'very-hidden' };
  const bottom = grid.used?.bottom ?? 0;
  const right = grid.used?.right ?? 0;
  return {
    id: `{${crypto.randomUUID().toUpperCase()}}`,
    name: grid.name,
    hidden: grid.visibility === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount: bottom + SPARE_ROWS,
    columnCount: right + SPARE_COLUMNS,
    defaultColumnWidth: DEFAULT_COLUMN_WIDTH,
    defaultRowHeight: DEFAULT_ROW_HEIGHT,
    mergeData: grid.merges.map(toRange),
    cellData: cellSnapshots(grid, look),
    rowData: lines(bottom + SPARE_ROWS, (row) => grid.rowHidden(row), look.rowHeights, 'h'),
    columnData: lines(right + SPARE_COLUMNS, (column) => grid.columnHidden(column), look.columnWidths, 'w'),
    custom: extras,
  };
}

function cellSnapshots(grid: Grid, look: SheetLook): Record<number, Record<number, ICellData>> {
  const rows: Record<number, Record<number, ICellData>> = {};
  for (let row = grid.used?.top ?? 0; row <= (grid.used?.bottom ?? -1); row++) {
    for (const cell of grid.row(row)) (rows[row] ??= {})[cell.column] = cellSnapshot(cell, look);
  }
  for (const { row, column } of look.styled ?? []) {
    const style = look.style?.(row, column);
    if (style) (rows[row] ??= {})[column] ??= { s: style };
  }
  return rows;
}

function cellSnapshot(cell: PlacedCell, look: SheetLook): ICellData {
  const style: IStyleData = { ...look.style?.(cell.row, cell.column) };
  if (cell.format !== GENERAL) style.n = { pattern: cell.format };
  const extras: CellExtras = {
    ...(cell.locked ? {} : { unlocked: true }),
    ...(cell.link ? { link: cell.link } : {}),
  };
  return {
    ...(cell.value === null ? {} : contentOf(cell.value)),
    ...(cell.formula === null ? {} : { f: cell.formula }),
    ...(Object.keys(style).length > 0 ? { s: style } : {}),
    ...(Object.keys(extras).length > 0 ? { custom: extras } : {}),
  };
}

/** Rows or columns that are hidden or have a size of their own. */
function lines(
  last: number,
  hidden: (index: number) => boolean,
  sizes: ReadonlyMap<number, number> | undefined,
  size: 'h' | 'w',
): Record<number, { hd?: BooleanNumber; h?: number; w?: number }> {
  const found: Record<number, { hd?: BooleanNumber; h?: number; w?: number }> = {};
  for (const [index, pixels] of sizes ?? []) found[index] = { [size]: pixels };
  for (let index = 0; index < last; index++) {
    if (hidden(index)) found[index] = { ...found[index], hd: BooleanNumber.TRUE };
  }
  return found;
}

function namesResource(names: ReadonlyMap<string, string>): Record<string, object> {
  const entries = [...names].map(([name, reference]) => {
    const id = `name-${name.toLowerCase()}`;
    const scope = SCOPE_WORKBOOK_VALUE_DEFINED_NAME;
    return [id, { id, name, formulaOrRefString: reference, localSheetId: scope }] as const;
  });
  return Object.fromEntries(entries);
}
