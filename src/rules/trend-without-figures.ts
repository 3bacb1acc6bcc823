import { defineRule } from '../core/rule';
import { promiseData } from './shared/manual';
import { cellsOf, promisingRows } from './shared/rows';

type Trend = { target: string; actual: string };

export const trendWithoutFigures = defineRule<Trend>({
  id: 'trend-without-figures',
  group: 'target',
  severity: 'notice',
  basis: '已公开自评表中所见',
  modes: ['scored', 'unscored'],
  texts: {
    'zh-CN': {
      title: '增减趋势缺少数据',
      what: ({ target, actual }) => `预期值是“${target}”，实现值只填“${actual}”，没有两年的数据。`,
      why: '与上年相比的指标须有上年数和本年数，否则无法核实是否增长或下降。',
      todo: () => '补填上年数、本年数和增减幅度，例如“上年 1200 人，本年 1350 人，增长 12.5%”。',
    },
    en: {
      title: 'Trend without figures',
      what: ({ target, actual }) =>
        `The target is “${target}”; the result “${actual}” gives the figures of neither year.`,
      why: 'A comparison with last year can only be checked with both years’ figures.',
      todo: () => 'Add last year’s figure, this year’s, and the change.',
    },
  },
  check(form, report) {
    for (const row of promisingRows(form)) {
      const { actual, target } = row.indicator;
      const answer = actual?.value;
      if (target?.value?.kind !== 'trend' || !actual || !answer) continue;
      const bare = (answer.kind === 'trend' && !answer.figures) || answer.kind === 'words';
      if (!bare) continue;
      report({ at: actual.at, indicator: row.indicator, data: promiseData(row), related: cellsOf(target) });
    }
  },
});
