import Decimal from 'decimal.js';
import { score } from '../../src/core/score';
import { systematic } from '../../src/core/systematic';
import { national2020 } from '../../src/policies/national-2020';
import type { RowSpec } from './evaluations';
import { evaluationOf } from './evaluations';

/** A row of weight 10 at so many per cent. */
const at = (actual: string, claimed: string): RowSpec => ({
  weight: '10',
  target: '≥100个',
  actual: `${actual}个`,
  score: claimed,
});
/** The same of an upper bound, which is kept. */
const kept = (actual: string, claimed: string): RowSpec => ({
  ...at(actual, claimed),
  target: '≤100元',
  actual: `${actual}元`,
});
/** Makes the sheet one of two decimals, so that coarser scores are differences. */
const fine = at('86.25', '8.63');

/** The row again with weight 7, scored by its full tenths. */
const tenths = (row: RowSpec): RowSpec => ({
  ...row,
  weight: '7',
  score: new Decimal(row.score!).times('0.7').toFixed(2),
});

function found(rows: readonly RowSpec[], policyFixed = false) {
  return systematic(score(evaluationOf({ rows: [fine, ...rows] }), national2020, { policyFixed }));
}

describe('systematic: one habit instead of many errors', () => {
  test.each<[string, RowSpec[], string, number[]]>([
    ['one decimal', [at('86.26', '8.6'), at('72.5', '7.3'), at('55.58', '5.6')], 'round-1', [1, 2, 3]],
    ['whole points', [at('86.2', '9'), at('72.1', '7'), at('55.5', '6')], 'round-0', [1, 2, 3]],
    [
      'whole points up to full marks',
      [at('98', '10'), at('72.1', '7'), at('55.5', '6')],
      'round-0',
      [1, 2, 3],
    ],
    ['cut to whole points', [at('87', '8'), at('78', '7'), at('56', '5')], 'truncate', [1, 2, 3]],
    [
      'full tenths',
      [at('87.5', '8'), at('78.4', '7'), at('55.9', '5'), at('49', '4.00')].map(tenths),
      'steps-10',
      [1, 2, 3, 4],
    ],
    ['full twentieths', [at('88', '8.5'), at('78', '7.5'), at('57', '5.5')], 'steps-5', [1, 2, 3]],
    [
      'most of the differences',
      [at('86.2', '9'), at('72.1', '7'), at('55.5', '6'), at('55.5', '1')],
      'round-0',
      [1, 2, 3],
    ],
  ])('%s', (_, rows, rule, explained) => {
    expect(found(rows)).toEqual({ rule, rows: explained });
  });

  test('the other reverse formula, where the policy was picked by hand', () => {
    const over = (actual: string, claimed: string): RowSpec => ({
      ...at(actual, claimed),
      target: '≤100元',
      actual: `${actual}元`,
    });
    const rows = [over('110', '9.09'), over('120', '8.33'), over('130', '7.69')];
    expect(found(rows, true)).toEqual({ rule: 'other-reverse', rows: [1, 2, 3] });
    expect(found(rows)).toBeNull();
  });

  test.each<[string, RowSpec[]]>([
    ['no difference', [at('86.25', '8.63')]],
    ['two are not a habit', [at('86.2', '9'), at('72.1', '7')]],
    [
      'only half of them',
      [at('86.2', '9'), at('72.1', '7'), at('55.5', '6'), at('50', '1'), at('50', '2'), at('50', '3')],
    ],
    ['two of three are not a habit either', [at('86.2', '9'), at('72.1', '7'), at('55.5', '1')]],
    ['steps of a bound that is kept say nothing', [kept('85', '8'), kept('76', '7'), kept('55', '5')]],
    ['steps of a target that is reached', [at('105', '8'), at('115', '7'), at('125', '6')]],
    ['no rule fits', [at('86.2', '3.11'), at('72.1', '2.22'), at('55.5', '1.23')]],
    ['blank scores are missing, not different', [at('86.2', ''), at('72.1', ''), at('55.5', '')]],
  ])('silent: %s', (_, rows) => {
    expect(found(rows)).toBeNull();
  });
});
