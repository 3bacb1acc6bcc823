import Decimal from 'decimal.js';
import fc from 'fast-check';
import { agrees } from '../../src/core/agreement';
import type { Policy } from '../../src/core/policy';
import { score } from '../../src/core/score';
import { workingText } from '../../src/core/working';
import { national2020 } from '../../src/policies/national-2020';
import type { RowSpec } from './evaluations';
import { evaluationOf } from './evaluations';

const inverse: Policy = { ...national2020, reverse: 'inverse' };

function scoreOne(row: RowSpec, policy: Policy = national2020, year = 2024) {
  return score(evaluationOf({ rows: [{ weight: '10', ...row }], year }), policy).rows[0]!;
}

const text = (value: Decimal | null): string | null => value?.toFixed() ?? null;

describe('figures', () => {
  test.each<[string, RowSpec, string | null, string, boolean | null]>([
    ['above the target', { target: '110次以上', actual: '145次', weight: '3.64' }, '3.64', 'ratio', true],
    ['at the target', { target: '≥9人', actual: '9人' }, '10', 'ratio', true],
    ['strictly above is read as at least', { target: '>9人', actual: '9人' }, '10', 'ratio', true],
    ['a small shortfall', { target: '38508人', actual: '37442人', weight: '3' }, '2.92', 'ratio', false],
    ['a rate', { target: '100%', actual: '97.30%', weight: '2', name: '合格率' }, '1.95', 'ratio', false],
    ['halves go up', { target: '≥8人', actual: '1人', weight: '1' }, '0.13', 'ratio', false],
    ['one third, one division', { target: '≥3人', actual: '2人', weight: '50' }, '33.33', 'ratio', false],
    ['a classifier of the same kind', { target: '5场次', actual: '6场' }, '10', 'ratio', true],
    ['nothing delivered', { target: '≥9人', actual: '0人' }, '0', 'ratio', false],
    ['below nothing counts as nothing', { target: '≥9人', actual: '-3人' }, '0', 'ratio', false],
    ['a sign inside the result', { target: '≥266米', actual: '≥266米' }, '10', 'ratio', true],
    ['equality above zero', { target: '=42个', actual: '21个' }, '5', 'ratio', false],
    ['equality exceeded', { target: '=42个', actual: '50个' }, '10', 'ratio', true],
    ['a bound kept', { target: '≤90万元', actual: '80万元' }, '10', 'reverse', true],
    ['a bound exceeded', { target: '<=5300元/户', actual: '5830元/户' }, '9', 'reverse', false],
    ['twice the bound', { target: '≤50万元', actual: '100万元' }, '0', 'reverse', false],
    ['more than twice the bound', { target: '≤50万元', actual: '300万元' }, '0', 'reverse', false],
    ['other scale of one family', { target: '≥12万元', actual: '115000元' }, '9.58', 'ratio', false],
    ['a bare target takes the unit of the result', { target: '300', actual: '300㎡' }, '10', 'ratio', true],
    ['a bare target and a scaled result', { target: '≥20000', actual: '1万人' }, '5', 'ratio', false],
  ])('%s', (_, row, computed, method, met) => {
    const scored = scoreOne(row);
    expect([text(scored.computed), scored.method, scored.met]).toEqual([computed, method, met]);
  });

  test('the other published reverse formula', () => {
    const row = { target: '<=5300元/户', actual: '5830元/户' };
    expect(text(scoreOne(row, inverse).computed)).toBe('9.09');
    expect(scoreOne(row, inverse).alternatives.map((a) => [a.rule, text(a.score)])).toEqual([
      ['reverse-excess', '9'],
    ]);
    expect(scoreOne(row).alternatives.map((a) => [a.rule, text(a.score)])).toEqual([
      ['reverse-inverse', '9.09'],
    ]);
    expect(text(scoreOne({ target: '≤50万元', actual: '100万元' }, inverse).computed)).toBe('5');
  });

  test('achievement is neither rounded nor capped', () => {
    expect(scoreOne({ target: '110次以上', actual: '145次' }).achievement!.toFixed(4)).toBe('131.8182');
    expect(scoreOne({ target: '≤90万元', actual: '180万元' }).achievement!.toFixed()).toBe('200');
    expect(scoreOne({ target: '0次', actual: '3次' }).achievement).toBeNull();
  });
});

describe('a target of zero is never divided', () => {
  test.each<[string, string, string, boolean]>([
    ['=0件', '=0件', '10', true],
    ['=0件', '1件', '0', false],
    ['≦0%', '0%', '10', true],
    ['<=0%', '2%', '0', false],
    ['≤0%', '-3%', '10', true],
    ['≥0次', '0次', '10', true],
    ['≥0次', '7次', '10', true],
    ['≥0次', '-7次', '10', true],
    ['0起', '0起', '10', true],
    ['0起', '无', '10', true],
  ])('%s → %s', (target, actual, computed, met) => {
    const row = scoreOne({ target, actual, direction: { value: null, source: null } });
    expect([text(row.computed), row.method, row.met]).toEqual([computed, 'zero', met]);
  });
});

