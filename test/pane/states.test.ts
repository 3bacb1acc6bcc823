import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type axe from 'axe-core';
import type { Browser, Frame, Page } from 'playwright-core';
import type { Lang } from '../../src/core/language';
import { PANE_TEXTS } from '../../src/messages/pane';
import { VIEW_TEXTS } from '../../src/messages/views';
import { launchBrowser } from '../browser';
import type { Served } from '../workbench/served';
import { openWorkbench, serveHttps } from '../workbench/served';
import { walk } from './walk';

// Some fifty states, each looked at three times.
jest.setTimeout(600_000);

const PICTURES = join(__dirname, '..', '..', 'artifacts', 'pane');
const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

/** The scripts of everything under the tabs, and of what is known of forms. */
const [VIEWS, RULES] = ['**/views.js', '**/knowledge.js'];

/** How the system may be set. axe cannot judge colours that the system forces. */
const LOOKS = {
  light: { media: { colorScheme: 'light', forcedColors: 'none' }, checked: true },
  dark: { media: { colorScheme: 'dark', forcedColors: 'none' }, checked: true },
  contrast: { media: { colorScheme: 'dark', forcedColors: 'active' }, checked: false },
} as const;

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

let browser: Browser;
let served: Served;
beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  browser = await launchBrowser();
  served = await serveHttps();
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

/** What is wrong with the pane as it is: contents wider than it, whatever axe finds. */
async function wrongWith(pane: Frame, checked: boolean): Promise<readonly string[]> {
  const wide = await pane.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('main, #view')]
      .filter((box) => box.scrollWidth > box.clientWidth)
      .map((box) => `${box.id || box.tagName} is ${box.scrollWidth} of ${box.clientWidth} pixels wide`),
  );
  if (!checked) return wide;
  const violations = await pane.evaluate(async () => {
    const results = await window.axe.run(document);
    return results.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, any }) => `${id}: ${html} ${any.map(({ message }) => message).join(' ')}`),
    );
  });
  return [...wide, ...violations];
}

/** Takes the pictures of a state and gathers what is wrong with it. */
async function notice(page: Page, pane: Frame, name: string): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const [look, { media, checked }] of Object.entries(LOOKS)) {
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
    // The pane is drawn anew with the other theme.
    await pane.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50))));
    await page.locator('#pane').screenshot({ path: join(PICTURES, `${name}-${look}.png`) });
    wrong.push(...(await wrongWith(pane, checked)).map((what) => `${name}, ${look}: ${what}`));
  }
  return wrong;
}

test.each<Lang>(['zh-CN', 'en'])(
  'every state at 320 pixels, light, dark, in high contrast (%s)',
  async (lang) => {
    const { page, pane: first } = await openWorkbench(browser, served.address, 'web');
    const pane = lang === 'zh-CN' ? first : await inEnglish(page);
    await pane.evaluate(AXE);
    expect(await pane.evaluate(() => window.innerWidth)).toBe(320);
    const wrong: string[] = [];
    await walk(page, pane, lang, async (state) => {
      wrong.push(...(await notice(page, pane, `${state}-${lang}`)));
    });
    expect(wrong).toEqual([]);
    await page.context().close();
  },
);

/** Another Excel around the same workbook, and in it the pane anew, under what was set in between. */
async function reopened(page: Page, first: Frame): Promise<Frame> {
  await page.selectOption('#profile', 'mac');
  await page.selectOption('#profile', 'web');
  await first.waitForSelector('button', { state: 'detached' }).catch(() => undefined);
  await page.frameLocator('#pane iframe').getByRole('tab').first().waitFor();
  return (await (await page.waitForSelector('#pane iframe')).contentFrame())!;
}

async function inEnglish(page: Page): Promise<Frame> {
  await page.selectOption('#locale', 'en-US');
  const button = page.frameLocator('#pane iframe').getByRole('button', { name: PANE_TEXTS.en.recalculate });
  await button.waitFor();
  return (await (await page.waitForSelector('#pane iframe')).contentFrame())!;
}

test('a pane as low as a zoom of 200 % leaves it: there is room for the list, and the message is seen', async () => {
  const { page, pane } = await openWorkbench(browser, served.address, 'web');
  await page.setViewportSize({ width: 720, height: 450 });
  const texts = PANE_TEXTS['zh-CN'];
  await pane.getByRole('button', { name: texts.recalculate }).click();
  await pane.getByRole('status').filter({ hasText: '已写入 3 个单元格' }).waitFor({ state: 'attached' });
  await pane.getByRole('button', { name: texts.more }).click();
  const seen = await pane.evaluate(() => {
    const close = document.querySelector('footer button')!.getBoundingClientRect();
    return { message: close.bottom <= innerHeight, room: document.getElementById('view')!.clientHeight };
  });
  expect(seen.message).toBe(true);
  expect(seen.room).toBeGreaterThan(150);
  await page.context().close();
});

test('a part that cannot be loaded says so, and can be asked for again', async () => {
  const { page, pane: first } = await openWorkbench(browser, served.address, 'web');
  await page.context().route(VIEWS, (route) => route.abort());
  const pane = await reopened(page, first);
  await pane.evaluate(AXE);
  const texts = PANE_TEXTS['zh-CN'];
  await pane.getByRole('tab', { name: texts.tabs.settings }).click();
  await pane.getByRole('alert').getByText(texts.notLoaded).waitFor();
  const wrong = await notice(page, pane, 'not-loaded-zh-CN');
  await page.context().unroute(VIEWS);
  await pane.getByRole('button', { name: texts.retry }).click();
  await pane.getByRole('combobox', { name: VIEW_TEXTS['zh-CN'].settings.layout }).waitFor();
  expect(wrong).toEqual([]);
  await page.context().close();
});

test('the buttons are there before the rules: a press waits for them, and can be made again where they do not come', async () => {
  const { page, pane: first } = await openWorkbench(browser, served.address, 'web');
  await page.context().route(RULES, (route) => route.abort());
  const pane = await reopened(page, first);
  await pane.evaluate(AXE);
  const texts = PANE_TEXTS['zh-CN'];
  await pane.getByRole('button', { name: texts.recalculate }).click();
  await pane.getByRole('alert').getByText(texts.rulesNotLoaded).waitFor();
  const wrong = [...(await notice(page, pane, 'rules-not-loaded-zh-CN'))];

  await page.context().unroute(RULES);
  let come: () => void = () => undefined;
  const coming = new Promise<void>((resolve) => (come = resolve));
  await page.context().route(RULES, async (route) => {
    await coming;
    await route.continue();
  });
  await pane.getByRole('button', { name: texts.retry }).click();
  await pane.getByRole('progressbar').waitFor();
  wrong.push(...(await notice(page, pane, 'rules-awaited-zh-CN')));
  come();
  await pane.getByRole('status').filter({ hasText: '已写入 3 个单元格' }).waitFor({ state: 'attached' });
  expect(wrong).toEqual([]);
  await page.context().close();
});
