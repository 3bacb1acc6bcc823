import Decimal from 'decimal.js';
import { plain } from '../core/decimals';
import { defineRule } from '../core/rule';
import { comparableMoney, explainsMoney } from './shared/money';
import { points } from './shared/numbers';
import { cellsOf } from './shared/rows';

type Low = { rate: string; threshold: string };

export const executionLowUnexplained = defineRule<Low>({
  id: 'execution-low-unexplained',
  group: 'money',
  severity: 'warning',
  basis: '四川自评表填表说明',
  modes: ['scored', 'unscored'],
  texts: {
    'zh-CN': {
      title: '执行率低未说明',
      what: ({ rate, threshold }) => `预算执行率 ${rate}%，低于 ${threshold}%，没有说明原因。`,
      why: '执行率偏低须说明原因和改进措施；表内没有原因栏的，复核时也会问到。',
      todo: () => '说明执行率偏低的原因（如预算压减、合同未到付款期）和下一步措施。',
    },
    en: {
      title: 'Low execution unexplained',
      what: ({ rate, threshold }) =>
        `The execution rate is ${rate}%, below ${threshold}%, and no reason is given.`,
      why: 'A low rate needs a reason and a measure; a reviewer asks even where the form has no column for it.',
      todo: () => 'Say why so little was spent (budget cut, payment not due …) and what is done about it.',
    },
  },
  check(form, report) {
    const money = comparableMoney(form);
    const rate = form.scorecard.execution?.rate;
    const threshold = new Decimal(form.policy.executionReasonBelow);
    if (!money || !rate?.lt(threshold) || explainsMoney(form.evaluation)) return;
    const printed = money.executionRate?.text ? money.executionRate : money.total.spent;
    if (!printed) return;
    report({
      at: printed.at,
      severity: form.layout.asksExecutionReason ? 'warning' : 'notice',
      data: { rate: points(rate, form.policy.digits), threshold: plain(threshold) },
      related: cellsOf(money.total.budget, money.total.spent, money.reason),
    });
  },
});