describe('direction not decided', () => {
  const direction = { value: null, source: null } as const;
  test('equal values are full marks either way', () => {
    const row = scoreOne({ target: '550元/人/天', actual: '550元/人/天', direction });
    expect([text(row.computed), row.met]).toEqual(['10', true]);
  });
  test('different values are a question', () => {
    const row = scoreOne({ target: '38.75', actual: '36.2', direction });
    expect(row.computed).toBeNull();
    expect(row.met).toBeNull();
    expect(row.working).toMatchObject({ kind: 'manual', reason: 'direction-unclear' });
  });
  test('a zero target with something reported is a question too', () => {
    expect(scoreOne({ target: '0', actual: '3', direction }).working).toMatchObject({
      reason: 'direction-unclear',
    });
  });
  test('a person turns an equality round', () => {
    const row = scoreOne({ target: '=23万元', actual: '46万元', remembered: 'lower' });
    expect([text(row.computed), row.method]).toEqual(['0', 'reverse']);
  });
});

describe('only a person can score', () => {
  test.each<[RowSpec, string, boolean | null]>([
    [{ target: '至少全年完成2次宣传', actual: '已完成100%' }, 'ratio-for-count', null],
    [{ target: '10万元', actual: '已完成100%' }, 'ratio-for-count', null],
    [{ target: '2套', actual: '100%' }, 'ratio-for-count', null],
    [{ target: '550万元', actual: '20台' }, 'units-differ', null],
    [{ target: '≥95%', actual: '20人' }, 'units-differ', null],
    [{ target: '≤30万元', actual: '完成' }, 'result-not-number', null],
    [{ target: '≥1个', actual: '建设中' }, 'result-not-number', false],
    [{ target: '≥9人', actual: '' }, 'actual-missing', null],
    [{ target: '', actual: '9人' }, 'target-missing', null],
    [{ target: 'XX', actual: '9人' }, 'target-unclear', null],
    [{ target: '≥-5%', actual: '-3%' }, 'target-unclear', true],
    [{ target: '显著提升', actual: '有所提升较好' }, 'qualitative', null],
    [{ target: '显著提升', actual: '显著提升' }, 'qualitative', true],
    [{ target: '好坏', actual: '好坏' }, 'qualitative', null],
    [{ target: '80%-90%', actual: '95%' }, 'outside-range', false],
    [{ target: '±10%', actual: '达标' }, 'result-not-number', null],
    [{ target: '±10%', actual: '97%' }, 'outside-range', null],
    [{ target: '100% 90% 85% 85%', actual: '95%' }, 'graded-target', null],
    [{ target: '2024年4月1日前', actual: '2024年5月' }, 'deadline-missed', false],
    [{ target: '2024年4月1日前', actual: '100%' }, 'deadline-unclear', null],
    [{ target: '≥9人', actual: '9人', weight: '' }, 'weight-missing', true],
    [{ target: '≥9人', actual: '9人', weight: '0' }, 'weight-missing', true],
  ])('%j: %s', (row, reason, met) => {
    const scored = scoreOne(row);
    expect(scored.computed).toBeNull();
    expect(scored.working).toMatchObject({ kind: 'manual', reason });
    expect(scored.met).toBe(met);
  });

  test('the claimed score then counts', () => {
    const scored = scoreOne({ target: '显著提升', actual: '有所提升', score: '8.5' });
    expect([text(scored.computed), text(scored.counted)]).toEqual([null, '8.5']);
  });
});

