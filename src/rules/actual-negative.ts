import { compact } from '../core/normalise';
import { defineRule } from '../core/rule';
import { figureOf } from './shared/figures';
import { cellsOf, promisingRows } from './shared/rows';
import { quoted } from './shared/words';

/** What may well turn negative: a rate of change, a balance. There a minus is a result, not a slip. */
const SIGNED = /增长|增幅|增速|变动|变化|升降|下降|减少|降低|利润|收益|盈余|亏损|差额|净|温度|同比|环比/;

export const actualNegative = defineRule<{ name: string; actual: string; target: string }>({
  id: 'actual-negative',
  group: 'range',
  severity: 'warning',
  basis: '预算管理一体化系统计分（负值按 0 计）',
  modes: ['scored', 'unscored'],
  texts: {
    'zh-CN': {
      title: '实现值为负',
      what: ({ name, actual, target }) =>
        `${quoted(name, 'zh-CN')}的实现值“${actual}”为负，而预期值“${target}”为正。`,
      why: '数量、比率一类指标的实现值不会小于 0；负数按 0 计分。',
      todo: () => '核对实现值，去掉多余的负号；确为负值的，说明含义。',
    },
    en: {
      title: 'Negative result',
      what: ({ name, actual, target }) =>
        `The result “${actual}” of ${quoted(name, 'en')} is negative, its target “${target}” positive.`,
      why: 'Counts and shares are never below 0; a negative result is scored as 0.',
      todo: () => 'Check the result and remove a stray minus; if it is right, say what it means.',
    },
  },
  check(form, report) {
    for (const { indicator } of promisingRows(form)) {
      const { name, target, actual } = indicator;
      const negative = figureOf(actual)?.value.lt(0) && figureOf(target)?.value.gt(0);
      if (!actual || !target || !negative || SIGNED.test(compact(name.text))) continue;
      report({
        at: actual.at,
        indicator,
        data: { name: name.text, actual: actual.text, target: target.text },
        related: cellsOf(target),
      });
    }
  },
});
