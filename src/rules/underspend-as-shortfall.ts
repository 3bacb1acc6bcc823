import { defineRule } from '../core/rule';
import { suggestedNumberFix } from './shared/fix';
import { promiseData } from './shared/manual';
import { points } from './shared/numbers';
import { cellsOf, scoredRows } from './shared/rows';
import { underspent } from '../core/judgement';

type Underspent = { target: string; actual: string; score: string; weight: string };

export const underspendAsShortfall = defineRule<Underspent>({
  id: 'underspend-as-shortfall',
  group: 'score',
  severity: 'warning',
  basis: '已公开自评表中所见',
  texts: {
    'zh-CN': {
      title: '节约成本被扣分',
      what: ({ target, actual, score, weight }) =>
        `成本指标上限“${target}”，实现值“${actual}”未超过，权重 ${weight}，却只得 ${score} 分。`,
      why: '成本指标不超过上限即为达标，少支出不是未完成；若本意是反映支付进度，应归入预算执行。',
      todo: ({ weight }) =>
        `确认该指标的含义：考核成本的，得分改为 ${weight}；考核支付进度的，移到预算执行。`,
    },
    en: {
      title: 'Saving scored as shortfall',
      what: ({ target, actual, score, weight }) =>
        `The cost “${actual}” stays below its ceiling “${target}”, yet the score is ${score} of ${weight}.`,
      why: 'A ceiling is met by staying below it; if the row is about money paid out, it belongs under execution.',
      todo: ({ weight }) =>
        `Decide what the row measures: a cost earns ${weight}; payment progress belongs under execution.`,
    },
  },
  check(form, report) {
    const { digits } = form.policy;
    for (const row of scoredRows(form)) {
      if (!underspent(form.evaluation, row.scored)) continue;
      const { indicator, scored } = row;
      report({
        at: indicator.score!.at,
        indicator,
        data: {
          ...promiseData(row),
          score: points(scored.claimed!, digits),
          weight: points(scored.weight!, digits),
        },
        related: cellsOf(indicator.target, indicator.actual, indicator.weight),
        fix: suggestedNumberFix(form, indicator.score, scored.weight),
      });
    }
  },
});
