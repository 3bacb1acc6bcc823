import Decimal from 'decimal.js';
import { HUNDRED } from '../core/decimals';
import { defineRule } from '../core/rule';
import { scoredRows, weightOf } from './shared/rows';
import { quoted } from './shared/words';

export const indicatorOverweight = defineRule<{ name: string; weight: string; share: string; limit: string }>(
  {
    id: 'indicator-overweight',
    group: 'range',
    severity: 'notice',
    basis: '已公开自评表中所见',
    texts: {
      'zh-CN': {
        title: '单项权重过高',
        what: ({ name, weight, share, limit }) =>
          `${quoted(name, 'zh-CN')}的权重 ${weight} 占全表的 ${share}%，超过 ${limit}%。`,
        why: '单项权重过高，总分几乎由这一项决定，其余指标的完成情况难以反映。',
        todo: () => '如指标可以分解，请细化后重新分配权重；确需如此的，说明理由。',
      },
      en: {
        title: 'One row weighs too much',
        what: ({ name, weight, share, limit }) =>
          `${quoted(name, 'en')} weighs ${weight}, ${share}% of the form and above ${limit}%.`,
        why: 'Where one indicator decides the total, the others hardly show.',
        todo: () => 'Split the indicator if it can be split; otherwise say why it weighs so much.',
      },
    },
    check(form, report) {
      const fullMark = new Decimal(form.policy.fullMark);
      const limit = new Decimal(form.policy.overweightAbove);
      for (const row of scoredRows(form)) {
        const weight = weightOf(row);
        const share = weight?.times(HUNDRED).div(fullMark);
        if (!weight || !share?.gt(limit)) continue;
        report({
          at: (row.indicator.weight ?? row.indicator.name).at,
          indicator: row.indicator,
          data: {
            name: row.indicator.name.text,
            weight: weight.toFixed(),
            share: share.toDecimalPlaces(2).toFixed(),
            limit: limit.toFixed(),
          },
        });
      }
    },
  },
);
