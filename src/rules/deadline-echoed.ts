import { compact } from '../core/normalise';
import { defineRule } from '../core/rule';
import { isDate } from './shared/deadlines';
import { cellsOf, promisingRows } from './shared/rows';

type Echoed = { target: string };

/** A limit, not a date: "2021年12月" may well be when it was done, "2021年12月前" is not a date of anything. */
const LIMIT = /前|底|内|止|[不未]晚于|不迟于|到位/;

export const deadlineEchoed = defineRule<Echoed>({
  id: 'deadline-echoed',
  group: 'target',
  severity: 'notice',
  basis: '已公开自评表中所见',
  modes: ['scored', 'unscored'],
  texts: {
    'zh-CN': {
      title: '时限照抄预期值',
      what: ({ target }) => `实现值照抄预期值“${target}”，没有写明实际完成日期。`,
      why: '只重复时限不能证明按期完成，复核时会要求提供实际完成日期。',
      todo: () => '改填实际完成日期，并在佐证材料中附上能证明该日期的文件。',
    },
    en: {
      title: 'Deadline repeated as result',
      what: ({ target }) => `The result repeats the deadline “${target}” and names no date of completion.`,
      why: 'Repeating the deadline proves nothing; a reviewer asks for the date.',
      todo: () => 'Give the date of completion, and evidence that shows it.',
    },
  },
  check(form, report) {
    for (const { indicator } of promisingRows(form)) {
      const { actual, target } = indicator;
      if (!isDate(target) || !actual || !LIMIT.test(target.text)) continue;
      if (compact(actual.text) !== compact(target.text)) continue;
      report({ at: actual.at, indicator, data: { target: target.text }, related: cellsOf(target) });
    }
  },
});
