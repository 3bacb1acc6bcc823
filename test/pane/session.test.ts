import type { Browser, Frame, Page } from 'playwright-core';
import { launchBrowser } from '../browser';
import { checkJson, MISTAKES } from '../cli/run';
import type { OpenedPage, Served } from '../workbench/served';
import { openWorkbench, serveHttps } from '../workbench/served';
import { cellsIn, changedOf, marksOn, selectedIn } from './excel-in-pane';

// A real browser boots several megabytes of scripts; on a busy machine that takes its time.
jest.setTimeout(180_000);

const FORM = 'A1:L34';
const SEVERITY = { 错误: 'error', 警告: 'warning', 提示: 'notice' } as const;

let browser: Browser;
let served: Served;
beforeAll(async () => {
  browser = await launchBrowser();
  served = await serveHttps();
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

let opened: OpenedPage;
beforeEach(async () => {
  opened = await openWorkbench(browser, served.address, 'web');
});
afterEach(async () => {
  // Whatever is forbidden by the pane's Content-Security-Policy is an error of the console.
  expect(opened.complaints).toEqual([]);
  await opened.page.context().close();
});

/** The pane of a workbook that has just been opened: a new frame in the place of the old one. */
async function freshPane(page: Page, fileName: string): Promise<Frame> {
  await page.waitForFunction((name) => document.getElementById('file-name')?.textContent === name, fileName);
  const pane = await (await page.waitForSelector('#pane iframe')).contentFrame();
  if (!pane) throw new Error('The pane has no frame.');
  await pane.waitForFunction(() => typeof Office !== 'undefined' && Boolean(Office.context?.platform));
  await pane.waitForSelector('button');
  return pane;
}

const press = (pane: Frame, name: string) => pane.getByRole('button', { name, exact: true }).click();
const said = (pane: Frame, text: RegExp) =>
  pane.getByRole('status').filter({ hasText: text }).waitFor({ state: 'attached' });
const openTab = (pane: Frame, name: RegExp) => pane.getByRole('tab', { name }).click();

/** The list as a person reads it: severity, cell, sentence. */
async function findingsIn(pane: Frame): Promise<readonly string[]> {
  await openTab(pane, /^问题/);
  await pane.getByRole('article').first().waitFor();
  const shown = await pane
    .getByRole('article')
    .evaluateAll((items) =>
      items.map((item) => [
        item.querySelector('span')?.textContent ?? '',
        item.querySelector('[aria-label^="转到"]')?.textContent ?? '',
        item.querySelector('p')?.textContent ?? '',
      ]),
    );
  return shown
    .map(([severity, cell, text]) => [SEVERITY[severity as keyof typeof SEVERITY], cell, text].join(' '))
    .sort();
}

/** The same by the command line. */
async function findingsOf(file: string): Promise<readonly string[]> {
  const { report } = await checkJson(file);
  return report.files[0]!.forms[0]!.findings.map(({ severity, at, message }) =>
    [severity, at, message].join(' '),
  ).sort();
}

async function downloaded(page: Page): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('#download')]);
  return download.path();
}

/** What a person does to the grid goes through its canvas. */
async function focusGrid(page: Page): Promise<void> {
  await page.locator('#grid canvas').first().focus();
}

async function undo(page: Page): Promise<void> {
  await focusGrid(page);
  await page.keyboard.press('Control+z');
}

