import Decimal from 'decimal.js';
import type { EditKind } from '../../src/core/edit';
import type { Amount } from '../../src/core/evaluation';
import type { CellValue } from '../../src/core/grid';
import { describeEdit, numberEdit, plan, totalDue } from '../../src/core/plan';
import { score } from '../../src/core/score';
import { national2020 } from '../../src/policies/national-2020';
import type { GridOptions } from '../grids';
import { gridOf } from '../grids';
import type { EvaluationSpec } from './evaluations';
import { evaluationOf } from './evaluations';

const short = { weight: '10', target: '≥10个', actual: '9个', score: '10' };

function formOf(
  spec: EvaluationSpec,
  change: (score: Amount) => Amount = (cell) => cell,
  options?: GridOptions,
) {
  const plain = evaluationOf(spec);
  const indicators = plain.indicators.map((row) => ({ ...row, score: row.score && change(row.score) }));
  const evaluation = { ...plain, indicators };
  return {
    evaluation,
    scorecard: score(evaluation, national2020),
    grid: gridOf([], options),
    answered: [],
  };
}

describe('why a wrong score stays', () => {
  const merged = (cell: Amount): Amount => ({ ...cell, writable: false, area: { ...cell.area, bottom: 1 } });
  const single = (cell: Amount): Amount => ({ ...cell, writable: false });
  test.each<[string, (cell: Amount) => Amount, boolean, string]>([
    ['one cell on a locked sheet', single, true, 'locked'],
    ['one cell that is not to be written', single, false, 'locked'],
    ['the score of two rows', merged, false, 'merged'],
    ['the score of two rows on a locked sheet', merged, true, 'locked'],
    ['a formula over two rows', (cell) => ({ ...merged(cell), formula: '=A1' }), false, 'formula'],
  ])('%s', (_, change, isProtected, reason) => {
    const { edits, kept } = plan([formOf({ rows: [short] }, change, { protected: isProtected })]);
    expect([edits, kept.map((one) => one.reason)]).toEqual([[], [reason]]);
  });
});

describe('what has no cell is not written', () => {
  const edits = (spec: EvaluationSpec) => plan([formOf(spec)]).edits.map(({ kind, value }) => [kind, value]);
  test('a score', () => {
    expect(edits({ rows: [{ ...short, score: null }] })).toEqual([]);
  });
  test('an execution score', () => {
    expect(edits({ rows: [], money: { budget: '100', spent: '80', rate: '80', weight: '10' } })).toEqual([]);
  });
  test('execution that stands', () => {
    const money = { budget: '100', spent: '80', rate: '80', weight: '10', score: '8' };
    expect(edits({ rows: [], money })).toEqual([]);
  });
  test('of a form without scores, all but its execution rate', () => {
    const money = { budget: '100', spent: '80', rate: '79' };
    expect(edits({ mode: 'unscored', rows: [short], total: '98', money })).toEqual([
      ['execution-rate', { number: '80' }],
    ]);
  });
});

test('the total that will stand counts what is going to be written', () => {
  const money = { budget: '100', spent: '80', rate: '80', weight: '10', score: '9' };
  expect(totalDue(formOf({ rows: [short, { ...short, score: '8.5', target: '好' }], money })).toFixed()).toBe(
    '25.5',
  );
});

describe('a number in the way its cell prints', () => {
  const percent = '0.00%';
  test.each<[before: CellValue, format: string, meant: string | null, value: object]>([
    [79, 'General', '79', { number: '80.14' }],
    [0.79, 'General', '79', { number: '0.8014' }],
    [0.79, percent, '79', { number: '0.8014' }],
    [null, percent, null, { number: '0.8014' }],
    [null, 'General', null, { number: '80.14' }],
    ['0.79', '@', '79', { number: '0.8014' }],
    ['79', percent, '79', { number: '80.14' }],
    ['79%', '@', '79', { text: '80.14%' }],
    ['79％ ', '@', '79', { text: '80.14%' }],
    ['79%左右', '@', null, { number: '80.14' }],
    [0, 'General', '0', { number: '80.14' }],
    ['约七成', '@', null, { number: '80.14' }],
  ])('%j under %s', (before, format, meant, value) => {
    const evaluation = evaluationOf({ rows: [short] });
    const grid = gridOf([[{ value: before, format }]]);
    const at = { row: 0, column: 0 };
    const field = {
      ...evaluation.indicators[0]!.score!,
      at,
      value: meant === null ? null : new Decimal(meant),
    };
    const edit = numberEdit({ evaluation, grid }, field, 'execution-rate', new Decimal('80.14'));
    expect(edit).toEqual({ sheet: evaluation.sheet, at, kind: 'execution-rate', before, value });
  });
});

test.each<[EditKind, string, string]>([
  ['score', 'A1 自评分数：3.5 → 4', 'A1 score: 3.5 → 4'],
  ['total', 'A1 合计得分：3.5 → 4', 'A1 total score: 3.5 → 4'],
  ['execution-rate', 'A1 预算执行率：3.5 → 4', 'A1 execution rate: 3.5 → 4'],
  ['execution-score', 'A1 预算执行得分：3.5 → 4', 'A1 execution score: 3.5 → 4'],
  ['grade', 'A1 评价等级：3.5 → 4', 'A1 grade: 3.5 → 4'],
  ['suggested', 'A1 建议修改：3.5 → 4', 'A1 suggested change: 3.5 → 4'],
  ['restored', 'A1 恢复原值：3.5 → 4', 'A1 value restored: 3.5 → 4'],
])('%s in plain words', (kind, zh, en) => {
  const edit = { sheet: '自评表', at: { row: 0, column: 0 }, kind, before: 3.5, value: { number: '4' } };
  expect([describeEdit(edit, 'zh-CN'), describeEdit(edit, 'en')]).toEqual([zh, en]);
});

test.each<[CellValue, string, string]>([
  [null, '良', 'A1 评价等级：（空） → 良'],
  ['', '良', 'A1 评价等级：（空） → 良'],
  ['优', '', 'A1 评价等级：优 → （空）'],
])('blank before or after: %j to “%s”', (before, text, words) => {
  const edit = {
    sheet: '自评表',
    at: { row: 0, column: 0 },
    kind: 'grade' as const,
    before,
    value: { text },
  };
  expect(describeEdit(edit, 'zh-CN')).toBe(words);
  expect(describeEdit(edit, 'en')).toContain('(blank)');
});
