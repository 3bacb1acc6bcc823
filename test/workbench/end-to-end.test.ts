import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser';
import { MISTAKES } from '../cli/run';
import { marksIn, openWorkbench, serveHttp, serveHttps, textsIn } from './served';
import type { Served } from './served';

// A real browser boots several megabytes of scripts; on a busy machine that takes its time.
jest.setTimeout(120_000);

const ARTIFACTS = join(__dirname, '..', '..', 'artifacts');
const RECALCULATE = '重新计算并核对';
/** What the pane says when it has written: "已写入 3 个单元格；还有 13 处需要处理。" */
const WRITTEN = /已写入 \d+ 个单元格/;

let browser: Browser;
beforeAll(async () => {
  mkdirSync(ARTIFACTS, { recursive: true });
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('Excel on the web, strictly: https, the pane as built, messages between windows', () => {
  let served: Served;
  beforeAll(async () => {
    served = await serveHttps();
  });
  afterAll(() => served.close());

  it('boots the pane, and a press writes scores and marks into the grid', async () => {
    const { page, pane, complaints } = await openWorkbench(browser, served.address, 'web');
    const where = await pane.evaluate(() => [Office.context.host, Office.context.platform].map(String));
    expect(where).toEqual(['Excel', 'OfficeOnline']);
    await pane.getByRole('button', { name: RECALCULATE }).click();
    await pane.getByText(WRITTEN).first().waitFor();
    expect(await marksIn(pane)).toEqual(expect.arrayContaining(['=LEN("zhunsheng-error")>0']));
    await page.screenshot({ path: join(ARTIFACTS, 'workbench-web.png') });
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('plain http, as npm start serves it', () => {
  let served: Served;
  beforeAll(async () => {
    served = await serveHttp();
  });
  afterAll(() => served.close());

  it.each([
    ['microsoft-365', 'PC'],
    ['excel-2021', 'PC'],
    ['mac', 'Mac'],
  ])('%s boots as %s, and a button of the ribbon runs its command', async (profile, platform) => {
    const { page, pane, complaints } = await openWorkbench(browser, served.address, profile);
    expect(await pane.evaluate(() => String(Office.context.platform))).toBe(platform);
    expect(await textsIn(pane, 'A1')).toEqual([['项目绩效自评指标评分表']]);
    await page.getByRole('button', { name: RECALCULATE, exact: true }).click();
    await pane.getByText(WRITTEN).first().waitFor();
    expect(await page.textContent('#traffic')).toMatch(/往返 [1-9]\d* 次/);
    await page.screenshot({ path: join(ARTIFACTS, `workbench-${profile}.png`) });
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('what is typed into the grid reaches the add-in, as an event and as a value', async () => {
    const { page, pane, complaints } = await openWorkbench(browser, served.address, 'microsoft-365');
    const changed = pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('自评表');
        const event = new Promise<string[]>((resolve) => {
          sheet.onChanged.add(async ({ address, triggerSource }) =>
            resolve([address, String(triggerSource)]),
          );
        });
        await context.sync();
        document.body.dataset['listening'] = 'true';
        return event;
      }),
    );
    await pane.waitForSelector('body[data-listening]');
    // The grid takes the keys once it has the focus; its canvas is where the sheet is drawn.
    const canvas = (await page.locator('#grid canvas').first().boundingBox())!;
    await page.mouse.click(canvas.x + 300, canvas.y + 300);
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('自评表').getRange('I14').select();
        await context.sync();
      }),
    );
    await page.keyboard.type('7.5');
    await page.keyboard.press('Enter');
    expect(await changed).toEqual(['I14', 'Unknown']);
    expect(await textsIn(pane, 'I14')).toEqual([['7.5']]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('gives back the file with the changes in it', async () => {
    const { page, pane, complaints } = await openWorkbench(browser, served.address, 'microsoft-365');
    await page.getByRole('button', { name: RECALCULATE, exact: true }).click();
    await pane.getByText(WRITTEN).first().waitFor();
    const texts = await textsIn(pane, 'A1:L34');
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('#download')]);
    expect(download.suggestedFilename()).toBe('jiangmen-2024-with-mistakes.xlsx');
    await page.setInputFiles('#file', await download.path());
    await page.waitForFunction(
      (name) => document.getElementById('file-name')?.textContent !== name,
      download.suggestedFilename(),
    );
    const frame = await page.waitForSelector('#pane iframe');
    const reopened = (await frame.contentFrame())!;
    await reopened.waitForFunction(() => typeof Office !== 'undefined' && Boolean(Office.context?.platform));
    expect(await textsIn(reopened, 'A1:L34')).toEqual(texts);
    expect((await marksIn(reopened)).length).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('opens a file again after another, says why one cannot be opened, and does in turn what is asked at once', async () => {
    const { page, complaints } = await openWorkbench(browser, served.address, 'microsoft-365');
    const shown = (name: string) =>
      page.waitForFunction((wanted) => document.getElementById('file-name')?.textContent === wanted, name);
    await page.setInputFiles('#file', MISTAKES);
    await page.setInputFiles('#file', { name: '空.xlsx', mimeType: '', buffer: Buffer.alloc(0) });
    await page.getByRole('alert').getByText('无法打开“空.xlsx”。文件是空的').waitFor();
    await shown(basename(MISTAKES));

    await page.click('#sample-clean');
    await page.selectOption('#locale', 'en-US');
    await page.selectOption('#profile', 'mac');
    await page.frameLocator('#pane iframe').getByRole('button', { name: 'Recalculate and check' }).waitFor();
    await shown('jiangmen-2024.xlsx');
    await page.setInputFiles('#file', MISTAKES);
    await shown(basename(MISTAKES));
    await page.waitForFunction(() => document.querySelectorAll('#pane iframe').length === 1);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('is drawn in English where that is chosen, and keeps what was changed', async () => {
    const { page, pane, complaints } = await openWorkbench(browser, served.address, 'microsoft-365');
    await page.getByRole('button', { name: RECALCULATE, exact: true }).click();
    await pane.getByText(WRITTEN).first().waitFor();
    const texts = await textsIn(pane, 'A1:L34');
    await page.selectOption('#locale', 'en-US');
    const english = page.frameLocator('#pane iframe').getByRole('button', { name: 'Recalculate and check' });
    await english.waitFor();
    const frame = await page.waitForSelector('#pane iframe');
    const redrawn = (await frame.contentFrame())!;
    expect(await redrawn.evaluate(() => Office.context.displayLanguage)).toBe('en-US');
    expect(await textsIn(redrawn, 'A1:L34')).toEqual(texts);
    expect((await marksIn(redrawn)).length).toBeGreaterThan(0);
    await page.screenshot({ path: join(ARTIFACTS, 'workbench-english.png') });
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
