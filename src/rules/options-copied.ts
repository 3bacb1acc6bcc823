import { compact } from '../core/normalise';
import { defineRule } from '../core/rule';
import { cellsOf, promisingRows } from './shared/rows';
import { excerpt } from './shared/words';

type Copied = { target: string; actual: string; options: readonly string[] };

export const optionsCopied = defineRule<Copied>({
  id: 'options-copied',
  group: 'target',
  severity: 'warning',
  basis: '已公开自评表中所见',
  modes: ['scored', 'unscored'],
  texts: {
    'zh-CN': {
      title: '照抄选项未选择',
      what: ({ target, actual, options }) =>
        `预期值“${target}”是可选项，实现值“${actual}”照抄了全部选项，没有从${
          options.length > 0 ? `“${options.join('”“')}”` : ''
        }中选定一项。`,
      why: '定性指标的实现值应是其中一个档次，照抄选项等于没有填报结果。',
      todo: () => '按实际完成情况选定一个档次填报。',
    },
    en: {
      title: 'Options copied, none chosen',
      what: ({ target, actual, options }) =>
        `The target “${target}” is a list of options; the result “${actual}” repeats the list instead of choosing${
          options.length > 0 ? ` one of “${options.join('”, “')}”` : ''
        }.`,
      why: 'A qualitative result is one of the options; the whole list reports nothing.',
      todo: () => 'Choose the option that fits what was achieved.',
    },
  },
  check(form, report) {
    for (const { indicator } of promisingRows(form)) {
      const { actual, target } = indicator;
      if (target?.value?.kind !== 'options' || !actual?.text) continue;
      const copied = actual.value?.kind === 'options' || compact(actual.text) === compact(target.text);
      if (!copied) continue;
      const { options } = target.value;
      report({
        at: actual.at,
        indicator,
        data: { target: excerpt(target.text), actual: excerpt(actual.text), options },
        related: cellsOf(target),
      });
    }
  },
});
