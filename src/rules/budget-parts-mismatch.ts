import { CENT } from '../core/agreement';
import type { Amount, Money, MoneyRow } from '../core/evaluation';
import { plain, sumOf, ZERO } from '../core/decimals';
import type { Form } from '../core/rule';
import { defineRule } from '../core/rule';
import type { FilledAmount } from './shared/money';
import { comparableMoney, moneyUnit } from './shared/money';
import { cellsOf } from './shared/rows';
import { isBlank } from './shared/words';

/** `total` and `difference` are empty where the total is blank. */
type Parts = { total: string; sum: string; difference: string; parts: number; column: Column; unit: string };

type Column = 'initialBudget' | 'budget' | 'allocated' | 'spent';
const COLUMNS: readonly Column[] = ['initialBudget', 'budget', 'allocated', 'spent'];

const COLUMN_NAMES = {
  'zh-CN': { initialBudget: '年初预算数', budget: '全年预算数', allocated: '下达数', spent: '执行数' },
  en: { initialBudget: 'initial budget', budget: 'budget', allocated: 'allocation', spent: 'spending' },
} as const;

export const budgetPartsMismatch = defineRule<Parts>({
  id: 'budget-parts-mismatch',
  group: 'money',
  severity: 'error',
  basis: '已公开自评表中所见',
  modes: ['scored', 'unscored'],
  texts: {
    'zh-CN': {
      title: '资金总额与分项不符',
      what: ({ total, sum, difference, parts, column, unit }) => {
        const name = COLUMN_NAMES['zh-CN'][column];
        return total
          ? `${name}合计为 ${total} ${unit}，${parts} 个分项之和为 ${sum} ${unit}，相差 ${difference} ${unit}。`
          : `${name}合计没有填写，${parts} 个分项之和为 ${sum} ${unit}。`;
      },
      why: '资金总额等于各来源之和；同一总额有两种分类的，每种分类都应等于总额。',
      todo: ({ total, sum, unit }) =>
        total ? '核对各资金来源和总额，改正有误的数。' : `核对各资金来源，合计填 ${sum} ${unit}。`,
    },
    en: {
      title: 'Total is not the sum of its parts',
      what: ({ total, sum, difference, parts, column, unit }) =>
        total
          ? `The total ${COLUMN_NAMES.en[column]} is ${total} ${unit}, its ${parts} parts add up to ${sum} ${unit}: a difference of ${difference} ${unit}.`
          : `The total ${COLUMN_NAMES.en[column]} is blank; its ${parts} parts add up to ${sum} ${unit}.`,
      why: 'The total is the sum of its sources; where it is broken down twice, either way.',
      todo: ({ total, sum, unit }) =>
        total
          ? 'Check the sources against the total and correct the wrong figure.'
          : `Check the sources and enter ${sum} ${unit}.`,
    },
  },
  check(form, report) {
    const money = comparableMoney(form);
    if (!money) return;
    for (const column of COLUMNS) {
      const total = money.total[column];
      if (!total || !isJudged(form, column, total)) continue;
      for (const parts of breakdowns(money)) {
        const amounts = parts.map((part) => part[column]).filter(isFilled);
        const added = sumOf(amounts.map(({ value }) => value));
        if (amounts.length === 0 || isShareOnly(parts, amounts, total)) continue;
        // Blank above blanks and zeros is as good as zero.
        const difference = added.minus(total.value ?? ZERO).abs();
        if (difference.lte(CENT)) continue;
        report({
          at: total.at,
          data: {
            total: total.value ? plain(total.value) : '',
            sum: plain(added),
            difference: total.value ? plain(difference) : '',
            parts: amounts.length,
            column,
            unit: moneyUnit(form.evaluation),
          },
          related: cellsOf(...amounts),
        });
      }
    }
  },
});

/** A blank budget beside an execution score is budget-missing-with-score. */
function isJudged({ scorecard }: Form, column: Column, total: Amount): boolean {
  if (total.value) return true;
  return isBlank(total) && !(column === 'budget' && scorecard.execution?.claimed?.gt(ZERO));
}

/** The sources, or each way of breaking the total down where the block has two (按收入性质分, 按支出性质分). */
function breakdowns(money: Money): readonly (readonly MoneyRow[])[] {
  const groups: MoneyRow[][] = [[]];
  let breakdown: string | undefined;
  for (const source of money.sources) {
    const heading = /按.+分/.test(source.label.text);
    if (heading || source.breakdown?.text !== breakdown) groups.push([]);
    breakdown = source.breakdown?.text;
    if (!heading) groups[groups.length - 1]!.push(source);
  }
  return groups;
}

/** "其中:财政拨款" alone names a part of the total, not all of it; yet no part is above its whole (棠溪: 0 over 90). */
function isShareOnly(parts: readonly MoneyRow[], amounts: readonly Amount[], total: Amount): boolean {
  if (parts.length !== 1 || !parts[0]!.label.text.includes('其中')) return false;
  return !total.value || amounts[0]!.value!.lte(total.value);
}

function isFilled(amount: Amount | null): amount is FilledAmount {
  return amount !== null && amount.value !== null;
}
