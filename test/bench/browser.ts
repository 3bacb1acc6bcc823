import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Frame } from 'playwright-core';
import type * as Tools from '../../src/tools/browser.mjs';
import type * as Workbench from '../../src/workbench/server.mjs';
import type { Measure } from './measure';
import { median } from './measure';

const ROOT = join(__dirname, '..', '..');
const RUNS = 5;
const CHECK = '只核对';

interface Times {
  readonly paint: number;
  readonly ready: number;
  readonly list: number;
}

/** The built pane in a real browser, in the workbench: what a person waits for, with every file on this machine. */
export async function benchBrowser(): Promise<readonly Measure[]> {
  const { handler } = await module<typeof Workbench>('src/workbench/server.mjs');
  const { launchBrowser } = await module<typeof Tools>('src/tools/browser.mjs');
  const server = await listening(createServer(handler()));
  const browser = await launchBrowser();
  try {
    const { port } = server.address() as AddressInfo;
    const runs: Times[] = [];
    for (let run = 0; run < RUNS; run++) runs.push(await timesOf(browser, `http://localhost:${port}/`));
    const middle = (key: keyof Times): number => median(runs.map((run) => run[key]));
    return [
      { part: 'browser', what: 'first paint of the pane', value: middle('paint'), unit: 'ms' },
      { part: 'browser', what: 'its buttons can be pressed', value: middle('ready'), unit: 'ms' },
      {
        part: 'browser',
        what: 'from the press to the first list of findings',
        value: middle('list'),
        unit: 'ms',
      },
    ];
  } finally {
    await browser.close();
    server.close();
  }
}

/** These know their own place on disk, and so stay outside of the bundle. */
const module = <T>(path: string): Promise<T> =>
  import(/* webpackIgnore: true */ pathToFileURL(join(ROOT, path)).href) as Promise<T>;

async function listening(server: Server): Promise<Server> {
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return server;
}

/** One visit with an empty cache. Times of the pane count from its own navigation. */
async function timesOf(browser: Browser, address: string): Promise<Times> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(`${address}?profile=microsoft-365&sample=mistakes`);
    const pane = await (await page.waitForSelector('#pane iframe')).contentFrame();
    if (!pane) throw new Error('the pane has no frame');
    const button = pane.getByRole('button', { name: CHECK, exact: true });
    await button.waitFor();
    const ready = await now(pane);
    const paint = await pane.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
    );
    await pane.getByRole('tab').nth(1).click();
    const pressed = await now(pane);
    await button.click();
    await pane.locator('[role="tabpanel"] article').first().waitFor();
    return { paint, ready, list: (await now(pane)) - pressed };
  } finally {
    await context.close();
  }
}

const now = (pane: Frame): Promise<number> => pane.evaluate(() => performance.now());
