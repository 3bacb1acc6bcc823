import { defineRule } from '../core/rule';
import { points } from './shared/numbers';
import { safeNumberFix } from './shared/fix';
import { cellsOf, scoredRows } from './shared/rows';
import { isNothing, quoted } from './shared/words';

export const scoreMissing = defineRule<{ name: string; computed: string }>({
  id: 'score-missing',
  group: 'completeness',
  severity: 'error',
  basis: '已公开自评表中所见',
  texts: {
    'zh-CN': {
      title: '缺得分',
      what: ({ name, computed }) =>
        computed
          ? `${quoted(name, 'zh-CN')}没有填写得分，按预期值和实现值重算应为 ${computed}。`
          : `${quoted(name, 'zh-CN')}没有填写得分。`,
      why: '参与评分的指标都要有得分，否则总分不完整。',
      todo: ({ computed }) =>
        computed ? '重算后填入得分；如不认可重算结果，请人工填写并说明。' : '按评分标准人工评分后填入。',
    },
    en: {
      title: 'Score missing',
      what: ({ name, computed }) =>
        computed
          ? `${quoted(name, 'en')} has no score; target and result give ${computed}.`
          : `${quoted(name, 'en')} has no score.`,
      why: 'Every indicator in use needs a score, or the total is not complete.',
      todo: ({ computed }) =>
        computed
          ? 'Recalculate to fill it in; if you disagree, enter your score and say why.'
          : 'Score the row by its standard and enter the score.',
    },
  },
  check(form, report) {
    const { evaluation, policy } = form;
    for (const { indicator, scored } of scoredRows(form)) {
      const { name, target, actual, weight, score, children } = indicator;
      if (!score || !isNothing(score.text) || score.formula !== null) continue;
      // Some forms score the "其中" rows instead of their parent.
      if (children.some((child) => evaluation.indicators[child]?.score?.text)) continue;
      report({
        at: score.at,
        indicator,
        data: { name: name.text, computed: scored.computed ? points(scored.computed, policy.digits) : '' },
        related: cellsOf(target, actual, weight),
        fix: safeNumberFix(form, score, 'score', scored.computed),
      });
    }
  },
});
