import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** `npm run bench`: bundles the bench as the command line is bundled, and runs it. Names of parts run only those. */
const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const webpack = createRequire(import.meta.url).resolve('webpack-cli/bin/cli.js');

const steps = [
  [webpack, '--config', join(root, 'webpack.config.js')],
  [webpack, '--config', join(here, 'webpack.config.js')],
  [join(root, 'dist', 'bench', 'bench.cjs'), ...process.argv.slice(2)],
];
for (const args of steps) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
