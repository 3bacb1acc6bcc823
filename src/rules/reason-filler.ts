import { defineRule } from '../core/rule';
import type { Shortfall } from './shared/reasons';
import { isFiller, owedReasons, shortfallOf, shortfallText } from './shared/reasons';
import { cellsOf, firstTime } from './shared/rows';
import { quoted } from './shared/words';

export const reasonFiller = defineRule<Shortfall & { reason: string }>({
  id: 'reason-filler',
  group: 'completeness',
  severity: 'error',
  basis: '已公开自评表中所见',
  modes: ['scored', 'unscored'],
  texts: {
    'zh-CN': {
      title: '原因未实填',
      what: (data) =>
        `${quoted(data.name, 'zh-CN')}${shortfallText(data, 'zh-CN')}，原因栏只写了“${data.reason}”。`,
      why: '“无”“完成”“——”等不构成原因，等于没有说明。',
      todo: () => '写明未完成的具体原因和改进措施；如指标确已完成，请更正实现值或得分。',
    },
    en: {
      title: 'Reason says nothing',
      what: (data) =>
        `In ${quoted(data.name, 'en')}, ${shortfallText(data, 'en')}; the reason is only “${data.reason}”.`,
      why: '“无”, “完成” or a dash explains nothing: it counts as no reason.',
      todo: () =>
        'Say why, and what is done about it; correct the result or score if the target was in fact reached.',
    },
  },
  check(form, report) {
    const isNew = firstTime();
    for (const { row, reason } of owedReasons(form)) {
      if (!isFiller(reason.text) || !isNew(reason)) continue;
      const { indicator } = row;
      report({
        at: reason.at,
        indicator,
        data: { ...shortfallOf(row), reason: reason.text },
        related: cellsOf(indicator.target, indicator.actual, indicator.weight, indicator.score),
      });
    }
  },
});
