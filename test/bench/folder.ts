import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileOf } from './forms';
import type { Measure } from './measure';

const FILES = 1000;
const PROGRAM = join(__dirname, '..', 'cli', 'zhunsheng.cjs');

/** Loads every file with openpyxl on as many cores as there are, and says how many cells it saw. */
const OPENPYXL = `
import os, sys
from multiprocessing import Pool
from openpyxl import load_workbook
def load(path):
    return sum(sheet.max_row for sheet in load_workbook(path).worksheets)
if __name__ == '__main__':
    folder = sys.argv[1]
    with Pool(os.cpu_count()) as pool:
        print(sum(pool.map(load, [os.path.join(folder, name) for name in os.listdir(folder)])))
`;

/** A folder of forms, read, scored and checked, against the same folder only loaded by others. */
export function benchFolder(): readonly Measure[] {
  const folder = mkdtempSync(join(tmpdir(), 'zhunsheng-bench-'));
  try {
    for (let i = 0; i < FILES; i++) writeFileSync(join(folder, `${i}.xlsx`), fileOf(20 + 10 * (i % 3)));
    const ours = elapsed(process.execPath, [PROGRAM, 'check', '--format', 'json', folder], [0, 1]);
    const sheetjs = elapsed(process.execPath, [__filename, 'probe', 'load folder', folder], [0]);
    return [
      { part: 'folder', what: `${FILES} forms read, scored and checked`, value: ours / 1000, unit: 's' },
      { part: 'folder', what: 'forms a second', value: (FILES * 1000) / ours, unit: '' },
      {
        part: 'folder',
        what: 'throughput against SheetJS loading them in one process',
        value: sheetjs / ours,
        unit: '×',
        note: `ours on ${availableParallelism()} cores`,
      },
      againstOpenpyxl(folder, ours),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function againstOpenpyxl(folder: string, ours: number): Measure {
  const python = process.env.PYTHON ?? 'python3';
  const measure = {
    part: 'folder',
    what: 'throughput against openpyxl loading them on the same cores',
    unit: '×',
  };
  const there = spawnSync(python, ['-c', 'import openpyxl']).status === 0;
  if (!there) return { ...measure, value: NaN, note: 'python3 has no openpyxl (PYTHON names another)' };
  return { ...measure, value: elapsed(python, ['-c', OPENPYXL, folder], [0]) / ours, goal: { atLeast: 10 } };
}

/** Milliseconds on the clock: what counts is the work of all cores together. */
function elapsed(program: string, args: readonly string[], expected: readonly number[]): number {
  const from = performance.now();
  const { status, stderr } = spawnSync(program, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (status === null || !expected.includes(status))
    throw new Error(`${program} ${args.join(' ')}: ${stderr}`);
  return performance.now() - from;
}
