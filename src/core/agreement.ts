import Decimal from 'decimal.js';
import { cut, halfUp, sumOf, ZERO } from './decimals';
import type { Amount, Evaluation, Indicator } from './evaluation';
import { readNumber } from './quantity';
import type { ExecutionCard, ScoredRow, Scorecard } from './scorecard';

/**
 * When a printed figure stands beside a computed one. Rules that report and the plan that writes share these, so
 * that nothing is reported that would not be written, and nothing written that was not wrong.
 *
 * Sources: the national module rounds scores to two digits in its database and cuts them on screen, hence 0.01;
 * counties score in one decimal or in whole points throughout (稷山, 裕安, 都昌), hence the column's own precision.
 */

/** Two scores, or two amounts in the form's unit, this close are the same. */
export const CENT = new Decimal('0.01');

/**
 * Digits after the point that the form's scores use at most, as shown ("9.00" uses two) or as kept. A sheet in
 * whole points has 0. Null where no used row shows a score.
 */
export function scorePrecision(evaluation: Evaluation, digits: number): number | null {
  let precision: number | null = null;
  for (const row of evaluation.indicators) {
    if (!row.used || !row.score?.value) continue;
    precision = Math.max(precision ?? 0, digitsOf(row.score, digits));
  }
  return precision;
}

/**
 * Shown or kept, whichever is finer; a formula's long tail counts no further than the policy goes. The point of a text
 * may be a comma or full-width ("3,63", "3．63").
 */
function digitsOf({ text, value }: Amount, most: number): number {
  const shown = /[.．,，]\s*(\d+)\D*$/.exec(text)?.[1]?.length ?? 0;
  return Math.min(most, Math.max(shown, value?.decimalPlaces() ?? 0));
}

/** Larger by more than 0.01. Full marks are what most rows have: a look without a difference settles them. */
export function exceeds(a: Decimal, b: Decimal): boolean {
  return a.gt(b) && a.minus(b).gt(CENT);
}

/** At most 0.01 apart. */
export function isSame(a: Decimal, b: Decimal): boolean {
  // Most scores are equal, and a difference is three more numbers.
  return a.eq(b) || a.minus(b).abs().lte(CENT);
}

/**
 * Does the claimed score stand? It does where it is the computed one to a cent, or the computed one rounded or cut
 * to the precision of the score column, and where nothing could be computed. Two things are never rounding:
 * full marks for a row that has not earned them (38508人 → 37442人, 3 of 3), and whole points cut off (9 for 9.8).
 * Another published reverse formula is accepted unless the user picked the policy.
 */
export function agrees({ precision, policyFixed }: Scorecard, row: ScoredRow): boolean {
  if (row.computed === null) return true;
  if (fits(row, row.computed, precision)) return true;
  return !policyFixed && row.alternatives.some(({ score }) => fits(row, score, precision));
}

function fits({ claimed, weight }: ScoredRow, score: Decimal, precision: number): boolean {
  if (claimed === null) return false;
  if (isSame(claimed, score)) return true;
  if (weight && claimed.gte(weight)) return false;
  return claimed.eq(halfUp(score, precision)) || (precision > 0 && claimed.eq(cut(score, precision)));
}

/** A rate in percent as printed: to a cent, or rounded or cut to the digits that are printed ("80%", 57.8). */
export function rateAgrees(printed: Decimal, rate: Decimal, digits = printed.decimalPlaces()): boolean {
  return isSame(printed, rate) || printed.eq(halfUp(rate, digits)) || printed.eq(cut(rate, digits));
}

/** The same of a cell, whose text shows more digits than its number keeps: "98.00%" is not 97.6 rounded. */
export function rateCellAgrees(printed: Amount, rate: Decimal): boolean {
  const { value } = printed;
  return value !== null && rateAgrees(value, rate, rateDigits(printed, value));
}

/** Decimals of the percentage as printed: "0.958" prints one, as it says 95.8 %. */
function rateDigits({ text }: Amount, value: Decimal): number {
  const shown = /[.．](\d+)/.exec(text)?.[1]?.length ?? 0;
  const isFraction = !/[%％]/.test(text) && !(readNumber(text)?.eq(value) ?? true);
  return Math.max(isFraction ? shown - 2 : shown, value.decimalPlaces());
}

/**
 * An execution score: to a cent, or rounded to the digits that are printed (9 for 8.62, but not 8). Full marks are
 * never rounding, as with rows: 10 of 10 for 98 % has not been earned.
 */
export function executionScoreAgrees({ claimed, score, weight }: ExecutionCard): boolean {
  if (score === null) return true;
  if (claimed === null) return false;
  if (isSame(claimed, score)) return true;
  if (weight && claimed.gte(weight)) return false;
  return claimed.eq(halfUp(score, claimed.decimalPlaces()));
}

/** What a row adds to the form's total with the score it claims. Folded scores (河北) add as folded. */
export function standing(row: ScoredRow, indicator: Indicator): Decimal {
  if (!row.counts) return ZERO;
  return indicator.foldedScore?.value ?? row.claimed ?? ZERO;
}

/** Sum of what stands printed: rows and execution score. */
export function claimedSum(
  evaluation: Evaluation,
  rows: readonly ScoredRow[],
  execution: ExecutionCard | null,
): Decimal {
  const scores = rows.map((row) => standing(row, evaluation.indicators[row.indicator]!));
  return sumOf(scores).plus(execution?.claimed ?? ZERO);
}
