import { installExcel, sheetOf } from '../excel';

describe('formats', () => {
  beforeEach(() => void installExcel([sheetOf('自评表', [[0.955, 1234.5]])]));

  it('a cell without a fill reads as white', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('format/fill/color');
      await context.sync();
      expect(range.format.fill.color).toBe('#FFFFFF');
    });
  });

  it('what differs between cells reads as null', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').format.fill.color = 'yellow';
      sheet.getRange('A1').format.font.bold = true;
      const range = sheet.getRange('A1:B1').load('format/fill/color,format/font/bold,format/wrapText');
      await context.sync();
      expect([range.format.fill.color, range.format.font.bold, range.format.wrapText]).toEqual([
        null,
        null,
        false,
      ]);
    });
  });

  it('the number format decides what is seen', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
      range.numberFormat = [['0.00%', '#,##0.00']];
      range.load('text,values');
      await context.sync();
      expect(range.text).toEqual([['95.50%', '1,234.50']]);
      expect(range.values).toEqual([[0.955, 1234.5]]);
    });
  });

  it('clear takes contents, formats or both', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B1').format.fill.color = 'red';
      sheet.getRange('A1').clear('Contents');
      sheet.getRange('B1').clear('Formats');
      const range = sheet.getRange('A1:B1').load('values');
      const [first, second] = ['A1', 'B1'].map((at) => sheet.getRange(at).load('format/fill/color'));
      await context.sync();
      expect(range.values).toEqual([['', 1234.5]]);
      expect([first!.format.fill.color, second!.format.fill.color]).toEqual(['#FF0000', '#FFFFFF']);
    });
  });
});
