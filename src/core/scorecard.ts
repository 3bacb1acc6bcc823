import type Decimal from 'decimal.js';
import type { Verdict } from './judge';
import type { Working } from './working';

/** How a row's score came about; the words of the command line's contract. */
export type Method =
  'ratio' | 'reverse' | 'zero' | 'deadline' | 'grade' | 'standard' | 'trend' | 'manual' | 'unused';

/** A score that another published rule would give. */
export interface Alternative {
  readonly rule: 'reverse-excess' | 'reverse-inverse';
  readonly score: Decimal;
}

/** Lowest and highest score that the row's own result word allows, in points. */
export interface ScoreBand {
  readonly from: Decimal;
  readonly to: Decimal;
}

export interface ScoredRow {
  readonly indicator: number;
  readonly method: Method;
  /** The weight the row is scored with, split and sub-rows resolved; null where there is none. */
  readonly weight: Decimal | null;
  /** Null where only a person can give the score. */
  readonly computed: Decimal | null;
  readonly claimed: Decimal | null;
  /** What counts in the total: computed where there is one, else claimed, else 0. */
  readonly counted: Decimal;
  /** False where another row carries the score: unused rows, sub-rows scored with their parent, their parents. */
  readonly counts: boolean;
  /** Target reached; null where that cannot be said. */
  readonly met: boolean | null;
  /** Result ÷ target in percent, unrounded and uncapped; null where it makes no sense. */
  readonly achievement: Decimal | null;
  readonly working: Working;
  readonly alternatives: readonly Alternative[];
  readonly band: ScoreBand | null;
  /** Listed points of the standard (6, 3, 3): every sum that a selection gives, ascending. Null: no such list. */
  readonly reachable: readonly Decimal[] | null;
}

export interface ExecutionCard {
  /** Percent, two digits; null where budget or spending is missing, the budget is zero, or one is in another unit. */
  readonly rate: Decimal | null;
  readonly weight: Decimal | null;
  readonly score: Decimal | null;
  readonly claimed: Decimal | null;
  readonly working: Working | null;
}

/** Sums of one level-1 block. */
export interface BlockCard {
  readonly weight: Decimal;
  readonly claimed: Decimal;
  readonly computed: Decimal;
}

/** An equal split of a block's or group's weight, by largest remainder. */
export interface SplitCard {
  readonly amount: Decimal;
  /** Rows that share it, in sheet order, and what each is due. */
  readonly rows: readonly { readonly indicator: number; readonly due: Decimal }[];
}

/** Everything that arithmetic says about one form, computed once; rules only read it. */
export interface Scorecard {
  /** One per indicator, same order. */
  readonly rows: readonly ScoredRow[];
  /** What each result says about its target, whatever the form's mode makes of it. One per indicator, same order. */
  readonly verdicts: readonly Verdict[];
  readonly blocks: readonly BlockCard[];
  readonly splits: readonly SplitCard[];
  readonly execution: ExecutionCard | null;
  readonly weightTotal: Decimal;
  readonly claimedTotal: Decimal;
  readonly computedTotal: Decimal;
  /**
   * Digits after the point that the score column uses at most; the policy's where it shows no score. Whether a score
   * stands at that precision is said by `agrees`.
   */
  readonly precision: number;
  /** The user picked the policy: its reverse formula alone counts. */
  readonly policyFixed: boolean;
  /** Grade word of the computed total by the policy; null for unscored forms, and where the policy has none so low. */
  readonly grade: string | null;
}
