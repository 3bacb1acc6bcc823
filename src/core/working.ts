import type Decimal from 'decimal.js';

/** Why only a person can score a row. */
export type ManualReason =
  | 'by-standard' // 决策 rows: scored by the standard, no target
  | 'qualitative' // a word, not a figure
  | 'direction-unclear'
  | 'units-differ'
  | 'ratio-for-count'
  | 'result-not-number'
  | 'target-unclear' // garbled, template, compound
  | 'target-missing'
  | 'actual-missing'
  | 'weight-missing'
  | 'deadline-unclear' // date and deadline cannot be compared
  | 'result-unclear';

/**
 * How a score came about, as data. Rendered in both languages by workingText: the same calculation must read
 * the same in the pane, the report and the opinion sheet.
 */
export type Working =
  | {
      readonly kind: 'ratio';
      readonly actual: Decimal;
      readonly target: Decimal;
      /** Percent, two digits. */
      readonly achievement: Decimal;
      readonly capped: boolean;
      readonly weight: Decimal;
      readonly score: Decimal;
    }
  | {
      readonly kind: 'reverse';
      readonly actual: Decimal;
      readonly target: Decimal;
      readonly formula: 'within' | 'excess' | 'inverse' | 'double';
      readonly weight: Decimal;
      readonly score: Decimal;
    }
  | { readonly kind: 'zero'; readonly actual: Decimal; readonly weight: Decimal; readonly score: Decimal }
  | {
      readonly kind: 'within';
      readonly actual: Decimal;
      readonly low: Decimal;
      readonly high: Decimal;
      readonly weight: Decimal;
      readonly score: Decimal;
    }
  | {
      readonly kind: 'deadline';
      readonly actual: string;
      readonly by: string;
      readonly weight: Decimal;
      readonly score: Decimal;
    }
  | { readonly kind: 'trend'; readonly weight: Decimal; readonly score: Decimal }
  | {
      readonly kind: 'children';
      readonly met: number;
      readonly of: number;
      readonly weight: Decimal;
      readonly score: Decimal;
    }
  | {
      readonly kind: 'execution';
      readonly spent: Decimal;
      readonly budget: Decimal;
      readonly rate: Decimal;
      readonly weight: Decimal | null;
      readonly score: Decimal | null;
    }
  | {
      readonly kind: 'manual';
      readonly reason: ManualReason;
      /** Scores that the row's own words allow, where they say so. */
      readonly band: { readonly from: Decimal; readonly to: Decimal } | null;
      /** Listed points of the standard. */
      readonly points: readonly Decimal[] | null;
    }
  | { readonly kind: 'unused' };
