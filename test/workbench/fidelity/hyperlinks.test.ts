import { installExcel, sheetOf } from '../excel';

const LINKED = sheetOf('自评表', [
  [
    { value: '会议纪要', link: { address: '佐证/纪要.pdf', location: null } },
    { value: '见附表', link: { address: null, location: '附表!A1' } },
    '无',
  ],
]);

describe('hyperlinks', () => {
  it('of a file lead outside or to a place in the workbook', async () => {
    installExcel([LINKED]);
    await Excel.run(async (context) => {
      const cells = context.workbook.worksheets
        .getActiveWorksheet()
        .getRange('A1:C1')
        .getCellProperties({ hyperlink: true, address: true });
      await context.sync();
      expect(cells.value[0]).toEqual([
        {
          address: '自评表!A1',
          hyperlink: { address: '佐证/纪要.pdf', screenTip: '', textToDisplay: '会议纪要' },
        },
        {
          address: '自评表!B1',
          hyperlink: { documentReference: '附表!A1', screenTip: '', textToDisplay: '见附表' },
        },
        { address: '自评表!C1', hyperlink: null },
      ]);
    });
  });

  it('are set with their text and look', async () => {
    installExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      range.hyperlink = { documentReference: 'Sheet1!B2', textToDisplay: '到 B2' };
      range.load('values,hyperlink,format/font/underline,format/font/color');
      await context.sync();
      expect(range.values).toEqual([['到 B2']]);
      expect(range.hyperlink).toMatchObject({ documentReference: 'Sheet1!B2', textToDisplay: '到 B2' });
      expect([range.format.font.underline, range.format.font.color]).toEqual(['Single', '#0563C1']);
    });
  });
});
