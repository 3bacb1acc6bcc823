import { plain } from '../core/decimals';
import { printed } from '../core/narrative';
import { wrongRates } from '../core/narrative-rates';
import { defineRule } from '../core/rule';
import { excerpt } from './shared/words';
import type { Source } from './shared/text';
import { placed, placeText } from './shared/text';

type Rate = Source & {
  quote: string;
  rate: string;
  done: string;
  base: string;
  excess: boolean;
  due: string;
};

export const textRateMismatch = defineRule<Rate>({
  id: 'text-rate-mismatch',
  group: 'consistency',
  severity: 'warning',
  basis: '自评报告与自评表的勾稽',
  modes: ['scored', 'unscored'],
  texts: {
    'zh-CN': {
      title: '文中比率计算有误',
      what: ({ quote, rate, done, base, excess, due, ...source }) =>
        `${placeText(source, 'zh-CN')}写“${quote}”，比率为 ${rate}；按文中两数计算：${
          excess ? `(${done} − ${base}) ÷ ${base}` : `${done} ÷ ${base}`
        } = ${due}%。`,
      why: '比率由同一句中的两个数算出，四舍五入或截尾均可，但不应相差更多。',
      todo: () => '请核对这两个数和比率，改正其中有误的一个。',
    },
    en: {
      title: 'Rate in the text is wrong',
      what: ({ quote, rate, done, base, excess, due, ...source }) =>
        `${placeText(source, 'en')} says “${quote}” with a rate of ${rate}; its own numbers give ${
          excess ? `(${done} − ${base}) ÷ ${base}` : `${done} ÷ ${base}`
        } = ${due}%.`,
      why: 'The rate follows from two numbers of the same sentence; rounding or cutting is accepted, no more.',
      todo: () => 'Please check the two numbers and the rate.',
    },
  },
  check(form, report) {
    for (const { sentence, rate, done, base, excess, due } of wrongRates(form.text.sentences)) {
      const { at, related, source } = placed(form, sentence.passage);
      const from = Math.min(done.start, base.start, rate.start);
      const to = Math.max(done.end, base.end, rate.end);
      report({
        at,
        related,
        data: {
          ...source,
          quote: excerpt(sentence.text.slice(Math.max(0, from - 12), to), 60),
          rate: printed(sentence, rate),
          done: printed(sentence, done),
          base: printed(sentence, base),
          excess,
          due: plain(due),
        },
      });
    }
  },
});
