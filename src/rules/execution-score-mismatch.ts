import { executionScoreAgrees } from '../core/agreement';
import { defineRule } from '../core/rule';
import { comparableMoney } from './shared/money';
import { points } from './shared/numbers';
import { safeNumberFix } from './shared/fix';
import { cellsOf } from './shared/rows';
import { workingData } from './shared/scores';

type Mismatch = { claimed: string; computed: string; working: string; workingEn: string };

export const executionScoreMismatch = defineRule<Mismatch>({
  id: 'execution-score-mismatch',
  group: 'money',
  severity: 'warning',
  basis: 'B2, B6',
  texts: {
    'zh-CN': {
      title: '预算执行得分不符',
      what: ({ claimed, computed, working }) =>
        `预算执行得分 ${claimed} 与重算 ${computed} 不符：${working}。`,
      why: '预算执行得分 = 分值 × 预算执行率，不超过分值；另有分档规定的按分档。',
      todo: ({ computed }) => `核对预算数、执行数和分值；无误的，得分改为 ${computed}。`,
    },
    en: {
      title: 'Execution score is wrong',
      what: ({ claimed, computed, workingEn }) =>
        `The score for budget execution is ${claimed}, recalculation gives ${computed}: ${workingEn}.`,
      why: 'Execution score = weight × execution rate, never above the weight; by steps where the policy says so.',
      todo: ({ computed }) => `Check budget, spending and weight; if right, change the score to ${computed}.`,
    },
  },
  check(form, report) {
    const money = comparableMoney(form);
    const { execution } = form.scorecard;
    if (!money?.executionScore || !execution?.claimed || !execution.score || !execution.working) return;
    if (executionScoreAgrees(execution)) return;
    report({
      at: money.executionScore.at,
      data: {
        claimed: points(execution.claimed, form.policy.digits),
        computed: points(execution.score, form.policy.digits),
        ...workingData(execution.working),
      },
      related: cellsOf(money.total.budget, money.total.spent, money.executionRate, money.executionWeight),
      fix: safeNumberFix(form, money.executionScore, 'execution-score', execution.score),
    });
  },
});
