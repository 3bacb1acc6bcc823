import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** `npm run rules-table`: puts what the rules say of themselves between the marks on the map of the house. */
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const map = join(root, 'src', 'README.md');
const START = '<!-- rules: npm run rules-table -->\n<!-- prettier-ignore-start -->\n';
const END = '<!-- prettier-ignore-end -->';

const call = [join(root, 'src', 'cli', 'start.mjs'), 'rules', '--format', 'markdown', '--lang', 'en'];
const { status, stdout } = spawnSync(process.execPath, call, {
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'inherit'],
});
if (status !== 0) process.exit(1);

const text = readFileSync(map, 'utf8');
const [before, after] = [text.indexOf(START) + START.length, text.indexOf(END)];
if (before < START.length || after < before) throw new Error('src/README.md has lost its marks.');
// The page has a heading above the list: what the list calls chapters are sections there.
const list = stdout.replace(/^## /gm, '### ');
writeFileSync(map, `${text.slice(0, before)}\n${list}\n${text.slice(after)}`);
