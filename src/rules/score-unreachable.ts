import { plain } from '../core/decimals';
import { defineRule } from '../core/rule';
import { cellsOf, scoredRows } from './shared/rows';
import { outOfRange } from '../core/judgement';

type Unreachable = { score: string; reachable: readonly string[] };

export const scoreUnreachable = defineRule<Unreachable>({
  id: 'score-unreachable',
  group: 'score',
  severity: 'warning',
  basis: '江门自评表评分标准（6+3+3）',
  texts: {
    'zh-CN': {
      title: '按标准得不出此分',
      what: ({ score, reachable }) =>
        `得分 ${score} 不能由评分标准所列分值相加得出，可能的得分为 ${reachable.join('、')}。`,
      why: '评分标准逐条列明分值，符合一条得一条的分，得分只能是其中若干条之和。',
      todo: () => '逐条对照评分标准，写明符合哪几条，再据此改得分；确需酌情给分的，请在说明中写明依据。',
    },
    en: {
      title: 'Score cannot come from the standard',
      what: ({ score, reachable }) =>
        `No selection of the points listed in the standard gives ${score}; possible are ${reachable.join(', ')}.`,
      why: 'The standard lists points item by item; a score is the sum of the items that are fulfilled.',
      todo: () => 'Go through the standard item by item and correct the score, or state the ground for it.',
    },
  },
  check(form, report) {
    for (const row of scoredRows(form)) {
      const { indicator, scored } = row;
      const { claimed, reachable } = scored;
      // Above the weight or below zero is another rule's finding.
      if (!claimed || !reachable || outOfRange(row.scored)) continue;
      if (reachable.some((sum) => sum.eq(claimed))) continue;
      report({
        at: indicator.score!.at,
        indicator,
        data: { score: plain(claimed), reachable: reachable.map(plain) },
        related: cellsOf(indicator.standard, indicator.weight),
      });
    }
  },
});
