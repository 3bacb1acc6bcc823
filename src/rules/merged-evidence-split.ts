import { areaToA1 } from '../core/address';
import { defineRule } from '../core/rule';
import { evidenceCells } from './shared/evidence';

export const mergedEvidenceSplit = defineRule<{ area: string; first: string; last: string }>({
  id: 'merged-evidence-split',
  group: 'structure',
  severity: 'notice',
  basis: '江门自评表佐证材料栏',
  modes: ['scored', 'unscored'],
  texts: {
    'zh-CN': {
      title: '佐证跨一级指标',
      what: ({ area, first, last }) => `佐证材料单元格 ${area} 合并跨了“${first}”和“${last}”两类一级指标。`,
      why: '佐证材料按一级指标分别归集；跨类合并后，看不出材料对应哪一类指标。',
      todo: () => '按一级指标拆开合并单元格，分别填写佐证材料。',
    },
    en: {
      title: 'Evidence across blocks',
      what: ({ area, first, last }) => `The evidence cell ${area} is merged across “${first}” and “${last}”.`,
      why: 'Evidence is gathered per level-1 block; merged across two, it does not say which one it proves.',
      todo: () => 'Split the merged cell by level 1 and name the evidence of each.',
    },
  },
  check(form, report) {
    const { blocks } = form.evaluation;
    for (const { field, rows } of evidenceCells(form)) {
      const first = rows[0]?.indicator;
      const last = rows[rows.length - 1]?.indicator;
      if (!first || !last || first.block === last.block) continue;
      const headings = [blocks[first.block]!, blocks[last.block]!];
      report({
        at: field.at,
        indicator: first,
        data: { area: areaToA1(field.area), first: headings[0]!.label, last: headings[1]!.label },
        related: headings.map(({ name }) => name.at),
      });
    }
  },
});
