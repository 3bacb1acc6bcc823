import { failureOf, installExcel, sheetOf } from '../excel';

const NAMES = new Map([
  ['总分', '自评表!$B$1'],
  ['税率', '0.13'],
]);

describe('names', () => {
  beforeEach(() => void installExcel([sheetOf('自评表', [['合计', 100, '=总分*2']])], { names: NAMES }));

  it('stand for ranges or for other things', async () => {
    await Excel.run(async (context) => {
      const names = context.workbook.names.load('items/name,items/type,items/value,items/formula');
      const range = names.getItem('总分').getRange().load('address,values');
      const none = names.getItem('税率').getRangeOrNullObject();
      await context.sync();
      expect(names.items.map(({ name, type }) => [name, type])).toEqual([
        ['总分', 'Range'],
        ['税率', 'String'],
      ]);
      expect([range.address, range.values]).toEqual(['自评表!B1', [[100]]]);
      expect(none.isNullObject).toBe(true);
    });
  });

  it('serve in formulas and as addresses', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const computed = sheet.getRange('C1').load('values');
      const named = sheet.getRange('总分').load('address');
      await context.sync();
      expect([computed.values, named.address]).toEqual([[[200]], '自评表!B1']);
    });
  });

  it('are added and deleted', async () => {
    await Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      names.add('区域', worksheets.getActiveWorksheet().getRange('A1:B1'));
      const added = names.getItem('区域').load('formula');
      await context.sync();
      expect(added.formula).toBe('=自评表!$A$1:$B$1');
      added.delete();
      const gone = names.getItemOrNullObject('区域');
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });

  it('are unique', async () => {
    const error = await failureOf(async (context) => {
      context.workbook.names.add('总分', '=1');
      await context.sync();
    });
    expect(error.code).toBe('ItemAlreadyExists');
  });
});
