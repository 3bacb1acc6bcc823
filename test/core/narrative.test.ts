import { toA1 } from '../../src/core/address';
import type { Workbook } from '../../src/core/grid';
import type { Pair } from '../../src/core/narrative-pairs';
import { readNarrative } from '../../src/core/narrative-pairs';
import { reviewWorkbook } from '../../src/core/review';
import { score } from '../../src/core/score';
import type { Scorecard } from '../../src/core/scorecard';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { LAYOUTS } from '../../src/layouts';
import { POLICIES } from '../../src/policies';
import { RULES } from '../../src/rules';
import { jiangmen2024, REPORT } from '../forms/jiangmen-2024';
import type { CellInput } from '../grids';
import { gridOf, withCells, workbookOf } from '../grids';
import { readForm } from './readings';

const TEXT_RULES = RULES.filter(({ id }) => id.startsWith('text-'));

function pairsOf(changes: Readonly<Record<string, CellInput>> = {}): readonly Pair[] {
  const evaluation = readForm(withCells(jiangmen2024(), changes));
  return readNarrative(evaluation, score(evaluation, POLICIES[0]!)).pairs;
}

/** "figure A42 145次 = H16": what the text says, where, and the cell of the table. */
function spelled(pair: Pair): string {
  const { sentence, agrees } = pair;
  const { start, end } = 'figure' in pair ? pair.figure : pair;
  const cell =
    pair.kind === 'money'
      ? toA1(pair.amount.at)
      : pair.kind === 'figure'
        ? toA1(pair.indicator.actual!.at)
        : 'rows';
  return `${pair.kind} ${toA1(sentence.passage.at)} ${sentence.text.slice(start, end)} ${agrees ? '=' : '≠'} ${cell}`;
}

/** What all text rules say, apart from the admission of problems that the founding form itself contains. */
function findings(workbook: Workbook): readonly string[] {
  const catalogue = { rules: TEXT_RULES, layouts: LAYOUTS, policies: POLICIES };
  return reviewWorkbook(workbook, catalogue, DEFAULT_SETTINGS).flatMap((sheet) =>
    sheet.status === 'reviewed'
      ? sheet.forms
          .flatMap((form) => form.findings)
          .filter(({ rule }) => rule !== 'text-problem-without-reason')
          .map(({ rule, at, related }) => `${rule} ${[at, ...related].map(toA1).join(' ')}`)
      : [],
  );
}

const changed = (changes: Readonly<Record<string, CellInput>>) =>
  findings(workbookOf(withCells(jiangmen2024(), changes)));

/** The founding form's paragraphs by cell, with one thing replaced. */
function edited(cell: string, from: string, to: string): Readonly<Record<string, string>> {
  const text = REPORT[Number(cell.slice(1)) - 36]!;
  expect(text).toContain(from);
  return { [cell]: text.replace(from, to) };
}

