import Decimal from 'decimal.js';
import { cut, HUNDRED, ZERO } from '../../core/decimals';
import type { ScoreBand } from '../../core/scorecard';
import { agrees } from '../../core/agreement';
import type { Form } from '../../core/rule';
import { workingText } from '../../core/working';
import type { Working } from '../../core/working';
import { CENT } from './numbers';
import type { Row } from './rows';
import { weightOf } from './rows';
import { scoredDown } from './reasons';

/** Above the weight or below zero: score-above-weight and score-negative say so, and nothing else does. */
export function outOfRange(row: Row): boolean {
  const weight = weightOf(row);
  const { claimed } = row.scored;
  if (!claimed) return false;
  return claimed.lt(ZERO) || (weight !== null && claimed.minus(weight).gt(CENT));
}

/**
 * Target reached, and yet points taken off by judgement: whole or half points (7 of 10, 27 of 30), or any where
 * no arithmetic gives the score. A slip of arithmetic leaves a broken difference (3.50 of 3.64). The unit owes a
 * reason for the one and a correction for the other.
 */
export function takenOff(row: Row): boolean {
  const weight = weightOf(row);
  const { claimed, computed, met } = row.scored;
  if (met !== true || !weight || !claimed || !scoredDown(row) || claimed.lt(ZERO)) return false;
  return computed === null || weight.minus(claimed).mod('0.5').isZero();
}

/** A cost below its ceiling, scored down as if less spent were less done (38.75 → 36.2, 9.34 of 10). */
export function underspent(row: Row, form: Form): boolean {
  const { indicator, scored } = row;
  const { evaluation } = form;
  const isCost =
    evaluation.groups[indicator.group]?.category === 'cost' ||
    evaluation.blocks[indicator.block]?.dimension === 'cost';
  if (!isCost || indicator.direction.value === 'higher' || outOfRange(row)) return false;
  return scoredDown(row) && (scored.achievement?.gt(ZERO) ?? false) && scored.achievement!.lt(HUNDRED);
}

/**
 * The claimed score is not what the row's own figures give. Silent where a more fundamental rule speaks:
 * score or weight missing, score out of range, points taken off by judgement, a cost below its ceiling.
 */
export function contradicted(row: Row, form: Form): boolean {
  const { claimed, computed } = row.scored;
  if (!claimed || !computed || outOfRange(row)) return false;
  if (takenOff(row) || underspent(row, form)) return false;
  return !agrees(form.scorecard, row.scored);
}

/**
 * Scores that the row's own result word allows, where the claimed one is outside them. A band's edge is a share of
 * the weight and may fall between two scores that can be written.
 */
export function bandMissed({ scored: { band, claimed } }: Row, digits: number): ScoreBand | null {
  if (!band || !claimed) return null;
  const from = cut(band.from, digits);
  const to = band.to.toDecimalPlaces(digits, Decimal.ROUND_UP);
  return claimed.lt(from) || claimed.gt(to) ? { from, to } : null;
}

/** The row's calculation in both languages, for the data of a finding. */
export function workingData(working: Working): { readonly working: string; readonly workingEn: string } {
  return { working: workingText(working, 'zh-CN'), workingEn: workingText(working, 'en') };
}

/** Every used row that carries a score has all of its weight; false where a weight or a score is missing. */
export function inFull(row: Row): boolean {
  const weight = weightOf(row);
  const { claimed } = row.scored;
  return weight !== null && claimed !== null && claimed.gte(weight.minus(CENT));
}
