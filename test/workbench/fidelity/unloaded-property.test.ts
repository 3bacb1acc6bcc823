import { failureOf, installExcel } from '../excel';

beforeAll(() => void installExcel());

describe('a property that was not loaded', () => {
  it('throws PropertyNotLoaded when it is read', async () => {
    const error = await failureOf(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      await context.sync();
      return sheet.name;
    });
    expect(error.code).toBe('PropertyNotLoaded');
  });

  it('throws although another one was loaded', async () => {
    const error = await failureOf(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values');
      await context.sync();
      return range.text;
    });
    expect(error.code).toBe('PropertyNotLoaded');
  });

  it('throws before the sync that brings it', async () => {
    const error = await failureOf(async (context) => context.workbook.load('name').name);
    expect(error.code).toBe('PropertyNotLoaded');
  });
});
