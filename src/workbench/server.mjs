import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join, normalize, sep } from 'node:path';
import { pipeline } from 'node:stream';
import { fileURLToPath } from 'node:url';

/**
 * What the workbench serves: its page, the built pane, the samples, the manifest, and office.js from node_modules
 * (Microsoft's licence lets it be loaded from there; it is copied nowhere). Everything comes from this machine.
 */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

const officeJs = join(
  dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')),
  'dist',
);

/** Where an address leads, longest prefix first. */
const FOLDERS = [
  ['/office-js/', officeJs],
  ['/pane/', join(root, 'dist', 'pane')],
  ['/assets/', join(root, 'assets')],
  ['/', join(root, 'dist', 'workbench')],
];

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
};

const CDN_SCRIPT = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/**
 * Answers one request. On plain http office.js talks to the page only as it does to Excel on Windows, so that
 * the pane gets the first script of that way and a local office.js; `paneAsBuilt` leaves it as Excel would load it.
 */
export function handler({ paneAsBuilt = false } = {}) {
  return (request, response) => {
    const path = pathOf(request.url ?? '/');
    const file = path && fileFor(path);
    const stats = file && statSync(file, { throwIfNoEntry: false });
    if (!stats?.isFile()) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
      return;
    }
    const headers = {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'cache-control': 'no-cache',
    };
    response.writeHead(200, headers);
    if (path === '/pane/taskpane.html' && !paneAsBuilt)
      response.end(withLocalOffice(readFileSync(file, 'utf8')));
    // A build that runs meanwhile may take the file away: then this one answer breaks off.
    else pipeline(createReadStream(file), response, () => undefined);
  };
}

/** The path that an address asks for; null for one that is none: it must not end the server. */
function pathOf(address) {
  try {
    const path = decodeURIComponent(new URL(address, 'http://localhost').pathname);
    return path.includes('\0') ? null : path;
  } catch {
    return null;
  }
}

function fileFor(path) {
  if (path === '/manifest.xml') return join(root, 'manifest.xml');
  const [prefix, folder] = FOLDERS.find(([start]) => path.startsWith(start));
  const file = normalize(join(folder, path.slice(prefix.length) || 'index.html'));
  // An address must not climb out of its folder.
  return file.startsWith(folder + sep) ? file : null;
}

function withLocalOffice(html) {
  const scripts = '<script src="/shim.js"></script>\n    <script src="/office-js/office.js">';
  return html.replace(`<script src="${CDN_SCRIPT}">`, scripts);
}
