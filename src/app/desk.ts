import type { Address } from '../core/address';
import type { Edit } from '../core/edit';
import type { CellValue, Workbook } from '../core/grid';
import type { Kept } from '../core/plan';
import { applied } from '../core/plan';
import type { Result } from '../core/result';
import { ok } from '../core/result';
import type { Catalogue, FormReview, SheetReview } from '../core/review';
import { reviewWorkbook } from '../core/review';
import type { Settings } from '../core/settings';
import type { Host, HostError, Reading, ReadScope } from './host';
import { writtenOf } from './host';
import { marksOf } from './marks';
import type { Memory } from './memory';
import { EMPTY_MEMORY, memoryFromText, memoryToText, remember } from './memory';

/** A reading with what we say of it. */
export interface Desk {
  readonly reading: Reading;
  readonly reviews: readonly SheetReview[];
  readonly memory: Memory;
}

/** What an action wants done to the sheet. */
export interface Change {
  readonly edits: readonly Edit[];
  /** Computed cells that may not be overwritten: reported, not written. */
  readonly kept: readonly Kept[];
  /** Formulas that will show another value by themselves once the edits stand. */
  readonly follows: readonly Edit[];
  /** Draw the marks of the state after the edits? */
  readonly marks: boolean;
  /** The values before are back: nothing left to restore. */
  readonly forget?: boolean;
}

/** What became of it. `interrupted`: the sheet changed in between and nothing was written. */
export interface Committed {
  readonly desk: Desk;
  readonly written: number;
  readonly interrupted: boolean;
}

export const EMPTY_DESK: Desk = {
  reading: {
    workbook: { sheets: [], definedNames: [] },
    activeSheet: '',
    sheetNames: [],
    memory: null,
    revision: 0,
  },
  reviews: [],
  memory: EMPTY_MEMORY,
};

/** Reads and reviews: one round trip. */
export async function open(
  host: Host,
  catalogue: Catalogue,
  scope: ReadScope = { kind: 'active' },
): Promise<Result<Desk, HostError>> {
  const reading = await host.read(scope);
  if (!reading.ok) return reading;
  const memory = memoryFromText(reading.value.memory);
  const reviews = reviewWorkbook(reading.value.workbook, catalogue, memory.settings);
  return ok({ reading: reading.value, reviews, memory });
}

/**
 * Writes edits, marks and what is remembered, in one round trip, and gives the desk as the sheet then is.
 * A sheet that changed since the reading is not written; it is read and reviewed afresh.
 */
export async function commit(
  host: Host,
  catalogue: Catalogue,
  desk: Desk,
  change: Change,
): Promise<Result<Committed, HostError>> {
  const workbook = withEdits(desk.reading.workbook, change);
  const reviews = reviewWorkbook(workbook, catalogue, desk.memory.settings);
  const memory = memoryAfter(desk.memory, change);
  const receipt = await host.write({
    edits: change.edits,
    marks: change.marks
      ? { sheets: workbook.sheets.map((sheet) => sheet.name), marks: marksOf(formsOf(reviews)) }
      : null,
    memory: memory === desk.memory ? null : memoryToText(memory),
    revision: desk.reading.revision,
  });
  if (receipt.ok) {
    const reading = { ...desk.reading, workbook, revision: receipt.value.revision };
    return ok({
      desk: { reading, reviews, memory },
      written: receipt.value.written.length,
      interrupted: false,
    });
  }
  if (receipt.error.code !== 'sheet-changed') return receipt;
  const fresh = await open(host, catalogue);
  return fresh.ok ? ok({ desk: fresh.value, written: 0, interrupted: true }) : fresh;
}

/** Keeps a decision in the workbook and reviews under it: one round trip. */
export async function decide(
  host: Host,
  catalogue: Catalogue,
  desk: Desk,
  change: (settings: Settings) => Settings,
): Promise<Result<Desk, HostError>> {
  const memory = { ...desk.memory, settings: change(desk.memory.settings) };
  const receipt = await host.write({ edits: [], marks: null, memory: memoryToText(memory), revision: null });
  if (!receipt.ok) return receipt;
  const reviews = reviewWorkbook(desk.reading.workbook, catalogue, memory.settings);
  return ok({ reading: { ...desk.reading, revision: receipt.value.revision }, reviews, memory });
}

export function formsOf(reviews: readonly SheetReview[]): readonly FormReview[] {
  return reviews.flatMap((review) => (review.status === 'reviewed' ? review.forms : []));
}

/** Looks a value up in what was read; undefined where the sheet was not read. */
export function valueIn(workbook: Workbook): (sheet: string, at: Address) => CellValue | undefined {
  const sheets = new Map(workbook.sheets.map((grid) => [grid.name, grid]));
  return (sheet, at) => sheets.get(sheet)?.cell(at.row, at.column).value;
}

function memoryAfter(memory: Memory, { edits, forget }: Change): Memory {
  if (forget) return memory.before.length === 0 ? memory : { ...memory, before: [] };
  if (edits.length === 0) return memory;
  return { ...memory, before: remember(memory.before, writtenOf(edits)) };
}

function withEdits(workbook: Workbook, { edits, follows }: Change): Workbook {
  return { ...workbook, sheets: workbook.sheets.map((grid) => applied(grid, edits, follows)) };
}
