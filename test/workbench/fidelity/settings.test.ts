import { failureOf, installExcel } from '../excel';

describe('settings of the workbook', () => {
  it('keep any JSON, and dates as dates', async () => {
    installExcel();
    const value = { scores: ['3.64'], at: new Date('2024-05-01T08:00:00Z'), none: null };
    await Excel.run(async (context) => {
      context.workbook.settings.add('zhunsheng', value);
      await context.sync();
    });
    await Excel.run(async (context) => {
      const setting = context.workbook.settings.getItem('zhunsheng').load('value,key');
      await context.sync();
      expect([setting.key, setting.value]).toEqual(['zhunsheng', value]);
    });
  });

  it('are replaced, listed and deleted', async () => {
    installExcel();
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add('a', 1);
      settings.add('a', 2);
      settings.add('b', 3);
      settings.getItem('b').delete();
      settings.load('items/key,items/value');
      const missing = settings.getItemOrNullObject('b');
      await context.sync();
      expect(settings.items.map(({ key, value }) => [key, value as unknown])).toEqual([['a', 2]]);
      expect(missing.isNullObject).toBe(true);
    });
  });
});

describe('custom properties of a worksheet', () => {
  it('keep text by key', async () => {
    installExcel();
    await Excel.run(async (context) => {
      const { customProperties } = context.workbook.worksheets.getActiveWorksheet();
      customProperties.add('layout', 'jiangmen-project');
      const property = customProperties.getItem('LAYOUT').load('key,value');
      const missing = customProperties.getItemOrNullObject('none');
      await context.sync();
      expect([property.key, property.value]).toEqual(['layout', 'jiangmen-project']);
      expect(missing.isNullObject).toBe(true);
    });
  });

  it('take nothing but text', async () => {
    installExcel();
    const error = await failureOf(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().customProperties.add('n', 1 as unknown as string);
      await context.sync();
    });
    expect(error.code).toBe('InvalidArgument');
  });
});
