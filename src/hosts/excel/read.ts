import type { Reading, ReadScope } from '../../app/host';
import { MEMORY_KEY, severityOfMark } from '../../app/host';
import type { Area } from '../../core/address';
import type { CellValue, Grid, Link, PlacedCell } from '../../core/grid';
import { makeGrid } from '../../core/grid';

/**
 * A form stands in the upper left of its sheet. Only this much is asked for in the first round trip, so that a
 * stray cell in row 1,048,576 or column XFD costs nothing. No form is wider; a longer one is read on in a second.
 */
const FIRST_ROWS = 300;
const MOST_COLUMNS = 64;
/** Cells of the second round trip: what an answer of 5 MB, the most that Excel on the web gives, surely holds. */
const MOST_CELLS = 40_000;

export interface ExcelReading {
  readonly reading: Omit<Reading, 'revision'>;
  /** Ids of the conditional formats that are our marks, by sheet: how the writer finds them again. */
  readonly marks: ReadonlyMap<string, readonly string[]>;
  /** Names of all sheets by their id, as events tell it. */
  readonly namesById: ReadonlyMap<string, string>;
}

/**
 * Reads one sheet in one round trip (two where it is longer than forms usually are). Ranges are untracked as soon
 * as they are named: Excel.run would otherwise end with a further request that gives them back.
 */
export async function readSheetOf(context: Excel.RequestContext, scope: ReadScope): Promise<ExcelReading> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load('items/id,items/name');
  const names = workbook.names.load('items/name');
  const memory = workbook.settings.getItemOrNullObject(MEMORY_KEY).load('value');
  const active = workbook.worksheets.getActiveWorksheet().load('name');
  const sheet = scope.kind === 'sheet' ? workbook.worksheets.getItem(scope.name) : active;
  const asked = askFor(sheet);
  await context.sync();

  const rest = restOf(asked.whole);
  const more = rest && askForCells(rangeOf(sheet, rest), rangeOf(sheet, rest));
  if (more) await context.sync();

  const grid = gridFrom(asked, more ? [asked.cells, more] : [asked.cells]);
  const marks = marksAmong(asked.formats);
  return {
    reading: {
      workbook: {
        sheets: [grid],
        unread: sheets.items.map((item) => item.name).filter((name) => name !== grid.name),
        definedNames: names.items.map((item) => item.name),
      },
      activeSheet: active.name,
      sheetNames: sheets.items.map((item) => item.name),
      memory: memory.isNullObject ? null : String(memory.value),
      marked: marks.length > 0 ? [grid.name] : [],
    },
    marks: new Map([[grid.name, marks]]),
    namesById: new Map(sheets.items.map(({ id, name }) => [id, name])),
  };
}

/** What was asked about a sheet; filled by the next sync. */
interface Asked {
  readonly sheet: Excel.Worksheet;
  readonly whole: Excel.Range;
  readonly cells: AskedCells;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
  readonly protection: Excel.WorksheetProtection;
  readonly formats: Excel.ConditionalFormatCollection;
}

/** What was asked about some rows of it. */
interface AskedCells {
  readonly range: Excel.Range;
  readonly merged: Excel.RangeAreas;
  readonly properties: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
}

function askFor(sheet: Excel.Worksheet): Asked {
  sheet.load('name,visibility');
  // With valuesOnly, formats far out do not count; an empty sheet answers with A1.
  const whole = sheet.getUsedRange(true).untrack().load('rowIndex,columnIndex,rowCount,columnCount');
  const frame = rangeOf(sheet, { top: 0, left: 0, bottom: FIRST_ROWS - 1, right: MOST_COLUMNS - 1 });
  // From A1, which the frame shares with it, so that there always is an intersection.
  const all = sheet.getRange('A1').untrack().getBoundingRect(whole).untrack();
  const range = all.getIntersection(frame).untrack();
  return {
    sheet,
    whole,
    // Merges count by their first cell, so that the frame is asked and not the used range.
    cells: askForCells(range, frame),
    columns: range.getColumnProperties({ columnHidden: true }),
    protection: sheet.protection.load('protected'),
    formats: sheet
      .getRange()
      .untrack()
      .conditionalFormats.load('items/id,items/type,items/customOrNullObject/rule/formula'),
  };
}

