import { failureOf, installExcel, sheetOf } from '../excel';

beforeEach(
  () =>
    void installExcel([
      sheetOf('自评表', [[1]]),
      sheetOf('附表', [], { visibility: 'hidden' }),
      sheetOf('参数', [], { visibility: 'very-hidden' }),
    ]),
);

describe('the collection of worksheets', () => {
  it('loads the chosen properties of all its items', async () => {
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name,visibility');
      await context.sync();
      expect(sheets.items.map((sheet) => [sheet.name, sheet.visibility])).toEqual([
        ['自评表', 'Visible'],
        ['附表', 'Hidden'],
        ['参数', 'VeryHidden'],
      ]);
    });
  });

  it('pages with $top and $skip', async () => {
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load({ name: true, $top: 1, $skip: 1 });
      await context.sync();
      expect(sheets.items.map((sheet) => sheet.name)).toEqual(['附表']);
    });
  });

  it('finds an item by name in any case and by id', async () => {
    await Excel.run(async (context) => {
      const added = context.workbook.worksheets.add('Opinion').load('id');
      await context.sync();
      const byId = context.workbook.worksheets.getItem(added.id).load('name');
      const byName = context.workbook.worksheets.getItem('OPINION').load('id');
      await context.sync();
      expect(added.id).toMatch(/^\{[0-9A-F-]{36}\}$/);
      expect([byId.name, byName.id]).toEqual(['Opinion', added.id]);
    });
  });

  it('hands items that can be used on', async () => {
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name');
      await context.sync();
      const range = sheets.items[0]!.getRange('A1').load('values');
      await context.sync();
      expect(range.values).toEqual([[1]]);
    });
  });

  it('counts, and finds neighbours among the visible ones', async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const [all, visible] = [worksheets.getCount(), worksheets.getCount(true)];
      const next = worksheets.getFirst().getNextOrNullObject(true);
      await context.sync();
      expect([all.value, visible.value, next.isNullObject]).toEqual([3, 1, true]);
    });
  });

  it('refuses a second sheet of the same name', async () => {
    const error = await failureOf(async (context) => {
      context.workbook.worksheets.add('自评表');
      await context.sync();
    });
    expect(error.code).toBe('ItemAlreadyExists');
  });

  it.each(['', 'a/b', '[x]', "'quoted", 'x'.repeat(32)])('refuses the name "%s"', async (name) => {
    const error = await failureOf(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().name = name;
      await context.sync();
    });
    expect(error.code).toBe('InvalidArgument');
  });

  it('does not hide the only visible sheet', async () => {
    const error = await failureOf(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().visibility = 'Hidden';
      await context.sync();
    });
    expect(error.code).toBe('InvalidOperation');
  });
});
