import Decimal from 'decimal.js';
import { executionScoreAgrees, rateCellAgrees, scorePrecision } from '../../src/core/agreement';
import type { Amount, Evaluation } from '../../src/core/evaluation';
import type { ExecutionCard } from '../../src/core/scorecard';
import { evaluationOf } from './evaluations';

/** Scores as their cells show them; what a cell keeps beyond that is behind a slash: "9/9.25". */
function scored(...cells: readonly string[]): Evaluation {
  const evaluation = evaluationOf({ rows: cells.map((cell) => ({ score: cell.split('/')[0]! })) });
  const indicators = evaluation.indicators.map((row, i) => {
    const [, kept] = cells[i]!.split('/');
    return kept ? { ...row, score: { ...row.score!, value: new Decimal(kept) } } : row;
  });
  return { ...evaluation, indicators };
}

describe('the precision of a score column', () => {
  test.each<[string[], number | null]>([
    [['9', '8'], 0],
    [['9', '8.5'], 1],
    [['8.5', '9'], 1],
    [['9.00'], 2],
    [['9.50分'], 2],
    [['9．5'], 1],
    [['1,234.5/1234.5'], 1],
    [['9/9.25'], 2],
    [['9/8.6666666667'], 2],
    [[''], null],
    [[], null],
  ])('%j: %s', (cells, digits) => {
    expect(scorePrecision(scored(...cells), 2)).toBe(digits);
  });

  test('rows not in use do not count', () => {
    const rows = [{ score: '9' }, { score: '8.25', used: false }];
    expect(scorePrecision(evaluationOf({ rows }), 2)).toBe(0);
  });
});

describe('a printed rate', () => {
  const printed = (text: string, value: string): Amount => ({
    ...evaluationOf({ rows: [{ score: text }] }).indicators[0]!.score!,
    value: new Decimal(value),
  });
  test.each<[text: string, value: string, rate: string, agrees: boolean]>([
    ['80.14%', '80.14', '80.14', true],
    ['80.14%', '80.14', '80.15', true],
    ['80.14%', '80.14', '80.16', false],
    ['80%', '80', '80.14', true],
    ['80%', '80', '79.6', true],
    ['80%', '80', '79.4', false],
    ['98.00%', '98', '97.96', false],
    ['98.00％', '98', '97.96', false],
    ['98.0%', '98', '97.96', true],
    ['57.8', '57.8', '57.84', true],
    ['57.8', '57.8', '57.76', true],
    ['57.80', '57.8', '57.84', false],
    // A fraction prints two digits fewer of the percentage.
    ['0.958', '95.8', '95.84', true],
    ['0.958', '95.8', '95.76', true],
    ['0.958', '95.8', '95.7', false],
    ['0.96', '96', '95.8', true],
    ['0.9580', '95.8', '95.84', false],
  ])('%s (%s) for %s: %s', (text, value, rate, agrees) => {
    expect(rateCellAgrees(printed(text, value), new Decimal(rate))).toBe(agrees);
  });

  test('a blank cell prints no rate', () => {
    expect(rateCellAgrees({ ...printed('', '0'), value: null }, new Decimal('80'))).toBe(false);
  });
});

describe('an execution score', () => {
  const of = (text: string | null): Decimal | null => (text === null ? null : new Decimal(text));
  test.each<[string, string | null, string | null, boolean]>([
    ['nothing to compare with', null, null, true],
    ['a claim without computation', '9', null, true],
    ['blank', null, '8.62', false],
    ['the same', '8.62', '8.62', true],
    ['a cent off', '8.63', '8.62', true],
    ['two cents off', '8.64', '8.62', false],
    ['rounded to a point', '9', '8.62', true],
    ['cut to a point', '8', '8.62', false],
    ['full marks rounded', '10', '9.8', false],
    ['full marks earned', '10', '10', true],
  ])('%s: %s for %s', (_, claimed, score, agrees) => {
    const card: ExecutionCard = {
      rate: null,
      weight: of('10'),
      score: of(score),
      claimed: of(claimed),
      working: null,
    };
    expect(executionScoreAgrees(card)).toBe(agrees);
  });
});
