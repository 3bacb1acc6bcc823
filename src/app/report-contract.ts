import type { Mode } from '../core/evaluation';
import type { Applicability, Data, Severity } from '../core/finding';
import type { Method } from '../core/scorecard';
import type { ExpressionKind } from '../core/expression';

/**
 * What the command line says in JSON. Other people's scripts read it: a field is never renamed or removed, and
 * new ones may be added. Numbers are decimal texts; cells are A1, the first of a merge; rows as the sheet counts.
 */
export interface Report {
  readonly schema: 1;
  readonly tool: { readonly name: 'zhunsheng'; readonly version: string };
  readonly files: readonly FileReport[];
}

export interface FileReport {
  /** As given on the command line; for a file found in a folder, the folder as given and the way from there. */
  readonly path: string;
  /** unrecognised: read, but no sheet holds a form; failed: could not be read. */
  readonly status: 'reviewed' | 'unrecognised' | 'failed';
  /** A sentence; null where reviewed. */
  readonly reason: string | null;
  /** Which failure it was, for scripts; null unless failed. */
  readonly code: string | null;
  readonly forms: readonly FormReport[];
  /** Null where nothing was to be written, or could not be. The forms are as they were before. */
  readonly written: WriteReport | null;
  /** Why nothing was written although it was asked for. */
  readonly writeFailure: { readonly code: string; readonly message: string } | null;
}

export interface WriteReport {
  /** The file that holds the result. */
  readonly to: string;
  /** Its bytes differ from what was read. */
  readonly changed: boolean;
  readonly cells: readonly WrittenCell[];
  /** Cells that should say something else and were left alone. */
  readonly kept: readonly KeptCell[];
  /** Areas marked. */
  readonly marks: number;
}

export interface WrittenCell {
  readonly sheet: string;
  readonly at: string;
  readonly before: string | null;
  readonly after: string;
  /** The same in words: "I23 自评分数：3.63 → 2.90". */
  readonly text: string;
}

export interface KeptCell {
  readonly sheet: string;
  readonly at: string;
  /** "formula", "locked", or another code of the patcher. */
  readonly reason: string;
  readonly computed: string;
}

export interface FormReport {
  readonly sheet: string;
  readonly range: string;
  readonly layout: string;
  readonly layoutName: string;
  readonly policy: string;
  readonly mode: Mode;
  readonly header: {
    readonly title: string | null;
    readonly unit: string | null;
    readonly project: string | null;
    readonly year: string | null;
    readonly moneyUnit: string | null;
  };
  readonly money: Readonly<Record<MoneyField, AmountReport | null>>;
  /** What was spent of the budget, in percent, as computed; null where it cannot be said. */
  readonly computedRate: string | null;
  readonly indicators: readonly IndicatorReport[];
  readonly totals: TotalsReport;
  readonly grade: string | null;
  readonly findings: readonly FindingReport[];
}

export type MoneyField = 'budget' | 'allocated' | 'spent' | 'executionRate' | 'executionScore';

export interface AmountReport {
  readonly at: string;
  readonly value: string | null;
}

export interface IndicatorReport {
  readonly row: number;
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly used: boolean;
  readonly target: ValueReport | null;
  readonly actual: ValueReport | null;
  /** What the row is scored with: its own weight, its share of an equal split, or its heading's. */
  readonly weight: AmountReport | null;
  readonly score: (AmountReport & { readonly text: string }) | null;
  readonly computed: string | null;
  readonly method: Method;
  readonly working: string;
}

export interface ValueReport {
  readonly at: string;
  readonly text: string;
  readonly kind: ExpressionKind;
  /** Null where the cell says no single number. */
  readonly value: string | null;
  readonly unit: string | null;
}

export interface TotalsReport {
  readonly weight: string;
  /** As printed; where no total is printed, the sum of the claimed scores. */
  readonly claimed: string;
  readonly computed: string;
  readonly at: string | null;
}

export interface FindingReport {
  readonly rule: string;
  readonly severity: Severity;
  readonly at: string;
  readonly related: readonly string[];
  readonly data: Data;
  readonly message: string;
  readonly fix: FixReport | null;
  readonly title: string;
  readonly why: string;
  readonly todo: string;
  /** Sheet row of the indicator it is about; null for the form as a whole. */
  readonly row: number | null;
  /** The unit's answer; an answered finding no longer counts as an error. */
  readonly waiver: string | null;
}

export interface FixReport {
  readonly applicability: Exclude<Applicability, 'manual'>;
  readonly edits: readonly { readonly at: string; readonly value: string }[];
}
