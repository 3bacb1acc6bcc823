import { defineRule } from '../core/rule';
import { suggestedNumberFix } from './shared/fix';
import { promiseData } from './shared/manual';
import { points } from './shared/numbers';
import { givesReason, reasonOf } from './shared/reasons';
import { cellsOf, scoredRows } from './shared/rows';
import { takenOff, underspent } from '../core/judgement';
import { bandMissed } from './shared/scores';

type Reduced = { target: string; actual: string; score: string; weight: string; lost: string };

export const scoreReducedUnexplained = defineRule<Reduced>({
  id: 'score-reduced-unexplained',
  group: 'score',
  severity: 'warning',
  basis: '已公开自评表中所见',
  texts: {
    'zh-CN': {
      title: '达标扣分未说明',
      what: ({ target, actual, score, weight, lost }) =>
        `实现值“${actual}”已达到预期值“${target}”，权重 ${weight}，只得 ${score} 分，扣 ${lost} 分没有说明原因。`,
      why: '达到预期值的指标应得满分；主动扣分的须写明原因。',
      todo: ({ weight }) => `说明扣分原因；没有扣分理由的，得分改为 ${weight}。`,
    },
    en: {
      title: 'Points taken off without reason',
      what: ({ target, actual, score, weight, lost }) =>
        `The result “${actual}” reaches the target “${target}”, yet the score is ${score} of ${weight}: ${lost} taken off without a reason.`,
      why: 'A target reached earns full marks; points taken off on purpose need a reason.',
      todo: ({ weight }) => `Give the reason, or change the score to ${weight}.`,
    },
  },
  check(form, report) {
    const { digits } = form.policy;
    for (const row of scoredRows(form)) {
      const { indicator, scored } = row;
      // A cost below its ceiling has a rule of its own: underspend-as-shortfall.
      if (!takenOff(row.scored) || underspent(form.evaluation, row.scored)) continue;
      // A score that its result word does not allow is score-outside-band.
      if (bandMissed(row, digits)) continue;
      if (givesReason(reasonOf(row, form.evaluation))) continue;
      const weight = scored.weight!;
      report({
        at: indicator.score!.at,
        indicator,
        data: {
          ...promiseData(row),
          score: points(scored.claimed!, digits),
          weight: points(weight, digits),
          lost: points(weight.minus(scored.claimed!), digits),
        },
        related: cellsOf(indicator.target, indicator.actual, indicator.weight, indicator.reason),
        fix: suggestedNumberFix(form, indicator.score, scored.weight),
      });
    }
  },
});