/** Polls until it is so; a test that waits in vain is ended by jest. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 50));
}

test('the list is that of the command line, and only to look changes no cell', async () => {
  const { pane } = opened;
  const before = await cellsIn(pane, FORM);
  await press(pane, '只核对');
  await said(pane, /核对完成/);
  expect(await findingsIn(pane)).toEqual(await findingsOf(MISTAKES));
  expect(await cellsIn(pane, FORM)).toEqual(before);
});

test('one click scores, marks and leaves the user’s fills alone; one undo takes it back', async () => {
  const { page, pane } = opened;
  const before = await cellsIn(pane, FORM);
  await press(pane, '重新计算并核对');
  await said(pane, /已写入 3 个单元格/);
  const after = await cellsIn(pane, FORM);
  expect(changedOf(before, after)).toEqual({ I23: 2.9, I28: 10, I34: 97.91 });
  const fills = (cells: typeof before) => Object.entries(cells).map(([cell, { fill }]) => [cell, fill]);
  expect(fills(after)).toEqual(fills(before));
  expect(new Set(fills(before).map(([, fill]) => fill)).size).toBeGreaterThan(1);
  expect(await marksOn(pane, ['H20', 'L27', 'H29', 'I23', 'A1'])).toEqual({
    H20: '=LEN("zhunsheng-error")>0',
    L27: '=LEN("zhunsheng-warning")>0',
    H29: '=LEN("zhunsheng-notice")>0',
    I23: null,
    A1: null,
  });
  await undo(page);
  await until(async () => Object.keys(changedOf(before, await cellsIn(pane, FORM))).length === 0);
});

test('a finding leads to its cell, is mended, and hands the focus on', async () => {
  const { pane } = opened;
  const before = await cellsIn(pane, FORM);
  await press(pane, '只核对');
  await openTab(pane, /^问题/);
  const item = pane.getByRole('article', { name: '得分高于权重' });
  await item.getByRole('button', { name: '转到 I28' }).click();
  await until(async () => (await selectedIn(pane)).endsWith('!I28'));
  await item.getByRole('button', { name: '修正' }).focus();
  await pane.page().keyboard.press('Enter');
  await said(pane, /已修正 1 个单元格/);
  expect(changedOf(before, await cellsIn(pane, FORM))).toEqual({ I28: 10 });
  await item.waitFor({ state: 'detached' });
  await until(() => pane.evaluate(() => document.activeElement?.tagName === 'ARTICLE'));
});

test('an edit in the grid is followed: the list is renewed, and the cell’s findings stand first', async () => {
  const { page, pane } = opened;
  await press(pane, '只核对');
  await openTab(pane, /^问题/);
  await pane.getByRole('article', { name: '缺实现值' }).waitFor();
  await pane
    .getByRole('article')
    .filter({ hasText: 'H20' })
    .getByRole('button', { name: '转到 H20' })
    .first()
    .click();
  await until(async () => (await selectedIn(pane)).endsWith('!H20'));
  await page.bringToFront();
  await focusGrid(page);
  await page.keyboard.type('5场次');
  await page.keyboard.press('Enter');
  await pane.getByRole('article', { name: '缺实现值' }).waitFor({ state: 'detached' });
  expect((await cellsIn(pane, 'H20'))['H20']!.content).toBe('5场次');
});

test('scores come back, marks go, and both still hold after the file was saved and opened again', async () => {
  const { page, pane } = opened;
  const before = await cellsIn(pane, FORM);
  await press(pane, '重新计算并核对');
  await said(pane, /已写入 3 个单元格/);
  const file = await downloaded(page);
  expect(await findingsOf(file)).toEqual(await findingsIn(pane));
  await press(pane, '其他操作');
  await press(pane, '恢复原分数');
  await said(pane, /已恢复 3 个单元格/);
  expect(await cellsIn(pane, FORM)).toEqual(before);
  await press(pane, '清除标记');
  await said(pane, /标记已清除/);
  expect(Object.values(await marksOn(pane, ['H20', 'L27', 'H29']))).toEqual([null, null, null]);

  await page.setInputFiles('#file', file);
  const again = await freshPane(page, file.slice(file.lastIndexOf('/') + 1));
  expect(changedOf(before, await cellsIn(again, FORM))).toEqual({ I23: 2.9, I28: 10, I34: 97.91 });
  await press(again, '只核对');
  await said(again, /核对完成/);
  await press(again, '其他操作');
  await press(again, '恢复原分数');
  await said(again, /已恢复 3 个单元格/);
  expect(changedOf(before, await cellsIn(again, FORM))).toEqual({});
  await press(again, '清除标记');
  await said(again, /标记已清除/);
  expect(Object.values(await marksOn(again, ['H20', 'L27', 'H29']))).toEqual([null, null, null]);
});

test('a button of the ribbon works with the pane closed, and then shows it', async () => {
  const { page, pane } = opened;
  await pane.evaluate(() => Office.addin.hide());
  await page.waitForSelector('#pane', { state: 'hidden' });
  await page.getByRole('button', { name: '重新计算并核对', exact: true }).click();
  await page.waitForSelector('#pane', { state: 'visible' });
  await said(pane, /已写入 3 个单元格/);
});

test('the opinions are a sheet of their own, also in the saved file; the pane stays with the form', async () => {
  const { page, pane } = opened;
  await press(pane, '其他操作');
  await press(pane, '生成核对意见');
  await said(pane, /已生成“核对意见”工作表，共 16 条/);
  expect(await selectedIn(pane)).toMatch(/核对意见/);
  await openTab(pane, /^概览/);
  await pane.getByRole('heading', { name: '科技发展管理经费' }).waitFor();
  await page.getByText('核对意见', { exact: true }).first().waitFor();

  const file = await downloaded(page);
  await page.setInputFiles('#file', file);
  const again = await freshPane(page, file.slice(file.lastIndexOf('/') + 1));
  await press(again, '只核对');
  await said(again, /核对完成/);
  await press(again, '其他操作');
  await press(again, '生成核对意见');
  await said(again, /已生成“核对意见”工作表，共 16 条/);
});
