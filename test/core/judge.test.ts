import { judge, isMet } from '../../src/core/judge';
import type { Verdict } from '../../src/core/judge';
import type { RowSpec } from './evaluations';
import { evaluationOf } from './evaluations';

const verdictOf = (row: RowSpec) =>
  judge(evaluationOf({ rows: [{ weight: '10', ...row }] }).indicators[0]!, 2024);

test.each<[string, RowSpec, string, boolean | null]>([
  ['a fraction whose percent format is lost', { target: '≥95%', actual: '0.94' }, 'ratio', false],
  ['a whole without its percent format', { target: '≥95%', actual: '1' }, 'ratio', true],
  ['a low rate may be a fraction of a per cent', { target: '≤5%', actual: '0.9' }, 'reverse', true],
  ['per whom is left out', { target: '每生每年3300元', actual: '3000元', name: '补助标准' }, 'ratio', false],
  ['a sum is no standard', { target: '≤5300元/户', actual: '53万元' }, 'manual', null],
  ['a sign against the name', { target: '≤90%', actual: '93%', name: '服务对象满意度' }, 'manual', null],
  ['met by either sign', { target: '≤90%', actual: '90%', name: '服务对象满意度' }, 'ratio', true],
  ...(['remembered', 'column'] as const).map((source): [string, RowSpec, string, boolean] => [
    `which way is ${source}`,
    { target: '≤90%', actual: '93%', name: '服务对象满意度', direction: { value: 'higher', source } },
    'ratio',
    true,
  ]),
])('%s', (_what, row, kind, met) => {
  const verdict = verdictOf(row);
  expect([verdict.kind, isMet(verdict)]).toEqual([kind, met]);
});

/** A verdict in one line: its kind, the figures compared, what they were converted from; or why there is none. */
function said(verdict: Verdict): string {
  switch (verdict.kind) {
    case 'manual':
      return [verdict.reason, verdict.met, verdict.band].filter((part) => part !== null).join(' ');
    case 'ratio':
    case 'reverse':
    case 'within': {
      const { kind, actual, conversion } = verdict;
      const against = kind === 'within' ? [verdict.low, verdict.high].join('–') : verdict.target;
      const from = conversion ? `, ${conversion.value}${conversion.unit} into ${conversion.into}` : '';
      return `${kind} ${actual} of ${against}${from}`;
    }
    case 'zero':
    case 'deadline':
      return `${verdict.kind} ${verdict.met}`;
    case 'trend':
      return 'trend';
  }
}

const GRADES = '优良中差';

