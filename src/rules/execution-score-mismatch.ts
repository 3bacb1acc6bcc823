import { executionScoreAgrees } from '../core/agreement';
import { defineRule } from '../core/rule';
import { comparableMoney } from './shared/money';
import { points } from './shared/numbers';
import { safeNumberFix } from './shared/fix';
import { cellsOf } from './shared/rows';
import { workingData } from './shared/scores';
import { isBlank } from './shared/words';

/** `claimed` is empty where the score is blank; `rate` says that the rate is blank beside it. */
type Mismatch = { claimed: string; computed: string; rate: string; working: string; workingEn: string };

export const executionScoreMismatch = defineRule<Mismatch>({
  id: 'execution-score-mismatch',
  group: 'money',
  severity: 'warning',
  basis: '各地自评表的执行分栏；已公开自评表中所见',
  texts: {
    'zh-CN': {
      title: '预算执行得分不符',
      what: ({ claimed, computed, rate, working }) => {
        if (rate) return `预算执行得 ${claimed} 分，预算执行率却没有填写，重算为 ${rate}%。`;
        return claimed
          ? `预算执行得分 ${claimed} 与重算得分 ${computed} 不符：${working}。`
          : `预算执行得分没有填写：${working}。`;
      },
      why: '预算执行得分 = 分值 × 预算执行率，不超过分值；另有分档规定的按分档。',
      todo: ({ claimed, computed, rate }) => {
        if (rate) return `核对预算数和执行数，执行率填 ${rate}%。`;
        return `核对预算数、执行数和分值；无误的，得分${claimed ? '改为' : '填'} ${computed}。`;
      },
    },
    en: {
      title: 'Execution score is wrong',
      what: ({ claimed, computed, rate, workingEn }) => {
        if (rate) return `Budget execution scores ${claimed}, but the rate is blank; it is ${rate}%.`;
        return claimed
          ? `The score for budget execution is ${claimed}, recalculation gives ${computed}: ${workingEn}.`
          : `The score for budget execution is blank: ${workingEn}.`;
      },
      why: 'Execution score = weight × execution rate, never above the weight; by steps where the policy says so.',
      todo: ({ claimed, computed, rate }) => {
        if (rate) return `Check both amounts and enter the rate ${rate}%.`;
        return `Check budget, spending and weight; if right, ${claimed ? 'change the score to' : 'enter'} ${computed}.`;
      },
    },
  },
  check(form, report) {
    const money = comparableMoney(form);
    const { execution } = form.scorecard;
    if (!money?.executionScore || !execution?.rate || !execution.score || !execution.working) return;
    const { executionScore, executionRate } = money;
    const { claimed, rate, score } = execution;
    const { digits } = form.policy;
    const data = {
      claimed: claimed ? points(claimed, digits) : '',
      computed: points(score, digits),
      rate: '',
      ...workingData(execution.working),
    };
    const cells = [money.total.budget, money.total.spent, executionRate, money.executionWeight];
    // A text that is no number ("—") says that execution is not scored here.
    if (claimed ? !executionScoreAgrees(execution) : isBlank(executionScore)) {
      report({
        at: executionScore.at,
        data,
        related: cellsOf(...cells),
        fix: safeNumberFix(form, executionScore, 'execution-score', score),
      });
    }
    if (claimed && executionRate && isBlank(executionRate)) {
      report({
        at: executionRate.at,
        data: { ...data, computed: '', rate: points(rate, digits) },
        related: cellsOf(executionScore, money.total.budget, money.total.spent),
        fix: safeNumberFix(form, executionRate, 'execution-rate', rate),
      });
    }
  },
});
