import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleFiles } from './form';

/** Entry point of `npm run samples`: writes the sample workbooks, from the project's folder. */
const folder = join('assets', 'samples');
mkdirSync(folder, { recursive: true });
for (const [name, bytes] of Object.entries(sampleFiles())) writeFileSync(join(folder, name), bytes);
