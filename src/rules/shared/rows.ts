import type Decimal from 'decimal.js';
import type { Address } from '../../core/address';
import { toA1 } from '../../core/address';
import type { Field, Indicator } from '../../core/evaluation';
import type { ScoredRow } from '../../core/scorecard';
import { isAboveZero } from '../../core/decimals';
import { oncePerForm } from './once';

/** One row of the form beside what arithmetic says about it. */
export interface Row {
  readonly indicator: Indicator;
  readonly scored: ScoredRow;
}

export const rowsOf = oncePerForm(({ evaluation, scorecard }): readonly Row[] =>
  evaluation.indicators.map((indicator, i) => ({ indicator, scored: scorecard.rows[i]! })),
);

/** Rows that take part. An unused row is silent everywhere but in unused-row-scored. */
export const usedRows = oncePerForm((form): readonly Row[] =>
  rowsOf(form).filter(({ indicator }) => indicator.used),
);

/** Used rows that carry weight and score themselves: a "其中" row leaves both to its parent. */
export const scoredRows = oncePerForm((form): readonly Row[] =>
  usedRows(form).filter(({ indicator }) => indicator.parent === null),
);

/** Used rows that promise and report something: a parent leaves that to its "其中" rows, a 决策 row to its standard. */
export const promisingRows = oncePerForm((form): readonly Row[] =>
  usedRows(form).filter(({ indicator }) => !indicator.byStandard && indicator.children.length === 0),
);

/** A weight that counts; null where it is missing, zero or less: weight-missing says so, and only that. */
export function weightOf({ scored }: Row): Decimal | null {
  return scored.weight && isAboveZero(scored.weight) ? scored.weight : null;
}

/** True the first time a cell is seen: what is merged over many rows is reported once. */
export function firstTime(): (field: Field<unknown>) => boolean {
  const seen = new Set<string>();
  return ({ at }) => {
    const cell = toA1(at);
    if (seen.has(cell)) return false;
    seen.add(cell);
    return true;
  };
}

/** The cells of those fields that the form has, for `related`. */
export function cellsOf(...fields: readonly (Field<unknown> | null)[]): readonly Address[] {
  return fields.flatMap((field) => (field ? [field.at] : []));
}
