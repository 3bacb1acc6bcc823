import { defineRule } from '../core/rule';
import { reviewedRows } from './shared/review';
import { cellsOf } from './shared/rows';
import { excerpt, isNothing, quoted } from './shared/words';

export const reviewScoreMissing = defineRule<{ name: string; score: string; text: string }>({
  id: 'review-score-missing',
  group: 'review',
  severity: 'error',
  basis: '会计师事务所复核标准第 14 条',
  texts: {
    'zh-CN': {
      title: '缺复核得分',
      what: ({ name, score, text }) =>
        text
          ? `${quoted(name, 'zh-CN')}自评得分 ${score}，复核得分“${text}”不是数字。`
          : `${quoted(name, 'zh-CN')}自评得分 ${score}，没有填写复核得分。`,
      why: '复核应当逐项给出得分，漏填一项，复核总分就不完整。',
      todo: () => '补填复核得分；与自评不一致的，同时写明理由。',
    },
    en: {
      title: 'Review score missing',
      what: ({ name, score, text }) =>
        text
          ? `${quoted(name, 'en')} is scored ${score} by the unit; the review score “${text}” is not a number.`
          : `${quoted(name, 'en')} is scored ${score} by the unit and has no review score.`,
      why: 'A re-check gives each row a score; with one missing its total is not complete.',
      todo: () => 'Enter the review score, and say why where it differs.',
    },
  },
  check(form, report) {
    for (const { indicator, reviewScore, claimed } of reviewedRows(form)) {
      if (reviewScore.value || reviewScore.formula !== null) continue;
      report({
        at: reviewScore.at,
        indicator,
        data: {
          name: indicator.name.text,
          score: claimed.toFixed(),
          text: isNothing(reviewScore.text) ? '' : excerpt(reviewScore.text),
        },
        related: cellsOf(indicator.score, indicator.weight),
      });
    }
  },
});
