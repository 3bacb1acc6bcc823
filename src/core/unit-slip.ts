import type Decimal from 'decimal.js';

/**
 * Two amounts of one block, one in 元 and the other in 万元, differ by 10⁴ times a rate of execution. Closer
 * to 10⁴ than this they are taken for it; a project of which a thousandth was spent is real, if sad.
 */
const SLIP_FROM = 5_000;
const SLIP_TO = 20_000;

/** 元 beside 万元: ten thousand times apart, give or take a rate. Never so of nothing, nor of an amount taken back. */
export function isUnitSlip(a: Decimal, b: Decimal): boolean {
  const ratio = a.gt(b) ? a.div(b) : b.div(a);
  return ratio.gte(SLIP_FROM) && ratio.lte(SLIP_TO);
}
