import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

/** Where Chrome, Chromium and Edge stand when somebody has installed them. */
const INSTALLED = {
  linux: [
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    return folder
      ? [
          join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
          join(folder, 'Chromium', 'Application', 'chrome.exe'),
          join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
        ]
      : [];
  }),
};

/** A browser does nothing of its own accord: no updates, no first-run pages, no calls home. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
];

/**
 * Finds a Chromium: the one that CHROMIUM_PATH names, an installed one, or that of an npm package, which is
 * unpacked on first use. Fails at once where there is none: a test that skips itself proves nothing.
 */
function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, where nothing is.`);
  }
  const installed = INSTALLED[process.platform]?.find((path) => existsSync(path));
  const found = installed ?? packagedBrowser();
  if (found) return found;
  throw new Error('No Chromium found. Install Chrome, Chromium or Edge, or set CHROMIUM_PATH to one.');
}

export function launchBrowser() {
  // Chromium's sandbox does not work for root, as whom containers run.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath: findBrowser(), args: [...QUIET, ...sandbox] });
}

/** The package is an ES module, which jest cannot load: a process of its own unpacks it and says where. */
function packagedBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const script =
    "const { default: c } = await import('@sparticuz/chromium'); console.log(await c.executablePath())";
  const options = { cwd: dirname(fileURLToPath(import.meta.url)), encoding: 'utf8' };
  return execFileSync(process.execPath, ['--input-type=module', '-e', script], options).trim();
}
