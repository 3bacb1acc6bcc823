import { defineRule } from '../core/rule';
import { promiseData, rowsLeftFor } from './shared/manual';
import { cellsOf } from './shared/rows';

type Ratio = { target: string; actual: string };

/** Decided before any arithmetic: "已完成100%" for 2次 is not a fiftyfold over-fulfilment. */
export const ratioForCount = defineRule<Ratio>({
  id: 'ratio-for-count',
  group: 'target',
  severity: 'warning',
  basis: 'C11',
  modes: ['scored', 'unscored'],
  texts: {
    'zh-CN': {
      title: '以比率代替数量',
      what: ({ target, actual }) =>
        `预期值“${target}”是数量，实现值“${actual}”填的是完成比例，看不出实际完成了多少。`,
      why: '数量指标应填实际完成的数量；比例不能与数量相除，也无法核对佐证材料。',
      todo: ({ target }) => `按“${target}”的单位填写实际完成的数量。`,
    },
    en: {
      title: 'Ratio in place of a count',
      what: ({ target, actual }) =>
        `The target “${target}” is a count or amount, the result “${actual}” a ratio: how much was done is not said.`,
      why: 'A count must be answered by a count; a ratio cannot be divided by it, nor checked against evidence.',
      todo: ({ target }) => `State what was actually done, in the unit of “${target}”.`,
    },
  },
  check(form, report) {
    for (const row of rowsLeftFor(form, 'ratio-for-count')) {
      const { actual, target } = row.indicator;
      report({ at: actual!.at, indicator: row.indicator, data: promiseData(row), related: cellsOf(target) });
    }
  },
});
