import type { Reading, ReadScope } from '../../app/host';
import type { Area } from '../../core/address';
import type { CellValue, Grid, Link, PlacedCell } from '../../core/grid';
import { makeGrid } from '../../core/grid';

/**
 * A form stands in the upper left of its sheet. Only this much is asked for in the first round trip, so that
 * a stray cell in row 1,048,576 costs nothing; a longer sheet is read on in a second one.
 */
const FIRST_ROWS = 2_000;
const FIRST_COLUMNS = 64;
/** Beyond this many cells no sheet is a form. */
const MOST_CELLS = 400_000;

/** Key of our data in the workbook's settings. */
export const MEMORY_KEY = 'zhunsheng';

/** A conditional format found on a sheet: how the writer knows our marks again. */
export interface SeenFormat {
  readonly id: string;
  readonly formula: string;
}

export interface ExcelReading {
  readonly reading: Omit<Reading, 'revision'>;
  /** Conditional formats by sheet. */
  readonly formats: ReadonlyMap<string, readonly SeenFormat[]>;
}

/** Reads one sheet in one round trip (two where it is longer than a form ever is). */
export async function readSheetOf(context: Excel.RequestContext, scope: ReadScope): Promise<ExcelReading> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load('items/name');
  const names = workbook.names.load('items/name');
  const memory = workbook.settings.getItemOrNullObject(MEMORY_KEY).load('value');
  const active = workbook.worksheets.getActiveWorksheet().load('name');
  const sheet = scope.kind === 'sheet' ? workbook.worksheets.getItem(scope.name) : active;
  const asked = askFor(sheet, { top: 0, left: 0, bottom: FIRST_ROWS - 1, right: FIRST_COLUMNS - 1 });
  await context.sync();

  const rest = restOf(asked.whole);
  const more = rest ? askFor(sheet, rest) : null;
  if (more) await context.sync();

  const grid = gridFrom(asked, more ?? asked);
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
    },
    formats: new Map([[grid.name, formatsOf(asked.formats)]]),
  };
}

/** What was asked about a sheet; filled by the next sync. */
interface Asked {
  readonly sheet: Excel.Worksheet;
  readonly whole: Excel.Range;
  readonly used: Excel.Range;
  readonly merged: Excel.RangeAreas;
  readonly cells: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
  readonly protection: Excel.WorksheetProtection;
  readonly formats: Excel.ConditionalFormatCollection;
}

function askFor(sheet: Excel.Worksheet, bounds: Area): Asked {
  sheet.load('name,visibility');
  // With valuesOnly, formats far out do not count; an empty sheet answers with A1.
  const whole = sheet.getUsedRange(true).load('rowIndex,columnIndex,rowCount,columnCount');
  const frame = sheet.getRangeByIndexes(
    bounds.top,
    bounds.left,
    bounds.bottom - bounds.top + 1,
    bounds.right - bounds.left + 1,
  );
  const used = whole.getIntersectionOrNullObject(frame);
  used.load('rowIndex,columnIndex,rowCount,columnCount,values,formulas,text,numberFormat');
  // Merges count by their first cell, so that the frame is asked and not the used range.
  const merged = frame.getMergedAreasOrNullObject();
  merged.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  return {
    sheet,
    whole,
    used,
    merged,
    cells: used.getCellProperties({ hyperlink: true, format: { protection: true } }),
    rows: used.getRowProperties({ rowHidden: true }),
    columns: used.getColumnProperties({ columnHidden: true }),
    protection: sheet.protection.load('protected'),
    formats: sheet
      .getRange()
      .conditionalFormats.load('items/id,items/type,items/customOrNullObject/rule/formula'),
  };
}

/** The whole used range, where the first frame did not hold it and it is not absurdly large. */
function restOf(whole: Excel.Range): Area | null {
  const { rowIndex, columnIndex, rowCount, columnCount } = whole;
  const bottom = rowIndex + rowCount - 1;
  const right = columnIndex + columnCount - 1;
  const within = bottom < FIRST_ROWS && right < FIRST_COLUMNS;
  return within || rowCount * columnCount > MOST_CELLS ? null : { top: 0, left: 0, bottom, right };
}

function gridFrom({ sheet, merged, protection }: Asked, { used, cells, rows, columns }: Asked): Grid {
  const nothing = used.isNullObject;
  return makeGrid({
    name: sheet.name,
    visibility: visibilityOf(sheet.visibility),
    protected: protection.protected,
    cells: nothing ? [] : cellsOf(used, cells.value),
    merges: merged.isNullObject ? [] : merged.areas.items.map(areaOfRange),
    hiddenRows: nothing ? [] : hidden(rows.value, (row) => row.rowHidden, used.rowIndex),
    hiddenColumns: nothing ? [] : hidden(columns.value, (column) => column.columnHidden, used.columnIndex),
  });
}

function* cellsOf(used: Excel.Range, properties: Excel.CellProperties[][]): Generator<PlacedCell> {
  for (let r = 0; r < used.rowCount; r++) {
    for (let c = 0; c < used.columnCount; c++) {
      const value = valueOf(used.values[r]![c]);
      const formula = formulaOf(used.formulas[r]![c], value);
      const property = properties[r]![c]!;
      const locked = property.format?.protection?.locked ?? true;
      const link = linkOf(property.hyperlink);
      // An unlocked empty cell matters on a protected sheet: it may be written.
      if (value === null && formula === null && locked && !link) continue;
      yield {
        row: used.rowIndex + r,
        column: used.columnIndex + c,
        value,
        text: String(used.text[r]![c] ?? ''),
        formula,
        format: String(used.numberFormat[r]![c] ?? 'General'),
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

function formatsOf(formats: Excel.ConditionalFormatCollection): readonly SeenFormat[] {
  return formats.items.flatMap((item) => {
    const custom = item.customOrNullObject;
    return item.type === 'Custom' && !custom.isNullObject
      ? [{ id: item.id, formula: custom.rule.formula }]
      : [];
  });
}
