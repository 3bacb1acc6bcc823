import { installExcel } from '../excel';

type From = (range: Excel.Range) => Excel.Range;

describe('a range made from B2:C4', () => {
  beforeAll(() => void installExcel());

  it.each<[string, From, string]>([
    ['getCell(0, 1)', (range) => range.getCell(0, 1), 'C2'],
    ['getCell(5, 5), outside', (range) => range.getCell(5, 5), 'G7'],
    ['getRow(1)', (range) => range.getRow(1), 'B3:C3'],
    ['getColumn(1)', (range) => range.getColumn(1), 'C2:C4'],
    ['getLastCell()', (range) => range.getLastCell(), 'C4'],
    ['getLastRow()', (range) => range.getLastRow(), 'B4:C4'],
    ['getLastColumn()', (range) => range.getLastColumn(), 'C2:C4'],
    ['getOffsetRange(1, -1)', (range) => range.getOffsetRange(1, -1), 'A3:B5'],
    ['getResizedRange(1, -1)', (range) => range.getResizedRange(1, -1), 'B2:B5'],
    ['getAbsoluteResizedRange(1, 1)', (range) => range.getAbsoluteResizedRange(1, 1), 'B2'],
    ['getBoundingRect("E1")', (range) => range.getBoundingRect('E1'), 'B1:E4'],
    ['getIntersection("C1:D3")', (range) => range.getIntersection('C1:D3'), 'C2:C3'],
    ['getEntireRow()', (range) => range.getEntireRow(), '2:4'],
    ['getEntireColumn()', (range) => range.getEntireColumn(), 'B:C'],
  ])('%s is %s', async (_call, from, address) => {
    await Excel.run(async (context) => {
      const range = from(context.workbook.worksheets.getActiveWorksheet().getRange('B2:C4')).load('address');
      await context.sync();
      expect(range.address).toBe(`Sheet1!${address}`);
    });
  });

  it('knows where it stands and how large it is', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRangeByIndexes(1, 1, 3, 2);
      range.load('rowIndex,columnIndex,rowCount,columnCount,cellCount');
      await context.sync();
      const { rowIndex, columnIndex, rowCount, columnCount, cellCount } = range;
      expect([rowIndex, columnIndex, rowCount, columnCount, cellCount]).toEqual([1, 1, 3, 2, 6]);
    });
  });

  it('hands out no table where it is unbounded', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets
        .getActiveWorksheet()
        .getRange('A:A')
        .load('values,isEntireColumn');
      await context.sync();
      expect([range.values, range.isEntireColumn]).toEqual([null, true]);
    });
  });
});
