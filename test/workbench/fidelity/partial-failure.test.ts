import { installExcel, sheetOf } from '../excel';

describe('a batch that fails half way', () => {
  it('keeps what came before the failure and does nothing after it', async () => {
    installExcel([sheetOf('自评表', [[1, 2]])]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('自评表');
      const before = sheet.getRange('A1').load('values');
      sheet.getRange('A1').values = [[10]];
      sheet.getRange('B1').values = [[20, 30]];
      sheet.getRange('C1').values = [[99]];
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
      expect(before.values).toEqual([[1]]);
      const after = sheet.getRange('A1:C1').load('values');
      await context.sync();
      expect(after.values).toEqual([[10, 2, '']]);
    });
  });

  it('lets the next batch go on', async () => {
    installExcel();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('没有').activate();
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
      const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      expect(sheet.name).toBe('Sheet1');
    });
  });
});
