import { plain } from '../core/decimals';
import { defineRule } from '../core/rule';
import { amountExceeds, comparableMoney, moneyUnit } from './shared/money';
import { cellsOf } from './shared/rows';

type Exceeds = { allocated: string; budget: string; excess: string; unit: string };

export const allocatedExceedsBudget = defineRule<Exceeds>({
  id: 'allocated-exceeds-budget',
  group: 'money',
  severity: 'error',
  basis: '江门自评表资金栏',
  modes: ['scored', 'unscored'],
  texts: {
    'zh-CN': {
      title: '下达数大于预算数',
      what: ({ allocated, budget, excess, unit }) =>
        `实际分配下达 ${allocated} ${unit}，大于预算安排 ${budget} ${unit}，多 ${excess} ${unit}。`,
      why: '下达的资金来自预算安排，不能超过预算安排数（含年中调整）。',
      todo: () => '核对下达文件；年中追加预算的，预算安排数应填调整后的数。',
    },
    en: {
      title: 'More allocated than budgeted',
      what: ({ allocated, budget, excess, unit }) =>
        `Allocated ${allocated} ${unit}, budgeted ${budget} ${unit}: ${excess} ${unit} more.`,
      why: 'Allocations come out of the budget (adjustments included) and cannot exceed it.',
      todo: () => 'Check the allocation notice; after a mid-year increase, print the adjusted budget.',
    },
  },
  check(form, report) {
    const total = comparableMoney(form)?.total;
    if (!total || !amountExceeds(total.allocated, total.budget)) return;
    const allocated = total.allocated!;
    const budget = total.budget!;
    report({
      at: allocated.at,
      data: {
        allocated: plain(allocated.value!),
        budget: plain(budget.value!),
        excess: plain(allocated.value!.minus(budget.value!)),
        unit: moneyUnit(form.evaluation),
      },
      related: cellsOf(budget),
    });
  },
});