function askForCells(range: Excel.Range, mergesIn: Excel.Range): AskedCells {
  range.load('rowIndex,columnIndex,rowCount,columnCount,values,formulas,text,numberFormat');
  const merged = mergesIn.getMergedAreasOrNullObject().untrack();
  merged.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  return {
    range,
    merged,
    properties: range.getCellProperties({ hyperlink: true, format: { protection: true } }),
    rows: range.getRowProperties({ rowHidden: true }),
  };
}

function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1).untrack();
}

/** The rows below the first frame, as many as one answer holds; null where there are none. */
function restOf(whole: Excel.Range): Area | null {
  const { bottom, right } = areaOfRange(whole);
  if (bottom < FIRST_ROWS) return null;
  const width = Math.min(right + 1, MOST_COLUMNS);
  const rows = Math.min(bottom - FIRST_ROWS + 1, Math.trunc(MOST_CELLS / width));
  return { top: FIRST_ROWS, left: 0, bottom: FIRST_ROWS + rows - 1, right: width - 1 };
}

function gridFrom({ sheet, columns, protection }: Asked, blocks: readonly AskedCells[]): Grid {
  return makeGrid({
    name: sheet.name,
    visibility: visibilityOf(sheet.visibility),
    protected: protection.protected,
    cells: blocks.flatMap((block) => [...cellsOf(block)]),
    merges: blocks.flatMap(({ merged }) => (merged.isNullObject ? [] : merged.areas.items.map(areaOfRange))),
    hiddenRows: blocks.flatMap(({ range, rows }) =>
      hidden(rows.value, (row) => row.rowHidden, range.rowIndex),
    ),
    hiddenColumns: hidden(columns.value, (column) => column.columnHidden, 0),
  });
}

function* cellsOf({ range, properties }: AskedCells): Generator<PlacedCell> {
  for (let r = 0; r < range.rowCount; r++) {
    for (let c = 0; c < range.columnCount; c++) {
      const value = valueOf(range.values[r]![c]);
      const formula = formulaOf(range.formulas[r]![c], value);
      const property = properties.value[r]![c]!;
      const locked = property.format?.protection?.locked ?? true;
      const link = linkOf(property.hyperlink);
      const format = String(range.numberFormat[r]![c] ?? 'General');
      // Two things matter of an empty cell: that it may be written on a protected sheet, and that what is
      // written there will be shown as a percentage.
      if (value === null && formula === null && locked && !link && !format.includes('%')) continue;
      yield {
        row: range.rowIndex + r,
        column: range.columnIndex + c,
        value,
        text: String(range.text[r]![c] ?? ''),
        formula,
        format,
        link,
        locked,
      };
    }
  }
}

/** Office.js gives "" for an empty cell. */
function valueOf(value: unknown): CellValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return value === null || value === undefined || value === '' ? null : String(value);
}

/** `formulas` repeats the value where there is none; a text that starts with "=" was typed with an apostrophe. */
function formulaOf(formula: unknown, value: CellValue): string | null {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula : null;
}

function linkOf(link: Excel.RangeHyperlink | undefined | null): Link | null {
  if (!link || (!link.address && !link.documentReference)) return null;
  return { address: link.address || null, location: link.documentReference || null };
}

function areaOfRange(range: Excel.Range): Area {
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return {
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  };
}

function hidden<T>(items: readonly T[], isHidden: (item: T) => boolean | undefined, from: number): number[] {
  return items.flatMap((item, index) => (isHidden(item) ? [from + index] : []));
}

function visibilityOf(visibility: string): Grid['visibility'] {
  if (visibility === 'Hidden') return 'hidden';
  return visibility === 'VeryHidden' ? 'very-hidden' : 'visible';
}

function marksAmong(formats: Excel.ConditionalFormatCollection): readonly string[] {
  return formats.items.flatMap(({ id, type, customOrNullObject: custom }) =>
    type === 'Custom' && !custom.isNullObject && severityOfMark(custom.rule.formula) ? [id] : [],
  );
}
