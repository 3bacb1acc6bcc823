import { HUNDRED } from '../core/decimals';
import { defineRule } from '../core/rule';
import { comparableMoney, overspentAgainst } from './shared/money';
import { points } from './shared/numbers';
import { cellsOf } from './shared/rows';

type Above = { rate: string };

export const executionRateAbove100 = defineRule<Above>({
  id: 'execution-rate-above-100',
  group: 'money',
  severity: 'warning',
  basis: '已公开自评表中所见',
  modes: ['scored', 'unscored'],
  texts: {
    'zh-CN': {
      title: '执行率超过 100%',
      what: ({ rate }) => `预算执行率 ${rate}%，超过 100%。`,
      why: '执行数超过预算数，多为预算数未含年中追加或上年结转，也可能超预算支出。',
      todo: () => '预算数改填调整后的全年预算数（含结转）；确属超预算的，说明资金来源和原因。',
    },
    en: {
      title: 'Execution rate above 100 %',
      what: ({ rate }) => `The execution rate is ${rate}%, above 100%.`,
      why: 'Mostly the budget leaves out later grants or money carried over; it may also be overspending.',
      todo: () =>
        'Print the adjusted budget (carry-over included), or say where the money came from and why.',
    },
  },
  check(form, report) {
    const money = comparableMoney(form);
    // More spent than was there is an error of its own: spent-exceeds-allocated.
    if (!money || overspentAgainst(money)) return;
    const printed = money.executionRate?.value ?? null;
    const computed = form.scorecard.execution?.rate ?? null;
    // A printed rate that the amounts contradict is execution-rate-mismatch.
    const rate = computed ?? printed;
    if (!rate?.gt(HUNDRED)) return;
    const at = (printed ? money.executionRate : null) ?? money.total.spent ?? money.executionRate;
    if (!at) return;
    report({
      at: at.at,
      data: { rate: points(rate, form.policy.digits) },
      related: cellsOf(money.total.budget, money.total.spent),
    });
  },
});
