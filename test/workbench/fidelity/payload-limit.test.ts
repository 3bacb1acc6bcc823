import { failureOf, installExcel } from '../excel';

const SIX_MEGABYTES = 6 * 1024 * 1024;

const writeLongText = async (context: Excel.RequestContext) => {
  context.workbook.settings.add('long', 'x'.repeat(SIX_MEGABYTES));
  await context.sync();
};

describe('a request of more than 5 MB', () => {
  it('is refused by Excel on the web', async () => {
    installExcel(undefined, { profile: 'web' });
    expect((await failureOf(writeLongText)).code).toBe('RequestPayloadSizeLimitExceeded');
  });

  it('is taken by Excel on Windows', async () => {
    installExcel(undefined, { profile: 'excel-2021' });
    await Excel.run(writeLongText);
  });
});

describe('an answer of more than 5 MB', () => {
  it('is refused by Excel on the web', async () => {
    const { model } = installExcel(undefined, { profile: 'web' });
    model.settings.set('long', JSON.stringify('x'.repeat(SIX_MEGABYTES)));
    const error = await failureOf(async (context) => {
      context.workbook.settings.getItem('long').load('value');
      await context.sync();
    });
    expect(error.code).toBe('ResponsePayloadSizeLimitExceeded');
  });
});
