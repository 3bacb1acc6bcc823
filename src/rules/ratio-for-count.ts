import { plain } from '../core/decimals';
import type { Quantity } from '../core/quantity';
import { readQuantities } from '../core/quantity';
import { categoryOfRow } from '../core/row-kind';
import type { Form } from '../core/rule';
import { defineRule } from '../core/rule';
import { figureOf } from './shared/figures';
import { promiseData, rowsLeftFor } from './shared/manual';
import type { Row } from './shared/rows';
import { cellsOf, promisingRows } from './shared/rows';

/** `named` is the count where only the name states it: "购置教学软件2套". */
type Ratio = { target: string; actual: string; named: string };

/** Decided before any arithmetic: "已完成100%" for 2次 is not a fiftyfold over-fulfilment. */
export const ratioForCount = defineRule<Ratio>({
  id: 'ratio-for-count',
  group: 'target',
  severity: 'warning',
  basis: '已公开自评表中所见',
  modes: ['scored', 'unscored'],
  texts: {
    'zh-CN': {
      title: '以比率代替数量',
      what: ({ target, actual, named }) =>
        named
          ? `指标名称写明 ${named}，预期值“${target}”和实现值“${actual}”填的都是完成比例，看不出实际完成了多少。`
          : `预期值“${target}”是数量，实现值“${actual}”填的是完成比例，看不出实际完成了多少。`,
      why: '数量指标应填实际完成的数量；比例不能与数量相除，也无法核对佐证材料。',
      todo: ({ target, named }) =>
        named ? `预期值改填 ${named}，实现值填写实际完成的数量。` : `按“${target}”的单位填写实际完成的数量。`,
    },
    en: {
      title: 'Ratio in place of a count',
      what: ({ target, actual, named }) =>
        named
          ? `The name says ${named}; target “${target}” and result “${actual}” are ratios: how much was done is not said.`
          : `The target “${target}” is a count or amount, the result “${actual}” a ratio: how much was done is not said.`,
      why: 'A count must be answered by a count; a ratio cannot be divided by it, nor checked against evidence.',
      todo: ({ target, named }) =>
        named
          ? `Make the target ${named} and state the count that was reached.`
          : `State what was actually done, in the unit of “${target}”.`,
    },
  },
  check(form, report) {
    for (const row of rowsLeftFor(form, 'ratio-for-count')) {
      const { actual, target } = row.indicator;
      const data = { ...promiseData(row), named: '' };
      report({ at: actual!.at, indicator: row.indicator, data, related: cellsOf(target) });
    }
    for (const row of promisingRows(form)) {
      const { actual, name, target } = row.indicator;
      const named = countInName(row, form);
      if (!named) continue;
      const data = { ...promiseData(row), named: plain(named.value) + named.unit.text };
      report({ at: actual!.at, indicator: row.indicator, data, related: cellsOf(name, target) });
    }
  },
});

/** Families of units that things are counted in by the name of the thing: no ages, sums of money, rates or dates. */
const COUNTED = /^[套台件个座辆把张支份部本间栋处]$/;

/** The one count that a quantity indicator states in its name, where target and result are mere ratios. */
function countInName({ indicator }: Row, { evaluation }: Form): Quantity | null {
  const { actual, name, target } = indicator;
  if (categoryOfRow(indicator, evaluation) !== 'quantity') return null;
  if ([target, actual].some((field) => figureOf(field)?.unit.family !== 'percent')) return null;
  const counts = readQuantities(name.text).filter(({ unit }) => COUNTED.test(unit.text));
  return counts.length === 1 && !/率|比例|占比/.test(name.text) ? counts[0]! : null;
}
