import { CENT } from '../core/agreement';
import { plain } from '../core/decimals';
import { defineRule } from '../core/rule';
import { deducted, reviewedRows } from './shared/review';
import { cellsOf } from './shared/rows';
import { isMark, quoted } from './shared/words';

export const reviewDifferenceUnexplained = defineRule<{ name: string; score: string; review: string }>({
  id: 'review-difference-unexplained',
  group: 'review',
  severity: 'error',
  basis: '会计师事务所复核标准第 14 条',
  texts: {
    'zh-CN': {
      title: '复核差异未说明',
      what: ({ name, score, review }) =>
        `${quoted(name, 'zh-CN')}自评 ${score} 分，复核 ${review} 分，备注没有说明原因。`,
      why: '复核得分与自评得分不一致的，每一处扣分都要写明理由。',
      todo: () => '在备注中写明扣分或加分的理由。',
    },
    en: {
      title: 'Review differs, no remark',
      what: ({ name, score, review }) =>
        `${quoted(name, 'en')} is scored ${score} by the unit and ${review} by the reviewer; no remark says why.`,
      why: 'Each point taken off in a re-check needs its reason.',
      todo: () => 'Say in the remark why the score was changed.',
    },
  },
  check(form, report) {
    for (const row of reviewedRows(form)) {
      const { indicator, review, reviewScore, claimed } = row;
      const { remark } = review;
      const points = deducted(row);
      if (!remark || !points?.abs().gt(CENT)) continue;
      // "无" and a dash say no more than a blank.
      if (remark.text !== '' && !isMark(remark.text)) continue;
      report({
        at: remark.at,
        indicator,
        data: {
          name: indicator.name.text,
          score: plain(claimed),
          review: plain(claimed.minus(points)),
        },
        related: cellsOf(indicator.score, reviewScore),
      });
    }
  },
});
