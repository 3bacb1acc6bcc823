import type Decimal from 'decimal.js';
import { exceeds } from '../../core/agreement';
import type { Amount, Evaluation, Money, MoneyRow } from '../../core/evaluation';
import type { Form } from '../../core/rule';
import { isUnitSlip } from '../../core/unit-slip';
import { unitOf } from '../../core/units';
import { oncePerForm } from './once';
import { givesReason } from './reasons';

/** An amount that could be read. */
export type FilledAmount = Amount & { readonly value: Decimal };

export function isPositive(amount: Amount | null): amount is FilledAmount {
  return amount?.value?.gt(0) ?? false;
}

/** One amount that is ten thousand times too large or too small beside another one. */
export interface UnitSlip {
  readonly amount: FilledAmount;
  readonly against: FilledAmount;
}

/**
 * The money block, where its amounts can be set against each other; null without one, and where money-unit-slip
 * reports that they stand in different units: every further comparison would only repeat that.
 */
export function comparableMoney(form: Form): Money | null {
  const { money } = form.evaluation;
  return money && unitSlips(form).length === 0 ? money : null;
}

/** Amounts in the wrong unit, judged by the other amounts of their own line. */
export const unitSlips = oncePerForm(({ evaluation: { money, header } }): readonly UnitSlip[] => {
  if (!money) return [];
  const inYuan = header.moneyUnit?.value === '元';
  return [money.total, ...money.sources].flatMap((line) => lineSlip(line, inYuan) ?? []);
});

function lineSlip(line: MoneyRow, inYuan: boolean): UnitSlip | null {
  const amounts = [line.initialBudget, line.budget, line.allocated, line.spent].filter(isPositive);
  const ofEach = amounts.map((amount) => ({
    amount,
    against: amounts.filter((other) => isUnitSlip(amount.value, other.value)),
  }));
  const slipped = ofEach.filter(({ against }) => against.length > 0);
  if (slipped.length === 0) return null;
  const most = Math.max(...slipped.map(({ against }) => against.length));
  const suspects = slipped.filter(({ against }) => against.length === most);
  // One against one: the form's own unit says which of the two is foreign.
  const ordered = [...suspects].sort((a, b) => a.amount.value.cmp(b.amount.value));
  const suspect = inYuan ? ordered[0]! : ordered[ordered.length - 1]!;
  return { amount: suspect.amount, against: suspect.against[0]! };
}

/** How many 元 one unit of the form's amounts is; 万元 where the form does not say. */
export function moneyFactor({ header }: Evaluation): Decimal {
  return unitOf(moneyUnit({ header })).factor;
}

export function moneyUnit({ header }: Pick<Evaluation, 'header'>): string {
  return header.moneyUnit?.value ?? '万元';
}

/** More by over a cent of the form's unit: what rounding cannot explain. */
export function amountExceeds(a: Amount | null, b: Amount | null): boolean {
  return a?.value && b?.value ? exceeds(a.value, b.value) : false;
}

/** The block has a line for money carried over: more than the year's budget may then be spent. */
function hasCarryOver(money: Money): boolean {
  return money.sources.some(({ label }) => /结转|结余/.test(label.text));
}

/** Spent beyond what was there: what spent-exceeds-allocated reports. Null: nothing exceeded. */
export function overspentAgainst(money: Money): Amount | null {
  const { allocated, budget, spent } = money.total;
  if (amountExceeds(spent, allocated)) return allocated;
  const capped = allocated?.value === undefined || allocated.value === null;
  return capped && !hasCarryOver(money) && amountExceeds(spent, budget) ? budget : null;
}

/** A reason for the state of the money stands in the block or under the table. */
export function explainsMoney({ money, reasonBlock }: Evaluation): boolean {
  return [money?.reason ?? null, money?.total.reason ?? null, reasonBlock].some(givesReason);
}
