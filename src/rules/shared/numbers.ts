import Decimal from 'decimal.js';

/** Scores are rounded to the cent of a point somewhere: two of them this close are the same. */
export const CENT = new Decimal('0.01');

export const ZERO = new Decimal(0);
export const HUNDRED = new Decimal(100);

/** A weight or amount as one would type it: 40, 3.64. Never an exponent. */
export function plain(value: Decimal): string {
  return value.toFixed();
}

/** A score with the policy's digits: 3.50. More digits than that stay visible. */
export function points(value: Decimal, digits: number): string {
  return value.decimalPlaces() > digits ? value.toFixed() : value.toFixed(digits);
}

export function sum(values: readonly (Decimal | null)[]): Decimal {
  return values.reduce<Decimal>((total, value) => (value ? total.plus(value) : total), ZERO);
}
