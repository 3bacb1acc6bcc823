import type Decimal from 'decimal.js';
import type { Amount, ReviewColumns } from '../../core/evaluation';
import type { Form } from '../../core/rule';
import type { Row } from './rows';
import { scoredRows } from './rows';

/** A row of a form that has been re-checked: its columns, and the score the unit claimed. */
export interface ReviewedRow extends Row {
  readonly review: ReviewColumns;
  readonly reviewScore: Amount;
  readonly claimed: Decimal;
}

/**
 * Rows with a claimed score on a form whose re-check has begun. Empty where every re-check column is still blank:
 * the unit that fills in the form leaves them to the reviewer.
 */
export function reviewedRows(form: Form): readonly ReviewedRow[] {
  const rows = scoredRows(form).flatMap((row): readonly ReviewedRow[] => {
    const { review } = row.indicator;
    const { claimed } = row.scored;
    return review?.score && claimed ? [{ review, reviewScore: review.score, claimed, ...row }] : [];
  });
  return rows.some(({ reviewScore }) => reviewScore.text !== '') ? rows : [];
}

/** Points the reviewer took off; null where the review score cannot be read. Negative where points were added. */
export function deducted({ claimed, reviewScore }: ReviewedRow): Decimal | null {
  return reviewScore.value && claimed.minus(reviewScore.value);
}
