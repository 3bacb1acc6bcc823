import Decimal from 'decimal.js';
import { cut } from '../../core/decimals';
import type { ScoreBand } from '../../core/scorecard';
import { agrees, CENT } from '../../core/agreement';
import { loweredByPerson, outOfRange } from '../../core/judgement';
import type { Form } from '../../core/rule';
import { workingText } from '../../core/working';
import type { Working } from '../../core/working';
import { systematic } from '../../core/systematic';
import { oncePerForm } from './once';
import type { Row } from './rows';
import { weightOf } from './rows';

/**
 * The claimed score is not what the row's own figures give. Silent where a more fundamental rule speaks:
 * score or weight missing, score out of range, points taken off by judgement, a cost below its ceiling.
 */
export function contradicted(row: Row, form: Form): boolean {
  const { claimed, computed } = row.scored;
  if (!claimed || !computed || outOfRange(row.scored)) return false;
  if (loweredByPerson(form.evaluation, row.scored)) return false;
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

/** Another rule that the whole sheet follows: named once, and its rows then keep silent. */
export const habitOf = oncePerForm(({ scorecard }) => systematic(scorecard));

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
