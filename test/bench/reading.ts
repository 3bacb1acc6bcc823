import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbook } from '../../src/hosts/xlsx';
import { fileOf } from './forms';
import type { Measure } from './measure';
import { warm } from './measure';
import { costOf, scan } from './probe';

const LONG = 50_000;

/** Reading a file against the least that any reader must do with it: inflating and walking through its elements. */
export async function benchReading(): Promise<readonly Measure[]> {
  const short = fileOf(40);
  const read = await warm(() => readWorkbook(short));
  const least = await warm(() => scan(short));
  return [
    { part: 'reading', what: 'a file of 40 rows', value: read, unit: 'ms' },
    { part: 'reading', what: 'a file of 40 rows against its scan', value: read / least, unit: '×' },
    ...longFile(),
  ];
}

function longFile(): readonly Measure[] {
  const folder = mkdtempSync(join(tmpdir(), 'zhunsheng-bench-'));
  try {
    const path = join(folder, 'long.xlsx');
    writeFileSync(path, fileOf(LONG));
    const read = costOf('read', path);
    const least = costOf('scan', path);
    return [
      { part: 'reading', what: `a file of ${LONG} rows, from a cold start`, value: read.ms, unit: 'ms' },
      {
        part: 'reading',
        what: `a file of ${LONG} rows against its scan`,
        value: read.ms / least.ms,
        unit: '×',
      },
      { part: 'reading', what: 'peak memory of that', value: read.peak, unit: 'MiB' },
      {
        part: 'reading',
        what: "peak memory against the scan's",
        value: read.peak / least.peak,
        unit: '×',
        goal: { atMost: 1.5 },
      },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
