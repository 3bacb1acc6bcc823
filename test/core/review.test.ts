import { toA1 } from '../../src/core/address';
import type { Severity } from '../../src/core/finding';
import type { Grid, Workbook } from '../../src/core/grid';
import type { Catalogue, FormReview } from '../../src/core/review';
import { reviewWorkbook } from '../../src/core/review';
import type { Form, Report, Rule } from '../../src/core/rule';
import { defineRule } from '../../src/core/rule';
import type { Settings } from '../../src/core/settings';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { findingKey } from '../../src/core/waiver';
import { LAYOUTS } from '../../src/layouts';
import { POLICIES } from '../../src/policies';
import { gridOf, workbookOf } from '../grids';
import { TABLE_HEAD } from './readings';

/** What a review makes of sheets and rules, with rules that only say where they were. */

type Said = Report<Record<string, never>>;

const silent = { title: '', what: () => '', why: '', todo: () => '' };

function ruleOf(
  id: string,
  severity: Severity,
  check: (form: Form) => readonly Said[],
  modes?: Rule['modes'],
) {
  return defineRule<Record<string, never>>({
    id,
    group: 'score',
    severity,
    basis: '',
    ...(modes && { modes }),
    texts: { 'zh-CN': silent, en: silent },
    check: (form, report) => check(form).forEach(report),
  });
}

const at = (row: number, column: number, severity?: Severity): Said => ({
  at: { row, column },
  data: {},
  ...(severity && { severity }),
});

const FORM = gridOf(
  [
    TABLE_HEAD,
    ['产出', '数量', '培训人数', '≥5人', '5人', 50, 50, null],
    ['^', '^', null, '≥5次', '5次', 30, 30, null],
    ['^', '成本', '支出', '≤100万元', '110万元', 20, '18.18', null],
    ['合计', null, null, null, null, 100, '98.18', null],
  ],
  { origin: 'B3' },
);
const UNSCORED = gridOf([
  ['一级指标', '二级指标', '三级指标', '指标值', '完成值'],
  ['产出', '数量', '培训人数', '5人', '5人'],
]);
const LIST = gridOf(
  [
    ['姓名', '年龄'],
    ['张三', 30],
  ],
  { name: '名单' },
);

function review(
  workbook: Workbook,
  rules: readonly Rule[] = [],
  settings: Partial<Settings> = {},
  catalogue: Partial<Catalogue> = {},
) {
  const all: Catalogue = { rules, layouts: LAYOUTS, policies: POLICIES, ...catalogue };
  return reviewWorkbook(workbook, all, { ...DEFAULT_SETTINGS, ...settings });
}

function formOf(
  grid: Grid,
  ...more: readonly [Rule[]?, Partial<Settings>?, Partial<Catalogue>?]
): FormReview {
  const [sheet] = review(workbookOf(grid), ...more);
  if (sheet?.status !== 'reviewed') throw new Error('no form');
  return sheet.forms[0]!;
}

const found = ({ findings }: FormReview) =>
  findings.map((finding) => `${finding.severity} ${toA1(finding.at)} ${finding.rule}`);

