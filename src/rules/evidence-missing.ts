import { defineRule } from '../core/rule';
import { evidenceCells, evidenceRequired } from './shared/evidence';
import { isNothing, quoted } from './shared/words';

export const evidenceMissing = defineRule<{ name: string; rows: number }>({
  id: 'evidence-missing',
  group: 'completeness',
  severity: 'warning',
  basis: '江门自评表佐证材料栏',
  modes: ['scored', 'unscored'],
  texts: {
    'zh-CN': {
      title: '缺佐证材料',
      what: ({ name, rows }) =>
        rows > 1
          ? `${quoted(name, 'zh-CN')}等 ${rows} 项指标没有佐证材料。`
          : `${quoted(name, 'zh-CN')}没有佐证材料。`,
      why: '表中设有佐证材料栏，自评得分应有材料支撑；复核时没有佐证的指标一般不予认可。',
      todo: () => '填写佐证材料名称或编号，并备好对应文件。',
    },
    en: {
      title: 'Evidence missing',
      what: ({ name, rows }) =>
        rows > 1
          ? `${rows} indicators from ${quoted(name, 'en')} on have no evidence.`
          : `${quoted(name, 'en')} has no evidence.`,
      why: 'The form has a column for evidence; a re-check does not accept a score that nothing supports.',
      todo: () => 'Name or number the supporting material and have the files ready.',
    },
  },
  check(form, report) {
    if (!evidenceRequired(form)) return;
    for (const { field, rows } of evidenceCells(form)) {
      const used = rows.filter(({ indicator }) => indicator.used);
      const first = used[0];
      if (!first || !isNothing(field.text) || field.formula !== null) continue;
      report({
        at: field.at,
        indicator: first.indicator,
        data: { name: first.indicator.name.text, rows: used.length },
        related: used.map(({ indicator }) => indicator.name.at),
      });
    }
  },
});
