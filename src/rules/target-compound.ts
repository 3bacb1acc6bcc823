import { plain } from '../core/decimals';
import { defineRule } from '../core/rule';
import { cellsOf, promisingRows } from './shared/rows';
import { excerpt } from './shared/words';

type Compound = { target: string; parts: readonly string[] };

export const targetCompound = defineRule<Compound>({
  id: 'target-compound',
  group: 'target',
  severity: 'warning',
  basis: '会计师事务所复核标准第 7 条；已公开自评表中所见',
  modes: ['scored', 'unscored', 'target'],
  texts: {
    'zh-CN': {
      title: '一格多个目标',
      what: ({ target, parts }) =>
        `预期值“${target}”含 ${parts.length} 个数值（${parts.join('、')}），却只作一项指标计分。`,
      why: '一项指标只应有一个可衡量的预期值，几个目标合在一格无法计算得分。',
      todo: () => '拆成几项指标分别填报并分配权重，或保留最主要的一个预期值。',
    },
    en: {
      title: 'Several targets in one cell',
      what: ({ target, parts }) =>
        `The target “${target}” holds ${parts.length} figures (${parts.join(', ')}) and is scored as one.`,
      why: 'An indicator has one measurable target; several in one cell cannot be scored.',
      todo: () => 'Split it into indicators with weights of their own, or keep the main target only.',
    },
  },
  check(form, report) {
    for (const { indicator } of promisingRows(form)) {
      const { target } = indicator;
      if (target?.value?.kind !== 'compound') continue;
      const parts = target.value.parts.map(({ value, unit }) => plain(value) + unit.text);
      report({
        at: target.at,
        indicator,
        data: { target: excerpt(target.text), parts },
        related: cellsOf(indicator.actual, indicator.score),
      });
    }
  },
});
