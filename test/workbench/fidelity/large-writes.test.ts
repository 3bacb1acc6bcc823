import { failureOf, installExcel } from '../excel';

const ROWS = 800;

describe('more than 1,500 cells', () => {
  it('arrive whole although the client writes them in parts', async () => {
    const { host } = installExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRangeByIndexes(0, 0, ROWS, 3);
      range.values = Array.from({ length: ROWS }, (_, row) => [row, row + 0.5, `第${row}行`]);
      range.load('values');
      await context.sync();
      expect(range.values).toHaveLength(ROWS);
      expect(range.values[ROWS - 1]).toEqual([ROWS - 1, ROWS - 0.5, `第${ROWS - 1}行`]);
      expect(host.traffic.snapshot().roundTrips).toBe(1);
    });
  });

  it('must have the size of their range, too', async () => {
    installExcel();
    const error = await failureOf(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRangeByIndexes(0, 0, ROWS, 3);
      range.values = Array.from({ length: ROWS + 1 }, () => [1, 2, 3]);
      await context.sync();
    });
    expect(error.code).toBe('InvalidArgument');
  });

  it('lie beyond the sheet as it was opened', async () => {
    installExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('ZZ5000');
      range.values = [[1]];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[1]]);
    });
  });
});
