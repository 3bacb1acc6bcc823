import { copiedGoals } from '../core/narrative-copies';
import { defineRule } from '../core/rule';
import { excerpt } from './shared/words';
import type { Source } from './shared/text';
import { placed, placeText } from './shared/text';

type Copied = Source & { quote: string };

export const textGoalCopied = defineRule<Copied>({
  id: 'text-goal-copied',
  group: 'consistency',
  severity: 'notice',
  basis: '自评报告与自评表的勾稽',
  modes: ['scored', 'unscored'],
  texts: {
    'zh-CN': {
      title: '完成情况照抄目标',
      what: ({ quote, ...source }) =>
        `${placeText(source, 'zh-CN')}的完成情况与预期目标几乎一字不差：“${quote}”。`,
      why: '完成情况应写实际做了什么、结果如何，而不是重复年初的目标。',
      todo: () => '请按实际情况改写，写明完成的数量、质量和效果。',
    },
    en: {
      title: 'Result repeats the goal',
      what: ({ quote, ...source }) =>
        `${placeText(source, 'en')} gives as result what the goal says, almost word for word: “${quote}”.`,
      why: 'The result should say what was done and what came of it, not repeat the goal.',
      todo: () => 'Please write what was done, with figures.',
    },
  },
  check(form, report) {
    for (const { passage, goalAt } of copiedGoals(form.evaluation, form.text.sentences)) {
      const { at, related, source } = placed(form, passage, [goalAt]);
      report({ at, related, data: { ...source, quote: excerpt(passage.text, 40) } });
    }
  },
});
