import type { TextSheet } from '../../app/host';
import { OWN_SHEET_NAME } from '../../app/host';
import { toA1 } from '../../core/address';

/** Points per character of the default font, near enough for a column of text. */
const POINTS_PER_CHARACTER = 6;
const FIRST_ROW = 2;

/**
 * Creates our sheet, or empties and fills it again. A sheet of that name that somebody else made is left alone.
 *
 * @returns false where the name is taken by such a sheet
 */
export async function fillSheet(context: Excel.RequestContext, sheet: TextSheet): Promise<boolean> {
  const there = await sheetIn(context, sheet.name);
  if (there === 'not-ours') return false;
  // 14 kB that only this action needs.
  const { ExcelUtilities } = await import('@microsoft/office-js-helpers');
  const worksheet = await ExcelUtilities.forceCreateSheet(context.workbook, sheet.name, true);
  if (there === 'none') {
    worksheet.names.add(OWN_SHEET_NAME, worksheet.getRange('A1')).visible = false;
  }
  fill(worksheet, sheet);
  worksheet.activate();
  await context.sync();
  return true;
}

function fill(worksheet: Excel.Worksheet, sheet: TextSheet): void {
  const width = sheet.columns.length;
  const table = [
    sheet.columns.map((column) => column.title),
    ...sheet.rows.map((row) => row.map((c) => c.text)),
  ];

  // Widths first: rows are fitted to them as the texts arrive.
  sheet.columns.forEach((column, index) => {
    worksheet.getRangeByIndexes(0, index, 1, 1).format.columnWidth = column.width * POINTS_PER_CHARACTER;
  });
  const title = worksheet.getRangeByIndexes(0, 0, 1, 1);
  title.values = [[sheet.heading]];
  title.format.font.bold = true;
  title.format.font.size = 14;

  const body = worksheet.getRangeByIndexes(FIRST_ROW, 0, table.length, width);
  // Text format first: then "=", "+", "-" and "@" at the start stay what they are.
  body.numberFormat = table.map((row) => row.map(() => '@'));
  body.values = table;
  body.format.wrapText = true;
  body.format.verticalAlignment = 'Top';
  worksheet.getRangeByIndexes(FIRST_ROW, 0, 1, width).format.font.bold = true;
  sheet.rows.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (!cell.goTo) return;
      const documentReference = `'${cell.goTo.sheet.replaceAll("'", "''")}'!${toA1(cell.goTo.at)}`;
      worksheet.getRangeByIndexes(FIRST_ROW + 1 + r, c, 1, 1).hyperlink = {
        documentReference,
        textToDisplay: cell.text,
      };
    }),
  );
}

/** Acting on a null object is not promised to work, hence two steps. */
async function sheetIn(context: Excel.RequestContext, name: string): Promise<'none' | 'ours' | 'not-ours'> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  await context.sync();
  if (sheet.isNullObject) return 'none';
  const marker = sheet.names.getItemOrNullObject(OWN_SHEET_NAME);
  await context.sync();
  return marker.isNullObject ? 'not-ours' : 'ours';
}

/** The rows of our sheet as texts, without title and headings; null where there is no such sheet. */
export async function textsOf(
  context: Excel.RequestContext,
  name: string,
): Promise<readonly (readonly string[])[] | null> {
  if ((await sheetIn(context, name)) !== 'ours') return null;
  const sheet = context.workbook.worksheets.getItem(name);
  const used = sheet.getRange('A1').getBoundingRect(sheet.getUsedRange(true)).load('text');
  await context.sync();
  return used.text.slice(FIRST_ROW + 1);
}
