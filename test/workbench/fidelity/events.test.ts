import { installExcel, sheetOf } from '../excel';
import type { InstalledExcel } from '../excel';

/** Events come after the answer to the request that caused them. */
const delivered = () => new Promise((resolve) => setTimeout(resolve, 20));

type Changed = Excel.WorksheetChangedEventArgs;

async function listen(): Promise<Changed[]> {
  const seen: Changed[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async (event) => void seen.push(event));
    await context.sync();
  });
  return seen;
}

async function write(address: string, values: unknown[][]): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).values = values;
    await context.sync();
  });
  await delivered();
}

describe('onChanged', () => {
  let excel: InstalledExcel;
  beforeEach(() => {
    excel = installExcel([sheetOf('自评表', [[1, '=A1*2']])]);
  });

  it('tells the address, the sheet and who did it', async () => {
    const seen = await listen();
    await write('A1:B2', [
      [1, 2],
      [3, 4],
    ]);
    expect(seen).toEqual([
      expect.objectContaining({
        type: 'WorksheetChanged',
        changeType: 'RangeEdited',
        address: 'A1:B2',
        source: 'Local',
        triggerSource: 'ThisLocalAddin',
        worksheetId: excel.model.activeSheet.id,
      }),
    ]);
    expect(seen[0]!.details).toBeUndefined();
  });

  it('tells the old and the new value of a single cell', async () => {
    const seen = await listen();
    await write('A1', [['乙']]);
    expect(seen[0]!.details).toEqual({
      valueBefore: 1,
      valueAfter: '乙',
      valueTypeBefore: 'Double',
      valueTypeAfter: 'String',
    });
  });

  it('tells what the user does with another trigger', async () => {
    const seen = await listen();
    excel.model.activeSheet.setEntries({ top: 0, left: 0, bottom: 0, right: 0 }, () => ({
      value: 5,
      formula: null,
      format: null,
    }));
    await delivered();
    expect(seen.map(({ address, triggerSource }) => [address, triggerSource])).toEqual([['A1', 'Unknown']]);
  });

  it('is silent about recalculated formulas and about formats', async () => {
    const seen = await listen();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').values = [[7]];
      sheet.getRange('A1').format.fill.color = 'red';
      await context.sync();
    });
    await delivered();
    expect(seen.map(({ address }) => address)).toEqual(['A1']);
  });

  it('finds its range again', async () => {
    const seen = await listen();
    await write('A1', [[8]]);
    await Excel.run(async (context) => {
      const range = seen[0]!.getRange(context).load('values');
      await context.sync();
      expect(range.values).toEqual([[8]]);
    });
  });

  it('is silent while runtime.enableEvents is false', async () => {
    const seen = await listen();
    await Excel.run(async (context) => {
      context.runtime.enableEvents = false;
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[9]];
      await context.sync();
      context.runtime.enableEvents = true;
      await context.sync();
    });
    await delivered();
    expect(seen).toEqual([]);
  });

  it('ends when its handler is removed', async () => {
    const seen: Changed[] = [];
    const handler = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load('id');
      await context.sync();
      const added = sheet.onChanged.add(async (event) => void seen.push(event));
      await context.sync();
      return added;
    });
    await write('A1', [[1]]);
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    await write('A1', [[2]]);
    expect(seen).toHaveLength(1);
  });
});

describe('sheets and selections', () => {
  it('are told in the order in which they happen', async () => {
    installExcel([sheetOf('自评表', [[1]])]);
    const seen: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(async () => void seen.push('added'));
      worksheets.onActivated.add(async () => void seen.push('activated'));
      worksheets.onDeactivated.add(async () => void seen.push('deactivated'));
      worksheets.onDeleted.add(async () => void seen.push('deleted'));
      worksheets.onSelectionChanged.add(async (event) => void seen.push(`selected ${event.address}`));
      await context.sync();
      const sheet = worksheets.add('核对意见');
      sheet.activate();
      sheet.getRange('B2:C3').select();
      await context.sync();
    });
    await delivered();
    expect(seen.filter((event) => event !== 'selected A1')).toEqual([
      'added',
      'deactivated',
      'activated',
      'selected B2:C3',
    ]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('核对意见').delete();
      await context.sync();
    });
    await delivered();
    expect(seen).toContain('deleted');
  });

  it('the selection is what getSelectedRange hands out', async () => {
    installExcel([sheetOf('自评表', [[1]]), sheetOf('附表', [])]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('附表').getRange('D4').select();
      const selected = context.workbook.getSelectedRange().load('address');
      const active = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      expect([selected.address, active.name]).toEqual(['附表!D4', '附表']);
    });
  });
});
