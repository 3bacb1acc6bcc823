import type { Mark, TextSheet } from '../../app/host';
import type { Address } from '../../core/address';
import type { CellValue } from '../../core/grid';

/** What shall become of a workbook. Everything not named stays as it is, byte for byte. */
export interface Changes {
  readonly cells?: readonly CellChange[];
  /** Results of formulas that the caller knows after the change; other formulas are recalculated on opening. */
  readonly results?: readonly FormulaResult[];
  /** Replaces our marks on all sheets; nothing, or "remove", takes them away. Absent: they stay. */
  readonly marks?: readonly Mark[] | 'remove';
  readonly sheets?: readonly SheetChange[];
  /** Replaces our own data kept in the workbook; null takes them away. Absent: they stay. */
  readonly properties?: Readonly<Record<string, string>> | null;
}

export interface CellChange {
  readonly sheet: string;
  readonly at: Address;
  /** A decimal text for a number, so that no digit is lost; null empties the cell. A text never becomes a formula. */
  readonly value: { readonly number: string } | { readonly text: string } | null;
  /** Also where a formula stands. Locked cells and members of an array formula are refused all the same. */
  readonly force?: boolean;
}

export interface FormulaResult {
  readonly sheet: string;
  readonly at: Address;
  readonly value: CellValue;
}

/** A sheet of ours is made or replaced by its name, or taken away. */
export type SheetChange = ({ readonly put: TextSheet } | { readonly remove: string }) & {
  /**
   * The caller has looked at the sheet of this name and knows it as ours. Otherwise one is ours only if this patcher
   * made it; a user's own sheet of the name is refused, not overwritten.
   */
  readonly isOurs?: boolean;
};

export type RefusalReason =
  | 'unknown-sheet'
  | 'out-of-bounds'
  /** Two changes of one cell: the first counts. */
  | 'given-twice'
  /** A formula stands there, and the change is not forced. */
  | 'formula'
  | 'array-formula'
  /** The cell is locked and its sheet protected. */
  | 'locked'
  /** Covered by a merge, of which it is not the first cell. */
  | 'merged'
  /** A heading of a table, which must stay what the table says it is. */
  | 'table-header'
  | 'not-a-number'
  /** Longer than the 32,767 characters that a cell holds. */
  | 'too-long'
  /** Of a whole sheet, at its first cell: it has the name of ours, and somebody else made it. */
  | 'sheet-not-ours';

export interface Refusal {
  readonly sheet: string;
  readonly at: Address;
  readonly reason: RefusalReason;
}

export interface PatchOutcome {
  /** The new file; the very bytes given, if nothing had to change. */
  readonly bytes: Uint8Array;
  /** Cells whose stored content became another. Those that held the value already are in neither list. */
  readonly written: readonly { readonly sheet: string; readonly at: Address }[];
  readonly refused: readonly Refusal[];
}
