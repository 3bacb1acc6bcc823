import { defineRule } from '../core/rule';
import { promiseData, rowsLeftFor } from './shared/manual';
import { cellsOf } from './shared/rows';

type Wordy = { target: string; actual: string };

export const resultNotNumber = defineRule<Wordy>({
  id: 'result-not-number',
  group: 'target',
  severity: 'warning',
  basis: '已公开自评表中所见',
  modes: ['scored', 'unscored'],
  texts: {
    'zh-CN': {
      title: '实现值不是数值',
      what: ({ target, actual }) => `预期值“${target}”是数值，实现值却填“${actual}”，无法计算完成程度。`,
      why: '定量指标的实现值须为数值，用文字概括等于没有报告结果。',
      todo: ({ target }) => `按“${target}”的口径填写实际数值；尚未完成的，填实际完成数并说明原因。`,
    },
    en: {
      title: 'Result is not a number',
      what: ({ target, actual }) =>
        `The target “${target}” is a number, the result “${actual}” a word: no degree of completion follows.`,
      why: 'The result of a quantitative indicator is a number; a word reports nothing.',
      todo: ({ target }) => `State the figure reached, measured as in “${target}”; if unfinished, say why.`,
    },
  },
  check(form, report) {
    for (const row of rowsLeftFor(form, 'result-not-number')) {
      const { actual, target } = row.indicator;
      report({ at: actual!.at, indicator: row.indicator, data: promiseData(row), related: cellsOf(target) });
    }
  },
});
