import { printed, quoteOf } from '../core/narrative';
import { defineRule } from '../core/rule';
import { cellsOf } from './shared/rows';
import { excerpt } from './shared/words';
import type { Source } from './shared/text';
import { placed, placeText } from './shared/text';

type Figures = Source & { quote: string; said: string; name: string; actual: string };

export const textFigureMismatch = defineRule<Figures>({
  id: 'text-figure-mismatch',
  group: 'consistency',
  severity: 'warning',
  basis: '自评报告与自评表的勾稽',
  modes: ['scored', 'unscored'],
  texts: {
    'zh-CN': {
      title: '文中数字与表不符',
      what: ({ quote, said, name, actual, ...source }) =>
        `${placeText(source, 'zh-CN')}写“${quote}”（${said}），表中“${name}”的实现值是“${actual}”。`,
      why: '同一件事在报告和自评表中应是同一个数。',
      todo: () => '请核对两处，以佐证材料为准，改正报告或表格；说的不是同一件事的，可以注明。',
    },
    en: {
      title: 'Figure in the text differs',
      what: ({ quote, said, name, actual, ...source }) =>
        `${placeText(source, 'en')} says “${quote}” (${said}); the form's “${name}” reports “${actual}”.`,
      why: 'One thing should have one figure in the report and on the form.',
      todo: () => 'Please check both against the evidence; if two things are meant, say so.',
    },
  },
  check(form, report) {
    for (const pair of form.text.pairs) {
      if (pair.kind !== 'figure' || pair.agrees) continue;
      const { sentence, figure, indicator } = pair;
      const { at, related, source } = placed(form, sentence.passage, cellsOf(indicator.actual));
      report({
        at,
        related,
        indicator,
        data: {
          ...source,
          quote: quoteOf(sentence, figure),
          said: printed(sentence, figure),
          name: excerpt(indicator.name.text),
          actual: excerpt(indicator.actual!.text),
        },
      });
    }
  },
});
