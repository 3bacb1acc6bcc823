import { equalSplitMismatch } from '../../src/rules/equal-split-mismatch';
import { unmerged } from './edits';
import { ruleTable } from './table';

const scores = (values: readonly number[]) =>
  Object.fromEntries(values.map((value, i) => [`I${16 + i}`, value]));
const times = (count: number, value: number): number[] => Array<number>(count).fill(value);

ruleTable(equalSplitMismatch, {
  accept: [
    { name: 'the founding form: 7 × 3.64 + 4 × 3.63, 4 × 10' },
    { name: 'no split', base: 'national' },
    { name: 'the remainder on other rows', change: scores([...times(4, 3.63), ...times(7, 3.64)]) },
    {
      name: 'cents moved from row to row, the sum unchanged',
      change: scores([3.65, 3.63, ...times(5, 3.64), ...times(4, 3.63)]),
    },
    {
      name: 'weights typed beside the words: weight-subtotal-mismatch',
      change: { F28: 10, F29: 10, F30: 10, F33: 12 },
      edit: unmerged('F27'),
    },
    { name: 'a row that fell short is no share', change: { H17: '400项', I17: 2.91 } },
    { name: 'a wrong score: score-mismatch', change: { I16: 3.5 } },
    { name: 'a missing score: score-missing', change: { I16: '' } },
  ],
  reject: [
    {
      name: 'all rounded up: 11 × 3.64 is 40.04',
      change: scores(times(11, 3.64)),
      at: 'I23',
      data: { amount: '40', rows: 11, shares: '7 × 3.64 + 4 × 3.63', value: '3.64', sum: '40.04' },
    },
    {
      name: 'all rounded down: 11 × 3.63 is 39.93',
      change: scores(times(11, 3.63)),
      at: 'I20',
      data: { sum: '39.93' },
    },
    {
      name: 'a share too many beside a row that fell short',
      change: { ...scores([...times(9, 3.64), ...times(2, 3.63)]), H26: '600元/人/天', I26: 3 },
      at: 'I23',
    },
    {
      name: 'a smaller block',
      change: { I28: 10.01, I29: 10.01 },
      at: 'I28',
      data: { shares: '4 × 10', value: '10.01', sum: '40.02' },
    },
  ],
});
