import { plain } from '../core/decimals';
import { printed } from '../core/narrative';
import { wrongLists } from '../core/narrative-lists';
import { defineRule } from '../core/rule';
import { excerpt } from './shared/words';
import type { Source } from './shared/text';
import { placed, placeText } from './shared/text';

type List = Source & { quote: string; said: string; listed: string };

export const textListCount = defineRule<List>({
  id: 'text-list-count',
  group: 'consistency',
  severity: 'notice',
  basis: '自评报告与自评表的勾稽',
  modes: ['scored', 'unscored'],
  texts: {
    'zh-CN': {
      title: '文中列举个数不符',
      what: ({ quote, said, listed, ...source }) =>
        `${placeText(source, 'zh-CN')}写“${quote}”：前面说 ${said}，后面列出 ${listed} 个。`,
      why: '写明个数又逐一列举的，两者应一致。',
      todo: () => '请核对个数和列举的内容；只列举一部分的，写明“等”。',
    },
    en: {
      title: 'List of another length',
      what: ({ quote, said, listed, ...source }) =>
        `${placeText(source, 'en')} says “${quote}”: ${said} are announced, ${listed} are listed.`,
      why: 'A count and the list behind it should agree.',
      todo: () => 'Please check the count and the list; if only some are listed, say so.',
    },
  },
  check(form, report) {
    for (const { sentence, figure, end, listed } of wrongLists(form.text.sentences)) {
      const { at, related, source } = placed(form, sentence.passage);
      report({
        at,
        related,
        data: {
          ...source,
          quote: excerpt(sentence.text.slice(Math.max(0, figure.start - 8), end), 60),
          said: printed(sentence, figure),
          listed: plain(listed),
        },
      });
    }
  },
});
