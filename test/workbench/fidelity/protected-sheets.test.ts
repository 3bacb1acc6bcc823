import { failureOf, installExcel, sheetOf } from '../excel';

const PROTECTED = sheetOf('自评表', [[{ value: 1 }, { value: 2, locked: false }]], { protected: true });

const onSheet = (act: (sheet: Excel.Worksheet) => void) => async (context: Excel.RequestContext) => {
  act(context.workbook.worksheets.getActiveWorksheet());
  await context.sync();
};

describe('a protected sheet', () => {
  beforeEach(() => void installExcel([PROTECTED]));

  it.each<[string, (sheet: Excel.Worksheet) => void]>([
    ['a locked cell', (sheet) => (sheet.getRange('A1').values = [[9]])],
    ['a range with one locked cell', (sheet) => (sheet.getRange('A1:B1').values = [[9, 9]])],
    ['a fill', (sheet) => (sheet.getRange('B1').format.fill.color = 'red')],
    ['a conditional format', (sheet) => void sheet.getRange('B1').conditionalFormats.add('Custom')],
    ['a number format', (sheet) => (sheet.getRange('B1').numberFormat = [['0']])],
    ['a hidden row', (sheet) => (sheet.getRange('1:1').rowHidden = true)],
  ])('refuses %s with AccessDenied', async (_what, act) => {
    expect((await failureOf(onSheet(act))).code).toBe('AccessDenied');
  });

  it('takes values in its unlocked cells', async () => {
    await Excel.run(onSheet((sheet) => (sheet.getRange('B1').values = [[9]])));
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1').load('values');
      await context.sync();
      expect(range.values).toEqual([[1, 9]]);
    });
  });

  it('tells that it is protected, and which cells are locked', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.protection.load('protected');
      const cells = sheet.getRange('A1:B1').getCellProperties({ format: { protection: true } });
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      expect(cells.value[0]!.map((cell) => cell.format?.protection?.locked)).toEqual([true, false]);
    });
  });

  it('can be protected once, and is open to all again after unprotect', async () => {
    expect((await failureOf(onSheet((sheet) => sheet.protection.protect()))).code).toBe('AccessDenied');
    await Excel.run(
      onSheet((sheet) => {
        sheet.protection.unprotect();
        sheet.getRange('A1').values = [[9]];
      }),
    );
  });
});
