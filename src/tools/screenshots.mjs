import { mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { handler, root } from '../workbench/server.mjs';
import { launchBrowser } from './browser.mjs';

/**
 * `npm run screenshots`: the pictures of the README, taken from the workbench as it runs. People look at them, so that
 * the machine needs a font with Chinese characters (on Debian: fonts-noto-cjk).
 */
const PICTURES = join(root, 'assets', 'docs');
const SIZE = { width: 1360, height: 760 };
/** A canvas says nowhere that it is drawn. */
const SETTLED_MS = 1500;

/** What the buttons and tabs of the pane are called. */
const WORDS = {
  'zh-CN': {
    check: '只核对',
    recalculate: '重新计算并核对',
    findings: /^问题/,
    indicators: '指标',
    goTo: /^转到/,
  },
  'en-US': {
    check: 'Check only',
    recalculate: 'Recalculate and check',
    findings: /^Findings/,
    goTo: /^Go to/,
  },
};

/** One picture: the tab, and the button pressed before; of the whole page, or of the pane alone. */
const SHOTS = [
  { name: 'workbench', locale: 'zh-CN', button: 'check', tab: 'findings', finding: '得分与重算不符' },
  { name: 'workbench-en', locale: 'en-US', button: 'check', tab: 'findings', finding: 'Score differs' },
  { name: 'summary', locale: 'zh-CN', button: 'recalculate', paneOnly: true },
  { name: 'indicators', locale: 'zh-CN', button: 'recalculate', tab: 'indicators', paneOnly: true },
];

mkdirSync(PICTURES, { recursive: true });
const server = createServer(handler());
await new Promise((resolve) => server.listen(0, 'localhost', resolve));
const browser = await launchBrowser();
try {
  for (const shot of SHOTS) await take(shot, `http://localhost:${server.address().port}/`);
} finally {
  await browser.close();
  server.close();
  server.closeAllConnections();
}

async function take({ name, locale, button, tab, finding, paneOnly = false }, address) {
  const words = WORDS[locale];
  const page = await browser.newPage({ viewport: SIZE });
  await page.goto(address);
  await page.selectOption('#locale', locale);
  await page.click('#sample-mistakes');
  await page.getByText('jiangmen-2024-with-mistakes.xlsx').waitFor();
  const pane = page.frameLocator('#pane iframe');
  await pane.getByRole('button', { name: words[button], exact: true }).click();
  await pane.getByRole('status').filter({ hasText: /\d/ }).waitFor();
  if (tab) await pane.getByRole('tab', { name: words[tab] }).click();
  if (finding) {
    const article = pane.getByRole('article').filter({ hasText: finding }).first();
    await article.getByRole('button', { name: words.goTo }).first().click();
  }
  await page.waitForTimeout(SETTLED_MS);
  const path = join(PICTURES, `${name}.png`);
  await (paneOnly ? page.locator('#pane') : page).screenshot({ path });
  await page.close();
  console.log(path);
}
