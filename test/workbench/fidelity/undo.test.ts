import { installExcel, sheetOf } from '../excel';

describe('the user’s undo', () => {
  it('takes back a whole sync in one step', async () => {
    const { model } = installExcel([sheetOf('自评表', [[1, 2]])]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').values = [[10]];
      sheet.getRange('B1').values = [[20]];
      sheet.getRanges('A1,B1').conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
      await context.sync();
    });
    await model.undo();
    const { activeSheet } = model;
    expect([activeSheet.value(0, 0), activeSheet.value(0, 1), activeSheet.conditionalRules.all()]).toEqual([
      1,
      2,
      [],
    ]);
  });
});