describe('the founding form against its report', () => {
  test('nine matches, these and no others', () => {
    expect(pairsOf().map(spelled)).toEqual([
      'money A38 165.52万元 = G5',
      'count A40 绩效指标共计15个,其中,产出指标11个,效益指标3个、满意度指标1个 = rows',
      'claim A40 指标全部完成 = rows',
      'figure A42 145次 = H16',
      'figure A43 347项 = H18',
      'figure A43 405项 = H19',
      'figure A43 670项 = H17',
      'figure A44 6场次 = H20',
      'figure A45 64次 = H23',
    ]);
    expect(changed({})).toEqual([]);
  });

  test.each([
    ['A38', '165.52', '156.52', 'text-money-mismatch A38 G5'],
    ['A38', '157.84', '158.74', 'text-parts-mismatch A38'],
    ['A38', '7.68', '6.78', 'text-parts-mismatch A38'],
    ['A40', '共计15个', '共计16个', 'text-count-mismatch A40'],
    ['A40', '产出指标11个', '产出指标12个', 'text-count-mismatch A40'],
    ['A40', '效益指标3个', '效益指标4个', 'text-count-mismatch A40'],
    ['A40', '满意度指标1个', '满意度指标2个', 'text-count-mismatch A40'],
    ['A40', '15个绩效指标', '14个绩效指标', 'text-count-mismatch A40'],
    ['A42', '145次', '154次', 'text-figure-mismatch A42 H16'],
    ['A43', '347项', '374项', 'text-figure-mismatch A43 H18'],
    ['A43', '405项', '450项', 'text-figure-mismatch A43 H19'],
    ['A43', '670项', '607项', 'text-figure-mismatch A43 H17'],
    ['A44', '6场次', '9场次', 'text-figure-mismatch A44 H20'],
    ['A45', '64次', '46次', 'text-figure-mismatch A45 H23'],
  ])('%s: %s written as %s is that pair and nothing else', (cell, from, to, finding) => {
    expect(changed(edited(cell, from, to))).toEqual([finding]);
  });

  test.each([
    ['A44', '580人', '508人'],
    ['A42', '业务调研交流支出', '业务交流支出'],
  ])('%s: %s is said of nothing in the table', (cell, from, to) => {
    expect(changed(edited(cell, from, to))).toEqual([]);
  });

  test.each([
    ['G5', 156.52, 'text-money-mismatch A38 G5'],
    ['H16', '154次', 'text-figure-mismatch A42 H16'],
    ['H17', '607项', 'text-figure-mismatch A43 H17'],
    ['H18', '374项', 'text-figure-mismatch A43 H18'],
    ['H19', '450项', 'text-figure-mismatch A43 H19'],
    ['H20', '9场', 'text-figure-mismatch A44 H20'],
    ['H23', '46次', 'text-figure-mismatch A45 H23'],
    ['H21', '8人', 'text-all-done-contradicted A40 H21'],
    ['H30', '4502人', 'text-all-done-contradicted A40 H30'],
  ])('%s changed to %s is that pair and nothing else', (cell, value, finding) => {
    expect(changed({ [cell]: value })).toEqual([finding]);
  });
});

describe('a report on a sheet or in a file of its own', () => {
  const bare = Object.fromEntries(REPORT.map((_, i) => [`A${36 + i}`, null]));
  const form = withCells(jiangmen2024(), bare);
  const paragraphs = REPORT.map((line) => line.replace('145次', '154次'));
  const text = paragraphs.map((line) => [line]);
  const file = { name: '绩效报告.docx', paragraphs };

  test.each([
    ['a sheet', { sheets: [form, gridOf(text, { name: '绩效报告' })], definedNames: [] }],
    ['a file', { sheets: [form], definedNames: [], reports: [file] }],
  ])('%s: the same pairs, shown at the cell of the table', (_, workbook) => {
    expect(findings(workbook)).toEqual(['text-figure-mismatch H16']);
  });

  test('a file is not held against two forms', () => {
    const reports = [file];
    const two = [form, { ...form, name: '另一张' }];
    expect(findings({ sheets: two, definedNames: [], reports })).toEqual([]);
  });
});

test('a form without a text is compared with nothing', () => {
  const row = readForm(jiangmen2024()).indicators[2];
  const untold = {
    ...readForm(jiangmen2024()),
    narrative: [],
    goal: { expected: null, actual: null, achieved: null },
  };
  const bare = { ...untold, indicators: [{ ...row!, actual: null }] };
  expect(readNarrative(bare, {} as Scorecard)).toEqual({ sentences: [], pairs: [] });
});

describe('texts that nobody wrote', () => {
  test.each([
    ['fillers', '共计'.repeat(20_000) + '64次'],
    ['claims', `指标${'均已全部'.repeat(10_000)}。`],
    ['subjects', `${'本年度'.repeat(10_000)}项目资金已全部拨付。`],
    ['numbers', '宣传1次'.repeat(8_000)],
    ['brackets', '('.repeat(30_000)],
    ['counts', '共15个绩效'.repeat(5_000)],
    ['levels', '省市县'.repeat(10_000)],
    ['parts', `预算1万元,其中${'甲1万元、'.repeat(5_000)}`],
    ['lists', `3个村:${'甲村、'.repeat(10_000)}`],
  ])('%s: read to the end', (_, text) => {
    expect(() => changed({ A42: text })).not.toThrow();
  });
});