test.each<[target: string, actual: string, said: string]>([
  // A figure promised, something else reported.
  ['—', '5个', 'target-missing'],
  ['', '5个', 'target-missing'],
  ['5次', '', 'actual-missing'],
  ['5次', '-', 'actual-missing'],
  ['5次', 'XX', 'result-unclear'],
  ['5次', GRADES, 'result-not-number'],
  ['5次', '较上年增长', 'result-not-number'],
  ['5次', '完成', 'result-not-number'],
  ['5次', '部分完成', 'result-not-number false'],
  ['5次', '未完成', 'result-not-number false'],
  ['5次', '2024年12月', 'units-differ'],
  ['5次', '2024年1月-12月', 'units-differ'],
  ['5次', '完成率100%', 'ratio-for-count'],
  ['0次', '无', 'zero true'],
  ['0次', '1次', 'zero false'],
  ['≥0次', '1次', 'zero true'],
  ['≤0次', '1次', 'zero false'],
  // Units.
  ['≤5次', '≤5次', 'reverse 5 of 5'],
  ['5人', '5元', 'units-differ'],
  ['3300元/人', '3300人', 'units-differ'],
  ['3个', '3处', 'ratio 3 of 3'],
  ['2座', '2个', 'ratio 2 of 2'],
  ['5期', '4次', 'ratio 4 of 5'],
  ['5场', '5个班', 'ratio 5 of 5'],
  ['3座', '3处', 'units-differ'],
  ['5个', '5人', 'units-differ'],
  ['5次', '5人次', 'units-differ'],
  // A whole year's count beside a promise per period, as long as the promise is kept.
  ['每季度1次', '4次', 'ratio 1 of 1, 4次 into 次/季度'],
  ['每月不少于2次', '30次', 'ratio 2.5 of 2, 30次 into 次/月'],
  ['每半年1次', '2次', 'ratio 1 of 1, 2次 into 次/半年'],
  ['每季1次', '4次', 'ratio 1 of 1, 4次 into 次/季'],
  ['每旬1次', '36次', 'ratio 1 of 1, 36次 into 次/旬'],
  ['每半月1次', '24次', 'ratio 1 of 1, 24次 into 次/半月'],
  ['≥1次/周', '52次', 'ratio 1 of 1, 52次 into 次/周'],
  ['每季度1次', '3次', 'units-differ'],
  ['12次', '每月1次', 'ratio 12 of 12, 1次/月 into 次'],
  ['12次/年', '每月1次', 'ratio 12 of 12, 1次/月 into 次/年'],
  ['4次', '每季度1次', 'ratio 4 of 4, 1次/季度 into 次'],
  ['5次', '每季度1次', 'ratio 4 of 5, 1次/季度 into 次'],
  ['4次', '每天1次', 'units-differ'],
  ['3600元', '每月300元', 'units-differ'],
  // A little less than an approximate figure.
  ['约1200户', '1190户', 'target-about'],
  ['1200户左右', '1081户', 'target-about'],
  ['1200户左右', '1080户', 'ratio 1080 of 1200'],
  ['1200户左右', '1205户', 'ratio 1205 of 1200'],
  ['1200户', '1190户', 'ratio 1190 of 1200'],
  ['每季度1次', '4人', 'units-differ'],
  ['每人每月1次', '12次', 'units-differ'],
  ['每月300元', '3600元', 'units-differ'],
  ['500元', '620元/人', 'ratio 620 of 500'],
  ['500元', '5元/人', 'units-differ'],
  ['≤4万元/辆/年', '3.86万元/辆', 'reverse 3.86 of 4'],
  ['≤4万元/辆/年', '3.86万元/人', 'units-differ'],
  ['≤4万元/辆/年', '0.86万元/辆', 'units-differ'],
  ['≥95%', '0.94', 'ratio 94 of 95, 0.94 into %'],
  ['≥60个', '1', 'ratio 1 of 60'],
  ['30', '30公里', 'ratio 30 of 30'],
  // Without a unit on either side, figures twenty times apart are not of one kind.
  ['20', '400', 'ratio 400 of 20'],
  ['20', '401', 'units-differ'],
  ['20', '1', 'ratio 1 of 20'],
  ['20', '0.9', 'units-differ'],
  ['20', '0', 'ratio 0 of 20'],
  ['20次', '401次', 'ratio 401 of 20'],
  ['20', '401次', 'ratio 401 of 20'],
  ['1-2万元', '15000元', 'within 1.5 of 1–2, 15000元 into 万元'],
  ['10-20次', '10次', 'within 10 of 10–20'],
  ['10-20次', '20次', 'within 20 of 10–20'],
  ['10-20次', '9次', 'outside-range false'],
  ['10-20次', '15元', 'units-differ'],
  ['10-20次', '完成', 'result-not-number'],
  ['±10%', '5%', 'within 5 of -10–10'],
  ['±10%', '15%', 'outside-range'],
  // Below zero nothing is divided, yet it can be said who got there.
  ['≥-5%', '-3%', 'target-unclear true'],
  ['≥-5%', '-5%', 'target-unclear true'],
  ['≥-5%', '-8%', 'target-unclear false'],
  ['≤-5%', '-3%', 'target-unclear false'],
  ['≤-5%', '-8%', 'target-unclear true'],
  // Dates.
  ['2021年1月-12月', '2021年12月', 'deadline true'],
  ['2021年1月-12月', '2022年1月', 'deadline false'],
  ['2024年12月前', '2024年12月前', 'deadline true'],
  ['2024年12月前', '2024年1月-11月', 'deadline true'],
  ['2024年12月前', '2024年11月-2025年1月', 'deadline false'],
  ['2024年12月前', '—', 'actual-missing'],
  ['2024年12月前', '已完成', 'deadline-unclear reached'],
  ['2024年12月前', '未完成', 'deadline-unclear false missed'],
  ['2024年12月前', '100%', 'deadline-unclear'],
  // Trends.
  ['对比上年有增长', '对比上年有增长', 'trend'],
  ['对比上年有增长', '较上年增长5%', 'trend'],
  ['较上年减少2%', '较上年减少2%', 'trend'],
  ['较上年减少2%', '较上年减少1%', 'result-unclear false'],
  ['比上年增长5%以上', '比上年增长5%', 'result-unclear'],
  ['比上年增长5%以上', '比上年增长4.9%（2023年81205人，2024年85184人）', 'result-unclear false'],
  ['比上年增长5%以上', '由去年的2%提高到3%', 'result-unclear'],
  ['比上年增长5%左右', '比上年增长4.9%', 'result-unclear'],
  ['比上年增长不超过5%', '比上年增长4.9%', 'result-unclear'],
  ['比上年增加50人', '比上年增加5%', 'result-unclear'],
  ['对比上年有增长', '较上年下降', 'qualitative false'],
  ['对比上年有增长', '与上年持平', 'qualitative'],
  ['与上年持平', '较上年下降', 'qualitative'],
  ['对比上年有增长', '完成', 'qualitative true reached'],
  ['对比上年有增长', '5%', 'result-unclear'],
  // Words, options, thresholds, several promises in one cell.
  ['提升服务', '提升服务', 'qualitative true'],
  ['提升服务', '-', 'actual-missing'],
  ['提升服务', '5次', 'qualitative'],
  [GRADES, '优', 'qualitative true reached'],
  [GRADES, GRADES, 'qualitative'],
  ['100% 90% 85% 85%', '100%', 'ratio 100 of 100'],
  ['100% 90% 85% 85%', '95%', 'graded-target'],
  ['100% 90% 85% 85%', '5次', 'units-differ'],
  ['100% 90% 85% 85%', '完成', 'result-not-number'],
  ['3次5人', '3次5人', 'target-unclear true'],
  ['3次5人', '2次5人', 'target-unclear'],
  ['XX', '5次', 'target-unclear'],
  ['工5%', '5%', 'target-unclear'],
])('%s, reported %s: %s', (target, actual, expected) => {
  expect(said(verdictOf({ target, actual }))).toBe(expected);
});

describe('a direction that nobody knows', () => {
  const direction = { value: null, source: null };
  test.each([
    ['5次', '4次', 'direction-unclear'],
    ['5次', '5次', 'ratio 5 of 5'],
    ['=5次', '4次', 'ratio 4 of 5'],
    ['≤5次', '4次', 'reverse 4 of 5'],
    ['≥5次', '4次', 'ratio 4 of 5'],
    ['0次', '3次', 'direction-unclear'],
    ['-5%', '-3%', 'target-unclear'],
    ['-5%', '-5%', 'target-unclear true'],
  ])('%s, reported %s: %s', (target, actual, expected) => {
    expect(said(verdictOf({ target, actual, direction }))).toBe(expected);
  });
});

test('what is outside a tolerance is not said to be missed, what is inside says no more than its figures', () => {
  expect(Object.keys(verdictOf({ target: '±10%', actual: '5%' }))).toEqual(['kind', 'actual', 'low', 'high']);
});
