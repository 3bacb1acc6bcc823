import { defineRule } from '../core/rule';
import { toA1 } from '../core/address';
import type { Indicator } from '../core/evaluation';
import { bareName } from './shared/names';
import { usedRows } from './shared/rows';

export const indicatorDuplicate = defineRule<{ name: string; first: string }>({
  id: 'indicator-duplicate',
  group: 'structure',
  severity: 'warning',
  basis: '会计师事务所复核标准第 9 条',
  modes: ['scored', 'unscored', 'target'],
  texts: {
    'zh-CN': {
      title: '指标重复',
      what: ({ name, first }) => `三级指标“${name}”与 ${first} 的指标重复。`,
      why: '同一指标列两次会重复计分；复核时同一三级指标只计一次。',
      todo: ({ first }) => `与 ${first} 核对：内容相同的保留一条并调整权重，内容不同的把名称写清楚。`,
    },
    en: {
      title: 'Indicator listed twice',
      what: ({ name, first }) => `The level-3 indicator “${name}” already stands in ${first}.`,
      why: 'An indicator listed twice is scored twice; a re-check counts it once.',
      todo: ({ first }) =>
        `Compare with ${first}: keep one if they are the same and adjust the weights, else tell the names apart.`,
    },
  },
  check(form, report) {
    const seen = new Map<string, Indicator>();
    for (const { indicator } of usedRows(form)) {
      const name = bareName(indicator.name.text);
      if (!name) continue;
      // "其中:男性" may stand under two different parents.
      const key = `${String(indicator.parent)}|${name}`;
      const first = seen.get(key);
      if (!first) {
        seen.set(key, indicator);
        continue;
      }
      report({
        at: indicator.name.at,
        indicator,
        data: { name: indicator.name.text, first: toA1(first.name.at) },
        related: [first.name.at],
      });
    }
  },
});