describe('dates, ranges, trends, words', () => {
  test.each<[RowSpec, string, string]>([
    [{ target: '2024年4月1日前', actual: '2024年4月1日前' }, '10', 'deadline'],
    [{ target: '9月前', actual: '7月' }, '10', 'deadline'],
    [{ target: '2021年12月', actual: '2021年12月' }, '10', 'deadline'],
    [{ target: '80%-90%', actual: '85%' }, '10', 'ratio'],
    [{ target: '±10%', actual: '-4%' }, '10', 'ratio'],
    [{ target: '100% 90% 85% 85%', actual: '100%' }, '10', 'ratio'],
    [{ target: '对比上年有增长', actual: '对比上年有增长' }, '10', 'trend'],
    [{ target: '对比上年有增长', actual: '较上年增长' }, '10', 'trend'],
  ])('%j', (row, computed, method) => {
    const scored = scoreOne(row);
    expect([text(scored.computed), scored.method, scored.met]).toEqual([computed, method, true]);
  });

  test('a trend the other way is not met', () => {
    const scored = scoreOne({ target: '对比上年有增长', actual: '较上年下降' });
    expect([scored.computed, scored.met]).toEqual([null, false]);
  });

  test('a policy may say what a missed deadline keeps', () => {
    const row = { target: '2024年4月1日前', actual: '2024年5月' };
    const scored = scoreOne(row, { ...national2020, missedDeadline: '70' });
    expect([text(scored.computed), scored.met]).toEqual(['7', false]);
    expect(workingText(scored.working, 'zh-CN')).toBe(
      '“2024年5月”晚于目标时限“2024年4月1日前”，按规定得 7.00',
    );
  });

  test.each<[string, [string, string], boolean, Policy['bands']]>([
    ['全部或基本达成预期指标', ['8', '10'], true, national2020.bands],
    ['部分达成预期指标并具有一定效果', ['6', '8'], false, national2020.bands],
    ['未达成预期指标且效果较差', ['0', '6'], false, national2020.bands],
    [
      '部分达成预期指标并具有一定效果',
      ['5', '8'],
      false,
      { ...national2020.bands, partly: { from: '50', to: '80' } },
    ],
  ])('%s allows a band', (actual, [from, to], met, bands) => {
    const scored = scoreOne({ target: '效果明显', actual }, { ...national2020, bands });
    expect([scored.method, scored.computed, scored.met]).toEqual(['grade', null, met]);
    expect([text(scored.band!.from), text(scored.band!.to)]).toEqual([from, to]);
  });
});

describe('rows by standard', () => {
  const listed = '可行性研究得6分；程序得3分；材料得3分';
  test('listed points', () => {
    const row = scoreOne({ byStandard: true, weight: '12', standard: listed, score: '12' });
    expect([row.method, row.computed, row.met, text(row.counted)]).toEqual(['standard', null, null, '12']);
    expect(row.reachable!.map(text)).toEqual(['0', '3', '6', '9', '12']);
  });
  test('figures beside a standard are read by a person', () => {
    const row = scoreOne({ byStandard: true, target: '≥5个', actual: '5个', standard: listed });
    expect([row.method, row.met, row.achievement]).toEqual(['standard', null, null]);
  });
  test('a standard merged over several rows is nobody’s own', () => {
    expect(
      scoreOne({ byStandard: true, weight: '12', standard: listed, standardRows: 2 }).reachable,
    ).toBeNull();
  });
});

describe('forms without scores', () => {
  test.each(['unscored', 'target'] as const)('%s: nothing computed, achievement still said', (mode) => {
    const rows = [{ target: '≥10个', actual: '9个', weight: '10' }];
    const card = score(evaluationOf({ rows, mode }), national2020);
    expect(card.rows[0]).toMatchObject({ computed: null, met: false, method: 'manual' });
    expect(card.rows[0]!.working).toMatchObject({ reason: 'unscored' });
    expect(text(card.rows[0]!.achievement)).toBe('90');
    expect(card.grade).toBeNull();
  });
});

describe('the grade follows from the total', () => {
  const graded = (total: string, policy = national2020) =>
    score(evaluationOf({ rows: [{ weight: '100', target: '好', score: total }] }), policy).grade;
  test.each([
    ['100', '优'],
    ['90', '优'],
    ['89.99', '良'],
    ['60', '中'],
    ['59.99', '差'],
    ['-5', '差'],
  ])('%s: %s', (total, grade) => {
    expect(graded(total)).toBe(grade);
  });
  test('a policy without grades gives none', () => {
    expect(graded('95', { ...national2020, grades: [] })).toBeNull();
  });
  test('nor does one for a total below its lowest grade', () => {
    const grades = [{ word: '合格', from: '60' }];
    expect(graded('60', { ...national2020, grades })).toBe('合格');
    expect(graded('59.99', { ...national2020, grades })).toBeNull();
  });
});

test('other published formulas are alternatives, unless the policy was picked', () => {
  const evaluation = evaluationOf({ rows: [] });
  expect(score(evaluation, national2020).policyFixed).toBe(false);
  expect(score(evaluation, national2020, { policyFixed: true }).policyFixed).toBe(true);
});

test('a date without its year is in the year of the form', () => {
  const row = { target: '9月底前', actual: '2023年10月8日' };
  expect([scoreOne(row, national2020, 2023).met, scoreOne(row, national2020, 2024).met]).toEqual([
    false,
    true,
  ]);
});

