import { readNumber } from '../core/quantity';
import { defineRule } from '../core/rule';
import { namelessGroups } from './shared/headings';
import { cellsOf, usedRows } from './shared/rows';
import { isTemplateName } from '../core/labels';

export const indicatorNameMissing = defineRule<{ name: string; row: number; level: 2 | 3 }>({
  id: 'indicator-name-missing',
  group: 'structure',
  severity: 'error',
  basis: '已公开自评表中所见',
  modes: ['scored', 'unscored', 'target'],
  texts: {
    'zh-CN': {
      title: '缺指标名称',
      what: ({ name, row, level }) => {
        if (level === 2) return `第 ${row} 行起的二级指标没有名称。`;
        return name
          ? `第 ${row} 行的三级指标名称只有“${name}”，看不出考核什么。`
          : `第 ${row} 行已填预期值、实现值、权重或得分，但没有三级指标名称。`;
      },
      why: '没有名称的指标无法核对，也无法与批复的绩效目标对应。',
      todo: ({ level }) =>
        level === 2
          ? '按批复的绩效目标表补填二级指标名称；与上一类相同的，请合并单元格。'
          : '按批复的绩效目标表补填指标名称；如该行未使用，请清空整行。',
    },
    en: {
      title: 'Indicator without a name',
      what: ({ name, row, level }) => {
        if (level === 2) return `The level 2 that begins in row ${row} has no name.`;
        return name
          ? `The level-3 name in row ${row} is only “${name}”, which does not say what is measured.`
          : `Row ${row} has a target, result, weight or score but no level-3 name.`;
      },
      why: 'An indicator without a name cannot be checked, nor matched with the approved targets.',
      todo: ({ level }) =>
        level === 2
          ? 'Enter the level-2 name from the approved target form; if it is the one above, merge the cells.'
          : 'Enter the name from the approved target form; clear the whole row if it is not used.',
    },
  },
  check(form, report) {
    for (const { name } of namelessGroups(form)) {
      report({ at: name.at, data: { name: '', row: name.at.row + 1, level: 2 } });
    }
    for (const { indicator } of usedRows(form)) {
      const { name, target, actual, weight, weightSource, score } = indicator;
      const ownWeight = weightSource === 'cell' ? weight : null;
      const filled = [target, actual, ownWeight, score].filter((field) => field?.text);
      // "指标2:" with nothing but a weight is a line of the template: template-leftover reports it.
      const template =
        name.text !== '' && isTemplateName(name.text) && filled.every((field) => field === ownWeight);
      const nameless = readNumber(name.text) !== null || isTemplateName(name.text);
      if (!nameless || template || filled.length === 0) continue;
      report({
        at: name.at,
        indicator,
        data: { name: name.text, row: indicator.row + 1, level: 3 },
        related: cellsOf(...filled.map((field) => field ?? null)),
      });
    }
  },
});
