import type * as Path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { summaryOf } from '../../src/app/summary';
import { reportFailed } from '../../src/app/report';
import { summaryWorkbook } from '../../src/cli/summary-workbook';

jest.mock('node:path', () => jest.requireActual<typeof Path>('node:path').win32);

test.each([
  ['in a folder beside it', 'C:\\forms\\表 1.xlsx', /^\.\.\/forms\/%E8%A1%A8%201\.xlsx$/],
  ['on another drive', 'D:\\forms\\a.xlsx', /^file:\/\/\//],
  ['on another machine', '\\\\server\\share\\a.xlsx', /^file:\/\//],
])('on Windows the summary leads to a file %s', (_, file, address) => {
  const summary = summaryOf([reportFailed(file, { code: 'empty-file', message: '' })]);
  const parts = unzipSync(summaryWorkbook(summary, 'C:\\out\\汇总.xlsx', 'zh-CN'));
  const links = strFromU8(parts['xl/worksheets/_rels/sheet1.xml.rels']!);
  expect(/Type="[^"]*hyperlink" Target="([^"]*)"/.exec(links)?.[1]).toMatch(address);
});
