import { defineRule } from '../core/rule';
import { safeNumberFix } from './shared/fix';
import { cellsOf, usedRows } from './shared/rows';
import { quoted } from './shared/words';

export const scoreNegative = defineRule<{ name: string; score: string }>({
  id: 'score-negative',
  group: 'range',
  severity: 'error',
  basis: '预算管理一体化系统校验',
  texts: {
    'zh-CN': {
      title: '得分为负',
      what: ({ name, score }) => `${quoted(name, 'zh-CN')}得分 ${score}，低于 0。`,
      why: '单项得分最低为 0 分。',
      todo: () => '核对得分；扣完为止的，填 0。',
    },
    en: {
      title: 'Score below zero',
      what: ({ name, score }) => `${quoted(name, 'en')} is scored ${score}, below 0.`,
      why: 'No indicator earns less than 0.',
      todo: () => 'Check the score; enter 0 where all points are lost.',
    },
  },
  check(form, report) {
    for (const { indicator, scored } of usedRows(form)) {
      if (!indicator.score || !scored.claimed?.lt(0)) continue;
      report({
        at: indicator.score.at,
        indicator,
        data: { name: indicator.name.text, score: scored.claimed.toFixed() },
        related: cellsOf(indicator.weight),
        fix: safeNumberFix(form, indicator.score, 'score', scored.computed),
      });
    }
  },
});
