import Decimal from 'decimal.js';
import { sumOf, ZERO } from './decimals';
import { normalise } from './normalise';

/** Points a standard lists: "得6分", "计3分". */
const LISTED = /[得计](\d{1,3}(?:\.\d{1,2})?)分/g;
/** "否则不得分" adds no score of its own: nothing may always be earned. */
const OR_NOTHING = /否则(?:不[得计]分|[得计]?0分)/g;
/** Wordings that let any score between the listed ones stand. */
const OPEN_ENDED =
  /否则|视情况|酌情|扣|每|比例|乘以|[×*]|最高|最多|至多|不超过|以内|\d[-~—至]\d+(?:\.\d+)?分/;

/** A standard with more than this many listed points is prose, not a list; it also bounds the sums. */
const MOST_POINTS = 20;

/**
 * Scores that a standard of listed points allows, ascending: "得6分;…得3分;…得3分" with weight 12 gives
 * 0, 3, 6, 9, 12. Where the listed points add up to the weight any selection may be earned; where the largest
 * of them is the weight they are alternatives ("≥95%得5分;≥90%得3分"). Null where the text lists no such points,
 * leaves room for judgement ("视情况扣分"), or does not cover the weight.
 */
export function reachableScores(standard: string, weight: Decimal | null): readonly Decimal[] | null {
  const text = normalise(standard).replace(/\s/g, '').replace(OR_NOTHING, '');
  if (OPEN_ENDED.test(text)) return null;
  const points = [...text.matchAll(LISTED)].map((match) => new Decimal(match[1]!)).filter((p) => p.gt(ZERO));
  if (points.length === 0 || points.length > MOST_POINTS) return null;
  const full = weight ?? sumOf(points);
  if (sumOf(points).eq(full)) return ascending(selections(points));
  if (Decimal.max(...points).eq(full)) return ascending([ZERO, ...points]);
  return null;
}

/** Every sum of a selection, each once: points repeat (3 and 3), so there are far fewer sums than selections. */
function selections(points: readonly Decimal[]): readonly Decimal[] {
  const sums = new Map<string, Decimal>([['0', ZERO]]);
  for (const point of points) {
    for (const sum of [...sums.values()]) {
      const more = sum.plus(point);
      sums.set(more.toFixed(), more);
    }
  }
  return [...sums.values()];
}

function ascending(values: readonly Decimal[]): readonly Decimal[] {
  const once = new Map(values.map((value) => [value.toFixed(), value]));
  return [...once.values()].sort((a, b) => a.comparedTo(b));
}
