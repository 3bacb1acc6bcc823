import { installExcel, sheetOf } from '../excel';

const SHEET = sheetOf('自评表', [[null, null, null], [null, '甲', null], [null, null, '=1+1'], []]);

async function usedAddress(valuesOnly: boolean): Promise<string> {
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getActiveWorksheet().getUsedRange(valuesOnly).load('address');
    await context.sync();
    return used.address;
  });
}

describe('getUsedRange', () => {
  it('is the rectangle around everything that stands on the sheet', async () => {
    installExcel([SHEET]);
    expect(await usedAddress(true)).toBe('自评表!B2:C3');
  });

  it('counts formats, unless valuesOnly', async () => {
    installExcel([SHEET]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('E9').format.fill.color = 'yellow';
      await context.sync();
    });
    expect([await usedAddress(false), await usedAddress(true)]).toEqual(['自评表!B2:E9', '自评表!B2:C3']);
  });

  it('is A1 on an empty sheet, and a null object where that is asked for', async () => {
    installExcel();
    expect(await usedAddress(true)).toBe('Sheet1!A1');
    await Excel.run(async (context) => {
      const used = context.workbook.worksheets.getActiveWorksheet().getUsedRangeOrNullObject(true);
      await context.sync();
      expect(used.isNullObject).toBe(true);
    });
  });
});
