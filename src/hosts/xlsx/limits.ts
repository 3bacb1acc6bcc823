import { fail } from '../../core/result';
import type { FileError, FileErrorCode } from '../../core/file-error';

/**
 * Bounds on what a file may ask of us. A self-evaluation form has a few hundred cells; these leave room for
 * lists of hundreds of thousands and still keep a hostile file below a few seconds and a gigabyte.
 */
export const LIMITS = {
  /** Entries of the zip directory. */
  parts: 10_000,
  /** Bytes of one part, inflated. */
  partBytes: 128 * 2 ** 20,
  /** Bytes of all parts that are read, inflated. */
  totalBytes: 192 * 2 ** 20,
  /** Inflated : deflated, for parts above `ratioFrom` bytes. A sheet of equal rows reaches about 60. */
  ratio: 250,
  ratioFrom: 8 * 2 ** 20,
  /** Paragraphs of a text report. */
  paragraphs: 100_000,
  /** Cells kept, over all sheets of a file. */
  cells: 3_000_000,
  /** Merges of one sheet, and rows they cover together (each covered row costs an index entry). */
  merges: 200_000,
  mergedRows: 3_000_000,
  /** Excel's own bounds, which honest files cannot exceed: hyperlinks of a sheet, cell styles, characters of a formula. */
  links: 70_000,
  styles: 66_000,
  formula: 8_192,
  /** Characters of all members of shared formulas, spelled out. */
  sharedFormulas: 16 * 2 ** 20,
  /** Digits of number formats and repeated blanks, which an .ods only counts. */
  spelledOut: 4 * 2 ** 20,
  /** Columns that others in SpreadsheetML of 2003 stand for: all of sixteen sheets. */
  spannedColumns: 16 * 2 ** 14,
  /** Cells that one file's area-wide hyperlinks or unlocked rows and columns may add to those stored. */
  impliedCells: 200_000,
} as const;

/** Shorthand for the one shape in which a file is refused. */
export function refuse(code: FileErrorCode, data: Record<string, string> = {}) {
  return fail<FileError>({ code, data });
}

export function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 2 ** 20)} MB`;
}
