import type { Address, Area } from '../core/address';
import type { Edit } from '../core/edit';
import { writtenText } from '../core/edit';
import type { Severity } from '../core/finding';
import type { CellValue, Workbook } from '../core/grid';
import type { Result } from '../core/result';

/** Everything that can go wrong between us and a spreadsheet. The words for each are in messages/errors. */
export type HostErrorCode =
  | 'cell-being-edited' // a cell is in edit mode: nothing can be read or written
  | 'protected' // the sheet or cell is protected
  | 'sheet-missing' // the sheet was deleted or renamed in between
  | 'sheet-not-ours' // somebody else's sheet bears the name of ours: it is not touched
  | 'sheet-changed' // cells changed between read and write: nothing was written
  | 'too-large' // more than one request may carry
  | 'timeout' // the spreadsheet did not answer in time
  | 'unsupported' // this version of Excel cannot do it
  | 'offline' // the connection to the workbook was lost
  | 'unknown';

export interface HostError {
  readonly code: HostErrorCode;
  /** The host's own words, for a report of a fault; never shown alone. */
  readonly detail: string;
  /** Sheet and cells concerned, where they are known. */
  readonly at: string | null;
}

/** What a host has read, and what it needs to notice a change before it writes. */
export interface Reading {
  readonly workbook: Workbook;
  /** The sheet in front of the user. */
  readonly activeSheet: string;
  /** All sheets, also those whose cells were not read. */
  readonly sheetNames: readonly string[];
  /** Our own data kept in the workbook (settings, values before the last write), as JSON text. */
  readonly memory: string | null;
  /** Of the sheets read, those on which marks of ours stand. */
  readonly marked: readonly string[];
  /** Grows with every change the host has heard of. */
  readonly revision: number;
}

/** Cells to highlight; one conditional format per severity. */
export interface Mark {
  readonly sheet: string;
  readonly severity: Severity;
  readonly areas: readonly Area[];
}

/** Under which name our own data stand in a workbook, whichever host keeps them. */
export const MEMORY_KEY = 'zhunsheng';

/**
 * The rule behind each mark: always true, and ours by its constant, so that every host finds and removes the
 * marks of any earlier session, by whomever it was drawn.
 */
export const MARK_FORMULAS: Readonly<Record<Severity, string>> = {
  error: 'LEN("zhunsheng-error")>0',
  warning: 'LEN("zhunsheng-warning")>0',
  notice: 'LEN("zhunsheng-notice")>0',
};

/** The severities, gravest first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice'];

/** Of which severity a rule with this formula is our mark, with "=" and blanks or without; null: it is none of ours. */
export function severityOfMark(formula: string): Severity | null {
  const bare = formula.replace(/^=/, '').replace(/\s/g, '');
  return SEVERITIES.find((severity) => MARK_FORMULAS[severity] === bare) ?? null;
}

/** Fill of a mark, RGB: light enough to read the cell's own text through it. */
export const MARK_FILLS: Readonly<Record<Severity, string>> = {
  error: '#FFC7CE',
  warning: '#FFEB9C',
  notice: '#DDEBF7',
};

/**
 * The hidden name, local to a sheet of ours, by which every host knows it again, whatever it is called by now:
 * spreadsheets keep names when they save a file.
 */
export const OWN_SHEET_NAME = '_zhunsheng.sheet';

export interface WriteRequest {
  readonly edits: readonly Edit[];
  /** Replaces all marks of 准绳 on the sheets named; null leaves marks as they are. */
  readonly marks: { readonly sheets: readonly string[]; readonly marks: readonly Mark[] } | null;
  /** Replaces our own data in the workbook; null leaves it as it is. */
  readonly memory: string | null;
  /** The revision the request was planned on: a later one means that nothing is written. Null: write anyway. */
  readonly revision: number | null;
}

/** What really happened to a cell. */
export interface Written {
  readonly sheet: string;
  readonly at: Address;
  readonly before: CellValue;
  readonly after: string;
}

/** What a write of these edits changes, once it has happened. */
export function writtenOf(edits: readonly Edit[]): readonly Written[] {
  return edits.map((edit) => {
    const { sheet, at, before } = edit;
    return { sheet, at, before, after: writtenText(edit) };
  });
}

export interface Receipt {
  readonly written: readonly Written[];
  /** Protected sheets, on which no mark can be drawn. */
  readonly unmarked: readonly string[];
  readonly revision: number;
}

/** The sheet that a finance office sends back: numbered opinions, and room for the unit's answers. */
export const OPINION_SHEET = '核对意见';

/** A sheet for people: the opinion sheet. Texts only; a text never becomes a formula. */
export interface TextSheet {
  readonly name: string;
  readonly columns: readonly { readonly title: string; readonly width: number }[];
  readonly heading: string;
  readonly rows: readonly (readonly TextCell[])[];
}

export interface TextCell {
  readonly text: string;
  /** A place in this workbook that the cell leads to. */
  readonly goTo: { readonly sheet: string; readonly at: Address } | null;
}

export type ReadScope = { readonly kind: 'active' } | { readonly kind: 'sheet'; readonly name: string };

/** What the user did that the pane follows. */
export interface HostEvents {
  /** A cell changed, by whomever except ourselves. */
  readonly onChanged: () => void;
  readonly onSelected: (sheet: string, at: Address) => void;
  readonly onActivated: (sheet: string) => void;
}

/**
 * The port: one spreadsheet, wherever it is. A host reads and writes; it never scores, judges or composes
 * sentences, and never protects, copies, deletes or renames the user's sheets.
 */
export interface Host {
  read(scope: ReadScope): Promise<Result<Reading, HostError>>;
  write(request: WriteRequest): Promise<Result<Receipt, HostError>>;
  /** Creates or replaces a sheet of ours. */
  writeSheet(sheet: TextSheet): Promise<Result<null, HostError>>;
  /** Texts of a sheet of ours, row by row, so that people's answers survive its replacement; null: no such sheet. */
  readSheet(name: string): Promise<Result<readonly (readonly string[])[] | null, HostError>>;
  goTo(sheet: string, at: Address): Promise<Result<null, HostError>>;
  /** Starts to listen; the function returned stops it. */
  listen(events: HostEvents): Promise<Result<() => Promise<void>, HostError>>;
}
