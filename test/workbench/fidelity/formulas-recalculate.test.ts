import { installExcel, sheetOf } from '../excel';

describe('formulas', () => {
  it('are computed when a file without cached values is opened', async () => {
    installExcel([sheetOf('表', [[2, 3, '=A1*B1', '=TEXT(C1/10,"0.0%")']])]);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets
        .getActiveWorksheet()
        .getRange('C1:D1')
        .load('values,formulas');
      await context.sync();
      expect(range.values).toEqual([[6, '60.0%']]);
      expect(range.formulas).toEqual([['=A1*B1', '=TEXT(C1/10,"0.0%")']]);
    });
  });

  it('follow what is written in the same batch', async () => {
    installExcel([sheetOf('表', [[2, 3, '=A1*B1']])]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').values = [[5]];
      const first = sheet.getRange('C1').load('values');
      sheet.getRange('D1').formulas = [['=SUM(A1:C1)']];
      const second = sheet.getRange('D1').load('values');
      await context.sync();
      expect(first.values).toEqual([[15]]);
      expect(second.values).toEqual([[23]]);
    });
  });
});
