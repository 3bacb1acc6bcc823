import type { Lang } from '../core/language';
import type { SheetReview } from '../core/review';
import { unrecognisedText } from '../messages/report';
import { CATALOGUE } from './catalogue';
import { formsOf } from './desk';
import type { FileReport, FormReport } from './report-contract';
import { reportForm } from './report-form';

/** Why a file could not be read: a stable code and a sentence that says what to do. */
export interface Failure {
  readonly code: string;
  readonly message: string;
}

const RULES = new Map(CATALOGUE.rules.map((rule) => [rule.id, rule]));

const UNWRITTEN = { written: null, writeFailure: null };

/** A file that was read. One with forms on some of its sheets is reviewed; the other sheets are passed over. */
export function reportReviewed(path: string, sheets: readonly SheetReview[], lang: Lang): FileReport {
  const forms = formsOf(sheets);
  if (forms.length === 0) {
    return {
      path,
      status: 'unrecognised',
      reason: whyUnrecognised(sheets, lang),
      code: null,
      forms: [],
      ...UNWRITTEN,
    };
  }
  const reports = forms.map((form) => reportForm(form, RULES, lang));
  return { path, status: 'reviewed', reason: null, code: null, forms: reports, ...UNWRITTEN };
}

export function reportFailed(path: string, { code, message }: Failure): FileReport {
  return { path, status: 'failed', reason: message, code, forms: [], ...UNWRITTEN };
}

/** Of all sheets, the one that lacks least speaks for the file. */
function whyUnrecognised(sheets: readonly SheetReview[], lang: Lang): string {
  const nearest = sheets
    .flatMap((sheet) =>
      sheet.status === 'unrecognised' && sheet.nearest ? [{ sheet: sheet.sheet, ...sheet.nearest }] : [],
    )
    .sort((a, b) => a.missing.length - b.missing.length || b.present.length - a.present.length)[0];
  return unrecognisedText(nearest ?? null, lang);
}

/** How many findings of each severity; answered ones are counted apart. */
export interface Counts {
  readonly error: number;
  readonly warning: number;
  readonly notice: number;
  readonly waived: number;
}

export function countFindings(forms: readonly FormReport[]): Counts {
  const counts = { error: 0, warning: 0, notice: 0, waived: 0 };
  for (const { findings } of forms) {
    for (const { severity, waiver } of findings) counts[waiver === null ? severity : 'waived']++;
  }
  return counts;
}

/** What a file adds to the sums of a run. */
export interface Tally extends Counts {
  readonly status: FileReport['status'];
  readonly forms: number;
  /** Something was to be written, and was not. */
  readonly unwritten: boolean;
}

export function tallyOf({ status, forms, writeFailure }: FileReport): Tally {
  return { status, forms: forms.length, unwritten: writeFailure !== null, ...countFindings(forms) };
}

/** What stands around and between the files' own parts of a document. */
export interface Frame {
  readonly before: string;
  readonly between: string;
  readonly after: string;
}

/**
 * 0: no error found; 1: errors found; 2: something could not be read or written. What is no form raises nothing by
 * itself, nor does a cell that was left alone.
 */
export function exitCodeOf(files: readonly Tally[]): 0 | 1 | 2 {
  if (files.some(({ status, unwritten }) => status === 'failed' || unwritten)) return 2;
  return files.some(({ error }) => error > 0) ? 1 : 0;
}
