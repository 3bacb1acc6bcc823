import { otherUnit } from '../core/narrative-units';
import { quoteOf } from '../core/narrative';
import { defineRule } from '../core/rule';
import { cellsOf } from './shared/rows';
import { excerpt } from './shared/words';
import type { Source } from './shared/text';
import { placed, placeText } from './shared/text';

type Other = Source & { quote: string; name: string; unit: string };

export const textOtherUnit = defineRule<Other>({
  id: 'text-other-unit',
  group: 'consistency',
  severity: 'warning',
  basis: '自评报告与自评表的勾稽',
  modes: ['scored', 'unscored'],
  texts: {
    'zh-CN': {
      title: '文中出现其他单位',
      what: ({ quote, name, unit, ...source }) =>
        `填报单位是“${unit}”，${placeText(source, 'zh-CN')}却以“${name}”为主语：“${quote}”。`,
      why: '句子以别的单位为主语，多是套用了其他单位的报告。',
      todo: ({ name }) => `请核对这段文字；若不是“${name}”的事，改为本单位，并核对段内数据。`,
    },
    en: {
      title: 'Another unit in the text',
      what: ({ quote, name, unit, ...source }) =>
        `${placeText(source, 'en')} has “${name}” as its subject (“${quote}”); the form is filled in by “${unit}”.`,
      why: 'A sentence about another unit is mostly left from that unit’s report.',
      todo: () => 'Please check the paragraph and its figures.',
    },
  },
  check(form, report) {
    const { unit } = form.evaluation.header;
    const other = unit && otherUnit(unit.text, form.text.sentences);
    if (!other) return;
    const { sentence, name, end } = other;
    const { at, related, source } = placed(form, sentence.passage, cellsOf(unit));
    report({
      at,
      related,
      data: { ...source, quote: quoteOf(sentence, { start: 0, end }), name, unit: excerpt(unit.text) },
    });
  },
});
