import { allFullMarks } from '../../src/rules/all-full-marks';
import { ruleTable } from './table';

const ROWS = [14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 28, 29, 30, 33];

/** The founding form with these rows in use, and full marks for each share of the split. */
const only = (...used: readonly number[]) =>
  Object.assign(
    {},
    ...ROWS.map((row) =>
      used.includes(row)
        ? { [`I${row}`]: shareOf(row, used) }
        : { [`E${row}`]: '-', [`G${row}`]: '-', [`H${row}`]: '-', [`I${row}`]: '' },
    ),
  );

/** 40 points for the rows of 产出 that are left. */
const shareOf = (row: number, used: readonly number[]) =>
  used.length === 2 ? 20 : row === used[0] ? 13.34 : 13.33;

ruleTable(allFullMarks, {
  accept: [
    { name: 'a form with a shortfall', base: 'national' },
    { name: 'one score lower', change: { I28: 9.5 } },
    { name: 'one score above its weight', change: { I28: 12 } },
    { name: 'one score missing', change: { I28: null } },
    {
      name: 'two rows in use: too few to wonder at',
      change: only(16, 17),
    },
  ],
  reject: [
    { name: 'the founding form', at: 'I34', data: { rows: 17 } },
    {
      name: 'a form of the national family, all full',
      base: 'national',
      change: { G13: 10 },
      at: 'G21',
      data: { rows: 8 },
    },
    { name: 'a share a cent away', change: { I16: 3.63, I23: 3.64 }, at: 'I34' },
    { name: 'without a printed total', change: { I34: null }, at: 'I34' },
    { name: 'three rows in use', change: only(16, 17, 18), at: 'I34', data: { rows: 3 } },
  ],
});
