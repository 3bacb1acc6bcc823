import { plain } from '../core/decimals';
import type { PartsStatement } from '../core/narrative-parts';
import { wrongParts } from '../core/narrative-parts';
import { printed } from '../core/narrative';
import type { Form } from '../core/rule';
import { defineRule } from '../core/rule';
import { excerpt } from './shared/words';
import type { Source } from './shared/text';
import { placed, placeText } from './shared/text';

type Parts = Source & { quote: string; total: string; parts: string; sum: string };

export const textPartsMismatch = defineRule<Parts>({
  id: 'text-parts-mismatch',
  group: 'consistency',
  severity: 'warning',
  basis: '自评报告与自评表的勾稽',
  modes: ['scored', 'unscored'],
  texts: {
    'zh-CN': {
      title: '文中分项合计不符',
      what: ({ quote, total, parts, sum, ...source }) =>
        `${placeText(source, 'zh-CN')}写“${quote}”：总额 ${total}，分项 ${parts} = ${sum}。`,
      why: '“其中”所列各项之和应等于总额。',
      todo: () => '请核对总额和各分项金额，改正报告；只列了一部分的，写明“主要”。',
    },
    en: {
      title: 'Parts in the text do not add up',
      what: ({ quote, total, parts, sum, ...source }) =>
        `${placeText(source, 'en')} says “${quote}”: total ${total}, parts ${parts} = ${sum}.`,
      why: 'The parts listed after “其中” should add up to the total.',
      todo: () => 'Please check the total and its parts; if only some are listed, say so.',
    },
  },
  check(form, report) {
    for (const statement of wrongParts(form.text.sentences)) {
      // A total that is not the money block's is reported there: its parts may well add up to the right one.
      if (isDisputed(statement, form)) continue;
      const { sentence, total, parts, sum } = statement;
      const { at, related, source } = placed(form, sentence.passage);
      const { text } = sentence;
      report({
        at,
        related,
        data: {
          ...source,
          quote: excerpt(text.slice(Math.max(0, total.start - 12), parts[parts.length - 1]!.end), 80),
          total: printed(sentence, total),
          parts: parts.map(({ value }) => plain(value)).join(' + '),
          sum: plain(sum) + total.unit.text,
        },
      });
    }
  },
});

function isDisputed({ sentence, total }: PartsStatement, form: Form): boolean {
  return form.text.pairs.some(
    (pair) => pair.kind === 'money' && !pair.agrees && pair.sentence === sentence && pair.figure === total,
  );
}
