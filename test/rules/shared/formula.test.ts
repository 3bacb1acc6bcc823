import { parseA1 } from '../../../src/core/address';
import { coverageOf } from '../../../src/rules/shared/formula';
import type { CellInput } from '../../grids';
import { gridOf } from '../../grids';

/** How often the formula in D1 adds A1 to A4, "-" for a text it leaves out, then the figures typed into it. */
function covered(
  formula: string,
  column: readonly CellInput[] = [1, 2, 3, 4],
  sheet = '自评表',
): string | null {
  const [first, ...rest] = column;
  const rows: CellInput[][] = [[first!, null, null, { value: 0, formula }], ...rest.map((cell) => [cell])];
  const cells = ['A1', 'A2', 'A3', 'A4'].map((cell) => parseA1(cell)!);
  const found = coverageOf(gridOf(rows, { name: sheet }), parseA1('D1')!, cells);
  if (!found) return null;
  const times = found.coverage.map(({ times: count, asText }) => (asText ? `${count}-` : String(count)));
  return [times.join(' '), ...found.constants].join(' +');
}

test.each([
  ['=SUM(A1:A4)', '1 1 1 1'],
  ['= SUM( A1 : A4 )', '1 1 1 1'],
  ['SUM(A1:A4)', '1 1 1 1'],
  ['=sum(A1:A3)', '1 1 1 0'],
  ['=A1+A2', '1 1 0 0'],
  ['=+A1+A1', '2 0 0 0'],
  ['=(A1+A2)+(A3)', '1 1 1 0'],
  ['=SUM(A1,A3:A4)', '1 0 1 1'],
  ['=SUM(A1:A2,A2:A3)', '1 2 1 0'],
  ['=SUM(A1+A2,A4)', '1 1 0 1'],
  ['=ROUND(SUM(A1:A4),2)', '1 1 1 1'],
  ['=SUBTOTAL(9,A1:A4)', '1 1 1 1'],
  ['=SUBTOTAL(109,A1:A2,A4)', '1 1 0 1'],
  ['=A1+0.5', '1 0 0 0 +0.5'],
  ['=A1+12.25+3', '1 0 0 0 +12.25 +3'],
  ['=A1+0+0.00', '1 0 0 0'],
  ['=SUM(A1,10)', '1 0 0 0 +10'],
  ['=自评表!A1+自评表!A2', '1 1 0 0'],
  ["='自评表'!A1", '1 0 0 0'],
  ['=SUM(Z90:Z99)', '0 0 0 0'],
  // More than a sum, or no formula that could be read.
  ['=A1-A2', null],
  ['=A1*2', null],
  ['=SUM(A1:A4)/2', null],
  ['=ROUND(A1)', null],
  ['=ROUND(A1,1,2)', null],
  ['=SUBTOTAL(9)', null],
  ['=SUBTOTAL(1,A1:A4)', null],
  ['=SUBTOTAL(19,A1:A4)', null],
  ['=SUBTOTAL(91,A1:A4)', null],
  ['=SUBTOTAL(9,A1,X)', null],
  ['=AVERAGE(A1:A4)', null],
  ['=AGGREGATE(9,A1:A4)', null],
  ['=', null],
  ['=SUM()', null],
  ['=SUM(A1,)', null],
  ['=SUBTOTAL(9,)', null],
  ['=(A1', null],
  ['=((A1)', null],
  ['=(A1))+((A2)', null],
  ['=SUM(A1))', null],
  ['=A1+', null],
  ['=附表!A1', null],
  ['=SUM(A1', null],
  ['=A1)+(A2', null],
  ['=A1++A2', null],
  ['=SUM(,A1)', null],
  ['=1.5.5+A1', null],
  ['=A1+5x', null],
  ['=2SUM(A1)', null],
])('%s adds %s', (formula, expected) => {
  expect(covered(formula)).toBe(expected);
});

test('a sheet whose name holds a quote', () => {
  expect(covered("='it''s'!A1+A2", undefined, "it's")).toBe('1 1 0 0');
});

test('SUM leaves a number kept as text out, plus does not', () => {
  expect(covered('=SUM(A1:A3)', [1, '2', 3])).toBe('1 0- 1 0');
  expect(covered('=SUBTOTAL(9,A1:A3)', [1, '2', 3])).toBe('1 0- 1 0');
  expect(covered('=A1+A2+A3', [1, '2', 3])).toBe('1 1 1 0');
});

describe('sums of sums', () => {
  const sub = (formula: string): CellInput => ({ value: 0, formula });
  test('are followed', () => {
    expect(covered('=A5', [1, 2, 3, 4, sub('=SUM(A1:A4)')])).toBe('1 1 1 1');
    expect(covered('=A5+A6', [1, 2, 3, 4, sub('=A1+A2+5'), sub('=A3+A4')])).toBe('1 1 1 1 +5');
  });
  test('a SUBTOTAL passes over other SUBTOTALs, SUM does not', () => {
    const column = [1, 2, 3, 4, sub('=SUBTOTAL(9,A1:A4)')];
    expect(covered('=SUBTOTAL(9,A1:A5)', column)).toBe('1 1 1 1');
    expect(covered('=SUM(A1:A5)', column)).toBe('2 2 2 2');
    expect(covered('=SUBTOTAL(9,A1:A5)', [1, 2, 3, 4, sub('=SUM(A1:A4)')])).toBe('2 2 2 2');
  });
  test('one that is more than a sum makes the whole unreadable', () => {
    expect(covered('=A5', [1, 2, 3, 4, sub('=A1*2')])).toBeNull();
    expect(covered('=A5', [1, 2, 3, 4, 5])).toBe('0 0 0 0');
  });
  test('circles, and chains deeper than a form has, are given up', () => {
    expect(covered('=A5', [1, 2, 3, 4, sub('=D1')])).toBeNull();
    const chain = (length: number) =>
      Array.from({ length }, (_, i) => sub(i === length - 1 ? '=A1' : `=A${i + 6}`));
    expect(covered('=A5', [1, 2, 3, 4, ...chain(4)])).toBe('1 0 0 0');
    expect(covered('=A5', [1, 2, 3, 4, ...chain(5)])).toBeNull();
  });
  test('so are more subtotals than a form has', () => {
    const many = (count: number) =>
      covered(`=SUM(A5:A${4 + count})`, [1, 2, 3, 4, ...Array<CellInput>(count).fill(sub('=A1'))]);
    expect([many(499), many(500)]).toEqual(['499 0 0 0', null]);
  });
});

test('brackets are read as deep as Excel nests them', () => {
  const nested = (depth: number) => covered(`=${'('.repeat(depth)}A1${')'.repeat(depth)}`);
  expect([nested(63), nested(64)]).toEqual(['1 0 0 0', null]);
});

test('a cell without formula adds nothing up', () => {
  expect(coverageOf(gridOf([[1]]), parseA1('A1')!, [])).toBeNull();
});
