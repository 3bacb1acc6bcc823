import type { MoneyRow } from './evaluation';

/** Where a form knows but one budget, it is the one that was spent from. */
export function withBudget(row: MoneyRow): MoneyRow {
  return row.budget === null ? { ...row, budget: row.initialBudget, initialBudget: null } : row;
}
