import Decimal from 'decimal.js';
import { halfUp, lastPlace, sumOf, ZERO } from './decimals';
import type { Amount, Evaluation, Heading, Indicator } from './evaluation';
import type { SplitCard } from './scorecard';

/**
 * Splits an amount over `count` rows by largest remainder, larger shares first:
 * 40 over 11 at two digits is 7 × 3.64 and 4 × 3.63, and adds up to 40 again.
 */
export function splitEqually(amount: Decimal, count: number, digits: number): Decimal[] {
  const step = lastPlace(digits);
  const total = halfUp(amount, digits);
  const small = total.div(count).toDecimalPlaces(digits, Decimal.ROUND_FLOOR);
  const larger = total.minus(small.times(count)).div(step);
  return Array.from({ length: count }, (_, i) => (larger.gt(i) ? small.plus(step) : small));
}

/**
 * Says which row gets which share. No rule names the rows that carry the remainder, so a row that claims one of
 * the shares in full keeps it as long as all such claims fit together; the other rows are filled from the top.
 */
export function assignShares(
  shares: readonly Decimal[],
  claims: readonly (Decimal | null)[],
): readonly Decimal[] {
  const left = new Map<string, number>();
  for (const share of shares) left.set(share.toFixed(), (left.get(share.toFixed()) ?? 0) + 1);
  const keys = claims.map((claim) => (claim && left.has(claim.toFixed()) ? claim.toFixed() : null));
  for (const key of keys) if (key) left.set(key, left.get(key)! - 1);
  if ([...left.values()].some((count) => count < 0)) return shares;
  const rest = shares.filter((share) => {
    const count = left.get(share.toFixed())!;
    left.set(share.toFixed(), count - 1);
    return count > 0;
  });
  let next = 0;
  return claims.map((claim, i) => (keys[i] === null ? rest[next++]! : claim!));
}

/** Every equal split of the form: rows whose weight is "block weight ÷ used rows", and what each one is due. */
export function splitsOf(evaluation: Evaluation, digits: number): readonly SplitCard[] {
  const pools = new Map<Heading, Indicator[]>();
  for (const row of evaluation.indicators) {
    if (!row.used || row.weightSource !== 'equal-split') continue;
    const heading = splitHeading(evaluation, row);
    if (!heading) continue;
    const pool = pools.get(heading);
    if (pool) pool.push(row);
    else pools.set(heading, [row]);
  }
  return [...pools].map(([heading, rows]) => splitCard(heading.split!.value!, rows, digits));
}

/** The rule stands in one merged cell per block (江门) or per level-2 group (广水). */
function splitHeading(evaluation: Evaluation, row: Indicator): Heading | null {
  const candidates = [evaluation.groups[row.group], evaluation.blocks[row.block]];
  return candidates.find((heading) => isAmount(heading?.split ?? null)) ?? null;
}

function isAmount(amount: Amount | null): boolean {
  return amount?.value?.gt(ZERO) ?? false;
}

function splitCard(amount: Decimal, rows: readonly Indicator[], digits: number): SplitCard {
  const claims = rows.map((row) => row.score?.value ?? null);
  const shares = sharesFor(amount, claims, digits);
  const due = assignShares(shares, claims);
  return {
    amount: sumOf(shares),
    rows: rows.map((row, i) => ({ indicator: row.index, due: due[i]! })),
  };
}

/** Some counties split into whole points (广水) or tenths: where the claims are just that split, it is the one. */
function sharesFor(amount: Decimal, claims: readonly (Decimal | null)[], digits: number): readonly Decimal[] {
  const claimed = inOrder(claims.flatMap((claim) => claim ?? []));
  for (let coarser = 0; coarser < digits; coarser++) {
    const shares = splitEqually(amount, claims.length, coarser);
    if (sumOf(shares).eq(amount) && inOrder(shares) === claimed) return shares;
  }
  return splitEqually(amount, claims.length, digits);
}

/** Equal for two lists exactly where one is a permutation of the other. */
function inOrder(values: readonly Decimal[]): string {
  return [...values]
    .sort((a, b) => a.comparedTo(b))
    .map((value) => value.toFixed())
    .join(' ');
}
