import { scoreMismatch } from '../../src/rules/score-mismatch';
import { systematicScoring } from '../../src/rules/systematic-scoring';
import type { CellInput } from '../grids';
import { findingsOf, ruleTable } from './table';

/** Three rows of the national form that fall short and are scored in whole points (due 9.60, 8.80, 14.90). */
const wholePoints: Readonly<Record<string, CellInput>> = {
  G13: 9,
  E14: '8.8期',
  G14: 8,
  E18: '89.4%',
  G18: 14,
};

ruleTable(systematicScoring, {
  accept: [
    { name: 'the founding form' },
    { name: 'a form of the national family', base: 'national' },
    { name: 'two differences are mistakes', base: 'national', change: { ...wholePoints, G13: 9.6 } },
    {
      name: 'three differences without a pattern',
      base: 'national',
      change: { ...wholePoints, G13: 9.37, G14: 6.21, G18: 11.04 },
    },
  ],
  reject: [
    {
      name: 'scores cut to whole points',
      base: 'national',
      change: wholePoints,
      at: 'G13',
      data: { habit: 'truncate', count: 3, first: 'G13' },
      related: ['G14', 'G18'],
      fix: null,
    },
    {
      name: 'full tenths of the target only',
      base: 'national',
      change: { E13: '380人', G13: 7, E14: '6.5期', G14: 6, E18: '78.3%', G18: 12 },
      at: 'G13',
      data: { habit: 'steps-10', count: 3 },
    },
    {
      name: 'one decimal on a form of two (稷山)',
      base: 'national',
      change: {
        E13: '483人',
        G13: 9.7,
        E14: '8.83期',
        G14: 8.8,
        E18: '86.5%',
        G18: 14.4,
        E20: '89.37%',
        G20: 9.93,
      },
      at: 'G13',
      data: { habit: 'round-1', count: 3 },
    },
  ],
});

test('the rows of such a sheet are warnings, the others stay errors', () => {
  const found = findingsOf(scoreMismatch, {
    name: 'whole points, and one plain mistake',
    base: 'national',
    change: { ...wholePoints, E20: '45%' },
  });
  expect(found.map(({ severity }) => severity)).toEqual(['error', 'warning', 'warning', 'warning']);
});

test.each([
  ['round-1', '四舍五入到一位小数', 'rounded to one decimal'],
  ['round-0', '四舍五入到整数', 'rounded to whole points'],
  ['truncate', '截去小数', 'cut off instead of rounded'],
  ['other-reverse', '按另一种反向指标公式计算', 'the other formula for upper bounds'],
  ['steps-10', '每 10 个百分点一档', 'steps of ten per cent'],
  ['steps-5', '每 5 个百分点一档', 'steps of five per cent'],
])('the habit %s is named', (habit, zh, en) => {
  const { texts } = systematicScoring;
  const data = { habit, count: 3, first: 'G13' };
  expect(texts['zh-CN'].what(data)).toContain(zh);
  expect(texts.en.what(data)).toContain(en);
});
