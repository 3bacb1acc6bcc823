import { dimensionOfRow } from '../core/row-kind';
import { defineRule } from '../core/rule';
import { comparableMoney } from './shared/money';
import { points } from './shared/numbers';
import { cellsOf, scoredRows } from './shared/rows';
import { inFull } from './shared/scores';

type Little = { rate: string; rows: number };

/** Below half of the budget, full delivery needs an explanation (re-check practice). */
const LITTLE = 50;

export const spentLittleDeliveredAll = defineRule<Little>({
  id: 'spent-little-delivered-all',
  group: 'money',
  severity: 'warning',
  basis: '会计师事务所复核标准',
  texts: {
    'zh-CN': {
      title: '执行率低却全部完成',
      what: ({ rate, rows }) => `预算执行率只有 ${rate}%，${rows} 项产出指标却全部满分。`,
      why: '资金大部分未支出而产出全部完成，可能是预算偏大，也可能是产出或支出填报有误。',
      todo: () => '核对支出数和产出完成情况；属实的，说明节约或尚未付款的原因。',
    },
    en: {
      title: 'Little spent, all delivered',
      what: ({ rate, rows }) =>
        `Only ${rate}% of the budget was spent, yet all ${rows} output rows have full marks.`,
      why: 'Either the budget was too large, or outputs or spending are not as reported.',
      todo: () => 'Check spending and outputs; if both are right, say what was saved or is still to be paid.',
    },
  },
  check(form, report) {
    const money = comparableMoney(form);
    const rate = form.scorecard.execution?.rate;
    if (!money?.total.spent || !rate?.lt(LITTLE)) return;
    const outputs = scoredRows(form).filter(
      ({ indicator }) => dimensionOfRow(indicator, form.evaluation) === 'output',
    );
    if (outputs.length === 0 || !outputs.every(inFull)) return;
    report({
      at: money.total.spent.at,
      data: { rate: points(rate, form.policy.digits), rows: outputs.length },
      related: cellsOf(money.total.budget, ...outputs.map(({ indicator }) => indicator.score)),
    });
  },
});
