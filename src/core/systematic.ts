import type Decimal from 'decimal.js';
import { agrees, isSame } from './agreement';
import { cut, halfUp, HUNDRED, percentOf } from './decimals';
import type { ScoredRow, Scorecard } from './scorecard';

/** Another rule that a whole sheet may follow. */
export type SheetRule =
  | 'round-1' // one decimal
  | 'round-0' // whole points
  | 'truncate' // cut to one decimal or to whole points
  | 'other-reverse' // the other published formula for upper bounds
  | 'steps-10' // the achievement counts in full tenths
  | 'steps-5'; // … in full twentieths

export interface Systematic {
  readonly rule: SheetRule;
  /** Places in `Scorecard.rows` of the differences that the rule explains, in sheet order. */
  readonly rows: readonly number[];
}

/** Fewer differences than this are mistakes, not a habit. */
const LEAST = 3;

type Match = (row: ScoredRow, claimed: Decimal, computed: Decimal) => boolean;

/** In order of how common they are: of two rules that explain as much, the first is named. */
const RULES: readonly (readonly [SheetRule, Match])[] = [
  ['round-1', (_, claimed, computed) => claimed.eq(halfUp(computed, 1))],
  ['round-0', (_, claimed, computed) => claimed.eq(halfUp(computed, 0))],
  ['truncate', (_, claimed, computed) => claimed.eq(cut(computed, 0)) || claimed.eq(cut(computed, 1))],
  ['other-reverse', ({ alternatives }, claimed) => alternatives.some(({ score }) => isSame(claimed, score))],
  ['steps-10', (row, claimed) => byStep(row, claimed, 10)],
  ['steps-5', (row, claimed) => byStep(row, claimed, 5)],
];

/**
 * Says once what would otherwise be listed row by row: at least three score differences, and over half of all of
 * them, fit one other rule. Null where the sheet has no such habit. (稷山: 14 of 33 published differences sit on one
 * form that scores to one decimal.)
 */
export function systematic(scorecard: Scorecard): Systematic | null {
  const differing = scorecard.rows.filter((row) => row.claimed !== null && !agrees(scorecard, row));
  let best: Systematic | null = null;
  for (const [rule, match] of RULES) {
    const rows = differing
      .filter((row) => match(row, row.claimed!, row.computed!))
      .map((row) => row.indicator);
    if (rows.length > (best?.rows.length ?? 0)) best = { rule, rows };
  }
  const explained = best?.rows.length ?? 0;
  return explained >= LEAST && explained * 2 > differing.length ? best : null;
}

/** weight × the achievement cut to full steps; only where more is better and the target is missed. */
function byStep({ method, weight, achievement }: ScoredRow, claimed: Decimal, step: number): boolean {
  if (method !== 'ratio' || !weight || !achievement || achievement.gte(HUNDRED)) return false;
  const steps = achievement.div(step).floor().times(step);
  return isSame(claimed, percentOf(weight, steps));
}
