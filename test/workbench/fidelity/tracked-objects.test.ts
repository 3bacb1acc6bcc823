import { installExcel, sheetOf } from '../excel';

describe('objects that are kept', () => {
  it('live as long as the batch and are let go when it ends', async () => {
    const { host } = installExcel([sheetOf('自评表', [[1]])]);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      await context.sync();
      expect(host.keptObjects).toBe(1);
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[1]]);
    });
    // The client lets them go in a request of its own, for which it does not wait.
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(host.keptObjects).toBe(0);
  });

  it('outlive the batch when they are tracked', async () => {
    installExcel([sheetOf('自评表', [[1]])]);
    const range = await Excel.run(async (context) => {
      const kept = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      context.trackedObjects.add(kept);
      await context.sync();
      return kept;
    });
    await Excel.run(range, async (context) => {
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[1]]);
      context.trackedObjects.remove(range);
    });
  });

  it('fail with InvalidObjectPath afterwards when they are not', async () => {
    installExcel();
    const range = await Excel.run(async (context) => {
      const loose = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      await context.sync();
      return loose;
    });
    expect(() => range.load('values')).toThrow(expect.objectContaining({ code: 'InvalidObjectPath' }));
  });
});
