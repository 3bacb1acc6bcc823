import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** `npm run licences`: after a build, the packages whose code is in what ships, each with its licence. */
const { NAME, titlesIn } = createRequire(import.meta.url)('./third-party.cjs');
const dist = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'dist');

for (const bundle of ['pane', 'cli']) {
  const titles = titlesIn(readFileSync(join(dist, bundle, NAME), 'utf8'));
  console.log(`dist/${bundle}\n${titles.map((title) => `  ${title}`).join('\n')}`);
}
