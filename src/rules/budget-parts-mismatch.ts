import type Decimal from 'decimal.js';
import type { Amount, Money, MoneyRow } from '../core/evaluation';
import { plain, sumOf } from '../core/decimals';
import { defineRule } from '../core/rule';
import { comparableMoney, moneyUnit } from './shared/money';
import { CENT } from './shared/numbers';
import { cellsOf } from './shared/rows';

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
  basis: 'B5, B9, B13',
  modes: ['scored', 'unscored'],
  texts: {
    'zh-CN': {
      title: '资金总额与分项不符',
      what: ({ total, sum, difference, parts, column, unit }) =>
        `${COLUMN_NAMES['zh-CN'][column]}合计 ${total} ${unit}，${parts} 个分项之和 ${sum} ${unit}，相差 ${difference} ${unit}。`,
      why: '资金总额等于各来源之和；同一总额有两种分类的，每种分类都应等于总额。',
      todo: () => '核对各资金来源和总额，改正其中有误的数。',
    },
    en: {
      title: 'Total is not the sum of its parts',
      what: ({ total, sum, difference, parts, column, unit }) =>
        `The total ${COLUMN_NAMES.en[column]} is ${total} ${unit}, its ${parts} parts add up to ${sum} ${unit}: a difference of ${difference} ${unit}.`,
      why: 'The total is the sum of its sources; where it is broken down twice, either way.',
      todo: () => 'Check the sources against the total and correct the wrong figure.',
    },
  },
  check(form, report) {
    const money = comparableMoney(form);
    if (!money) return;
    for (const column of COLUMNS) {
      const total = money.total[column];
      if (!total?.value) continue;
      for (const parts of breakdowns(money)) {
        const amounts = parts.map((part) => part[column]).filter(isFilled);
        const added = sumOf(amounts.map(({ value }) => value));
        if (amounts.length === 0 || isShareOnly(parts, amounts) || added.minus(total.value).abs().lte(CENT)) {
          continue;
        }
        report({
          at: total.at,
          data: {
            total: plain(total.value),
            sum: plain(added),
            difference: plain(added.minus(total.value).abs()),
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
  return groups.filter((group) => group.length > 0);
}

/** "其中:财政拨款" alone names a part of the total, not all of it. */
function isShareOnly(parts: readonly MoneyRow[], amounts: readonly Amount[]): boolean {
  return parts.length === 1 && amounts.length === 1 && parts[0]!.label.text.includes('其中');
}

function isFilled(amount: Amount | null): amount is Amount & { readonly value: Decimal } {
  return amount !== null && amount.value !== null;
}
