import Decimal from 'decimal.js';

/** Scores are rounded to the cent of a point somewhere: two of them this close are the same. */
export const CENT = new Decimal('0.01');

/** A score with the policy's digits: 3.50. More digits than that stay visible. */
export function points(value: Decimal, digits: number): string {
  return value.decimalPlaces() > digits ? value.toFixed() : value.toFixed(digits);
}
