import { plain } from '../core/decimals';
import type { Indicator } from '../core/evaluation';
import type { FoundQuantity, Quantity } from '../core/quantity';
import { inBase, readQuantities } from '../core/quantity';
import { findMoments } from '../core/moment';
import { compact, normalise } from '../core/normalise';
import { defineRule } from '../core/rule';
import { figureOf } from './shared/figures';
import { cellsOf, promisingRows } from './shared/rows';

/** `dated`: the name is a deadline, the target a ratio. */
type InName = { name: string; inName: string; target: string; dated: boolean };

export const numberInNameContradicts = defineRule<InName>({
  id: 'number-in-name-contradicts',
  group: 'target',
  severity: 'warning',
  basis: '已公开自评表中所见',
  modes: ['scored', 'unscored', 'target'],
  texts: {
    'zh-CN': {
      title: '名称与预期值不符',
      what: ({ name, inName, target, dated }) =>
        dated
          ? `指标名称“${name}”是完成时限，预期值“${target}”却是比率。`
          : `指标名称“${name}”写的是 ${inName}，预期值却是“${target}”。`,
      why: '名称与预期值说的不是同一个目标，无法确定以哪个为准。',
      todo: ({ dated }) =>
        dated
          ? '按批复的绩效目标核对：考核时限的，预期值改填日期；考核比率的，改写名称。'
          : '按批复的绩效目标改成一致；名称最好只写内容，不写数值。',
    },
    en: {
      title: 'Figure in name contradicts target',
      what: ({ name, inName, target, dated }) =>
        dated
          ? `The name “${name}” is a deadline, the target “${target}” a ratio.`
          : `The name “${name}” says ${inName}, the target “${target}”.`,
      why: 'Name and target do not promise the same thing: which of them holds is open.',
      todo: ({ dated }) =>
        dated
          ? 'Compare with the approved target: give the date as target, or say in the name what the ratio is of.'
          : 'Make them agree with the approved target; a name is better without figures.',
    },
  },
  check(form, report) {
    for (const { indicator } of promisingRows(form)) {
      const other = otherFigure(indicator);
      const dated = isDeadlineWithRatio(indicator);
      if (!other && !dated) continue;
      report({
        at: indicator.target!.at,
        indicator,
        // Nobody can say which of the two was meant: worth a look.
        severity: dated ? 'notice' : 'warning',
        data: {
          name: indicator.name.text,
          inName: other ? plain(other.value) + other.unit.text : '',
          target: indicator.target!.text,
          dated,
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
  const quantity = figureOf(target);
  if (!quantity || quantity.unit.family === '') return null;
  const words = normalise(name.text);
  const same = readQuantities(words).filter(
    (found) => found.unit.family === quantity.unit.family && !found.approximate && !isMeasure(words, found),
  );
  if (same.length !== 1 || inBase(same[0]!).eq(inBase(quantity))) return null;
  return same[0]!;
}

/** "每期50人" says how much goes to one, "50人以上企业" and "前100名" which ones are meant: neither is a figure for the whole. */
function isMeasure(words: string, { start, end }: FoundQuantity): boolean {
  return (
    /(?:每(?!年)[^,;、]{0,8}|前)$/.test(words.slice(0, start)) ||
    /^以[上下内]的?[^\s)]/.test(words.slice(end))
  );
}

/** "2020年12月完成" beside "=95%" (南岳). A rate that is due by a date ("12月底前支付率") is no contradiction. */
function isDeadlineWithRatio({ name, target }: Indicator): boolean {
  if (figureOf(target)?.unit.family !== 'percent' || /率|比|度|进展/.test(compact(name.text))) return false;
  return (
    findMoments(normalise(name.text)).length === 1 && /(?:完成|竣工|验收|前|底)$/.test(compact(name.text))
  );
}