describe('findings', () => {
  test('the most urgent first, then as one reads, then by name', () => {
    const rules = [
      ruleOf('b', 'notice', () => [at(1, 0), at(0, 0)]),
      ruleOf('d', 'warning', () => [at(2, 3), at(2, 1), at(9, 0, 'error')]),
      ruleOf('c', 'warning', () => [at(2, 1)]),
      ruleOf('e', 'warning', () => [at(2, 1)]),
    ];
    const expected = [
      'error A10 d',
      'warning B3 c',
      'warning B3 d',
      'warning B3 e',
      'warning D3 d',
      'notice A1 b',
      'notice A2 b',
    ];
    expect(found(formOf(FORM, rules))).toEqual(expected);
    expect(found(formOf(FORM, rules.toReversed()))).toEqual(expected);
  });

  test('of one rule at one place stay in the order of their report', () => {
    const rule = ruleOf('甲', 'warning', () =>
      [0, 1, 2].map((row) => ({ ...at(5, 5), related: [{ row, column: 0 }] })),
    );
    expect(formOf(FORM, [rule]).findings.map(({ related }) => related[0]!.row)).toEqual([0, 1, 2]);
  });

  test('carry what was reported, and nothing where nothing was', () => {
    const fix = { kind: 'recompute', edits: [] } as unknown as NonNullable<Said['fix']>;
    const rule = ruleOf('甲', 'warning', ({ evaluation }) => [
      { ...at(1, 1), related: [{ row: 2, column: 2 }], indicator: evaluation.indicators[1]!, fix },
      at(2, 2),
    ]);
    expect(formOf(FORM, [rule]).findings).toEqual([
      {
        rule: '甲',
        severity: 'warning',
        at: { row: 1, column: 1 },
        related: [{ row: 2, column: 2 }],
        indicator: 1,
        data: {},
        fix,
        waiver: null,
      },
      {
        rule: '甲',
        severity: 'warning',
        at: { row: 2, column: 2 },
        related: [],
        indicator: null,
        data: {},
        fix: null,
        waiver: null,
      },
    ]);
  });

  test('are asked for in forms of their mode only; scored ones unless a rule says otherwise', () => {
    const rules = [
      ruleOf('scored', 'notice', () => [at(0, 0)]),
      ruleOf('unscored', 'notice', () => [at(0, 0)], ['unscored']),
      ruleOf('both', 'notice', () => [at(0, 0)], ['scored', 'unscored']),
    ];
    expect(formOf(FORM, rules).findings.map(({ rule }) => rule)).toEqual(['both', 'scored']);
    expect(formOf(UNSCORED, rules).findings.map(({ rule }) => rule)).toEqual(['both', 'unscored']);
  });
});

describe('answers', () => {
  const rule = ruleOf('甲', 'warning', ({ evaluation, answered }) => [
    { ...at(3, 4), indicator: evaluation.indicators[0]! },
    { ...at(4, 4), indicator: evaluation.indicators[1]! },
    { ...at(2, 1), data: {} },
    ...answered.map((cell) => at(cell.row + 20, cell.column)),
  ]);

  test('hold on to the rule and the name of the row, else to the place in the form', () => {
    const form = formOf(FORM, [rule]);
    const keys = form.findings.map((finding) => findingKey(finding, form));
    expect(keys).toEqual(['甲|+0,0', '甲|培训人数', '甲|+2,3']);
  });

  test('reach the finding they were given for, and all rules are asked again with them', () => {
    const waivers = [
      { sheet: null, key: '甲|培训人数', reason: '经批准' },
      { sheet: null, key: '乙|+0,0', reason: '别的' },
    ];
    const { findings, answered } = formOf(FORM, [rule], { waivers });
    expect(findings.map((finding) => [toA1(finding.at), finding.waiver])).toEqual([
      ['B3', null],
      ['E4', '经批准'],
      ['E5', null],
      ['E24', null],
    ]);
    expect(answered.map(toA1)).toEqual(['E4']);
  });

  test('cover the cells that a fix would change', () => {
    const edits = [{ at: { row: 5, column: 5 } }, { at: { row: 6, column: 6 } }];
    const fixing = ruleOf('甲', 'warning', () => [
      { ...at(3, 4), fix: { kind: 'recompute', edits } as unknown as NonNullable<Said['fix']> },
    ]);
    const waivers = [{ sheet: null, key: '甲|+1,3', reason: '经批准' }];
    expect(formOf(FORM, [fixing], { waivers }).answered.map(toA1)).toEqual(['E4', 'F6', 'G7']);
    expect(formOf(FORM, [fixing]).answered).toEqual([]);
  });
});

describe('policies', () => {
  const [first] = POLICIES;
  const other = POLICIES.find(({ reverse }) => reverse !== first.reverse)!;

  test('the layout’s own, the one picked; where there is no such one, the layout’s own or the first', () => {
    const own = formOf(FORM);
    expect(own.policy.id).toBe(own.layout.policy);
    expect(own.scorecard.policyFixed).toBe(false);
    const picked = formOf(FORM, [], { policy: other.id });
    expect([picked.policy.id, picked.scorecard.policyFixed]).toEqual([other.id, true]);
    const gone = formOf(FORM, [], { policy: '没有' });
    expect([gone.policy.id, gone.scorecard.policyFixed]).toEqual([own.layout.policy, false]);
    const elsewhere = { policies: [other, own.policy] } as const;
    expect(formOf(FORM, [], { policy: '没有' }, elsewhere).policy.id).toBe(own.layout.policy);
    expect(formOf(FORM, [], {}, { policies: [other] }).policy.id).toBe(other.id);
  });
});

