import type { Form } from '../../core/rule';
import type { ManualReason } from '../../core/working';
import type { Row } from './rows';
import { promisingRows } from './rows';
import { excerpt } from './words';

/**
 * Rows whose target and result cannot be held against each other, for this one reason. A row has a single
 * reason, the most fundamental one, so that two rules never speak about the same row. The verdict says
 * so, not the row's score, which on an unscored form says of every row only that it is not scored.
 */
export function rowsLeftFor(form: Form, reason: ManualReason): readonly Row[] {
  return promisingRows(form).filter(({ indicator }) => {
    const verdict = form.scorecard.verdicts[indicator.index]!;
    return verdict.kind === 'manual' && verdict.reason === reason;
  });
}

/** What was promised and what was reported, as they stand in the cells. */
export function promiseData({ indicator }: Row): { readonly target: string; readonly actual: string } {
  return { target: excerpt(indicator.target?.text ?? ''), actual: excerpt(indicator.actual?.text ?? '') };
}
