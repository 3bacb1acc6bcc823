import type { Amount, Indicator } from '../core/evaluation';
import { defineRule } from '../core/rule';
import { cellsOf, rowsOf } from './shared/rows';
import { isMark } from './shared/words';

export const unusedRowScored = defineRule<{ row: number; mark: string; weight: string; score: string }>({
  id: 'unused-row-scored',
  group: 'range',
  severity: 'error',
  basis: '已公开自评表中所见',
  texts: {
    'zh-CN': {
      title: '未使用行有分',
      what: ({ row, mark, weight, score }) => {
        const has = [weight && `权重 ${weight}`, score && `得分 ${score}`].filter(Boolean).join('、');
        return mark
          ? `第 ${row} 行以“${mark}”标明未使用，却有${has}。`
          : `第 ${row} 行没有指标内容，却有${has}。`;
      },
      why: '未使用的指标不参与评分，不应有权重和得分。',
      todo: () => '确未使用的，清除权重和得分并重新分配权重；已使用的，补填指标、预期值和实现值。',
    },
    en: {
      title: 'Unused row is scored',
      what: ({ row, mark, weight, score }) => {
        const has = [weight && `the weight ${weight}`, score && `the score ${score}`]
          .filter(Boolean)
          .join(' and ');
        return mark
          ? `Row ${row} is marked “${mark}” as unused, yet has ${has}.`
          : `Row ${row} holds no indicator, yet has ${has}.`;
      },
      why: 'An unused indicator takes no part: it has neither weight nor score.',
      todo: () =>
        'Clear weight and score and distribute the weight again; if the row is in use, fill in name, target and result.',
    },
  },
  check(form, report) {
    for (const { indicator } of rowsOf(form)) {
      if (indicator.used) continue;
      // Zeros beside an unused mark agree with it (奉节). A weight merged over the block is not the row's own.
      const score = nonZero(indicator.score);
      const weight = indicator.weightSource === 'cell' ? nonZero(indicator.weight) : null;
      const wrong = score ?? weight;
      if (!wrong) continue;
      report({
        at: wrong.at,
        indicator,
        data: {
          row: indicator.row + 1,
          mark: markOf(indicator),
          weight: weight?.value?.toFixed() ?? '',
          score: score?.value?.toFixed() ?? '',
        },
        related: cellsOf(indicator.name, indicator.target, score && weight),
      });
    }
  },
});

function nonZero(field: Amount | null): Amount | null {
  return field?.value && !field.value.isZero() ? field : null;
}

function markOf({ name, target, actual }: Indicator): string {
  const marked = [name, target, actual].find((field) => field && isMark(field.text));
  return marked?.text ?? '';
}
