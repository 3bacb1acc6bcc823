import { defineRule } from '../core/rule';
import { cellsOf, promisingRows } from './shared/rows';
import { isNothing, quoted } from './shared/words';

export const actualMissing = defineRule<{ name: string; target: string }>({
  id: 'actual-missing',
  group: 'completeness',
  severity: 'error',
  basis: '已公开自评表中所见',
  modes: ['scored', 'unscored'],
  texts: {
    'zh-CN': {
      title: '缺实现值',
      what: ({ name, target }) =>
        target
          ? `${quoted(name, 'zh-CN')}的预期值为“${target}”，没有填写实现值。`
          : `${quoted(name, 'zh-CN')}没有填写实现值。`,
      why: '没有实现值，就没有得分的依据。',
      todo: () => '补填实际完成的数值或情况；确未开展的填 0 或“未完成”，并说明原因。',
    },
    en: {
      title: 'Result missing',
      what: ({ name, target }) =>
        target
          ? `${quoted(name, 'en')} promises “${target}” and reports no result.`
          : `${quoted(name, 'en')} reports no result.`,
      why: 'Without a result the score rests on nothing.',
      todo: () => 'Enter what was achieved; if nothing was done, enter 0 or “未完成” and give the reason.',
    },
  },
  check(form, report) {
    for (const { indicator } of promisingRows(form)) {
      const { name, target, actual, score } = indicator;
      // A dash as the result of a row in use is no result either.
      if (!actual || !isNothing(actual.text) || actual.formula !== null) continue;
      report({
        at: actual.at,
        indicator,
        data: { name: name.text, target: target?.text ?? '' },
        related: cellsOf(name, target, score),
      });
    }
  },
});
