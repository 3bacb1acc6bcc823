import { defineRule } from '../core/rule';
import { points } from './shared/numbers';
import { cellsOf, scoredRows } from './shared/rows';
import { outOfRange } from '../core/judgement';
import { bandMissed } from './shared/scores';
import { excerpt } from './shared/words';

type Outside = { score: string; from: string; to: string; result: string };

export const scoreOutsideBand = defineRule<Outside>({
  id: 'score-outside-band',
  group: 'score',
  severity: 'warning',
  basis: '已公开自评表中所见',
  texts: {
    'zh-CN': {
      title: '得分超出档次范围',
      what: ({ score, from, to, result }) =>
        `实现值“${result}”对应的得分范围是 ${from}–${to} 分，实际填报 ${score} 分。`,
      why: '定性指标分三档，按指标分值的 100%–80%、80%–60%、60%–0% 给分（依财预〔2020〕10号，以原文为准）。',
      todo: ({ from, to }) => `核对完成情况属于哪一档；档次无误的，得分改到 ${from}–${to} 分之间。`,
    },
    en: {
      title: 'Score outside its band',
      what: ({ score, from, to, result }) =>
        `The result “${result}” allows ${from} to ${to} points; the score is ${score}.`,
      why: 'Qualitative indicators have three bands: 100–80, 80–60 and 60–0 per cent of the weight (财预〔2020〕10号; the original text prevails).',
      todo: ({ from, to }) =>
        `Check the band; if the word is right, choose a score between ${from} and ${to}.`,
    },
  },
  check(form, report) {
    const { digits } = form.policy;
    for (const row of scoredRows(form)) {
      const { indicator, scored } = row;
      const band = bandMissed(row, digits);
      if (!band || outOfRange(row.scored)) continue;
      report({
        at: indicator.score!.at,
        indicator,
        data: {
          score: points(scored.claimed!, digits),
          from: points(band.from, digits),
          to: points(band.to, digits),
          result: excerpt(indicator.actual!.text),
        },
        related: cellsOf(indicator.actual, indicator.weight),
      });
    }
  },
});
