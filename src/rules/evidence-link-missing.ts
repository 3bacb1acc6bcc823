import { defineRule } from '../core/rule';
import { evidenceCells, hasLink } from './shared/evidence';
import { excerpt, isMark } from './shared/words';

export const evidenceLinkMissing = defineRule<{ evidence: string }>({
  id: 'evidence-link-missing',
  group: 'completeness',
  severity: 'notice',
  basis: '江门自评表佐证材料栏',
  modes: ['scored', 'unscored'],
  texts: {
    'zh-CN': {
      title: '佐证未加链接',
      what: ({ evidence }) => `佐证材料“${evidence}”没有加超链接。`,
      why: '已在设置中要求佐证材料带超链接，便于复核时直接打开。',
      todo: () => '为该单元格添加指向材料的超链接；不需要链接的，可在设置中关闭此项。',
    },
    en: {
      title: 'Evidence without link',
      what: ({ evidence }) => `The evidence “${evidence}” carries no hyperlink.`,
      why: 'The settings ask for a hyperlink, so that a reviewer can open the material at once.',
      todo: () => 'Link the cell to the material, or turn this check off in the settings.',
    },
  },
  check(form, report) {
    if (!form.settings.linksRequired) return;
    for (const { field, rows } of evidenceCells(form)) {
      const used = rows.find(({ indicator }) => indicator.used);
      // A cell that is blank or says "无" has nothing to link: evidence-missing and evidence-denied report it.
      if (!used || field.text === '' || isMark(field.text) || hasLink(field)) continue;
      report({ at: field.at, indicator: used.indicator, data: { evidence: excerpt(field.text) } });
    }
  },
});
