import { plain } from '../core/decimals';
import { defineRule } from '../core/rule';
import { comparableMoney, moneyUnit, overspentAgainst } from './shared/money';
import { cellsOf } from './shared/rows';

type Overspent = { spent: string; limit: string; excess: string; unit: string; allocated: boolean };

/** Against what was allocated; on forms without that figure against the budget, unless money was carried over. */
export const spentExceedsAllocated = defineRule<Overspent>({
  id: 'spent-exceeds-allocated',
  group: 'money',
  severity: 'error',
  basis: 'B10',
  modes: ['scored', 'unscored'],
  texts: {
    'zh-CN': {
      title: '支出数大于到位数',
      what: ({ spent, limit, excess, unit, allocated }) =>
        `实际支出 ${spent} ${unit}，大于${allocated ? '实际分配下达' : '全年预算'} ${limit} ${unit}，多 ${excess} ${unit}。`,
      why: '支出不能超过到位资金；使用上年结转资金的，预算数应包含结转数。',
      todo: ({ allocated }) =>
        `核对支出数和${allocated ? '下达数' : '预算数'}；使用结转资金或年中追加的，补入${allocated ? '下达数' : '预算数'}。`,
    },
    en: {
      title: 'More spent than was available',
      what: ({ spent, limit, excess, unit, allocated }) =>
        `Spent ${spent} ${unit}, ${allocated ? 'allocated' : 'budgeted'} ${limit} ${unit}: ${excess} ${unit} more.`,
      why: 'Spending cannot exceed what was available; money carried over belongs into the budget figure.',
      todo: ({ allocated }) =>
        `Check both figures; add money carried over or granted later to the ${allocated ? 'allocation' : 'budget'}.`,
    },
  },
  check(form, report) {
    const money = comparableMoney(form);
    const limit = money && overspentAgainst(money);
    if (!limit) return;
    const spent = money.total.spent!;
    report({
      at: spent.at,
      data: {
        spent: plain(spent.value!),
        limit: plain(limit.value!),
        excess: plain(spent.value!.minus(limit.value!)),
        unit: moneyUnit(form.evaluation),
        allocated: limit === money.total.allocated,
      },
      related: cellsOf(limit),
    });
  },
});
