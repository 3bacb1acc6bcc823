import Decimal from 'decimal.js';
import type { Lang } from '../../src/core/language';
import { score } from '../../src/core/score';
import { workingText } from '../../src/core/working';
import { MANUAL_TEXTS } from '../../src/core/working-words';
import type { Policy } from '../../src/core/policy';
import { national2020 } from '../../src/policies/national-2020';
import type { RowSpec } from './evaluations';
import { evaluationOf } from './evaluations';

function workingOf(row: RowSpec, lang: Lang = 'zh-CN', policy: Policy = national2020): string {
  const card = score(evaluationOf({ rows: [{ weight: '10', ...row }], year: 2024 }), policy);
  return workingText(card.rows[0]!.working, lang);
}

const inverse: Policy = { ...national2020, reverse: 'inverse' };

describe('workingText', () => {
  test('is the command line’s contract to the byte', () => {
    const text = workingOf({ target: '110次以上', actual: '145次', weight: '3.64' });
    expect(text).toBe('145 ÷ 110 = 131.82%,封顶 100% × 3.64 = 3.64');
  });

  test.each<[RowSpec, string]>([
    [{ target: '≥9人', actual: '9人', weight: '3.64' }, '9 ÷ 9 = 100.00% × 3.64 = 3.64'],
    [{ target: '≥100%', actual: '97.30%', weight: '2' }, '97.3 ÷ 100 = 97.30% × 2 = 1.95'],
    [{ target: '≥12万元', actual: '115000元' }, '115000元 = 11.5万元；11.5 ÷ 12 = 95.83% × 10 = 9.58'],
    [{ target: '≤90万元', actual: '80万元' }, '80 ≤ 90，未超上限，得 10.00'],
    [{ target: '≤5300元/户', actual: '5830元/户' }, '(1 − (5830 − 5300) ÷ 5300) × 10 = 9.00'],
    [{ target: '≤50万元', actual: '120万元' }, '120 ≥ 50 × 2，超出上限一倍及以上，得 0.00'],
    [{ target: '=0件', actual: '2件' }, '预期值为 0，实现值为 2，得 0.00'],
    [{ target: '80%-90%', actual: '85%' }, '80 ≤ 85 ≤ 90，在目标区间内，得 10.00'],
    [
      { target: '2024年4月1日前', actual: '2024年4月1日前' },
      '实现值与目标时限“2024年4月1日前”一致，视为按期完成，得 10.00',
    ],
    [{ target: '9月前', actual: '7月' }, '“7月”未超过目标时限“9月前”，得 10.00'],
    [{ target: '对比上年有增长', actual: '对比上年有增长' }, '变化方向与目标一致，得 10.00'],
    [
      { target: '效果明显', actual: '全部或基本达成预期指标' },
      '定性指标，须人工评分；按其完成结果应在 8.00–10.00 分之间',
    ],
    [
      { byStandard: true, weight: '12', standard: '得6分；得3分；得3分' },
      '按评分标准评价，须人工评分；按列明的分值可得 0、3、6、9、12 分',
    ],
    [{ target: '2次', actual: '已完成100%' }, '预期值是数量，实现值填的是比例，须人工评分'],
    [{ used: false }, '未使用的指标，不计分'],
  ])('%j', (row, text) => {
    expect(workingOf(row)).toBe(text);
  });

  test('the other reverse formula', () => {
    expect(workingOf({ target: '≤5300元/户', actual: '5830元/户' }, 'zh-CN', inverse)).toBe(
      '5300 ÷ 5830 × 10 = 9.09',
    );
  });

  test('execution, with and without a score', () => {
    const spent = new Decimal('132.65');
    const budget = new Decimal('165.52');
    const rate = new Decimal('80.14');
    const share = { kind: 'execution', spent, budget, rate, weight: null, score: null } as const;
    expect(workingText(share, 'zh-CN')).toBe('132.65 ÷ 165.52 = 80.14%');
    const scored = { ...share, weight: new Decimal(10), score: new Decimal('8.01') };
    expect(workingText(scored, 'zh-CN')).toBe('132.65 ÷ 165.52 = 80.14% × 10 = 8.01');
    const over = { ...scored, rate: new Decimal('102.56'), score: new Decimal(10) };
    expect(workingText(over, 'zh-CN')).toBe('132.65 ÷ 165.52 = 102.56%,封顶 100% × 10 = 10.00');
  });

  test.each<[RowSpec, string]>([
    [
      { target: '110次以上', actual: '145次', weight: '3.64' },
      '145 ÷ 110 = 131.82%, capped at 100% × 3.64 = 3.64',
    ],
    [{ target: '≤90万元', actual: '80万元' }, '80 ≤ 90, within the limit: 10.00'],
    [
      { target: '效果明显', actual: '全部或基本达成预期指标' },
      'qualitative, a person gives the score; its result word allows 8.00–10.00 points',
    ],
  ])('in English: %j', (row, text) => {
    expect(workingOf(row, 'en')).toBe(text);
  });

  test('every reason has words of its own in both languages', () => {
    for (const texts of Object.values(MANUAL_TEXTS)) {
      const all = Object.values(texts);
      expect(new Set(all).size).toBe(all.length);
    }
  });
});
