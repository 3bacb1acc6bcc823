import type Decimal from 'decimal.js';
import type { Severity } from '../core/finding';
import type { FormReview, SheetReview } from '../core/review';
import type { SessionState } from './session-state';

/*
 * What is read off the state: which form is shown, how much is open on it. No words of rules and nothing of the core,
 * so that the first picture of the pane does not wait for them.
 */

/** Points as people write them: no trailing zeros beyond the two digits of a score. */
export function shown(value: Decimal): string;
export function shown(value: Decimal | null): string | null;
export function shown(value: Decimal | null): string | null {
  return value === null ? null : value.toDecimalPlaces(2).toString();
}

/** The total as the form prints it; where it prints none, the sum of the claimed scores. */
export function claimedTotal({ evaluation, scorecard }: FormReview): Decimal {
  return evaluation.totals?.score?.value ?? scorecard.claimedTotal;
}

/** Findings that still need somebody, by severity. */
export function openCounts(form: FormReview): Readonly<Record<Severity, number>> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, notice: 0 };
  for (const { severity, waiver } of form.findings) if (waiver === null) counts[severity] += 1;
  return counts;
}

/** What is said of the sheet in front; null before the first review. */
export function activeReviewOf(state: SessionState): SheetReview | null {
  return state.reviews?.find((review) => review.sheet === state.activeSheet) ?? null;
}

/** The form that is shown: the picked one of the sheet in front. */
export function activeFormOf(state: SessionState): FormReview | null {
  const review = activeReviewOf(state);
  return review?.status === 'reviewed' ? (review.forms[state.formIndex] ?? review.forms[0] ?? null) : null;
}

/** The forms of the sheet that is shown, or of all sheets that were reviewed. */
export function formsShown(state: SessionState, scope: 'active' | 'all'): readonly FormReview[] {
  return (state.reviews ?? []).flatMap((review) =>
    review.status === 'reviewed' && (scope === 'all' || review.sheet === state.activeSheet)
      ? review.forms
      : [],
  );
}

/** A form among those known, for picking one. */
export interface FormEntry {
  readonly sheet: string;
  /** Its place among the forms of its sheet. */
  readonly index: number;
  /** Its project's name; in front of it the sheet's, where there are several. */
  readonly name: string;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly shown: boolean;
}

export function formEntries(state: SessionState): readonly FormEntry[] {
  const reviewed = (state.reviews ?? []).filter((review) => review.status === 'reviewed');
  const active = activeFormOf(state);
  return reviewed.flatMap(({ sheet, forms }) =>
    forms.map((form, index) => {
      const project = form.evaluation.header.project?.text || (forms.length > 1 ? `${index + 1}` : '');
      const parts = state.sheetNames.length > 1 ? [sheet, project] : [project || sheet];
      return {
        sheet,
        index,
        name: parts.filter(Boolean).join(' · '),
        counts: openCounts(form),
        shown: form === active,
      };
    }),
  );
}

/** Something runs for which the user waits; a re-check in the background is not of this kind. */
export function occupied({ busy }: SessionState): boolean {
  return busy !== null && busy !== 'refresh';
}
