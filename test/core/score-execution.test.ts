import type Decimal from 'decimal.js';
import type { Policy } from '../../src/core/policy';
import { score } from '../../src/core/score';
import { workingText } from '../../src/core/working';
import { national2020 } from '../../src/policies/national-2020';
import { evaluationOf } from './evaluations';

const text = (value: Decimal | null): string | null => value?.toFixed() ?? null;

describe('execution', () => {
  const card = (money: object, policy: Policy = national2020) =>
    score(evaluationOf({ rows: [], money }), policy).execution!;
  test.each<[string, string, string, string]>([
    ['100', '86.19', '86.19', '8.62'],
    ['165.52', '132.65', '80.14', '8.01'],
    ['39', '40', '102.56', '10'],
    ['100', '-5', '-5', '0'],
  ])('budget %s, spent %s', (budget, spent, rate, points) => {
    const execution = card({ budget, spent, weight: '10' });
    expect([text(execution.rate), text(execution.score)]).toEqual([rate, points]);
  });
  test.each<[object]>([[{ budget: '0', spent: '5' }], [{ budget: '', spent: '5' }], [{ budget: '5' }]])(
    'no rate out of %j',
    (money) => {
      expect(card({ ...money, weight: '10', score: '10' })).toMatchObject({ rate: null, score: null });
    },
  );
  test('the scale gives the weight where its own cell is missing and a score is asked for', () => {
    expect(text(card({ budget: '100', spent: '50', score: '5' }).score)).toBe('5');
    expect(card({ budget: '100', spent: '50' }).score).toBeNull();
  });
  test.each([[[]], [['10', '20']]])('a scale of %j gives none', (executionWeights) => {
    const money = { budget: '100', spent: '50', score: '5' };
    expect(card(money, { ...national2020, executionWeights })).toMatchObject({ weight: null, score: null });
  });
  test('steps, and steps that were not published', () => {
    const steps = [
      { from: '100', share: '100' },
      { from: '95', share: '60' },
    ];
    const money = { budget: '100', spent: '96', weight: '5' };
    const byStep = card(money, { ...national2020, executionScore: { kind: 'steps', steps } });
    expect(text(byStep.score)).toBe('3');
    expect(workingText(byStep.working!, 'zh-CN')).toBe('96 ÷ 100 = 96.00%，按分档标准得 3.00');
    const below = card(
      { ...money, spent: '94' },
      { ...national2020, executionScore: { kind: 'steps', steps } },
    );
    expect(text(below.score)).toBe('0');
    expect(card(money).working).toMatchObject({ byStep: false });
    expect(card(money, { ...national2020, executionScore: { kind: 'unstated' } }).score).toBeNull();
  });
});
