import { toA1 } from '../../src/core/address';
import { reviewWorkbook } from '../../src/core/review';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { LAYOUTS } from '../../src/layouts';
import { POLICIES } from '../../src/policies';
import { RULES } from '../../src/rules';
import type { CellInput } from '../grids';
import { withCells, workbookOf } from '../grids';
import type { BaseName } from './bases';
import { BASES } from './bases';

/** All that the whole catalogue says about a form above notice, in reading order of cell and rule. */
function findingsAbove(base: BaseName, change: Readonly<Record<string, CellInput>>): readonly string[] {
  const [review] = reviewWorkbook(
    workbookOf(withCells(BASES[base](), change)),
    { rules: RULES, layouts: LAYOUTS, policies: POLICIES },
    DEFAULT_SETTINGS,
  );
  if (review?.status !== 'reviewed') throw new Error('the form is not recognised any more');
  return review.forms
    .flatMap(({ findings }) => findings)
    .filter(({ severity }) => severity !== 'notice')
    .map(({ rule, at }) => `${rule} ${toA1(at)}`)
    .sort();
}

/** What the founding form deserves as it was published. */
const FOUNDING = ['over-fulfilled H16', 'over-fulfilled H17', 'over-fulfilled H18', 'over-fulfilled H19'];

test('the clean forms', () => {
  expect(findingsAbove('jiangmen', {})).toEqual(FOUNDING);
  expect(findingsAbove('national', {})).toEqual([]);
});

const late = '统计口径调整,数据返工;今后提前一个月布置。';

/** One mistake each; beside it, all that may be said: the most fundamental rule speaks, the derived ones are silent. */
const ON_THE_FOUNDING_FORM: readonly [string, Readonly<Record<string, CellInput>>, readonly string[]][] = [
  ['a wrong score makes no wrong total', { I20: 3.5 }, ['score-mismatch I20']],
  ['a score above its weight is not recalculated', { I28: 12 }, ['score-above-weight I28']],
  ['a score below zero is not recalculated', { I28: -1 }, ['score-negative I28']],
  ['no score: neither mismatch nor total nor reason', { I28: null }, ['score-missing I28']],
  ['a word for a score: the same', { I28: '满分' }, ['score-not-number I28']],
  ['points taken off by judgement are no mismatch', { I28: 7 }, ['score-reduced-unexplained I28']],
  ['no weight: nothing is recalculated', { F14: null }, ['weight-missing F14']],
  ['no result: no shortfall', { H20: null }, ['actual-missing H20']],
  ['no target: nothing to fall short of', { G20: null }, ['target-missing G20']],
  ['a template in the target', { G20: 'XX场' }, ['template-leftover G20']],
  ['a damaged target is not scored', { G33: '290%' }, ['target-garbled G33']],
  ['other units are not scored', { H20: '20台' }, ['unit-mismatch H20']],
  [
    'a ratio for a count is neither scored nor over-fulfilled',
    { H20: '已完成100%' },
    ['ratio-for-count H20'],
  ],
  ['290 % of satisfaction is no over-fulfilment', { H33: '290%' }, ['rate-above-100 H33']],
  ['an option list copied', { G29: '好坏', H29: '好坏' }, ['options-copied H29']],
  ['a score on an unused row counts nowhere else', { I27: 5 }, ['unused-row-scored I27']],
  ['a cent too much in a split', { I20: 3.65 }, ['equal-split-mismatch I20']],
  ['a wrong total', { I34: 98 }, ['score-total-mismatch I34']],
  ['an amount in 元 is not compared with anything', { H7: 1326500 }, ['money-unit-slip H7']],
  ['the budget in 元', { G5: 1655200 }, ['money-unit-slip G5']],
  ['more allocated than budgeted', { H6: 180 }, ['allocated-exceeds-budget H6']],
  ['more spent than allocated', { H7: 140 }, ['spent-exceeds-allocated H7']],
  [
    'a missed deadline, explained: goal and report still say that all was reached',
    { H25: '2024年5月20日', I25: 2, I34: 98.37, J25: late },
    ['deadline-missed H25', 'goal-contradicts-results E10', 'text-all-done-contradicted A40'],
  ],
  [
    'a shortfall: score, reason, goal and report are four places to mend',
    { H20: '3场' },
    ['goal-contradicts-results E10', 'reason-missing J20', 'score-mismatch I20', 'text-figure-mismatch A44'],
  ],
];

test.each(ON_THE_FOUNDING_FORM)('%s', (_, change, expected) => {
  expect(findingsAbove('jiangmen', change)).toEqual([...FOUNDING, ...expected].sort());
});

const ON_THE_NATIONAL_FORM: readonly [string, Readonly<Record<string, CellInput>>, readonly string[]][] = [
  ['a wrong rate with a right score', { G6: '82.12%' }, ['execution-rate-mismatch G6']],
  ['a wrong execution score', { H6: 8 }, ['execution-score-mismatch H6']],
  ['no budget: neither rate nor score is recalculated', { D6: null }, ['budget-missing-with-score D6']],
  ['a total of zero over filled sources', { D6: 0 }, ['budget-parts-mismatch D6']],
  [
    'spending above a budget that knows money carried over',
    { E6: 102.59, E9: 22.59, G6: '102.59%', H6: 10, G21: 99.6 },
    ['execution-rate-above-100 G6'],
  ],
  [
    'spending above a budget without it: an error, and no second word about the rate',
    { B8: '中央补助资金', E6: 102.59, E9: 22.59, G6: '102.59%', H6: 10, G21: 99.6 },
    ['spent-exceeds-allocated E6'],
  ],
  ['a cost below its ceiling, scored down', { E17: '1200元/人', G17: 8 }, ['underspend-as-shortfall G17']],
  ['a reached goal scored as partly reached', { G19: 10, G21: 94.4 }, ['score-outside-band G19']],
  ['a grade that does not fit', { H21: '良' }, ['grade-mismatch H21']],
  ['a reason that is none', { H13: '无' }, ['reason-filler H13']],
  ['a shortfall with full marks', { G13: 10 }, ['score-mismatch G13']],
];

test.each(ON_THE_NATIONAL_FORM)('%s', (_, change, expected) => {
  expect(findingsAbove('national', change)).toEqual(expected);
});
