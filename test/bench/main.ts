import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { benchBrowser } from './browser';
import { benchFolder } from './folder';
import type { Measure } from './measure';
import { benchPane } from './pane';
import { probe } from './probe';
import { benchReading } from './reading';
import { benchReview } from './review';
import { benchStart } from './start';
import { tableOf } from './table';

/** Every part of the bench by name, in the order of the table. */
const PARTS: Readonly<Record<string, () => readonly Measure[] | Promise<readonly Measure[]>>> = {
  review: benchReview,
  reading: benchReading,
  folder: benchFolder,
  // Univer takes a second to load, and no other part needs it.
  actions: async () => (await import('./actions')).benchActions(),
  pane: benchPane,
  browser: benchBrowser,
  start: benchStart,
};

async function main(names: readonly string[]): Promise<void> {
  const measures: Measure[] = [];
  for (const [name, bench] of Object.entries(PARTS)) {
    if (names.length > 0 && !names.includes(name)) continue;
    process.stderr.write(`${name} …\n`);
    measures.push(...(await bench()));
  }
  mkdirSync('artifacts', { recursive: true });
  writeFileSync(join('artifacts', 'bench.json'), `${JSON.stringify(measures, null, 2)}\n`);
  process.stdout.write(tableOf(measures));
}

const [first, ...rest] = process.argv.slice(2);
void (first === 'probe' ? probe(rest[0]!, rest[1]!) : main(first === undefined ? [] : [first, ...rest]));
