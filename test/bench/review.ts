import { CATALOGUE } from '../../src/app/catalogue';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { reviewWorkbook } from '../../src/core/review';
import { formOf } from './forms';
import type { Measure } from './measure';
import { warm } from './measure';

/** What a row of a long form costs more. */
const WHY_MORE =
  'the work is the same, its memory is not: all of a long form is alive at once, so that a fifth of the time goes to ' +
  'the collector, and its cells no longer fit the caches of the processor';

const SIZES = [20, 40, 400, 4_000, 50_000];

/** The review of forms of all sizes: long forms must not cost more per row than short ones. */
export async function benchReview(): Promise<readonly Measure[]> {
  const times: { readonly rows: number; readonly ms: number }[] = [];
  for (const rows of SIZES) {
    const workbook = { sheets: [formOf(rows)], definedNames: [] };
    times.push({ rows, ms: await warm(() => reviewWorkbook(workbook, CATALOGUE, DEFAULT_SETTINGS)) });
  }
  const perRow = (rows: number): number => {
    const { ms } = times.find((time) => time.rows === rows)!;
    return (ms * 1000) / rows;
  };
  return times.flatMap(({ rows, ms }): Measure[] => [
    {
      part: 'review',
      what: `${rows} rows`,
      value: ms,
      unit: 'ms',
      ...(rows === 40 ? { goal: { atMost: 5 } } : {}),
    },
    {
      part: 'review',
      what: `${rows} rows: a row against one of 400`,
      value: perRow(rows) / perRow(400),
      unit: '×',
      // A short form carries the head's cost on few rows; only growth is a fault.
      ...(rows > 400 ? { goal: { atMost: 1.5 }, note: WHY_MORE } : {}),
    },
  ]);
}
