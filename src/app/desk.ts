import type { Address } from '../core/address';
import type { Edit } from '../core/edit';
import type { CellValue, Workbook } from '../core/grid';
import { withEdits } from '../core/overlay';
import type { Kept } from '../core/plan';
import type { Result } from '../core/result';
import { ok } from '../core/result';
import type { Catalogue, FormReview, SheetReview } from '../core/review';
import { reviewWorkbook } from '../core/review';
import type { Host, HostError, Reading, ReadScope, WriteRequest } from './host';
import { writtenOf } from './host';
import { marksOf } from './marks';
import type { Memory } from './memory';
import { catalogueOf, memoryFromText, memoryToText, remember } from './memory';

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
  /**
   * Marks of the state after the edits. `follow`: brought up to date where there are some; a reviewer who wants
   * the sheet left as it came gets none by the way.
   */
  readonly marks: 'draw' | 'follow' | 'leave';
  /** The values before are back: nothing left to restore on this sheet. */
  readonly forget?: boolean;
}

/** What became of it. `interrupted`: the sheet changed in between and nothing was written. */
export interface Committed {
  readonly desk: Desk;
  readonly written: number;
  readonly interrupted: boolean;
  /** Protected sheets, on which no mark could be drawn. */
  readonly unmarked: readonly string[];
}

/** Reads and reviews: one round trip. */
export async function open(
  host: Host,
  catalogue: Catalogue,
  scope: ReadScope = { kind: 'active' },
): Promise<Result<Desk, HostError>> {
  const reading = await host.read(scope);
  if (!reading.ok) return reading;
  const memory = memoryFromText(reading.value.memory);
  const reviews = reviewed(reading.value.workbook, catalogue, memory);
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
  const workbook = withEdits(desk.reading.workbook, change.edits, change.follows);
  const reviews = reviewed(workbook, catalogue, desk.memory);
  const memory = memoryAfter(desk, change);
  const request: WriteRequest = {
    edits: change.edits,
    marks: marksFor(change.marks, desk.reading, reviews),
    memory: memory === desk.memory ? null : memoryToText(memory),
    revision: desk.reading.revision,
  };
  const committed = { desk: { reading: { ...desk.reading, workbook }, reviews, memory }, interrupted: false };
  if (isEmpty(request)) return ok({ ...committed, written: 0, unmarked: [] });
  const receipt = await host.write(request);
  if (receipt.ok) {
    const { written, unmarked } = receipt.value;
    return ok({ ...committed, written: written.length, unmarked });
  }
  if (receipt.error.code !== 'sheet-changed') return receipt;
  const fresh = await open(host, catalogue);
  return fresh.ok ? ok({ desk: fresh.value, written: 0, interrupted: true, unmarked: [] }) : fresh;
}

/** Keeps a decision in the workbook and reviews under it: one round trip. Marks that are there follow. */
export async function decide(
  host: Host,
  catalogue: Catalogue,
  desk: Desk,
  change: (memory: Memory) => Memory,
): Promise<Result<Desk, HostError>> {
  const memory = change(desk.memory);
  const reviews = reviewed(desk.reading.workbook, catalogue, memory);
  const marks = marksFor('follow', desk.reading, reviews);
  const receipt = await host.write({ edits: [], marks, memory: memoryToText(memory), revision: null });
  return receipt.ok ? ok({ reading: desk.reading, reviews, memory }) : receipt;
}

function marksFor(
  wanted: Change['marks'],
  { marked, workbook }: Reading,
  reviews: readonly SheetReview[],
): WriteRequest['marks'] {
  const sheets = workbook.sheets
    .map((sheet) => sheet.name)
    .filter((name) => wanted === 'draw' || marked.includes(name));
  if (wanted === 'leave' || sheets.length === 0) return null;
  return { sheets, marks: marksOf(formsOf(reviews)).filter((mark) => sheets.includes(mark.sheet)) };
}

function isEmpty({ edits, marks, memory }: WriteRequest): boolean {
  return edits.length === 0 && marks === null && memory === null;
}

/** All sheets read, under what the workbook itself keeps. */
export function reviewed(workbook: Workbook, catalogue: Catalogue, memory: Memory): readonly SheetReview[] {
  return reviewWorkbook(workbook, catalogueOf(catalogue, memory), memory.settings);
}

export function formsOf(reviews: readonly SheetReview[]): readonly FormReview[] {
  return reviews.flatMap((review) => (review.status === 'reviewed' ? review.forms : []));
}

/** Looks a value up in what was read; undefined where the sheet was not read. */
export function valueIn(workbook: Workbook): (sheet: string, at: Address) => CellValue | undefined {
  const sheets = new Map(workbook.sheets.map((grid) => [grid.name, grid]));
  return (sheet, at) => sheets.get(sheet)?.cell(at.row, at.column).value;
}

function memoryAfter({ memory, reading }: Desk, { edits, forget }: Change): Memory {
  if (forget) {
    // What was written on other sheets can still be taken back there.
    const here = new Set(reading.workbook.sheets.map((sheet) => sheet.name));
    const before = memory.before.filter(({ sheet }) => !here.has(sheet));
    return before.length === memory.before.length ? memory : { ...memory, before };
  }
  if (edits.length === 0) return memory;
  return { ...memory, before: remember(memory.before, writtenOf(edits)) };
}
