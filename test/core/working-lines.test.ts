import Decimal from 'decimal.js';
import type { Working } from '../../src/core/working';
import { workingText } from '../../src/core/working';
import { MANUAL_TEXTS } from '../../src/core/working-words';

/** Every kind of working as one line, in both languages; where a form leads to each is in working.test.ts. */

const of = (value: string) => new Decimal(value);
const conversion = { value: of('115000'), unit: '元', into: '万元' };
const [weight, score] = [of('10'), of('9.58')];
const ratio = { kind: 'ratio', target: of('12'), actual: of('11.5'), weight, score } as const;
const reverse = { kind: 'reverse', target: of('50'), actual: of('60'), weight, score: of('8') } as const;
const within = {
  kind: 'within',
  low: of('80'),
  high: of('90'),
  actual: of('85'),
  weight,
  score: of('10'),
} as const;
const deadline = { kind: 'deadline', by: '9月前', weight, score: of('10'), met: true } as const;
const execution = {
  kind: 'execution',
  spent: of('80'),
  budget: of('100'),
  rate: of('80'),
  weight,
  score: of('8'),
} as const;
const manual = { kind: 'manual', reason: 'qualitative', band: null, points: null } as const;

test.each<[Working, string, string]>([
  [
    { ...ratio, achievement: of('95.83'), capped: false },
    '11.5 ÷ 12 = 95.83% × 10 = 9.58',
    '11.5 ÷ 12 = 95.83% × 10 = 9.58',
  ],
  [
    { ...ratio, achievement: of('131.8'), capped: true, conversion },
    '115000元 = 11.5万元；11.5 ÷ 12 = 131.80%,封顶 100% × 10 = 9.58',
    '115000元 = 11.5万元; 11.5 ÷ 12 = 131.80%, capped at 100% × 10 = 9.58',
  ],
  [{ ...reverse, formula: 'within' }, '60 ≤ 50，未超上限，得 8.00', '60 ≤ 50, within the limit: 8.00'],
  [
    { ...reverse, formula: 'excess', conversion },
    '115000元 = 60万元；(1 − (60 − 50) ÷ 50) × 10 = 8.00',
    '115000元 = 60万元; (1 − (60 − 50) ÷ 50) × 10 = 8.00',
  ],
  [{ ...reverse, formula: 'inverse' }, '50 ÷ 60 × 10 = 8.00', '50 ÷ 60 × 10 = 8.00'],
  [
    { ...reverse, formula: 'double' },
    '60 ≥ 50 × 2，超出上限一倍及以上，得 8.00',
    '60 ≥ 50 × 2, twice the limit or more: 8.00',
  ],
  [
    { kind: 'zero', actual: of('2'), weight, score: of('0') },
    '预期值为 0，实现值为 2，得 0.00',
    'target 0, result 2: 0.00',
  ],
  [within, '80 ≤ 85 ≤ 90，在目标区间内，得 10.00', '80 ≤ 85 ≤ 90, inside the range: 10.00'],
  [
    { ...within, conversion },
    '115000元 = 85万元；80 ≤ 85 ≤ 90，在目标区间内，得 10.00',
    '115000元 = 85万元; 80 ≤ 85 ≤ 90, inside the range: 10.00',
  ],
  [
    { ...deadline, actual: '9月前' },
    '实现值与目标时限“9月前”一致，视为按期完成，得 10.00',
    'result repeats the deadline “9月前”, taken as on time: 10.00',
  ],
  [
    { ...deadline, actual: '7月' },
    '“7月”未超过目标时限“9月前”，得 10.00',
    '“7月” is not after “9月前”: 10.00',
  ],
  [
    { ...deadline, actual: '10月', met: false, score: of('6') },
    '“10月”晚于目标时限“9月前”，按规定得 6.00',
    '“10月” is after “9月前”: 6.00',
  ],
  [
    { kind: 'trend', weight, score },
    '变化方向与目标一致，得 9.58',
    'changed the way that was promised: 9.58',
  ],
  [
    { kind: 'children', of: 3, weight, score },
    '3 项下级指标全部达标，得 9.58',
    'all 3 sub-rows on target: 9.58',
  ],
  [execution, '80 ÷ 100 = 80.00% × 10 = 8.00', '80 ÷ 100 = 80.00% × 10 = 8.00'],
  [{ ...execution, weight: null }, '80 ÷ 100 = 80.00%', '80 ÷ 100 = 80.00%'],
  [{ ...execution, score: null }, '80 ÷ 100 = 80.00%', '80 ÷ 100 = 80.00%'],
  [{ ...execution, rate: of('100') }, '80 ÷ 100 = 100.00% × 10 = 8.00', '80 ÷ 100 = 100.00% × 10 = 8.00'],
  [
    { ...execution, rate: of('100.01') },
    '80 ÷ 100 = 100.01%,封顶 100% × 10 = 8.00',
    '80 ÷ 100 = 100.01%, capped at 100% × 10 = 8.00',
  ],
  [
    { ...execution, byStep: true },
    '80 ÷ 100 = 80.00%，按分档标准得 8.00',
    '80 ÷ 100 = 80.00%, by the steps of the standard: 8.00',
  ],
  [manual, '定性指标，须人工评分', 'qualitative, a person gives the score'],
  [
    { ...manual, band: { from: of('8'), to: of('10') }, points: [of('3')] },
    '定性指标，须人工评分；按其完成结果应在 8.00–10.00 分之间',
    'qualitative, a person gives the score; its result word allows 8.00–10.00 points',
  ],
  [
    { ...manual, points: [of('0'), of('3'), of('4.5')] },
    '定性指标，须人工评分；按列明的分值可得 0、3、4.5 分',
    'qualitative, a person gives the score; the listed points allow 0, 3, 4.5',
  ],
  [{ kind: 'unused' }, '未使用的指标，不计分', 'indicator not used, not scored'],
])('%j', (working, chinese, english) => {
  expect(workingText(working, 'zh-CN')).toBe(chinese);
  expect(workingText(working, 'en')).toBe(english);
});

test('no reason is left without words', () => {
  for (const text of Object.values(MANUAL_TEXTS['zh-CN'])) expect(text).toMatch(/^[\u4e00-\u9fff].*[分算]$/);
  for (const text of Object.values(MANUAL_TEXTS.en)) expect(text).toMatch(/^[a-z].*[a-z]$/);
});
