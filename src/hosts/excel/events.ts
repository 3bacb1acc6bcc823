import type { HostEvents } from '../../app/host';
import { parseA1 } from '../../core/address';

/**
 * Starts to listen to the workbook. Our own writes are not reported: they are no change to what we know.
 * Gives the function that stops it.
 */
export async function listenTo(
  context: Excel.RequestContext,
  events: HostEvents,
): Promise<() => Promise<void>> {
  const { worksheets } = context.workbook;
  const handles = [
    worksheets.onChanged.add(async (event) => {
      if (event.triggerSource !== 'ThisLocalAddin') events.onChanged();
    }),
    worksheets.onSelectionChanged.add(async (event) => {
      const sheet = await sheetName(event.worksheetId);
      // A selection may be many areas: the first cell of the first one is where the user is.
      const at = parseA1(event.address.split(/[:,]/)[0] ?? '');
      if (at && sheet !== null) events.onSelected(sheet, at);
    }),
    worksheets.onActivated.add(async (event) => {
      const sheet = await sheetName(event.worksheetId);
      if (sheet !== null) events.onActivated(sheet);
    }),
  ];
  await context.sync();
  const names = new Map<string, string>();

  /** Asked once per sheet: a selection must not cost a round trip. */
  async function sheetName(id: string): Promise<string | null> {
    const known = names.get(id);
    if (known !== undefined) return known;
    return Excel.run(async (fresh) => {
      const sheet = fresh.workbook.worksheets.getItemOrNullObject(id).load('name');
      await fresh.sync();
      if (sheet.isNullObject) return null;
      names.set(id, sheet.name);
      return sheet.name;
    });
  }

  return async () => {
    await Excel.run(handles[0]!.context, async (same) => {
      for (const handle of handles) handle.remove();
      await same.sync();
    });
  };
}
