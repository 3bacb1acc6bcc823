import { HUNDRED, isAboveZero, isBelowZero } from './decimals';
import type { Evaluation } from './evaluation';
import { exceeds } from './agreement';
import { isAbout } from './row-kind';
import type { ScoredRow } from './scorecard';

/**
 * Scores that a person lowered on purpose although the target was reached. The unit is asked about them; they are
 * never written over without a word, because only a person knows why.
 */
export function loweredByPerson(evaluation: Evaluation, row: ScoredRow): boolean {
  return takenOff(row) || underspent(evaluation, row);
}

/** The score is more than a cent of a point below the weight. */
export function scoredDown({ weight, claimed }: ScoredRow): boolean {
  return weight !== null && isAboveZero(weight) && claimed !== null && exceeds(weight, claimed);
}

/** Above the weight or below zero: score-above-weight and score-negative say so, and nothing else does. */
export function outOfRange({ weight, claimed }: ScoredRow): boolean {
  if (claimed === null) return false;
  return isBelowZero(claimed) || (weight !== null && isAboveZero(weight) && exceeds(claimed, weight));
}

/**
 * Target reached, and yet points taken off by judgement: whole or half points (7 of 10, 27 of 30), or any where
 * no arithmetic gives the score. A slip of arithmetic leaves a broken difference (3.50 of 3.64). The unit owes a
 * reason for the one and a correction for the other.
 */
export function takenOff(row: ScoredRow): boolean {
  const { weight, claimed, computed, met } = row;
  if (met !== true || !weight || !claimed || !scoredDown(row) || isBelowZero(claimed)) return false;
  return computed === null || weight.minus(claimed).mod('0.5').isZero();
}

/** A cost below its ceiling, scored down as if less spent were less done (38.75 → 36.2, 9.34 of 10). */
export function underspent(evaluation: Evaluation, row: ScoredRow): boolean {
  const indicator = evaluation.indicators[row.indicator]!;
  const isCost = isAbout(indicator, evaluation, 'cost');
  if (!isCost || indicator.direction.value === 'higher' || outOfRange(row)) return false;
  return (
    scoredDown(row) && row.achievement !== null && isAboveZero(row.achievement) && row.achievement.lt(HUNDRED)
  );
}
