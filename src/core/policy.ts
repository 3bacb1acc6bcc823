import Decimal from 'decimal.js';
import { ZERO } from './decimals';
import type { Dimension } from './evaluation';
import type { Texts } from './language';

/** A decimal written out ("79.99", "130"): policies are data, also as JSON by a user, and hold no floats. */
export type DecimalText = string;

/**
 * Scores between `from` and `to`, in percent of the weight. The regulation gives a border to the better word
 * ("80%-60%(含60%)"); a check reads both ends as inside, as rounding alone may put a score on the border.
 */
export interface BandRange {
  readonly from: DecimalText;
  readonly to: DecimalText;
}

/** Rate at or above `from` percent earns `share` percent of the weight. Highest first. */
export interface Step {
  readonly from: DecimalText;
  readonly share: DecimalText;
}

/**
 * How an authority wants the form scored in a year. Data only; the arithmetic is in score.ts.
 * Amounts and rates in percent unless said otherwise.
 */
export interface Policy {
  readonly id: string;
  readonly name: Texts<string>;
  /** Regulation or form; shown to users as "(依…,以原文为准)" where it was not read in the original. */
  readonly source: string;
  /** Decimal places of a score; half-up. */
  readonly digits: number;
  /**
   * An upper bound exceeded: "excess" takes (1 − (a−t)/t)·w (national module), "inverse" takes t÷a·w (江西 2017,
   * 湖北 2020, 衔接资金 notes). The other one is recognised as an alternative.
   */
  readonly reverse: 'excess' | 'inverse';
  /** Shares of the weight for the three result words. 财预〔2020〕10号: 100–80, 80–60, 60–0. */
  readonly bands: { readonly reached: BandRange; readonly partly: BandRange; readonly missed: BandRange };
  /** The form's full mark. */
  readonly fullMark: DecimalText;
  /** Points for budget execution that the scale knows (10, or 20); empty where the form has none. */
  readonly executionWeights: readonly DecimalText[];
  readonly executionScore:
    | { readonly kind: 'ratio' }
    | { readonly kind: 'steps'; readonly steps: readonly Step[] }
    /** Steps whose table was not published: the score stays a person's. */
    | { readonly kind: 'unstated' };
  /** Percent of the weight that a missed deadline keeps; null: a person decides. */
  readonly missedDeadline: DecimalText | null;
  /** Below this rate the unit owes a reason. */
  readonly executionReasonBelow: DecimalText;
  /** A count or amount above this share of its target needs a sentence; above `farAbove` the target was too low. */
  readonly overFulfilledAbove: DecimalText;
  readonly farAbove: DecimalText;
  /** One row above this share of the full mark is worth a look. */
  readonly overweightAbove: DecimalText;
  /** Grade words, best first; `from` is the least total that earns it. */
  readonly grades: readonly { readonly word: string; readonly from: DecimalText }[];
  /** Weights fixed per dimension (20/40/40), where the authority fixes them. */
  readonly blockWeights: Readonly<Partial<Record<Dimension, DecimalText>>> | null;
}

/** The best grade whose least total is reached; a total below zero counts as zero. Null where none is reached. */
export function gradeOf(total: Decimal, { grades }: Policy): string | null {
  const reached = Decimal.max(ZERO, total);
  return grades.find(({ from }) => reached.gte(from))?.word ?? null;
}
