import type { TextReport, Workbook } from '../core/grid';
import type { Lang } from '../core/language';
import type { Policy } from '../core/policy';
import type { Catalogue, FormReview, SheetReview } from '../core/review';
import { reviewWorkbook } from '../core/review';
import type { Settings } from '../core/settings';
import { CATALOGUE } from './catalogue';
import { formsOf } from './desk';
import { OPINION_SHEET } from './host';
import type { Memory } from './memory';
import { catalogueOf, memoryFromText } from './memory';

/** What holds for every file of a call; plain data, so that it can travel to another core. */
export interface CheckContext {
  readonly lang: Lang;
  /** Null: as the workbook says, else as each layout says. */
  readonly policy: Policy | null;
  /** The text report that belongs to the form; null where none was given. */
  readonly text: TextReport | null;
}

/** A workbook from a file, reviewed. */
export interface CheckedWorkbook {
  readonly workbook: Workbook;
  readonly memory: Memory;
  /** It carries data of ours already. */
  readonly remembers: boolean;
  readonly reviews: readonly SheetReview[];
  readonly forms: readonly FormReview[];
  /** The review of the same workbook after changes. */
  readonly again: (changed: Workbook) => readonly FormReview[];
}

/** @param memory our own data kept in the workbook, as text; null where it carries none */
export function checkWorkbook(
  workbook: Workbook,
  memory: string | null,
  { policy, text }: CheckContext,
): CheckedWorkbook {
  const remembered = memoryFromText(memory);
  const settings: Settings = policy ? { ...remembered.settings, policy: policy.id } : remembered.settings;
  const catalogue = catalogueOf(catalogueWith(policy), remembered);
  const reports = text ? [text] : [];
  const review = (book: Workbook) =>
    reviewWorkbook({ ...withoutOpinions(book), reports }, catalogue, settings);
  const reviews = review(workbook);
  return {
    workbook,
    memory: remembered,
    remembers: memory !== null,
    reviews,
    forms: formsOf(reviews),
    again: (changed) => formsOf(review(changed)),
  };
}

/** A policy from a file stands before those that came with the program. */
function catalogueWith(policy: Policy | null): Catalogue {
  return policy ? { ...CATALOGUE, policies: [policy, ...CATALOGUE.policies] } : CATALOGUE;
}

/** Our own sheet of opinions is no form, and what it says of the form is no part of the unit's report. */
function withoutOpinions(workbook: Workbook): Workbook {
  const sheets = workbook.sheets.filter(({ name }) => name !== OPINION_SHEET);
  return sheets.length === workbook.sheets.length
    ? workbook
    : { ...workbook, sheets, unread: [...(workbook.unread ?? []), OPINION_SHEET] };
}
