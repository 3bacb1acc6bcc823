import { rateCellAgrees } from '../core/agreement';
import { plain } from '../core/decimals';
import { defineRule } from '../core/rule';
import { comparableMoney } from './shared/money';
import { points } from './shared/numbers';
import { safeNumberFix } from './shared/fix';
import { cellsOf } from './shared/rows';

type Rate = { printed: string; computed: string; spent: string; budget: string };

export const executionRateMismatch = defineRule<Rate>({
  id: 'execution-rate-mismatch',
  group: 'money',
  severity: 'error',
  basis: 'B1',
  modes: ['scored', 'unscored'],
  texts: {
    'zh-CN': {
      title: '预算执行率有误',
      what: ({ printed, computed, spent, budget }) =>
        `填报执行率“${printed}”与重算不符：${spent} ÷ ${budget} = ${computed}%。`,
      why: '预算执行率 = 全年执行数 ÷ 全年预算数 × 100%，四舍五入或截尾到所填位数均可。',
      todo: ({ computed }) => `核对预算数和执行数；两者无误的，执行率改为 ${computed}%。`,
    },
    en: {
      title: 'Execution rate is wrong',
      what: ({ printed, computed, spent, budget }) =>
        `The rate “${printed}” is not what the amounts give: ${spent} ÷ ${budget} = ${computed}%.`,
      why: 'Execution rate = spent ÷ budget × 100 %; rounded or cut off to the printed digits.',
      todo: ({ computed }) => `Check both amounts; if they are right, change the rate to ${computed}%.`,
    },
  },
  check(form, report) {
    const money = comparableMoney(form);
    const printed = money?.executionRate;
    const execution = form.scorecard.execution;
    if (!money || !printed?.value || !execution?.rate || execution.working?.kind !== 'execution') return;
    const { budget, spent } = execution.working;
    if (rateCellAgrees(printed, execution.rate)) return;
    report({
      at: printed.at,
      data: {
        printed: printed.text,
        computed: points(execution.rate, form.policy.digits),
        spent: plain(spent),
        budget: plain(budget),
      },
      related: cellsOf(money.total.budget, money.total.spent),
      fix: safeNumberFix(form, printed, 'execution-rate', execution.rate),
    });
  },
});
