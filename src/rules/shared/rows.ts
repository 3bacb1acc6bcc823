import type Decimal from 'decimal.js';
import type { Address } from '../../core/address';
import type { Field, Indicator } from '../../core/evaluation';
import type { Form } from '../../core/rule';
import type { ScoredRow } from '../../core/scorecard';

/** One row of the form beside what arithmetic says about it. */
export interface Row {
  readonly indicator: Indicator;
  readonly scored: ScoredRow;
}

export function rowsOf({ evaluation, scorecard }: Form): readonly Row[] {
  return evaluation.indicators.map((indicator, i) => ({ indicator, scored: scorecard.rows[i]! }));
}

/** Rows that take part. An unused row is silent everywhere but in unused-row-scored. */
export function usedRows(form: Form): readonly Row[] {
  return rowsOf(form).filter(({ indicator }) => indicator.used);
}

/** Used rows that carry weight and score themselves: a "其中" row leaves both to its parent. */
export function scoredRows(form: Form): readonly Row[] {
  return usedRows(form).filter(({ indicator }) => indicator.parent === null);
}

/** Used rows that promise and report something: a parent leaves that to its "其中" rows, a 决策 row to its standard. */
export function promisingRows(form: Form): readonly Row[] {
  return usedRows(form).filter(({ indicator }) => !indicator.byStandard && indicator.children.length === 0);
}

/** A weight that counts; null where it is missing, zero or less: weight-missing says so, and only that. */
export function weightOf({ scored }: Row): Decimal | null {
  return scored.weight?.gt(0) ? scored.weight : null;
}

/** True the first time a cell is seen: what is merged over many rows is reported once. */
export function firstTime(): (field: Field<unknown>) => boolean {
  const seen = new Set<string>();
  return ({ at }) => {
    const key = `${at.row}:${at.column}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  };
}

/** The cells of those fields that the form has, for `related`. */
export function cellsOf(...fields: readonly (Field<unknown> | null)[]): readonly Address[] {
  return fields.flatMap((field) => (field ? [field.at] : []));
}