describe('which claimed scores stand', () => {
  /** Row 0 is the one asked about; the others set the precision of the column. */
  const stands = (row: RowSpec, others: readonly string[], policyFixed = false): boolean => {
    const rows = [{ weight: '10', ...row }, ...others.map((claimed) => ({ weight: '10', score: claimed }))];
    const card = score(evaluationOf({ rows }), national2020, { policyFixed });
    return agrees(card, card.rows[0]!);
  };
  const rate = { target: '≥100%', actual: '97.30%', weight: '2' };
  test.each<[string, RowSpec, string[], boolean]>([
    ['the same', { ...rate, score: '1.95' }, ['8.25'], true],
    ['a cent off', { ...rate, score: '1.94' }, ['8.25'], true],
    ['one decimal in a sheet of two', { ...rate, score: '1.9' }, ['8.25'], false],
    ['cut in a sheet of one decimal', { ...rate, score: '1.9' }, ['8.5'], true],
    ['shown with two digits is two digits', { ...rate, score: '1.9' }, ['8.50'], false],
    ['rounded in a sheet of whole points', { target: '≥10个', actual: '8.62个', score: '9' }, ['8'], true],
    ['cut to whole points is a fault (永德)', { target: '≥100%', actual: '98%', score: '9' }, ['8'], false],
    [
      'full marks are never rounding',
      { target: '38508人', actual: '37442人', weight: '3', score: '3' },
      ['8'],
      false,
    ],
    ['blank', { target: '≥10个', actual: '9个' }, ['8'], false],
    ['nothing computed', { target: '好', actual: '好', score: '1' }, ['8'], true],
  ])('%s', (_, row, others, expected) => {
    expect(stands(row, others)).toBe(expected);
  });

  test('the other reverse formula stands unless the policy was picked by hand', () => {
    const row = { target: '<=5300元/户', actual: '5830元/户', score: '9.09' };
    expect(stands(row, ['8.25'])).toBe(true);
    expect(stands(row, ['8.25'], true)).toBe(false);
    const card = score(evaluationOf({ rows: [{ ...row, weight: '10' }] }), national2020);
    expect(card.rows[0]!.alternatives.map(({ rule }) => rule)).toEqual(['reverse-inverse']);
  });
});

describe('any form', () => {
  const amount = (max: number) =>
    fc.integer({ min: 0, max: max * 100 }).map((n) => new Decimal(n).div(100).toFixed());
  const anyRow = fc.record({
    target: fc.oneof(
      amount(500).map((n) => `≥${n}个`),
      amount(500).map((n) => `≤${n}个`),
      amount(500).map((n) => `=${n}个`),
      fc.constantFrom('好', '', '对比上年有增长', '10%-20%'),
    ),
    actual: fc.oneof(
      amount(900).map((n) => `${n}个`),
      fc.constantFrom('完成', '', '15%', '-3个'),
    ),
    weight: amount(40),
    score: fc.oneof(amount(40), fc.constant('')),
  });
  const policies = fc.constantFrom(national2020, inverse);

  test('no score is above its weight or below zero, and the total is the sum', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 12 }), policies, (rows, policy) => {
        const card = score(evaluationOf({ rows }), policy);
        let total = new Decimal(0);
        for (const row of card.rows) {
          total = total.plus(row.counted);
          if (row.computed === null) continue;
          expect(row.computed.gte(0) && row.computed.lte(row.weight!)).toBe(true);
          expect(row.computed.decimalPlaces()).toBeLessThanOrEqual(2);
        }
        expect(card.computedTotal.eq(total)).toBe(true);
      }),
    );
  });

  test('scaling all weights scales all scores, up to the rounding', () => {
    fc.assert(
      fc.property(
        fc.array(anyRow, { maxLength: 8 }),
        policies,
        fc.integer({ min: 2, max: 9 }),
        (rows, policy, k) => {
          const heavier = rows.map((row) => ({ ...row, weight: new Decimal(row.weight).times(k).toFixed() }));
          const [small, large] = [rows, heavier].map((r) => score(evaluationOf({ rows: r }), policy).rows);
          small!.forEach((row, i) => {
            const scaled = large![i]!.computed;
            expect(scaled === null).toBe(row.computed === null);
            if (!scaled || !row.computed) return;
            expect(
              scaled
                .minus(row.computed.times(k))
                .abs()
                .lte(0.005 * (k + 1)),
            ).toBe(true);
          });
        },
      ),
    );
  });

  test('fifty thousand rows', () => {
    const rows = Array.from({ length: 50_000 }, () => ({ target: '≥10个', actual: '9个', weight: '1' }));
    const evaluation = evaluationOf({ rows: rows.slice(0, 1) });
    const row = evaluation.indicators[0]!;
    const indicators = rows.map((_, index) => ({ ...row, index, row: index }));
    expect(score({ ...evaluation, indicators }, national2020).computedTotal.toFixed()).toBe('45000');
  });
});
