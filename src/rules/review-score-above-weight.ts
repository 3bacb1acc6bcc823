import { defineRule } from '../core/rule';
import { reviewedRows } from './shared/review';
import { cellsOf, weightOf } from './shared/rows';
import { quoted } from './shared/words';

export const reviewScoreAboveWeight = defineRule<{ name: string; review: string; weight: string }>({
  id: 'review-score-above-weight',
  group: 'review',
  severity: 'error',
  basis: '预算管理一体化系统复核分校验',
  texts: {
    'zh-CN': {
      title: '复核得分高于权重',
      what: ({ name, review, weight }) =>
        `${quoted(name, 'zh-CN')}的复核得分 ${review}，高于权重 ${weight}。`,
      why: '复核得分同样以权重为限。',
      todo: ({ weight }) => `核对复核得分，最高为 ${weight}。`,
    },
    en: {
      title: 'Review above the weight',
      what: ({ name, review, weight }) =>
        `The review score ${review} of ${quoted(name, 'en')} is above its weight ${weight}.`,
      why: 'A review score is capped at the weight as well.',
      todo: ({ weight }) => `Check the review score; it is ${weight} at most.`,
    },
  },
  check(form, report) {
    for (const row of reviewedRows(form)) {
      const { indicator, reviewScore } = row;
      const weight = weightOf(row);
      if (!weight || !reviewScore.value?.gt(weight)) continue;
      report({
        at: reviewScore.at,
        indicator,
        data: {
          name: indicator.name.text,
          review: reviewScore.value.toFixed(),
          weight: weight.toFixed(),
        },
        related: cellsOf(indicator.weight, indicator.score),
      });
    }
  },
});
