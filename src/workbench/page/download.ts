import type { Mark, TextSheet } from '../../app/host';
import { severityOfMark } from '../../app/host';
import { parseA1, toA1 } from '../../core/address';
import type { FileError } from '../../core/file-error';
import type { CellValue, Workbook } from '../../core/grid';
import type { Result } from '../../core/result';
import { ok } from '../../core/result';
import type { CellChange, SheetChange } from '../../hosts/xlsx/changes';
import { patch } from '../../hosts/xlsx/patch';
import { cellsOf } from '../model/area';
import type { SheetModel } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook';
import { splitSheet } from '../objects/address';

export interface Download {
  readonly bytes: Uint8Array;
  /** "自评表!A1" or the name of a sheet: what the patcher could not write. */
  readonly leftOut: readonly string[];
}

/** The original file with what became different in the grid; everything else stays byte for byte. */
export function downloadOf(
  original: Uint8Array,
  opened: Workbook,
  model: WorkbookModel,
): Result<Download, FileError> {
  const changes = opened.sheets.flatMap((grid) => {
    const sheet = model.sheetNamed(grid.name);
    return sheet ? changedCells(sheet, (row, column) => grid.cell(row, column)) : [];
  });
  const added = model.sheets.filter((sheet) => !opened.sheets.some(({ name }) => name === sheet.name));
  const settings = [...model.settings].map(([key, text]) => [key, asText(JSON.parse(text))] as const);
  const patched = patch(original, {
    cells: changes.flatMap(({ change }) => (change ? [change] : [])),
    marks: model.sheets.flatMap(marksOf),
    sheets: added.map((sheet): SheetChange => ({ put: textSheet(sheet) })),
    ...(settings.length > 0 ? { properties: Object.fromEntries(settings) } : {}),
  });
  if (!patched.ok) return patched;
  const formulas = changes.flatMap(({ change, address }) => (change ? [] : [address]));
  const refused = patched.value.refused.map(({ sheet, at }) => `${sheet}!${toA1(at)}`);
  return ok({ bytes: patched.value.bytes, leftOut: [...formulas, ...refused] });
}

interface Changed {
  readonly address: string;
  /** Null where a formula was entered: the patcher writes values only. */
  readonly change: CellChange | null;
}

function changedCells(
  sheet: SheetModel,
  before: (row: number, column: number) => { readonly value: CellValue; readonly formula: string | null },
): Changed[] {
  const used = sheet.usedArea(false);
  if (!used) return [];
  return [...cellsOf({ ...used, top: 0, left: 0 })].flatMap(({ row, column }): Changed[] => {
    const old = before(row, column);
    const formula = sheet.formula(row, column);
    // Results of formulas are computed anew when the file is opened.
    if (formula !== null && formula === old.formula) return [];
    const value = sheet.value(row, column);
    if (formula === null && old.formula === null && value === old.value) return [];
    const at = { row, column };
    const change = { sheet: sheet.name, at, value: written(value), force: true };
    return [{ address: `${sheet.name}!${toA1(at)}`, change: formula === null ? change : null }];
  });
}

function written(value: CellValue): CellChange['value'] {
  if (value === null) return null;
  return typeof value === 'number' ? { number: String(value) } : { text: String(value) };
}

function marksOf(sheet: SheetModel): Mark[] {
  return sheet.conditionalRules.all().flatMap((rule): Mark[] => {
    const severity = rule.formula === null ? null : severityOfMark(rule.formula);
    return severity ? [{ sheet: sheet.name, severity, areas: rule.areas }] : [];
  });
}

const HEADINGS = 2;
const PIXELS_PER_CHARACTER = 8;

/** A sheet that the add-in made (the opinion sheet): heading, empty row, titles, rows of text. */
function textSheet(sheet: SheetModel): TextSheet {
  const used = sheet.usedArea(true) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const columns = Array.from({ length: used.right + 1 }, (_, column) => ({
    title: sheet.text(HEADINGS, column),
    width: Math.round(sheet.columnWidth(column) / PIXELS_PER_CHARACTER),
  }));
  const rows = Array.from({ length: Math.max(0, used.bottom - HEADINGS) }, (_, index) =>
    columns.map((_column, column) => ({
      text: sheet.text(HEADINGS + 1 + index, column),
      goTo: placeOf(sheet.extras(HEADINGS + 1 + index, column).link?.location ?? null),
    })),
  );
  return { name: sheet.name, heading: sheet.text(0, 0), columns, rows };
}

function placeOf(location: string | null): TextSheet['rows'][number][number]['goTo'] {
  if (location === null) return null;
  const [sheet, address] = splitSheet(location);
  const at = parseA1(address);
  return sheet !== null && at ? { sheet, at } : null;
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
