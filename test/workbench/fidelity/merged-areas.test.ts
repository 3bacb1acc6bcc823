import { failureOf, installExcel, sheetOf } from '../excel';

const MERGES = [
  { top: 0, left: 0, bottom: 0, right: 3 },
  { top: 1, left: 0, bottom: 4, right: 0 },
];

async function mergesOf(address: string): Promise<readonly string[] | null> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const merged = sheet.getRange(address).getMergedAreasOrNullObject();
    merged.load('areas/items/address');
    await context.sync();
    return merged.isNullObject ? null : merged.areas.items.map((area) => area.address);
  });
}

describe('getMergedAreasOrNullObject', () => {
  beforeEach(() => void installExcel([sheetOf('自评表', [['标题'], ['产出']], { merges: MERGES })]));

  it('lists the merges whose first cell lies inside', async () => {
    expect(await mergesOf('A1:D9')).toEqual(['自评表!A1:D1', '自评表!A2:A5']);
  });

  it('leaves out a merge that merely reaches into the range', async () => {
    expect(await mergesOf('A3:D9')).toBeNull();
    expect(await mergesOf('B1:D1')).toBeNull();
  });

  it('is a null object where nothing is merged', async () => {
    expect(await mergesOf('F1:G9')).toBeNull();
  });
});

describe('merged cells', () => {
  it('take a value at their first cell only', async () => {
    installExcel([sheetOf('自评表', [['标题']], { merges: MERGES })]);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
      range.values = [['甲', '乙']];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['甲', '']]);
    });
  });

  it('lose all contents but the first when they are merged', async () => {
    installExcel([sheetOf('自评表', [['甲', '乙']])]);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
      range.merge();
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['甲', '']]);
    });
    expect(await mergesOf('A1:B1')).toEqual(['自评表!A1:B1']);
  });

  it('are not merged on a protected sheet', async () => {
    installExcel([sheetOf('自评表', [['甲', '乙']], { protected: true })]);
    const error = await failureOf(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1').merge();
      await context.sync();
    });
    expect(error.code).toBe('AccessDenied');
  });
});
