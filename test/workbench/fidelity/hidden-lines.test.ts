import { installExcel, sheetOf } from '../excel';

describe('hidden rows and columns', () => {
  it('are told line by line', async () => {
    installExcel([sheetOf('自评表', [[1], [2], [3]], { hiddenRows: [1], hiddenColumns: [2] })]);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:C3');
      const rows = range.getRowProperties({ rowHidden: true, rowIndex: true });
      const columns = range.getColumnProperties({ columnHidden: true });
      range.load('rowHidden');
      await context.sync();
      expect(rows.value.map(({ rowHidden, rowIndex }) => [rowIndex, rowHidden])).toEqual([
        [0, false],
        [1, true],
        [2, false],
      ]);
      expect(columns.value.map(({ columnHidden }) => columnHidden)).toEqual([false, false, true]);
      expect(range.rowHidden).toBeNull();
    });
  });

  it('come and go', async () => {
    const { model } = installExcel([sheetOf('自评表', [[1], [2]])]);
    const set = (hidden: boolean) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('2:2').rowHidden = hidden;
        sheet.getRange('B:B').columnHidden = hidden;
        await context.sync();
      });
    await set(true);
    expect([model.activeSheet.rowHidden(1), model.activeSheet.columnHidden(1)]).toEqual([true, true]);
    await set(false);
    expect([model.activeSheet.rowHidden(1), model.activeSheet.columnHidden(1)]).toEqual([false, false]);
  });
});
