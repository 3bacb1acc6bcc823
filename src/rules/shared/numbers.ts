import type Decimal from 'decimal.js';

/** A score with the policy's digits: 3.50. More digits than that stay visible. */
export function points(value: Decimal, digits: number): string {
  return value.toFixed(Math.max(value.decimalPlaces(), digits));
}
