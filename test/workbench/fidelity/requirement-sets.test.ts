import type { ResponseBody } from '../../../src/workbench/protocol/wire';
import { PROFILES } from '../../../src/workbench/objects/profile';
import { failureOf, installExcel } from '../excel';
import { ExcelHost } from '../../../src/workbench/objects/host';

describe.each(PROFILES)('$label', ({ id, excelApi, platform }) => {
  beforeEach(() => void installExcel(undefined, { profile: id }));

  it('says which requirement sets it has', () => {
    const [, minor] = excelApi.split('.').map(Number);
    expect(Office.context.platform).toBe(platform);
    expect(Office.context.requirements.isSetSupported('ExcelApi', excelApi)).toBe(true);
    expect(Office.context.requirements.isSetSupported('ExcelApi', `1.${minor! + 1}`)).toBe(false);
    expect(Office.context.requirements.isSetSupported('NoSuchApi')).toBe(false);
  });

  it('has everything up to the floor of the add-in, ExcelApi 1.14', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').getMergedAreasOrNullObject();
      await context.sync();
    });
  });
});

describe('below a requirement set', () => {
  it('the host answers ApiNotFound where the client did not ask first', async () => {
    const { host } = installExcel();
    const request = {
      Actions: [
        { Id: 2, ActionType: 3, Name: 'GetMergedAreasOrNullObject', ObjectPathId: 3, ArgumentInfo: {} },
      ],
      ObjectPaths: {
        1: { Id: 1, ObjectPathType: 1, Name: '' },
        3: { Id: 3, ObjectPathType: 3, Name: 'GetSelectedRange', ParentObjectPathId: 1, ArgumentInfo: {} },
      },
    };
    const old = new ExcelHost(host.model, { ...host.profile, excelApi: '1.7' });
    const reply = await old.request(JSON.stringify(request), 0);
    const answer = reply.kind === 'answer' ? (JSON.parse(reply.body) as ResponseBody) : null;
    expect(answer?.Error).toMatchObject({
      Code: 'ApiNotFound',
      Location: 'Range.getMergedAreasOrNullObject',
    });
  });
});

describe('members that are not built', () => {
  it.each<[string, (sheet: Excel.Worksheet) => void]>([
    ['Worksheet.charts', (sheet) => void sheet.charts.load('items/name')],
    ['Worksheet.copy', (sheet) => void sheet.copy().load('name')],
    ['Range.hasSpill', (sheet) => void sheet.getRange('A1').load('hasSpill')],
    ['Worksheet.tabColor', (sheet) => (sheet.tabColor = '#FF0000')],
    ['CellProperties.style', (sheet) => void sheet.getRange('A1').getCellProperties({ style: true })],
  ])('fail by name: %s', async (member, use) => {
    installExcel();
    const error = await failureOf(async (context) => {
      use(context.workbook.worksheets.getActiveWorksheet());
      await context.sync();
    });
    expect(error.code).toBe('NotImplemented');
    expect(error.message).toContain(`${member} is not built`);
  });
});
