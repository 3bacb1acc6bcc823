import { defineRule } from '../core/rule';
import { cellsOf, scoredRows, weightOf } from './shared/rows';
import { quoted } from './shared/words';

export const hiddenRowScored = defineRule<{ name: string; row: number; weight: string; score: string }>({
  id: 'hidden-row-scored',
  group: 'structure',
  severity: 'warning',
  basis: '各地自评表的总分栏；已公开自评表中所见',
  texts: {
    'zh-CN': {
      title: '隐藏行计入总分',
      what: ({ name, row, weight, score }) => {
        const counted = [weight && `权重 ${weight}`, score && `得分 ${score}`].filter(Boolean).join('、');
        return `第 ${row} 行${quoted(name, 'zh-CN')}被隐藏，${counted} 仍计入合计。`;
      },
      why: '隐藏的行打印时看不到，合计却包含它，表面上各行加不到合计数。',
      todo: () => '取消隐藏；确实不用的，清空该行并重新分配权重。',
    },
    en: {
      title: 'Hidden row counts',
      what: ({ name, row, weight, score }) => {
        const counted = [weight && `weight ${weight}`, score && `score ${score}`]
          .filter(Boolean)
          .join(' and ');
        return `Row ${row}, ${quoted(name, 'en')}, is hidden, yet the totals include its ${counted}.`;
      },
      why: 'A hidden row is not printed but added: what one sees does not add up to the total.',
      todo: () => 'Show the row; if it is not used, clear it and distribute its weight again.',
    },
  },
  check(form, report) {
    for (const row of scoredRows(form)) {
      const { indicator, scored } = row;
      const weight = weightOf(row);
      // A hidden row that is not used counts nowhere; with figures in it, it is unused-row-scored's.
      if (!indicator.hidden || (!weight && !scored.claimed)) continue;
      report({
        at: (indicator.score ?? indicator.name).at,
        indicator,
        data: {
          name: indicator.name.text,
          row: indicator.row + 1,
          weight: weight?.toFixed() ?? '',
          score: scored.claimed?.toFixed() ?? '',
        },
        related: cellsOf(indicator.weight),
      });
    }
  },
});
