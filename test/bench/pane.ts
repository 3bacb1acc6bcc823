import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Measure } from './measure';

const FOLDER = join(__dirname, '..', 'pane');

/** Why the size of Microsoft's empty template, built, is out of reach. */
const WHY_MORE = 'React and Fluent alone 82, what is known of forms 127, office-js-helpers 14';

/** What Excel downloads: each script of the pane as it goes over the wire. */
export function benchPane(): readonly Measure[] {
  const page = readFileSync(join(FOLDER, 'taskpane.html'), 'utf8');
  const parts = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.js') && name !== 'unsupported.js')
    .map((name) => {
      const bytes = readFileSync(join(FOLDER, name));
      const first = page.includes(`src="${name}"`);
      return {
        name,
        first,
        gzip: gzipSync(bytes, { level: 9 }).length,
        brotli: brotliCompressSync(bytes).length,
      };
    });
  const sum = (chosen: typeof parts, key: 'gzip' | 'brotli') =>
    chosen.reduce((total, part) => total + part[key], 0) / 1000;
  const first = parts.filter((part) => part.first);
  return [
    ...parts.map(({ name, first: early, gzip, brotli }): Measure => ({
      part: 'pane',
      what: `${name}${early ? ' (at once)' : ''}`,
      value: gzip / 1000,
      unit: 'kB gzip',
      note: `${(brotli / 1000).toFixed(1)} kB brotli`,
    })),
    {
      part: 'pane',
      what: 'first part: toolbar, tabs, status, the empty summary; a press waits for the rest',
      value: sum(first, 'gzip'),
      unit: 'kB gzip',
      goal: { atMost: 100 },
      note: `${sum(first, 'brotli').toFixed(1)} kB brotli`,
    },
    {
      part: 'pane',
      what: 'all',
      value: sum(parts, 'gzip'),
      unit: 'kB gzip',
      goal: { atMost: 169.7 },
      note: `${sum(parts, 'brotli').toFixed(1)} kB brotli; ${WHY_MORE}`,
    },
  ];
}
