import { installExcel, sheetOf } from '../excel';

/** Writes one entry and reads back what Excel made of it. */
async function entered(entry: unknown, format = 'General') {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    range.numberFormat = [[format]];
    range.values = [[entry]];
    range.load('values,text,formulas,numberFormat,valueTypes');
    await context.sync();
    return {
      value: range.values[0]![0] as unknown,
      text: range.text[0]![0],
      format: range.numberFormat[0]![0] as unknown,
    };
  });
}

describe('an entry is read as if it had been typed', () => {
  beforeEach(() => void installExcel());

  it.each<[unknown, unknown, string, string]>([
    ['00123', 123, '123', 'General'],
    ['3.640', 3.64, '3.64', 'General'],
    ['1,234.5', 1234.5, '1,234.50', '#,##0.00'],
    ['95%', 0.95, '95%', '0%'],
    ['95.5%', 0.955, '95.50%', '0.00%'],
    ['2024/5/1', 45413, '2024/5/1', 'yyyy/m/d'],
    ['2024年5月1日', 45413, '2024年5月1日', 'yyyy"年"m"月"d"日"'],
    ['2024年5月', 45413, '2024年5月', 'yyyy"年"m"月"'],
    ['TRUE', true, 'TRUE', 'General'],
    [false, false, 'FALSE', 'General'],
    [12.5, 12.5, '12.5', 'General'],
    ['≥95%', '≥95%', '≥95%', 'General'],
    ['110次以上', '110次以上', '110次以上', 'General'],
    ["'00123", '00123', '00123', 'General'],
    ["'=A1", '=A1', '=A1', 'General'],
  ])('%j becomes %j', async (entry, value, text, format) => {
    expect(await entered(entry)).toEqual({ value, text, format });
  });

  it('keeps a format that the cell already has', async () => {
    expect(await entered('95%', '0.000')).toEqual({ value: 0.95, text: '0.950', format: '0.000' });
  });

  it.each(['00123', '95%', '=1+1', '2024/5/1'])(
    'keeps "%s" as text in a cell formatted as text',
    async (entry) => {
      expect(await entered(entry, '@')).toEqual({ value: entry, text: entry, format: '@' });
    },
  );

  it('is a formula when it begins with "="', async () => {
    installExcel([sheetOf('自评表', [[null, 4]])]);
    expect(await entered('=B1*2')).toEqual({ value: 8, text: '8', format: 'General' });
  });

  it('an error is its name', async () => {
    expect(await entered('=1/0')).toEqual({ value: '#DIV/0!', text: '#DIV/0!', format: 'General' });
  });
});
