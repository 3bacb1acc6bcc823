import { defineRule } from '../core/rule';
import type { Shortfall } from './shared/reasons';
import { owedReasons, shortfallOf, shortfallText } from './shared/reasons';
import { cellsOf, firstTime } from './shared/rows';
import { quoted } from './shared/words';

export const reasonMissing = defineRule<Shortfall>({
  id: 'reason-missing',
  group: 'completeness',
  severity: 'error',
  basis: '预算管理一体化系统校验；已公开自评表中所见',
  modes: ['scored', 'unscored'],
  texts: {
    'zh-CN': {
      title: '未说明未达标原因',
      what: (data) => `${quoted(data.name, 'zh-CN')}${shortfallText(data, 'zh-CN')}，没有填写原因。`,
      why: '未完成绩效目标或被扣分的指标，应当说明原因和改进措施（依财预〔2020〕10号，以原文为准）。',
      todo: () => '写明未完成的具体原因和改进措施；如数值填错，请先更正。',
    },
    en: {
      title: 'No reason for a shortfall',
      what: (data) => `In ${quoted(data.name, 'en')}, ${shortfallText(data, 'en')}; no reason is given.`,
      why: 'A target not reached or a score taken down must be explained (财预〔2020〕10号; the original prevails).',
      todo: () => 'Say why, and what is done about it; correct the figure first if it is wrong.',
    },
  },
  check(form, report) {
    const isNew = firstTime();
    for (const { row, reason } of owedReasons(form)) {
      const { indicator, scored } = row;
      // A row without a score is score-missing's; one that met its target and was scored down is
      // score-reduced-unexplained's or underspend-as-shortfall's: there the score may be the mistake.
      const noScore = form.evaluation.mode === 'scored' && scored.claimed === null;
      if (noScore || scored.met === true) continue;
      if (reason.text !== '' || !isNew(reason)) continue;
      report({
        at: reason.at,
        indicator,
        data: shortfallOf(row),
        related: cellsOf(indicator.target, indicator.actual, indicator.weight, indicator.score),
      });
    }
  },
});
