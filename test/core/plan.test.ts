import fc from 'fast-check';
import Decimal from 'decimal.js';
import { toA1 } from '../../src/core/address';
import { sumOf } from '../../src/core/decimals';
import type { Amount, Evaluation } from '../../src/core/evaluation';
import type { CellValue, Grid } from '../../src/core/grid';
import type { Plan } from '../../src/core/plan';
import { applied } from '../../src/core/overlay';
import { describeEdit, plan } from '../../src/core/plan';
import { readAmount, readPercent } from '../../src/core/quantity';
import { score } from '../../src/core/score';
import { national2020 } from '../../src/policies/national-2020';
import { gridOf } from '../grids';
import type { EvaluationSpec } from './evaluations';
import { evaluationOf } from './evaluations';

type Cells = Readonly<Record<string, { value: CellValue; text?: string; format?: string }>>;

/** The sheet under a hand-made evaluation; `cells` says where it holds something else than the shown number. */
function sheetOf(evaluation: Evaluation, cells: Cells = {}): Grid {
  const fields = amountsOf(evaluation);
  const rows: (object | null)[][] = [];
  for (const { at, text, value, formula } of fields) {
    const row = (rows[at.row] ??= []);
    row[at.column] = { value: value?.toNumber() ?? (text || null), text, formula, ...cells[toA1(at)] };
  }
  const filled = Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell ?? null));
  return gridOf(filled, { name: evaluation.sheet });
}

function amountsOf({ indicators, totals, money }: Evaluation): readonly Amount[] {
  const all = [
    ...indicators.map((row) => row.score),
    totals?.score,
    money?.executionRate,
    money?.executionScore,
  ];
  return all.filter((field): field is Amount => Boolean(field));
}

/** The evaluation read again after a write: values and shown texts of the amounts it may have changed. */
function reread(evaluation: Evaluation, grid: Grid): Evaluation {
  const amount = (field: Amount | null, rate = false): Amount | null => {
    if (!field) return null;
    const { value, text, format } = grid.cell(field.at.row, field.at.column);
    const read = rate ? readPercent(value, text, format) : readAmount(value, text, format);
    return { ...field, text, value: read?.value ?? null };
  };
  const { money, totals } = evaluation;
  return {
    ...evaluation,
    indicators: evaluation.indicators.map((row) => ({ ...row, score: amount(row.score) })),
    totals: totals && { ...totals, score: amount(totals.score) },
    money: money && {
      ...money,
      executionRate: amount(money.executionRate, true),
      executionScore: amount(money.executionScore),
    },
  };
}

function planOf(spec: EvaluationSpec, cells?: Cells): Plan & { evaluation: Evaluation; grid: Grid } {
  const evaluation = evaluationOf(spec);
  const grid = sheetOf(evaluation, cells);
  return {
    ...plan([{ evaluation, grid, answered: [], scorecard: score(evaluation, national2020) }]),
    evaluation,
    grid,
  };
}

const written = ({ edits }: Plan): string[] =>
  edits.map(
    ({ at, kind, value }) => `${toA1(at)} ${kind} ${'number' in value ? value.number : `"${value.text}"`}`,
  );

const good = { weight: '10', target: '≥10个', actual: '10个', score: '10' };

