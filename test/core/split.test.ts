import Decimal from 'decimal.js';
import fc from 'fast-check';
import { sumOf } from '../../src/core/decimals';
import { assignShares, splitEqually, splitsOf } from '../../src/core/split';
import { evaluationOf } from './evaluations';

const texts = (values: readonly Decimal[]): string[] => values.map((value) => value.toFixed());

describe('splitEqually', () => {
  test.each<[string, number, number, string[]]>([
    ['40', 11, 2, [...Array<string>(7).fill('3.64'), ...Array<string>(4).fill('3.63')]],
    ['40', 4, 2, ['10', '10', '10', '10']],
    ['15', 4, 0, ['4', '4', '4', '3']],
    ['26', 7, 2, ['3.72', '3.72', '3.72', '3.71', '3.71', '3.71', '3.71']],
    ['10', 3, 1, ['3.4', '3.3', '3.3']],
    ['0.01', 3, 2, ['0.01', '0', '0']],
  ])('%s over %d rows at %d digits', (amount, count, digits, shares) => {
    expect(texts(splitEqually(new Decimal(amount), count, digits))).toEqual(shares);
  });

  test('adds up again, and no two shares are more than one step apart', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20000 }), fc.integer({ min: 1, max: 60 }), (cents, count) => {
        const amount = new Decimal(cents).div(100);
        const shares = splitEqually(amount, count, 2);
        expect(shares).toHaveLength(count);
        expect(sumOf(shares).eq(amount)).toBe(true);
        expect(
          Decimal.max(...shares)
            .minus(Decimal.min(...shares))
            .lte('0.01'),
        ).toBe(true);
      }),
    );
  });
});

describe('assignShares: which row gets the larger share', () => {
  test.each<[string, (string | null)[], string[]]>([
    ['nothing claimed: the first rows', [null, null, null], ['3.34', '3.33', '3.33']],
    ['a claimed permutation stands', ['3.33', '3.33', '3.34'], ['3.33', '3.33', '3.34']],
    ['a row scored down leaves the others theirs', ['3.33', '2', '3.34'], ['3.33', '3.33', '3.34']],
    ['all claim the larger one: no permutation', ['3.34', '3.34', '3.34'], ['3.34', '3.33', '3.33']],
    ['other figures say nothing', ['1', '2', '3'], ['3.34', '3.33', '3.33']],
  ])('%s', (_, claims, due) => {
    const shares = splitEqually(new Decimal('10'), 3, 2); // 3.34, 3.33, 3.33
    const claimed = claims.map((claim) => (claim === null ? null : new Decimal(claim)));
    expect(texts(assignShares(shares, claimed))).toEqual(due);
  });
});

test('a claim of the larger share leaves one less of them for the others', () => {
  const shares = splitEqually(new Decimal('20'), 3, 2); // 6.67, 6.67, 6.66
  expect(texts(assignShares(shares, [null, null, new Decimal('6.67')]))).toEqual(['6.67', '6.66', '6.67']);
});

describe('splitsOf', () => {
  test('splits a block over its used rows only', () => {
    const evaluation = evaluationOf({
      splits: { 0: '40', 1: '10' },
      rows: [{}, { used: false }, {}, {}, { block: 1 }, { block: 1, weight: '5' }],
    });
    const [first, second] = splitsOf(evaluation, 2);
    expect(first!.rows.map((row) => [row.indicator, row.due.toFixed()])).toEqual([
      [0, '13.34'],
      [2, '13.33'],
      [3, '13.33'],
    ]);
    expect(second!.rows.map((row) => [row.indicator, row.due.toFixed()])).toEqual([[4, '10']]);
  });

  test.each<[string, string[], string[]]>([
    ['whole points', ['4', '4', '3', '4'], ['4', '4', '3', '4']],
    ['whole points that are no split', ['4', '4', '4', '4'], ['3.75', '3.75', '3.75', '3.75']],
  ])('a county that splits 15 into %s', (_, scores, due) => {
    const evaluation = evaluationOf({ splits: { 0: '15' }, rows: scores.map((score) => ({ score })) });
    expect(texts(splitsOf(evaluation, 2)[0]!.rows.map((row) => row.due))).toEqual(due);
  });

  test.each(['0', '见附件', ''])('nothing can be split out of “%s”', (amount) => {
    expect(splitsOf(evaluationOf({ splits: { 0: amount }, rows: [{}, {}] }), 2)).toEqual([]);
  });

  test('a form without a column of scores is split all the same', () => {
    const evaluation = evaluationOf({ splits: { 0: '10' }, rows: [{ score: null }, { score: null }] });
    expect(texts(splitsOf(evaluation, 2)[0]!.rows.map((row) => row.due))).toEqual(['5', '5']);
  });

  test('a form without such a rule has no splits', () => {
    expect(splitsOf(evaluationOf({ rows: [{ weight: '5' }] }), 2)).toEqual([]);
  });
});
