import Decimal from 'decimal.js';
import { CENT } from '../core/agreement';
import { halfUp } from '../core/decimals';
import { defineRule } from '../core/rule';
import { safeNumberFix } from './shared/fix';
import { points } from './shared/numbers';
import { cellsOf, scoredRows, weightOf } from './shared/rows';
import { quoted } from './shared/words';

export const scoreAboveWeight = defineRule<{ name: string; score: string; weight: string }>({
  id: 'score-above-weight',
  group: 'range',
  severity: 'error',
  basis: '预算管理一体化系统校验',
  texts: {
    'zh-CN': {
      title: '得分高于权重',
      what: ({ name, score, weight }) => `${quoted(name, 'zh-CN')}得分 ${score}，高于权重 ${weight}。`,
      why: '单项得分以权重为限，超额完成也不加分（依财预〔2020〕10号，以原文为准）。',
      todo: ({ weight }) => `核对得分和权重，得分最高为 ${weight}。`,
    },
    en: {
      title: 'Score above its weight',
      what: ({ name, score, weight }) =>
        `${quoted(name, 'en')} is scored ${score}, above its weight ${weight}.`,
      why: 'A score is capped at its weight, over-fulfilment earns nothing more (财预〔2020〕10号; the original prevails).',
      todo: ({ weight }) => `Check score and weight; the score is ${weight} at most.`,
    },
  },
  check(form, report) {
    for (const row of scoredRows(form)) {
      const { indicator, scored } = row;
      // 河北 folds a score by its share of the whole: only what it is folded to is held against the weight.
      // Without a weight there is nothing to be above: weight-missing says so.
      const weight = weightOf(row);
      const score = indicator.foldedScore ?? indicator.score;
      if (!score?.value || !weight) continue;
      // In an equal split either neighbour of 40 ÷ 11 is right: 3.64 and 3.63. A weight finer than scores are is rounded.
      const split = indicator.weightSource === 'equal-split';
      const highest = split ? weight.plus(CENT) : Decimal.max(weight, halfUp(weight, form.policy.digits));
      if (score.value.lte(highest)) continue;
      report({
        at: score.at,
        indicator,
        data: {
          name: indicator.name.text,
          score: points(score.value, form.policy.digits),
          weight: weight.toFixed(),
        },
        related: cellsOf(indicator.weight),
        fix: indicator.foldedScore ? null : safeNumberFix(form, score, 'score', scored.computed),
      });
    }
  },
});
