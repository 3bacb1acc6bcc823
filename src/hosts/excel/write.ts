import type { Mark, WriteRequest } from '../../app/host';
import { MARK_FILLS, MARK_FORMULAS, MEMORY_KEY } from '../../app/host';
import type { Area } from '../../core/address';
import { areaToA1 } from '../../core/address';
import type { Edit } from '../../core/edit';

/** Excel silently cuts address lists beyond 8,192 characters. */
const LONGEST_ADDRESS = 8_000;

export interface WriteContext {
  /** Ids of the marks that were seen, by sheet. */
  readonly seen: ReadonlyMap<string, readonly string[]>;
  readonly protectedSheets: ReadonlySet<string>;
}

/**
 * Everything in one round trip, hence one step of the user's undo. Marks come first: the only thing that can
 * have vanished since the reading is one of our own conditional formats, and then nothing else has happened yet.
 * Ranges are untracked, as in reading.
 */
export async function writeAll(
  context: Excel.RequestContext,
  request: WriteRequest,
  { seen, protectedSheets }: WriteContext,
): Promise<void> {
  const { worksheets, settings } = context.workbook;
  for (const sheet of request.marks?.sheets ?? []) {
    if (protectedSheets.has(sheet)) continue;
    const marks = request.marks!.marks.filter((mark) => mark.sheet === sheet);
    replaceMarks(worksheets.getItem(sheet), seen.get(sheet) ?? [], marks);
  }
  for (const edit of request.edits) {
    const { row, column } = edit.at;
    writeCell(worksheets.getItem(edit.sheet).getRangeByIndexes(row, column, 1, 1).untrack(), edit);
  }
  if (request.memory !== null) settings.add(MEMORY_KEY, request.memory);
  await context.sync();
}

function writeCell(range: Excel.Range, { value }: Edit): void {
  // Excel keeps doubles: the decimal text is exact until here.
  if ('number' in value) range.values = [[Number(value.number)]];
  else range.values = [[asText(value.text)]];
}

/** The apostrophe makes Excel keep a text as it is: never a formula, a date or a number. */
function asText(text: string): string {
  return text === '' ? '' : `'${text}`;
}

function replaceMarks(sheet: Excel.Worksheet, seen: readonly string[], marks: readonly Mark[]): void {
  const all = sheet.getRange().untrack().conditionalFormats;
  for (const id of seen) all.getItem(id).delete();
  for (const { severity, areas } of marks) {
    for (const address of addressLists(areas)) {
      const format = sheet.getRanges(address).untrack().conditionalFormats.add('Custom');
      format.custom.rule.formula = `=${MARK_FORMULAS[severity]}`;
      format.custom.format.fill.color = MARK_FILLS[severity];
    }
  }
}

/** "A1:B2,C3", cut into as few lists as Excel's limit allows. */
function addressLists(areas: readonly Area[]): readonly string[] {
  const lists: string[] = [];
  let list = '';
  for (const address of areas.map(areaToA1)) {
    if (list && list.length + 1 + address.length > LONGEST_ADDRESS) {
      lists.push(list);
      list = '';
    }
    list = list ? `${list},${address}` : address;
  }
  return list ? [...lists, list] : lists;
}
