import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Measure } from './measure';

const START = join(__dirname, '..', '..', 'src', 'cli', 'start.mjs');
const PROGRAM = join(__dirname, '..', 'cli', 'zhunsheng.cjs');
const SAMPLE = join('assets', 'samples', 'jiangmen-2024.xlsx');
const RUNS = 12;

/** How long a call takes before it does anything; Node's own start is told apart. */
export function benchStart(): readonly Measure[] {
  const node = quickest(['--eval', '0']);
  const calls: readonly (readonly [string, readonly string[], number?])[] = [
    ['the program, asked for its version', [PROGRAM, '--version'], 150],
    ['the same from a checkout, its sources looked through', [START, '--version'], 150],
    ['the list of rules', [PROGRAM, 'rules']],
    ['one form, checked', [PROGRAM, 'check', SAMPLE]],
  ];
  return [
    { part: 'start', what: 'node alone', value: node, unit: 'ms' },
    ...calls.map(([what, args, most]): Measure => ({
      part: 'start',
      what: `${what}, beyond node's own start`,
      value: quickest(args) - node,
      unit: 'ms',
      ...(most ? { goal: { atMost: most } } : {}),
    })),
  ];
}

/** The quickest of several runs, in milliseconds on the clock: whatever is above it, the machine added. */
function quickest(args: readonly string[]): number {
  const times = Array.from({ length: RUNS }, () => {
    const from = performance.now();
    spawnSync(process.execPath, args, { stdio: 'ignore' });
    return performance.now() - from;
  });
  return Math.min(...times);
}