describe('what is written', () => {
  test.each<[string, EvaluationSpec, string[]]>([
    ['nothing where everything stands', { rows: [good, good], total: '20' }, []],
    [
      'a wrong score and the total',
      { rows: [{ ...good, actual: '9个' }, good], total: '20' },
      ['E1 score 9', 'E3 total 19'],
    ],
    [
      'a blank score and a blank total',
      { rows: [{ ...good, score: '' }], total: '' },
      ['E1 score 10', 'E2 total 10'],
    ],
    ['a wrong total alone', { rows: [good, good], total: '98' }, ['E3 total 20']],
    [
      'claimed scores count where only a person can score',
      { rows: [{ ...good, target: '好', score: '8.5' }, good], total: '20' },
      ['E3 total 18.5'],
    ],
    [
      'unused rows neither written nor added',
      { rows: [good, { ...good, used: false, score: '7' }], total: '17' },
      ['E3 total 10'],
    ],
    [
      'execution counts in the total',
      {
        rows: [good],
        total: '10',
        money: { budget: '100', spent: '86.19', weight: '10', rate: '86.19', score: '8' },
      },
      ['F3 execution-score 8.62', 'E2 total 18.62'],
    ],
    [
      'a rate that is wrong, and one that is blank',
      { rows: [], money: { budget: '165.52', spent: '132.65', rate: '82.12' } },
      ['E2 execution-rate 80.14'],
    ],
    [
      'a rate shown in whole per cent stands',
      { rows: [], money: { budget: '165.52', spent: '132.65', rate: '80' } },
      [],
    ],
    [
      'amounts in different units give no rate',
      { rows: [], money: { budget: '165.52', spent: '1326500', rate: '80.14' } },
      [],
    ],
    [
      'forms without scores keep them',
      { mode: 'unscored', rows: [{ ...good, actual: '1个' }], total: '10' },
      [],
    ],
  ])('%s', (_, spec, edits) => {
    expect(written(planOf(spec))).toEqual(edits);
  });

  test('formulas and locked cells are named, not written', () => {
    const short = { ...good, actual: '9个' };
    const rows = [{ ...short, formula: '=B1' }, { ...short, writable: false }, good];
    const { edits, kept } = planOf({ rows });
    expect(edits).toEqual([]);
    expect(kept.map(({ at, reason, computed }) => [toA1(at), reason, computed])).toEqual([
      ['E1', 'formula', '9'],
      ['E2', 'locked', '9'],
    ]);
  });

  test('a total formula that adds up follows the scores; one that does not is at fault', () => {
    const spec = { rows: [{ ...good, actual: '9个' }, good], total: '20' };
    const evaluation = evaluationOf(spec);
    const withFormula = (total: string): Plan => {
      const printed = { ...evaluation.totals!.score!, value: new Decimal(total), text: total };
      const totals = {
        ...evaluation.totals!,
        score: { ...printed, formula: '=SUM(E1:E2)', writable: false },
      };
      const form = { ...evaluation, totals };
      const scorecard = score(form, national2020);
      return plan([{ evaluation: form, grid: sheetOf(form), scorecard, answered: [] }]);
    };
    const follows = withFormula('20');
    expect(written(follows)).toEqual(['E1 score 9']);
    expect(written({ ...follows, edits: follows.follows })).toEqual(['E3 total 19']);
    expect(follows.kept).toEqual([]);
    expect(withFormula('12').kept).toMatchObject([{ kind: 'total', reason: 'formula', computed: '19' }]);
  });

  test.each<[string, { value: CellValue; text?: string; format?: string }, string]>([
    ['a cell in per cent', { value: 0.79, text: '79.00%', format: '0.00%' }, '0.8014'],
    ['a fraction', { value: 0.79, text: '0.79' }, '0.8014'],
    ['a text with its sign', { value: '79.00%', text: '79.00%' }, '"80.14%"'],
    ['a plain number', { value: 79 }, '80.14'],
    ['a blank cell in per cent', { value: null, text: '', format: '0.00%' }, '0.8014'],
  ])('the rate in the way it is printed: %s', (_, cell, value) => {
    const money = { budget: '1000', spent: '801.4', rate: cell.value === null ? '' : '79' };
    expect(written(planOf({ rows: [], money }, { E2: cell }))).toEqual([`E2 execution-rate ${value}`]);
  });

  test('a score in a percent cell', () => {
    const { edits } = planOf(
      { rows: [{ ...good, weight: '3.64', score: '3.5' }] },
      { E1: { value: 0.035, text: '3.50%', format: '0.00%' } },
    );
    expect(edits[0]!.value).toEqual({ number: '0.0364' });
  });

  test('a finer score takes the ground from under those rounded to whole points', () => {
    const rounded = { ...good, target: '≥100个', actual: '86.2个', score: '9' };
    expect(written(planOf({ rows: [rounded, good] }))).toEqual([]);
    const wrong = { ...good, target: '≥100个', actual: '46.2个', score: '9' };
    expect(written(planOf({ rows: [rounded, wrong] }))).toEqual(['E1 score 8.62', 'E2 score 4.62']);
  });
});

