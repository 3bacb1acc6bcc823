import type { Edit } from '../../src/core/edit';
import { applied } from '../../src/core/overlay';
import type { CellInput } from '../grids';
import { gridOf } from '../grids';

const edit = (row: number, column: number, value: Edit['value'], sheet = '自评表'): Edit => ({
  sheet,
  at: { row, column },
  kind: 'score',
  before: null,
  value,
});

/** What A1 holds and shows once a number is in it. */
function written(cell: CellInput, number: string) {
  const { value, text } = applied(gridOf([[cell]]), [edit(0, 0, { number })]).cell(0, 0);
  return [value, text];
}

test.each([
  ['General', '3.64', '3.64'],
  ['', '3.640', '3.64'],
  ['@', '3.64', '3.64'],
  ['0', '3.64', '4'],
  ['0.0', '3.64', '3.6'],
  ['0.00', '3.6', '3.60'],
  ['0.00_);(0.00)', '3.6', '3.60'],
  ['"得"0.00"分"', '3.6', '3.60'],
  ['"0.0"0.00', '3.6', '3.60'],
  ['\\00.00', '3.6', '3.60'],
  ['[$0.0-804]0.00', '3.6', '3.60'],
  ['[Red]General', '3.64', '3.64'],
  ['General"0.0"', '3.64', '3.64'],
  ['#,##0', '1234567.4', '1,234,567'],
  ['#,##0.00', '1234567.891', '1,234,567.89'],
  ['#,##0.0000', '1234.5', '1,234.5000'],
  ['#,##0.00', '123.4', '123.40'],
  ['0%', '0.806', '81%'],
  ['0.00%', '0.8', '80.00%'],
  ['yyyy', '3.64', '3.64'],
])('under the format %s, %s is shown as %s', (format, number, text) => {
  expect(written({ value: 1, format }, number)).toEqual([Number(number), text]);
});

test('a text, and a text that is taken away', () => {
  const grid = gridOf([['旧', 2]]);
  const after = applied(grid, [edit(0, 0, { text: '新' }), edit(0, 1, { text: '' })]);
  expect(after.cell(0, 0)).toMatchObject({ value: '新', text: '新', formula: null });
  expect(after.cell(0, 1)).toMatchObject({ value: null, text: '', formula: null });
});

test('only formulas that follow stay formulas, and only on their own sheet', () => {
  const grid = gridOf([[{ value: 3, formula: '=SUM(A2:A9)' }, 1]]);
  const elsewhere = edit(0, 0, { number: '9' }, '附表');
  expect(applied(grid, [], [elsewhere])).toBe(grid);
  expect(applied(grid, [])).toBe(grid);
  const after = applied(grid, [elsewhere, edit(0, 1, { number: '2' })], [elsewhere]);
  expect(after.cell(0, 0)).toMatchObject({ value: 3, formula: '=SUM(A2:A9)' });
  expect(after.cell(0, 1).value).toBe(2);
});

test('the used area grows as far as is written, and no further', () => {
  const at = (row: number, column: number) => edit(row, column, { number: '1' });
  const grid = gridOf([[1]], { origin: 'C3' });
  expect(applied(grid, [at(2, 2)]).used).toEqual({ top: 2, left: 2, bottom: 2, right: 2 });
  expect(applied(grid, [at(0, 4), at(5, 1)]).used).toEqual({ top: 0, left: 1, bottom: 5, right: 4 });
  expect(applied(gridOf([]), [at(3, 5)]).used).toEqual({ top: 3, left: 5, bottom: 3, right: 5 });
});
