import { failureOf, installExcel, sheetOf } from '../excel';

beforeAll(() => void installExcel([sheetOf('自评表', [['甲']]), sheetOf('空表', [])]));

describe('…OrNullObject', () => {
  it('says isNullObject where there is nothing, without a load', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('没有');
      const there = context.workbook.worksheets.getItemOrNullObject('自评表');
      await context.sync();
      expect([sheet.isNullObject, there.isNullObject]).toEqual([true, false]);
    });
  });

  it('passes on what is asked of a null object as null', async () => {
    await Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem('空表').getUsedRangeOrNullObject(true).load('values');
      const missing = context.workbook.worksheets.getItemOrNullObject('没有').getUsedRangeOrNullObject();
      await context.sync();
      expect([used.isNullObject, missing.isNullObject]).toEqual([true, true]);
    });
  });

  it('is null for ranges that do not meet', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('自评表');
      const apart = sheet.getRange('A1:B2').getIntersectionOrNullObject('C3');
      const meet = sheet.getRange('A1:B2').getIntersectionOrNullObject('B2:D9').load('address');
      await context.sync();
      expect(apart.isNullObject).toBe(true);
      expect(meet.address).toBe('自评表!B2');
    });
  });

  it.each([
    ['a sheet', (context: Excel.RequestContext) => context.workbook.worksheets.getItem('没有')],
    ['a setting', (context: Excel.RequestContext) => context.workbook.settings.getItem('没有')],
    ['a name', (context: Excel.RequestContext) => context.workbook.names.getItem('没有')],
  ])('getItem of %s that is missing fails with ItemNotFound', async (_what, get) => {
    const error = await failureOf(async (context) => {
      get(context).load();
      await context.sync();
    });
    expect(error.code).toBe('ItemNotFound');
  });
});