describe('an edit in plain words', () => {
  test('names cell, kind, old and new value', () => {
    const { edits } = planOf({
      rows: [
        { ...good, weight: '3.64', score: '3.5' },
        { ...good, score: '' },
      ],
    });
    expect(edits.map((edit) => describeEdit(edit, 'zh-CN'))).toEqual([
      'E1 自评分数：3.5 → 3.64',
      'E2 自评分数：（空） → 10',
    ]);
    expect(describeEdit(edits[0]!, 'en')).toBe('E1 score: 3.5 → 3.64');
  });
});

describe('applied', () => {
  const grid = gridOf([
    ['a', { value: 1, format: '0.00' }, { value: 0.5, format: '0.0%' }],
    ['b', 2, 3],
  ]);
  const edit = (row: number, column: number, number: string) => ({
    sheet: grid.name,
    at: { row, column },
    kind: 'score' as const,
    before: null,
    value: { number },
  });
  test.each<[number, number, string, number, string]>([
    [0, 1, '3.5', 3.5, '3.50'],
    [0, 2, '0.8014', 0.8014, '80.1%'],
    [1, 1, '3.64', 3.64, '3.64'],
  ])('row %d, column %d', (row, column, number, value, text) => {
    const after = applied(grid, [edit(row, column, number)]);
    expect(after.cell(row, column)).toMatchObject({ value, text, formula: null });
    expect(after.row(row).map((cell) => cell.column)).toEqual([0, 1, 2]);
    expect(after.row(row)[column]).toMatchObject({ value });
    expect(grid.cell(row, column).value).not.toBe(value);
  });
  test('thousands, and a cell beyond the used area', () => {
    const money = gridOf([[{ value: 1, format: '#,##0.00' }]]);
    const after = applied(money, [edit(0, 0, '1234567.891'), edit(4, 3, '1')]);
    expect(after.cell(0, 0).text).toBe('1,234,567.89');
    expect(after.used).toEqual({ top: 0, left: 0, bottom: 4, right: 3 });
  });
  test('edits of other sheets change nothing', () => {
    expect(applied(grid, [{ ...edit(0, 1, '9'), sheet: 'other' }])).toBe(grid);
  });
  test('a formula that follows stays a formula', () => {
    const sum = gridOf([[{ value: 3, formula: '=SUM(A2:A9)' }]]);
    expect(applied(sum, [], [edit(0, 0, '4')]).cell(0, 0)).toMatchObject({
      value: 4,
      formula: '=SUM(A2:A9)',
    });
  });
});

describe('any form', () => {
  const figure = (max: number) =>
    fc.integer({ min: 0, max: max * 100 }).map((n) => new Decimal(n).div(100).toFixed());
  const points = fc.oneof(
    fc.constant(''),
    fc.integer({ min: 0, max: 10 }).map(String),
    fc.integer({ min: 0, max: 100 }).map((n) => new Decimal(n).div(10).toFixed()),
    figure(10),
  );
  const anyRow = fc.record({
    weight: fc.constantFrom('10', '3.64', '5', ''),
    target: fc.oneof(
      figure(20).map((n) => `≥${n}个`),
      figure(20).map((n) => `≤${n}个`),
      fc.constant('好'),
    ),
    actual: figure(30).map((n) => `${n}个`),
    score: points,
    used: fc.boolean(),
  });
  const anyForm = fc.record({
    rows: fc.array(anyRow, { maxLength: 8 }),
    total: fc.oneof(figure(100), fc.constant('')),
    money: fc.record({
      budget: figure(100),
      spent: figure(100),
      weight: fc.constant('10'),
      rate: figure(100),
      score: points,
    }),
  });

  test('planning twice writes once, and the total is then the sum of what stands', () => {
    fc.assert(
      fc.property(anyForm, (spec) => {
        const { edits, evaluation, grid } = planOf(spec);
        const after = applied(grid, edits);
        const again = reread(evaluation, after);
        const scorecard = score(again, national2020);
        const second = plan([{ evaluation: again, grid: after, scorecard, answered: [] }]);
        expect(written(second)).toEqual([]);
        const standing = again.indicators
          .filter((row) => row.used)
          .map((row) => row.score?.value ?? new Decimal(0));
        const sum = sumOf(standing).plus(again.money?.executionScore?.value ?? 0);
        expect(sum.minus(again.totals!.score!.value!).abs().lte('0.01')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
