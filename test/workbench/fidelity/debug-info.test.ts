import { failureOf, installExcel } from '../excel';

beforeAll(() => void installExcel());

describe('debugInfo', () => {
  it('names the statement that failed and where in Excel it failed', async () => {
    const error = await failureOf(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('A1:B2').values = [[1]];
      await context.sync();
    });
    expect(error.code).toBe('InvalidArgument');
    expect(error.debugInfo.errorLocation).toBe('Range.values');
    expect(error.debugInfo.statement).toBe('range1.values = ...;');
  });

  it('names the sheet that is missing', async () => {
    const error = await failureOf(async (context) => {
      context.workbook.worksheets.getItem('没有').load('name');
      await context.sync();
    });
    expect(error.debugInfo.errorLocation).toBe('WorksheetCollection.getItem');
    expect(error.debugInfo.statement).toContain('worksheets.getItem(...)');
  });
});
