import type { Address } from './address';
import type { Edit } from './edit';

export type Severity = 'error' | 'warning' | 'notice';

/** safe: applied without asking; suggested: shown and confirmed first; manual: nothing we could write. */
export type Applicability = 'safe' | 'suggested' | 'manual';

/** What a sentence is made of. Decimals travel as text. */
export type Datum = string | number | boolean | null | readonly string[];
export type Data = Readonly<Record<string, Datum>>;

export interface Fix {
  readonly applicability: 'safe' | 'suggested';
  readonly edits: readonly Edit[];
}

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** The one cell it is about: the first of a merge. */
  readonly at: Address;
  /** Cells a person needs to re-check it by hand. */
  readonly related: readonly Address[];
  /** Place of its row in `Evaluation.indicators`; null for the form as a whole. */
  readonly indicator: number | null;
  readonly data: Data;
  readonly fix: Fix | null;
  /** The unit's answer, where it gave one instead of mending; rules themselves never set it. */
  readonly waiver: string | null;
}
