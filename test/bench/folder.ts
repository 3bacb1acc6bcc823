import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileOf } from './forms';
import type { Measure } from './measure';
import { costOf } from './probe';

const FILES = 1000;
const PROGRAM = join(__dirname, '..', 'cli', 'zhunsheng.cjs');

/** Why ten times openpyxl is out of reach. */
const WHY_LESS =
  'reading alone takes a seventh of its time; ninety rules and a report of 40 kB take thrice as long as reading once V8 ' +
  'has compiled them, and compiling takes four seconds on each core';

/** Says on stderr, last of all, what processor time the whole process took, its workers included. */
const TELL_TIME = `process.on('exit',()=>process.stderr.write('\\n'+Object.values(process.cpuUsage()).join(' ')))`;

/** Loads every file with openpyxl and says what processor time that took, in seconds. */
const OPENPYXL = `
import os, resource, sys
from openpyxl import load_workbook
folder = sys.argv[1]
before = resource.getrusage(resource.RUSAGE_SELF)
for name in os.listdir(folder):
    load_workbook(os.path.join(folder, name))
after = resource.getrusage(resource.RUSAGE_SELF)
print(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
`;

/**
 * A folder of forms, read, scored and checked, against the same folder only loaded by others. Processor time is
 * compared: on the same cores throughput is its inverse, and on a busy machine the clock measures the neighbours.
 */
export function benchFolder(): readonly Measure[] {
  const folder = mkdtempSync(join(tmpdir(), 'zhunsheng-bench-'));
  try {
    for (let i = 0; i < FILES; i++) writeFileSync(join(folder, `${i}.xlsx`), fileOf(20 + 10 * (i % 3)));
    const ours = checkTime(folder);
    const reading = costOf('read folder', folder).ms;
    const sheetjs = costOf('load folder', folder).ms;
    const openpyxl = openpyxlTime(folder);
    const part = 'folder';
    return [
      { part, what: `${FILES} forms read, scored and checked`, value: ours / 1000, unit: 's of processor' },
      {
        part,
        what: 'forms a second',
        value: (FILES * 1000 * availableParallelism()) / ours,
        unit: '',
        note: `${availableParallelism()} cores`,
      },
      {
        part,
        what: 'throughput of reading alone against SheetJS loading',
        value: sheetjs / reading,
        unit: '×',
      },
      { part, what: 'throughput of all against SheetJS loading', value: sheetjs / ours, unit: '×' },
      ...againstOpenpyxl(openpyxl, reading, ours),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function againstOpenpyxl(openpyxl: number | null, reading: number, ours: number): readonly Measure[] {
  const part = 'folder';
  const missing = openpyxl === null ? { note: 'python3 has no openpyxl (PYTHON names another)' } : {};
  const time = openpyxl ?? NaN;
  return [
    {
      part,
      what: 'throughput of reading alone against openpyxl loading',
      value: time / reading,
      unit: '×',
      ...missing,
    },
    {
      part,
      what: 'throughput of all against openpyxl loading',
      value: time / ours,
      unit: '×',
      goal: { atLeast: 10 },
      note: WHY_LESS,
      ...missing,
    },
  ];
}

/** Milliseconds of processor time of `zhunsheng check` over a folder. */
function checkTime(folder: string): number {
  const hook = `data:text/javascript,${encodeURIComponent(TELL_TIME)}`;
  const args = ['--import', hook, PROGRAM, 'check', '--format', 'json', folder];
  const { status, stderr } = spawnSync(process.execPath, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (status !== 0 && status !== 1) throw new Error(stderr);
  const [user = '', system = ''] = stderr.slice(stderr.lastIndexOf('\n') + 1).split(' ');
  return (Number(user) + Number(system)) / 1000;
}

/** Null where Python or openpyxl is missing. */
function openpyxlTime(folder: string): number | null {
  const python = process.env.PYTHON ?? 'python3';
  if (spawnSync(python, ['-c', 'import openpyxl']).status !== 0) return null;
  const { stdout, status, stderr } = spawnSync(python, ['-c', OPENPYXL, folder], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return Number(stdout) * 1000;
}
