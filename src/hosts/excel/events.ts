import type { HostEvents } from '../../app/host';
import { parseA1 } from '../../core/address';
import { run } from './run';

/**
 * Starts to listen to the workbook. Our own writes are not reported: they are no change to what we know.
 * Gives the function that stops it.
 *
 * @param names of the sheets by id, as the last reading told them: a selection must not cost a round trip
 */
export async function listenTo(
  context: Excel.RequestContext,
  events: HostEvents,
  names: ReadonlyMap<string, string>,
): Promise<() => Promise<void>> {
  const { worksheets } = context.workbook;
  const nameOf = async (id: string): Promise<string | null> => names.get(id) ?? askName(id);
  const handles = [
    worksheets.onChanged.add(async (event) => {
      if (event.triggerSource !== 'ThisLocalAddin') events.onChanged();
    }),
    worksheets.onSelectionChanged.add(async (event) => {
      const sheet = await nameOf(event.worksheetId);
      // A selection may be many areas: the first cell of the first one is where the user is.
      const at = parseA1(event.address.split(/[:,]/)[0] ?? '');
      if (at && sheet !== null) events.onSelected(sheet, at);
    }),
    worksheets.onActivated.add(async (event) => {
      const sheet = await nameOf(event.worksheetId);
      if (sheet !== null) events.onActivated(sheet);
    }),
  ];
  await context.sync();

  return async () => {
    await Excel.run(handles[0]!.context, async (same) => {
      for (const handle of handles) handle.remove();
      await same.sync();
    });
  };
}

/** A sheet that came after the last reading; null where it is gone again, or Excel does not answer now. */
async function askName(id: string): Promise<string | null> {
  const name = await run(
    async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id).load('name');
      await context.sync();
      return sheet.isNullObject ? null : sheet.name;
    },
    { waitForEdit: true },
  );
  return name.ok ? name.value : null;
}
