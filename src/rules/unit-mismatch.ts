import { defineRule } from '../core/rule';
import { promiseData, rowsLeftFor } from './shared/manual';
import { cellsOf } from './shared/rows';

type Units = { target: string; actual: string };

export const unitMismatch = defineRule<Units>({
  id: 'unit-mismatch',
  group: 'target',
  severity: 'warning',
  basis: 'C12',
  modes: ['scored', 'unscored'],
  texts: {
    'zh-CN': {
      title: '计量单位不一致',
      what: ({ target, actual }) =>
        `预期值“${target}”与实现值“${actual}”的计量单位不同，无法比较，未重算得分。`,
      why: '单位不同的两个数不能相除，得分没有依据。',
      todo: ({ target }) => `把实现值改成与“${target}”相同的单位；预期值单位填错的，改预期值。`,
    },
    en: {
      title: 'Units cannot be compared',
      what: ({ target, actual }) =>
        `Target “${target}” and result “${actual}” have different units; the row is not scored.`,
      why: 'Numbers of different units cannot be divided: the score would have no ground.',
      todo: ({ target }) => `State the result in the unit of “${target}”, or correct the unit of the target.`,
    },
  },
  check(form, report) {
    for (const row of rowsLeftFor(form, 'units-differ')) {
      const { actual, target } = row.indicator;
      report({ at: actual!.at, indicator: row.indicator, data: promiseData(row), related: cellsOf(target) });
    }
  },
});
