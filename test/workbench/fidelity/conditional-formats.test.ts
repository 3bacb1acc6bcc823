import { failureOf, installExcel, sheetOf } from '../excel';

const FORMULA = '=LEN("zhunsheng-error")>0';

async function mark(addresses: string): Promise<void> {
  await Excel.run(async (context) => {
    const ranges = context.workbook.worksheets.getActiveWorksheet().getRanges(addresses);
    const format = ranges.conditionalFormats.add('Custom');
    format.custom.rule.formula = FORMULA;
    format.custom.format.fill.color = '#FFC7CE';
    await context.sync();
  });
}

async function onSheet(): Promise<
  { id: string; type: string; formula: string; color: string; areas: string }[]
> {
  return Excel.run(async (context) => {
    const all = context.workbook.worksheets.getActiveWorksheet().getRange().conditionalFormats;
    all.load(
      'items/id,items/type,items/customOrNullObject/rule/formula,items/customOrNullObject/format/fill/color',
    );
    await context.sync();
    const areas = all.items.map((item) => item.getRanges().load('address'));
    await context.sync();
    return all.items.map(({ id, type, customOrNullObject }, index) => ({
      id,
      type,
      formula: customOrNullObject.rule.formula,
      color: customOrNullObject.format.fill.color,
      areas: areas[index]!.address,
    }));
  });
}

describe('a conditional format over several ranges', () => {
  beforeEach(() => void installExcel([sheetOf('自评表', [[1, 2, 3]])]));

  it('is one format with its formula, colour and ranges', async () => {
    await mark('A1:B2,D4');
    expect(await onSheet()).toEqual([
      {
        id: expect.any(String),
        type: 'Custom',
        formula: FORMULA,
        color: '#FFC7CE',
        areas: '自评表!A1:B2,自评表!D4',
      },
    ]);
  });

  it('is found again by its id and deleted', async () => {
    await mark('A1');
    await mark('C1');
    const [newest] = await onSheet();
    await Excel.run(async (context) => {
      const all = context.workbook.worksheets.getActiveWorksheet().getRange().conditionalFormats;
      all.getItem(newest!.id).delete();
      await context.sync();
    });
    expect((await onSheet()).map(({ areas }) => areas)).toEqual(['自评表!A1']);
  });

  it('puts the newest on top', async () => {
    await mark('A1');
    await mark('C1');
    expect((await onSheet()).map(({ areas }) => areas)).toEqual(['自评表!C1', '自评表!A1']);
  });

  it('belongs to the ranges that it touches', async () => {
    await mark('B2');
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const [near, far] = ['A1:C3', 'D4'].map((address) =>
        sheet.getRange(address).conditionalFormats.getCount(),
      );
      await context.sync();
      expect([near!.value, far!.value]).toEqual([1, 0]);
    });
  });

  it('leaves the fill of the cells as it is', async () => {
    await mark('A1');
    await Excel.run(async (context) => {
      const { fill } = context.workbook.worksheets.getActiveWorksheet().getRange('A1').format;
      fill.load('color');
      await context.sync();
      expect(fill.color).toBe('#FFFFFF');
    });
  });

  it('fails with ItemNotFound once it is gone', async () => {
    await mark('A1');
    const [only] = await onSheet();
    const remove = async (context: Excel.RequestContext) => {
      context.workbook.worksheets
        .getActiveWorksheet()
        .getRange()
        .conditionalFormats.getItem(only!.id)
        .delete();
      await context.sync();
    };
    await Excel.run(remove);
    expect((await failureOf(remove)).code).toBe('ItemNotFound');
  });
});
