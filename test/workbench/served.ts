import { createServer as createHttpServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createCA, createCert } from 'mkcert';
import type { Browser, Frame, Page } from 'playwright-core';
import { handler, root } from '../../src/workbench/server.mjs';

const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const OFFICE_JS = join(root, 'node_modules', '@microsoft', 'office-js', 'dist');

export interface Served {
  readonly address: string;
  close(): Promise<void>;
}

/** The workbench as `npm start` serves it: plain http. */
export function serveHttp(): Promise<Served> {
  return listening(createHttpServer(handler() as RequestListener), 'http');
}

/** With a certificate made for this run, as Excel on the web demands it, and the pane exactly as built. */
export async function serveHttps(): Promise<Served> {
  const ca = await createCA({
    organization: 'Zhunsheng tests',
    countryCode: 'CN',
    state: 'Guangdong',
    locality: 'Jiangmen',
    validity: 1,
  });
  const certificate = await createCert({
    ca: { key: ca.key, cert: ca.cert },
    domains: ['localhost'],
    validity: 1,
  });
  return listening(
    createHttpsServer(certificate, handler({ paneAsBuilt: true }) as RequestListener),
    'https',
  );
}

async function listening(server: Server, scheme: string): Promise<Served> {
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `${scheme}://localhost:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export interface OpenedPage {
  readonly page: Page;
  readonly pane: Frame;
  /** Errors of the console and of scripts, and addresses asked for that are not on this machine. */
  readonly complaints: readonly string[];
}

/** Opens the workbench and waits until the pane in it has booted. */
export async function openWorkbench(browser: Browser, address: string, profile: string): Promise<OpenedPage> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1440, height: 900 },
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await context.route('**/*', async (route) => {
    const url = route.request().url();
    // Only Microsoft's address of office.js is led elsewhere: to the very same files from npm.
    if (url.startsWith(CDN)) await route.fulfill({ path: join(OFFICE_JS, officeFile(url)) });
    else if (url.startsWith(address) || url.startsWith('blob:') || url.startsWith('data:'))
      await route.continue();
    else {
      complaints.push(`asked for ${url}`);
      await route.abort();
    }
  });
  await page.goto(`${address}?profile=${profile}&sample=mistakes`);
  const frame = await page.waitForSelector('#pane iframe');
  const pane = await frame.contentFrame();
  if (!pane) throw new Error('The pane has no frame.');
  await pane.waitForFunction(() => typeof Office !== 'undefined' && Boolean(Office.context?.platform));
  await pane.waitForSelector('button');
  return { page, pane, complaints };
}

function officeFile(url: string): string {
  return new URL(url).pathname.slice(new URL(CDN).pathname.length);
}

/** Texts of a range, asked by the pane's own Excel. */
export function textsIn(pane: Frame, address: string): Promise<string[][]> {
  return pane.evaluate(
    (asked) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('自评表').getRange(asked).load('text');
        await context.sync();
        return range.text;
      }),
    address,
  );
}

/** Formulas of the conditional formats on the form. */
export function marksIn(pane: Frame): Promise<string[]> {
  return pane.evaluate(() =>
    Excel.run(async (context) => {
      const formats = context.workbook.worksheets.getItem('自评表').getRange().conditionalFormats;
      formats.load('items/customOrNullObject/rule/formula');
      await context.sync();
      return formats.items.map((item) => item.customOrNullObject.rule.formula);
    }),
  );
}
