import { installExcel } from '../excel';

describe('traffic', () => {
  it('counts round trips and bytes, and starts anew', async () => {
    const { host } = installExcel();
    host.traffic.reset();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      sheet.activate();
    });
    const { roundTrips, requestBytes, responseBytes } = host.traffic.snapshot();
    expect(roundTrips).toBe(2);
    expect(requestBytes).toBeGreaterThan(200);
    expect(responseBytes).toBeGreaterThan(50);
    host.traffic.reset();
    expect(host.traffic.snapshot()).toEqual({ roundTrips: 0, requestBytes: 0, responseBytes: 0 });
  });
});
