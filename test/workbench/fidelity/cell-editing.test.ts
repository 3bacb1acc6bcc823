import { failureOf, installExcel } from '../excel';

const readName = async (context: Excel.RequestContext) => {
  const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
  await context.sync();
  return sheet.name;
};

describe('while the user is typing into a cell', () => {
  it('a batch is refused', async () => {
    const { model } = installExcel();
    model.beginCellEdit();
    expect((await failureOf(readName)).code).toBe('InvalidOperationInCellEditMode');
    model.endCellEdit();
    expect(await Excel.run(readName)).toBe('Sheet1');
  });

  it('a batch with delayForCellEdit waits for the end', async () => {
    const { model } = installExcel();
    model.beginCellEdit();
    let done = false;
    const name = Excel.run({ delayForCellEdit: true }, readName).finally(() => (done = true));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(done).toBe(false);
    model.endCellEdit();
    expect(await name).toBe('Sheet1');
  });
});
