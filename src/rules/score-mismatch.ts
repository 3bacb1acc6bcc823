import { defineRule } from '../core/rule';
import { safeNumberFix } from './shared/fix';
import { points } from './shared/numbers';
import { cellsOf, scoredRows } from './shared/rows';
import { contradicted, habitOf, workingData } from './shared/scores';

type Mismatch = { claimed: string; computed: string; working: string; workingEn: string };

export const scoreMismatch = defineRule<Mismatch>({
  id: 'score-mismatch',
  group: 'score',
  severity: 'error',
  basis: '预算管理一体化系统正向、反向指标计分；江西、湖北自评表填表说明；已公开自评表中所见',
  texts: {
    'zh-CN': {
      title: '得分与重算不符',
      what: ({ claimed, computed, working }) => `得分 ${claimed} 与重算得分 ${computed} 不符：${working}。`,
      why: '定量指标的得分由预期值、实现值和权重算出，超额完成以权重为限（依财预〔2020〕10号，以原文为准）。',
      todo: ({ computed }) => `核对预期值和实现值；两者无误的，得分改为 ${computed}。`,
    },
    en: {
      title: 'Score differs from recalculation',
      what: ({ claimed, computed, workingEn }) =>
        `The score is ${claimed}, recalculation gives ${computed}: ${workingEn}.`,
      why: 'A quantitative score follows from target, result and weight, and never exceeds the weight (财预〔2020〕10号; the original text prevails).',
      todo: ({ computed }) => `Check target and result; if both are right, change the score to ${computed}.`,
    },
  },
  check(form, report) {
    // What a habit of the whole sheet explains is said once, by systematic-scoring, and is no error here.
    const explained = new Set(habitOf(form)?.rows);
    for (const row of scoredRows(form)) {
      if (!contradicted(row, form)) continue;
      const { indicator, scored } = row;
      report({
        at: indicator.score!.at,
        indicator,
        severity: explained.has(indicator.index) ? 'warning' : 'error',
        data: {
          claimed: points(scored.claimed!, form.policy.digits),
          computed: points(scored.computed!, form.policy.digits),
          ...workingData(scored.working),
        },
        related: cellsOf(indicator.target, indicator.actual, indicator.weight),
        fix: safeNumberFix(form, indicator.score, 'score', scored.computed),
      });
    }
  },
});
