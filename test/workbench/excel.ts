import './univer';
import { makeGrid } from '../../src/core/grid';
import type { Cell, CellValue, Grid, GridParts, PlacedCell } from '../../src/core/grid';
import { EMPTY_CELL } from '../../src/core/grid';
import type { WorkbookModel } from '../../src/workbench/model/workbook';
import type { InstalledExcel, InstallOptions } from './embedded';
import { openEmbedded } from './embedded';

export type { InstalledExcel } from './embedded';

const opened: WorkbookModel[] = [];

afterAll(async () => {
  // The client ends a batch with a request for which it does not wait.
  await new Promise((resolve) => setTimeout(resolve));
  for (const model of opened.splice(0)) model.dispose();
});

/**
 * Opens sheets in the embedded Excel, so that `Excel.run` works as in production.
 * A later call replaces the workbook.
 */
export function installExcel(
  sheets: readonly Grid[] = [sheetOf('Sheet1', [])],
  options: InstallOptions = {},
): InstalledExcel {
  const installed = openEmbedded(sheets, options);
  opened.push(installed.model);
  return installed;
}

/** What a test writes for a cell: a bare value, "=…" for a formula, or more. */
export type CellSketch = CellValue | Partial<Cell>;

/** A sheet drawn row by row from A1. */
export function sheetOf(
  name: string,
  rows: readonly (readonly CellSketch[])[],
  more: Partial<Omit<GridParts, 'name' | 'cells'>> = {},
): Grid {
  const cells = rows.flatMap((row, r) =>
    row.map((sketch, column): PlacedCell => ({ ...cellOf(sketch), row: r, column })),
  );
  return makeGrid({ name, cells, ...more });
}

function cellOf(sketch: CellSketch): Cell {
  if (typeof sketch === 'object' && sketch !== null) return { ...EMPTY_CELL, ...sketch };
  if (typeof sketch === 'string' && sketch.startsWith('=')) return { ...EMPTY_CELL, formula: sketch };
  return { ...EMPTY_CELL, value: sketch };
}

/** The error that a batch ends with; fails where it ends well. */
export async function failureOf(
  batch: (context: Excel.RequestContext) => Promise<unknown>,
): Promise<OfficeExtension.Error> {
  const outcome = await Excel.run(batch).then(
    () => null,
    (error: unknown) => error,
  );
  if (!(outcome instanceof OfficeExtension.Error))
    throw new Error(`No error of Excel, but: ${String(outcome)}`);
  return outcome;
}
