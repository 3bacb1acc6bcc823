import type { Sentence } from '../core/narrative';
import { quoteOf } from '../core/narrative';
import type { Form } from '../core/rule';
import { defineRule } from '../core/rule';
import { givesReason } from './shared/reasons';
import { scoredRows, usedRows } from './shared/rows';
import { inFull } from './shared/scores';
import type { Source } from './shared/text';
import { placed, placeText } from './shared/text';

type Admission = Source & { quote: string; word: string };

/** What a unit admits. "不存在滞后" and "避免滞后" admit nothing, nor does "进度缓慢的问题已解决". */
const ADMITS = /滞后|未完成|未达到|不够|不到位|缓慢|偏慢|偏低|推迟|延期/g;
const DENIED = /(?:不存在|没有|无(?![法力人])|避免|防止|杜绝)[^,;:]{0,12}$/;
const SETTLED = /^[^,;:]{0,8}(?:已(?:经|全部)?|得到)(?:得到)?(?:解决|整改|消除)/;

export const textProblemWithoutReason = defineRule<Admission>({
  id: 'text-problem-without-reason',
  group: 'consistency',
  severity: 'notice',
  basis: '自评报告与自评表的勾稽',
  texts: {
    'zh-CN': {
      title: '文述问题表中未反映',
      what: ({ quote, word, ...source }) =>
        `${placeText(source, 'zh-CN')}承认“${quote}”（${word}），表中各项指标却全部满分，也没有填写原因。`,
      why: '报告反映的问题应在相应指标的得分或原因分析中有所体现。',
      todo: () => '请核对：问题涉及哪项指标，该项得分是否如实；与指标无关的，可不作修改。',
    },
    en: {
      title: 'Problem not seen on the form',
      what: ({ quote, word, ...source }) =>
        `${placeText(source, 'en')} admits “${quote}” (${word}), while every row has full marks and none gives a reason.`,
      why: 'A problem told in the report should show in the scores or reasons of the rows it touches.',
      todo: () => 'Please check which row the problem touches, and whether its score is fair.',
    },
  },
  check(form, report) {
    if (!isFlawless(form)) return;
    for (const sentence of form.text.sentences) {
      const found = sentence.topic === 'problems' ? admission(sentence) : undefined;
      if (!found) continue;
      const { at, related, source } = placed(form, sentence.passage);
      const start = found.index;
      const end = start + found[0].length;
      report({ at, related, data: { ...source, quote: quoteOf(sentence, { start, end }), word: found[0] } });
      // One is enough: the question is the same for all.
      return;
    }
  },
});

/** All rows in use have full marks, none is short, and nobody says why anything went wrong. */
function isFlawless(form: Form): boolean {
  const rows = scoredRows(form);
  const explained = usedRows(form).some(({ indicator }) => givesReason(indicator.reason));
  const { reasonBlock, money } = form.evaluation;
  if (explained || givesReason(reasonBlock) || givesReason(money?.reason ?? null)) return false;
  return rows.length > 0 && rows.every((row) => inFull(row) && row.scored.met !== false);
}

/** The first of them that is not denied or done with: "不存在…滞后，但…偏慢". */
function admission({ text }: Sentence): RegExpExecArray | undefined {
  return [...text.matchAll(ADMITS)].find(
    ({ 0: word, index }) =>
      !DENIED.test(text.slice(0, index)) && !SETTLED.test(text.slice(index + word.length)),
  );
}
