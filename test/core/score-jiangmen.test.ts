import { parseA1 } from '../../src/core/address';
import { agrees } from '../../src/core/agreement';
import type { Grid } from '../../src/core/grid';
import { plan } from '../../src/core/plan';
import { reviewWorkbook } from '../../src/core/review';
import type { FormReview } from '../../src/core/review';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { workingText } from '../../src/core/working';
import { LAYOUTS } from '../../src/layouts';
import { POLICIES } from '../../src/policies';
import { jiangmen2024 } from '../forms/jiangmen-2024';
import { withCells, workbookOf } from '../grids';

function formOf(grid: Grid): FormReview {
  const catalogue = { rules: [], layouts: LAYOUTS, policies: POLICIES };
  const [review] = reviewWorkbook(workbookOf(grid), catalogue, DEFAULT_SETTINGS);
  if (review?.status !== 'reviewed') throw new Error('the founding form is not recognised');
  return review.forms[0]!;
}

describe('the founding form', () => {
  const founding = () => formOf(jiangmen2024());

  test('is scored as 江门 2024', () => {
    const { evaluation, policy } = founding();
    expect(policy.id).toBe('jiangmen-2024');
    expect(evaluation.indicators).toHaveLength(20);
  });

  test('row by row', () => {
    const { evaluation, scorecard } = founding();
    const rows = scorecard.rows.map((row) => [
      evaluation.indicators[row.indicator]!.row + 1,
      row.method,
      row.weight?.toFixed() ?? null,
      row.computed?.toFixed() ?? null,
      row.met,
    ]);
    expect(rows).toEqual([
      [14, 'standard', '12', null, null],
      [15, 'standard', '8', null, null],
      [16, 'ratio', '3.64', '3.64', true],
      [17, 'ratio', '3.64', '3.64', true],
      [18, 'ratio', '3.64', '3.64', true],
      [19, 'ratio', '3.64', '3.64', true],
      [20, 'ratio', '3.64', '3.64', true],
      [21, 'ratio', '3.64', '3.64', true],
      [22, 'ratio', '3.64', '3.64', true],
      [23, 'ratio', '3.63', '3.63', true],
      [24, 'ratio', '3.63', '3.63', true],
      [25, 'deadline', '3.63', '3.63', true],
      [26, 'reverse', '3.63', '3.63', true],
      [27, 'unused', null, null, null],
      [28, 'ratio', '10', '10', true],
      [29, 'trend', '10', '10', true],
      [30, 'ratio', '10', '10', true],
      [31, 'unused', null, null, null],
      [32, 'unused', null, null, null],
      [33, 'ratio', '10', '10', true],
    ]);
  });

  test('totals, blocks, execution, listed points', () => {
    const { scorecard } = founding();
    expect(scorecard.computedTotal.toFixed(2)).toBe('100.00');
    expect([scorecard.claimedTotal, scorecard.weightTotal].map(String)).toEqual(['100', '100']);
    expect(scorecard.blocks.map(({ weight, computed }) => [String(weight), String(computed)])).toEqual([
      ['20', '20'],
      ['40', '40'],
      ['40', '40'],
    ]);
    expect(scorecard.splits.map(({ amount, rows }) => [String(amount), rows.length])).toEqual([
      ['40', 11],
      ['40', 4],
    ]);
    expect(scorecard.execution).toMatchObject({ score: null, weight: null });
    expect(scorecard.execution!.rate!.toFixed()).toBe('80.14');
    expect(scorecard.rows[0]!.reachable!.map(String)).toEqual(['0', '3', '6', '9', '12']);
    expect(scorecard.rows[1]!.reachable).toBeNull();
    expect([scorecard.precision, scorecard.grade]).toEqual([2, '优']);
  });

  test('every claimed score stands, and nothing would be written', () => {
    const form = founding();
    const { scorecard } = form;
    expect(scorecard.rows.every((row) => agrees(scorecard, row))).toBe(true);
    expect(plan([form])).toEqual({ edits: [], kept: [], follows: [] });
  });

  test('shows its working', () => {
    expect(workingText(founding().scorecard.rows[2]!.working, 'zh-CN')).toBe(
      '145 ÷ 110 = 131.82%,封顶 100% × 3.64 = 3.64',
    );
  });

  test('with a result that falls short, that score and the total', () => {
    const { edits } = plan([formOf(withCells(jiangmen2024(), { H16: '100次' }))]);
    const at = parseA1('I16');
    expect(edits).toMatchObject([
      { at, kind: 'score', value: { number: '3.31' } },
      { at: parseA1('I34'), kind: 'total', value: { number: '99.67' } },
    ]);
  });
});
