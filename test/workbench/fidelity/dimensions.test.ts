import { failureOf, installExcel } from '../excel';

beforeEach(() => void installExcel());

const onRange = (address: string, values: unknown[][]) => async (context: Excel.RequestContext) => {
  context.workbook.worksheets.getActiveWorksheet().getRange(address).values = values;
  await context.sync();
};

describe('a table that is written to a range', () => {
  it.each<[string, unknown[][]]>([
    ['A1:B2', [[1, 2]]],
    ['A1:B2', [[1], [2]]],
    ['A1:B2', [[1, 2], [3]]],
    ['A1', [[1, 2]]],
    ['A:A', [[1]]],
  ])('must have its size: %s', async (address, values) => {
    const error = await failureOf(onRange(address, values));
    expect(error.code).toBe('InvalidArgument');
  });

  it('leaves cells alone where it holds null and empties them where it holds ""', async () => {
    await Excel.run(onRange('A1:C1', [[1, 2, 3]]));
    await Excel.run(onRange('A1:C1', [[null, '', 9]]));
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets
        .getActiveWorksheet()
        .getRange('A1:C1')
        .load('values,valueTypes');
      await context.sync();
      expect(range.values).toEqual([[1, '', 9]]);
      expect(range.valueTypes).toEqual([['Double', 'Empty', 'Double']]);
    });
  });
});

describe('an address', () => {
  it.each(['', '1A', 'A0', 'A1048577', 'XFE1', 'B2:', '没有!A1'])('"%s" is refused', async (address) => {
    const error = await failureOf(async (context) => {
      context.workbook.worksheets
        .getActiveWorksheet()
        .getRange(address || ' ')
        .load('address');
      await context.sync();
    });
    expect(error.code).toBe('InvalidArgument');
  });

  it.each([
    ['b2:a1', 'Sheet1!A1:B2'],
    ['$C$3', 'Sheet1!C3'],
    ['A:C', 'Sheet1!A:C'],
    ['2:3', 'Sheet1!2:3'],
    ['Sheet1!D4', 'Sheet1!D4'],
  ])('%s reads back as %s', async (given, read) => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange(given).load('address');
      await context.sync();
      expect(range.address).toBe(read);
    });
  });

  it('quotes the name of the sheet where a formula would need it', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("2024 年'表");
      const range = sheet.getRange('A1').load('address');
      await context.sync();
      expect(range.address).toBe("'2024 年''表'!A1");
    });
  });

  it('does not leave the sheet', async () => {
    const error = await failureOf(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').getOffsetRange(-1, 0).load('address');
      await context.sync();
    });
    expect(error.code).toBe('InvalidArgument');
  });
});
