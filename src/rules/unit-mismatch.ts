import { farApart } from '../core/judge';
import { defineRule } from '../core/rule';
import { figureOf } from './shared/figures';
import { promiseData, rowsLeftFor } from './shared/manual';
import { cellsOf } from './shared/rows';

/** `unitless`: neither cell names a unit, and the figures are too far apart to be in the same one. */
type Units = { target: string; actual: string; unitless: boolean };

export const unitMismatch = defineRule<Units>({
  id: 'unit-mismatch',
  group: 'target',
  severity: 'warning',
  basis: '已公开自评表中所见',
  modes: ['scored', 'unscored'],
  texts: {
    'zh-CN': {
      title: '计量单位不一致',
      what: ({ target, actual, unitless }) =>
        unitless
          ? `预期值“${target}”与实现值“${actual}”都没有计量单位，数值相差悬殊，疑似单位不同，未重算得分。`
          : `预期值“${target}”与实现值“${actual}”的计量单位不同，无法比较，未重算得分。`,
      why: '单位不同的两个数不能相除，得分没有依据。',
      todo: ({ target, unitless }) =>
        unitless
          ? '在预期值和实现值后写明计量单位，并核对两处数值。'
          : `把实现值改成与“${target}”相同的单位；预期值单位填错的，改预期值。`,
    },
    en: {
      title: 'Units cannot be compared',
      what: ({ target, actual, unitless }) =>
        unitless
          ? `Target “${target}” and result “${actual}” name no unit and are too far apart to share one; the row is not scored.`
          : `Target “${target}” and result “${actual}” have different units; the row is not scored.`,
      why: 'Numbers of different units cannot be divided: the score would have no ground.',
      todo: ({ target, unitless }) =>
        unitless
          ? 'Write the unit behind both figures and check them.'
          : `State the result in the unit of “${target}”, or correct the unit of the target.`,
    },
  },
  check(form, report) {
    for (const row of rowsLeftFor(form, 'units-differ')) {
      const { actual, target } = row.indicator;
      const [promised, done] = [figureOf(target), figureOf(actual)];
      const unitless = promised !== null && done !== null && farApart(promised, done);
      report({
        at: actual!.at,
        indicator: row.indicator,
        data: { ...promiseData(row), unitless },
        related: cellsOf(target),
      });
    }
  },
});
