import Decimal from 'decimal.js';

/** Arithmetic that every score, sum and rate shares. Rounding is always named; nothing relies on a global setting. */

export const ZERO = new Decimal(0);
export const HUNDRED = new Decimal(100);

/** Half-up, away from zero: 0.125 → 0.13 at two digits. */
export function halfUp(value: Decimal, digits: number): Decimal {
  return value.toDecimalPlaces(digits, Decimal.ROUND_HALF_UP);
}

/** Cut off, towards zero: what a screen shows that does not round. */
export function cut(value: Decimal, digits: number): Decimal {
  return value.toDecimalPlaces(digits, Decimal.ROUND_DOWN);
}

/** One in the last of so many digits behind the point: 2 → 0.01, 0 → 1. */
export function lastPlace(digits: number): Decimal {
  return new Decimal(10).pow(-digits);
}

/** As `gt(0)`, which makes a second number to compare with; rules ask this of every row many times over. */
export function isAboveZero(value: Decimal): boolean {
  return value.isPositive() && !value.isZero();
}

/** As `lt(0)`: minus zero is not below. */
export function isBelowZero(value: Decimal): boolean {
  return value.isNegative() && !value.isZero();
}

export function sumOf(values: Iterable<Decimal>): Decimal {
  let sum = ZERO;
  for (const value of values) sum = sum.plus(value);
  return sum;
}

/** "3.64", "0.0000001": never in powers of ten, which no form prints. */
export function plain(value: Decimal): string {
  return value.toFixed();
}

/** With so many digits after the point: 10 → "10.00". */
export function fixed(value: Decimal, digits: number): string {
  return value.toFixed(digits, Decimal.ROUND_HALF_UP);
}

/** Percent of an amount: 80 % of 12 is 9.6. */
export function percentOf(amount: Decimal, percent: Decimal.Value): Decimal {
  return amount.times(percent).div(HUNDRED);
}
