import Decimal from 'decimal.js';
import { halfUp, HUNDRED, percentOf, ZERO } from './decimals';
import type { Verdict } from './judge';
import type { Policy } from './policy';
import type { Alternative, Method, ScoreBand } from './scorecard';
import type { Band } from './expression';
import type { ManualReason, Working } from './working';

/** What a verdict is worth: a score with its working, or why a person must give it. */
export interface Price {
  readonly method: Method;
  readonly computed: Decimal | null;
  readonly working: Working;
  readonly alternatives: readonly Alternative[];
  readonly band: ScoreBand | null;
}

/** Scores one verdict. Never above the weight, never below zero; half-up to the policy's digits. */
export function price(verdict: Verdict, weight: Decimal | null, policy: Policy): Price {
  if (verdict.kind === 'manual') return manualPrice(verdict.reason, bandOf(verdict.band, weight, policy));
  if (!weight?.gt(ZERO)) return manualPrice('weight-missing');
  const round = (score: Decimal): Decimal =>
    halfUp(Decimal.max(ZERO, Decimal.min(weight, score)), policy.digits);
  switch (verdict.kind) {
    case 'ratio':
      return ratioPrice(verdict, weight, round);
    case 'reverse':
      return reversePrice(verdict, weight, policy, round);
    case 'zero': {
      const score = verdict.met ? round(weight) : ZERO;
      return scored('zero', { kind: 'zero', actual: verdict.actual, weight, score });
    }
    case 'within':
      return scored('ratio', { weight, score: round(weight), ...verdict });
    case 'deadline':
      return deadlinePrice(verdict, weight, policy, round);
    case 'trend':
      return scored('trend', { kind: 'trend', weight, score: round(weight) });
  }
}

type Round = (score: Decimal) => Decimal;
type Of<K extends Verdict['kind']> = Extract<Verdict, { kind: K }>;
type Scored = Exclude<Working, { kind: 'manual' | 'unused' | 'execution' }>;

export function scored(method: Method, working: Scored, alternatives: readonly Alternative[] = []): Price {
  return { method, computed: working.score, working, alternatives, band: null };
}

/** No score: the row's own words may still say between which scores a person has to choose. */
export function manualPrice(
  reason: ManualReason,
  band: ScoreBand | null = null,
  points: readonly Decimal[] | null = null,
): Price {
  const method = reason === 'by-standard' ? 'standard' : band ? 'grade' : 'manual';
  const working: Working = { kind: 'manual', reason, band, points };
  return { method, computed: null, working, alternatives: [], band };
}

function bandOf(band: Band | null, weight: Decimal | null, { bands, digits }: Policy): ScoreBand | null {
  if (!band || !weight?.gt(ZERO)) return null;
  const { from, to } = bands[band];
  return { from: halfUp(percentOf(weight, from), digits), to: halfUp(percentOf(weight, to), digits) };
}

/** actual ÷ target × weight, at most the weight. One division only, so that halves round as they are. */
function ratioPrice(verdict: Of<'ratio'>, weight: Decimal, round: Round): Price {
  const { actual, target } = verdict;
  return scored('ratio', {
    achievement: halfUp(actual.times(HUNDRED).div(target), 2),
    capped: actual.gt(target),
    weight,
    score: round(actual.times(weight).div(target)),
    ...verdict,
  });
}

function reversePrice(verdict: Of<'reverse'>, weight: Decimal, policy: Policy, round: Round): Price {
  const { actual, target } = verdict;
  if (actual.lte(target)) {
    return scored('reverse', { formula: 'within', weight, score: round(weight), ...verdict });
  }
  // (1 − (a − t) ÷ t) · w, written with one division; at twice the target it reaches zero by itself.
  const excess = round(target.times(2).minus(actual).times(weight).div(target));
  const inverse = round(target.times(weight).div(actual));
  if (policy.reverse === 'inverse') {
    return scored('reverse', { formula: 'inverse', weight, score: inverse, ...verdict }, [
      { rule: 'reverse-excess', score: excess },
    ]);
  }
  const formula = actual.gte(target.times(2)) ? 'double' : 'excess';
  return scored('reverse', { formula, weight, score: excess, ...verdict }, [
    { rule: 'reverse-inverse', score: inverse },
  ]);
}

function deadlinePrice(verdict: Of<'deadline'>, weight: Decimal, policy: Policy, round: Round): Price {
  const { actual, by, met } = verdict;
  const share = met ? '100' : policy.missedDeadline;
  if (share === null) return manualPrice('deadline-missed');
  return scored('deadline', {
    kind: 'deadline',
    actual,
    by,
    met,
    weight,
    score: round(percentOf(weight, share)),
  });
}
