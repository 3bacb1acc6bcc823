import { plain } from '../core/decimals';
import type { Indicator } from '../core/evaluation';
import type { Quantity } from '../core/quantity';
import { inBase, readQuantities } from '../core/quantity';
import { defineRule } from '../core/rule';
import { cellsOf, promisingRows } from './shared/rows';

type InName = { name: string; inName: string; target: string };

export const numberInNameContradicts = defineRule<InName>({
  id: 'number-in-name-contradicts',
  group: 'target',
  severity: 'warning',
  basis: 'C19',
  modes: ['scored', 'unscored', 'target'],
  texts: {
    'zh-CN': {
      title: '名称与预期值不符',
      what: ({ name, inName, target }) => `指标名称“${name}”写的是 ${inName}，预期值却是“${target}”。`,
      why: '名称里的数值与预期值同一单位而数值不同，无法确定以哪个为准。',
      todo: () => '按批复的绩效目标改成一致；名称最好只写内容，不写数值。',
    },
    en: {
      title: 'Figure in name contradicts target',
      what: ({ name, inName, target }) => `The name “${name}” says ${inName}, the target “${target}”.`,
      why: 'Both are in the same unit and differ: which of them holds is open.',
      todo: () => 'Make them agree with the approved target; a name is better without figures.',
    },
  },
  check(form, report) {
    for (const { indicator } of promisingRows(form)) {
      const other = otherFigure(indicator);
      if (!other) continue;
      report({
        at: indicator.target!.at,
        indicator,
        data: {
          name: indicator.name.text,
          inName: plain(other.value) + other.unit.text,
          target: indicator.target!.text,
        },
        related: cellsOf(indicator.name),
      });
    }
  },
});

/**
 * The name's figure in the target's unit, where it is another one. Bare numbers ("指标1") and other units (0-6岁
 * beside 人) say nothing; nor does a name that also holds the target's own figure (5000吨稻谷、500吨成品粮).
 */
function otherFigure({ name, target }: Indicator): Quantity | null {
  const value = target?.value;
  if (
    value?.kind !== 'number' &&
    value?.kind !== 'at-least' &&
    value?.kind !== 'at-most' &&
    value?.kind !== 'equal'
  ) {
    return null;
  }
  const { quantity } = value;
  if (quantity.unit.family === '') return null;
  const same = readQuantities(name.text).filter(
    ({ unit, approximate }) => unit.family === quantity.unit.family && !approximate,
  );
  if (same.length !== 1 || inBase(same[0]!).eq(inBase(quantity))) return null;
  return same[0]!;
}
