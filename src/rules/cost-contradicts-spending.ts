import type Decimal from 'decimal.js';
import { exceeds, isSame } from '../core/agreement';
import { plain } from '../core/decimals';
import type { Amount, Field, Indicator, Money } from '../core/evaluation';
import { inBase } from '../core/quantity';
import type { Form, Report } from '../core/rule';
import { defineRule } from '../core/rule';
import { isBare } from '../core/units';
import type { Expression } from '../core/expression';
import { comparableMoney, moneyFactor, moneyUnit } from './shared/money';
import { cellsOf, promisingRows } from './shared/rows';
import { quoted } from './shared/words';

type Contradiction = { name: string; stated: string; money: string; unit: string; ceiling: boolean };

/** Names that mean the whole project's money. Unit costs, standards and rates of control say something else. */
const WHOLE_COST = /总成本|总投资|总费用|成本控制(?:数|额)|项目成本(?:控制)?$|总支出/;

export const costContradictsSpending = defineRule<Contradiction>({
  id: 'cost-contradicts-spending',
  group: 'money',
  severity: 'warning',
  basis: '已公开自评表中所见',
  modes: ['scored', 'unscored'],
  texts: {
    'zh-CN': {
      title: '成本与支出矛盾',
      what: ({ name, stated, money, unit, ceiling }) =>
        ceiling
          ? `${quoted(name, 'zh-CN')}的上限 ${stated} ${unit}，大于全年预算 ${money} ${unit}。`
          : `${quoted(name, 'zh-CN')}的实现值 ${stated} ${unit}，与资金执行数 ${money} ${unit}不一致。`,
      why: '项目总成本应与资金执行数一致，成本上限不应高于预算。',
      todo: ({ ceiling }) =>
        ceiling
          ? '核对成本上限和预算数，按批复的预算改正。'
          : '核对成本实现值和执行数；口径不同的，写明差额的来源。',
    },
    en: {
      title: 'Cost contradicts spending',
      what: ({ name, stated, money, unit, ceiling }) =>
        ceiling
          ? `The ceiling of ${quoted(name, 'en')}, ${stated} ${unit}, is above the budget of ${money} ${unit}.`
          : `The result of ${quoted(name, 'en')}, ${stated} ${unit}, is not the money spent, ${money} ${unit}.`,
      why: 'A project’s total cost is the money spent on it, and its ceiling no more than its budget.',
      todo: ({ ceiling }) =>
        ceiling
          ? 'Check ceiling and budget and correct them by the approved budget.'
          : 'Check both figures; if they measure different things, say where the difference comes from.',
    },
  },
  check(form, report) {
    const money = comparableMoney(form);
    if (!money) return;
    for (const { indicator } of promisingRows(form)) {
      if (WHOLE_COST.test(indicator.name.text)) checkRow(form, money, indicator, report);
    }
  },
});

function checkRow(
  form: Form,
  { total }: Money,
  indicator: Indicator,
  report: (finding: Report<Contradiction>) => void,
): void {
  const { actual, name, target } = indicator;
  const unit = moneyUnit(form.evaluation);
  const spent = amountOf(actual, form);
  const ceiling = amountOf(target, form);
  const say = (stated: Decimal, against: Amount, isCeiling: boolean): void =>
    report({
      at: (actual ?? target)!.at,
      indicator,
      data: {
        name: name.text,
        stated: plain(stated),
        money: plain(against.value!),
        unit,
        ceiling: isCeiling,
      },
      related: cellsOf(isCeiling ? target : null, against),
    });
  if (spent && total.spent?.value && !isSame(spent, total.spent.value)) {
    say(spent, total.spent, false);
  } else if (ceiling && total.budget?.value?.gt(0) && exceeds(ceiling, total.budget.value)) {
    // Only where the result itself agrees with the money: one mistake of the row is said at a time.
    say(ceiling, total.budget, true);
  }
}

/** A cell's money in the form's unit; a bare figure is in that unit already. Null for anything but one amount. */
function amountOf(field: Field<Expression> | null, { evaluation }: Form): Decimal | null {
  const value = field?.value;
  if (value?.kind !== 'number' && value?.kind !== 'at-most' && value?.kind !== 'equal') return null;
  const { quantity } = value;
  if (isBare(quantity.unit)) return quantity.value;
  return quantity.unit.family === 'money' ? inBase(quantity).div(moneyFactor(evaluation)) : null;
}
