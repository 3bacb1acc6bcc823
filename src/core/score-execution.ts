import Decimal from 'decimal.js';
import { halfUp, HUNDRED, percentOf, ZERO } from './decimals';
import type { Money } from './evaluation';
import type { Policy } from './policy';
import type { ExecutionCard } from './scorecard';
import { isUnitSlip } from './unit-slip';

/**
 * Execution rate (spent ÷ budget) and, where the form scores it, weight × rate or the policy's steps. The score is
 * computed from the rounded rate, as it is printed beside it and re-checked by hand (10 × 86.19 % = 8.62).
 */
export function scoreExecution(money: Money, policy: Policy): ExecutionCard {
  const claimed = money.executionScore?.value ?? null;
  const weight = executionWeight(money, policy);
  const budget = money.total.budget?.value ?? null;
  const spent = money.total.spent?.value ?? null;
  // A rate of 0.01 % out of 元 beside 万元 must never be written over a true one.
  if (!budget?.gt(ZERO) || !spent || isUnitSlip(budget, spent)) {
    return { rate: null, weight, score: null, claimed, working: null };
  }
  const rate = halfUp(spent.times(HUNDRED).div(budget), 2);
  const score = weight ? executionScore(rate, weight, policy) : null;
  const byStep = policy.executionScore.kind === 'steps';
  return {
    rate,
    weight,
    score,
    claimed,
    working: { kind: 'execution', spent, budget, rate, weight, score, byStep },
  };
}

/** Its own cell; else the scale's only value, where the form has a place for the score. */
function executionWeight(money: Money, { executionWeights }: Policy): Decimal | null {
  const printed = money.executionWeight?.value ?? null;
  if (printed) return printed;
  const [only, another] = executionWeights;
  return money.executionScore && only !== undefined && another === undefined ? new Decimal(only) : null;
}

function executionScore(
  rate: Decimal,
  weight: Decimal,
  { executionScore: rule, digits }: Policy,
): Decimal | null {
  const earned = Decimal.max(ZERO, Decimal.min(HUNDRED, rate));
  switch (rule.kind) {
    case 'ratio':
      return halfUp(percentOf(weight, earned), digits);
    case 'steps': {
      const step = rule.steps.find(({ from }) => earned.gte(from));
      return halfUp(percentOf(weight, step?.share ?? '0'), digits);
    }
    case 'unstated':
      return null;
  }
}