describe('sheets', () => {
  test('a layout picked by hand is the only one', () => {
    expect(formOf(FORM).layout.id).not.toBe('generic');
    expect(formOf(FORM, [], { layout: 'generic' }).layout.id).toBe('generic');
  });

  test('a layout that is not here, picked in another version, is as good as none', () => {
    expect(formOf(FORM, [], { layout: '没有' }).layout.id).toBe(formOf(FORM).layout.id);
  });

  test('a heading row picked by hand on one sheet leaves the other forms of the workbook what they are', () => {
    for (const headingRow of [0, 2, 5]) {
      expect(review(workbookOf(LIST, FORM), [], { headingRow })).toMatchObject([
        { status: 'unrecognised' },
        { status: 'reviewed' },
      ]);
    }
  });

  test('a sheet without a form is said to be none, with what it came closest to', () => {
    const half = gridOf([['一级指标', '二级指标', '三级指标', '权重']], { name: '半张' });
    expect(review(workbookOf(LIST, FORM, half))).toMatchObject([
      { sheet: '名单', status: 'unrecognised', nearest: null },
      { sheet: '自评表', status: 'reviewed' },
      { sheet: '半张', status: 'unrecognised', nearest: { headingRow: 0 } },
    ]);
  });

  test('links may lead to sheets read and unread and to defined names', () => {
    const workbook = { sheets: [FORM, LIST], unread: ['佐证'], definedNames: ['合同'] };
    const [sheet] = review(workbook);
    expect(sheet).toMatchObject({
      forms: [{ sheetNames: ['自评表', '名单', '佐证'], definedNames: ['合同'] }],
    });
    expect(formOf(FORM).sheetNames).toEqual(['自评表']);
  });

  test('directions that a person gave are used', () => {
    const of = (settings: Partial<Settings>) =>
      formOf(gridOf([TABLE_HEAD, ['产出', '数量', '甲', '5', '5', 5, 5, null]]), [], settings).evaluation
        .indicators[0]!.direction.source;
    expect(of({})).not.toBe('remembered');
    expect(of({ directions: { 甲: 'lower' } })).toBe('remembered');
  });
});

describe('reports beside the form', () => {
  const report = gridOf([['一、资金使用绩效'], ['项目资金已全部支付。']], { name: '报告' });
  const file = { name: '报告.docx', paragraphs: ['一、资金使用绩效', '项目资金已全部支付。'] };
  const sheetsOf = (workbook: Workbook) =>
    review(workbook).flatMap((sheet) =>
      sheet.status === 'reviewed'
        ? sheet.forms.map((form) => form.evaluation.narrative.map((p) => p.sheet))
        : [],
    );

  test('belong to the only form', () => {
    expect(sheetsOf({ sheets: [FORM, report], definedNames: [], reports: [file] })).toEqual([
      ['报告', '报告.docx'],
    ]);
    expect(sheetsOf({ sheets: [report, FORM], definedNames: [] })).toEqual([['报告']]);
  });

  test('a form’s own report is told once', () => {
    const told = gridOf([
      TABLE_HEAD,
      ['产出', '数量', '甲', '5个', '5个', 5, 5, null],
      ['合计'],
      ['一、产出'],
      ['甲乙。'],
    ]);
    expect(sheetsOf(workbookOf(told))).toEqual([['自评表']]);
  });

  test('belong to none of several', () => {
    const sheets = [FORM, { ...FORM, name: '另一张' }, report];
    expect(sheetsOf({ sheets, definedNames: [], reports: [file] })).toEqual([[], []]);
  });
});

test('by default nothing is picked or answered, and links are not asked for', () => {
  expect(DEFAULT_SETTINGS).toEqual({
    layout: null,
    policy: null,
    headingRow: null,
    directions: {},
    waivers: [],
    evidenceRequired: null,
    linksRequired: false,
  });
});
