import type { Amount, Money } from '../core/evaluation';
import { plain } from '../core/decimals';
import { defineRule } from '../core/rule';
import { comparableMoney, isPositive, moneyUnit, overspentAgainst } from './shared/money';
import { cellsOf } from './shared/rows';
import { isBlank } from './shared/words';

/** `limit` and `excess` are empty where the amount allocated is blank. */
type Overspent = { spent: string; limit: string; excess: string; unit: string; allocated: boolean };

/** Against what was allocated; on forms without that figure against the budget, unless money was carried over. */
export const spentExceedsAllocated = defineRule<Overspent>({
  id: 'spent-exceeds-allocated',
  group: 'money',
  severity: 'error',
  basis: '江门自评表资金栏',
  modes: ['scored', 'unscored'],
  texts: {
    'zh-CN': {
      title: '支出数大于到位数',
      what: ({ spent, limit, excess, unit, allocated }) =>
        !limit
          ? `实际支出 ${spent} ${unit}，却没有填写实际分配下达（到位）数。`
          : `实际支出 ${spent} ${unit}，大于${allocated ? '实际分配下达' : '全年预算'} ${limit} ${unit}，多 ${excess} ${unit}。`,
      why: '支出不能超过到位资金；使用上年结转资金的，预算数应包含结转数。',
      todo: ({ limit, allocated }) =>
        !limit
          ? '按下达文件补填实际分配下达（到位）数，并与支出数核对。'
          : `核对支出数和${allocated ? '下达数' : '预算数'}；使用结转资金或年中追加的，补入${allocated ? '下达数' : '预算数'}。`,
    },
    en: {
      title: 'More spent than was available',
      what: ({ spent, limit, excess, unit, allocated }) =>
        !limit
          ? `Spent ${spent} ${unit}; the amount allocated is blank.`
          : `Spent ${spent} ${unit}, ${allocated ? 'allocated' : 'budgeted'} ${limit} ${unit}: ${excess} ${unit} more.`,
      why: 'Spending cannot exceed what was available; money carried over belongs into the budget figure.',
      todo: ({ limit, allocated }) =>
        !limit
          ? 'Enter the amount allocated and compare it with what was spent.'
          : `Check both figures; add money carried over or granted later to the ${allocated ? 'allocation' : 'budget'}.`,
    },
  },
  check(form, report) {
    const money = comparableMoney(form);
    if (!money) return;
    const unit = moneyUnit(form.evaluation);
    const blank = blankAllocation(money);
    if (blank) {
      const data = { spent: plain(money.total.spent!.value!), limit: '', excess: '', unit, allocated: true };
      report({ at: blank.at, data, related: cellsOf(money.total.spent) });
      return;
    }
    const limit = overspentAgainst(money);
    if (!limit) return;
    const spent = money.total.spent!;
    report({
      at: spent.at,
      data: {
        spent: plain(spent.value!),
        limit: plain(limit.value!),
        excess: plain(spent.value!.minus(limit.value!)),
        unit,
        allocated: limit === money.total.allocated,
      },
      related: cellsOf(limit),
    });
  },
});

/** Money was spent that nobody says was allocated; where sources say it, the total is budget-parts-mismatch's. */
function blankAllocation({ total, sources }: Money): Amount | null {
  const { allocated, spent } = total;
  if (!allocated || !isBlank(allocated) || !isPositive(spent)) return null;
  return sources.some((source) => isPositive(source.allocated)) ? null : allocated;
}
