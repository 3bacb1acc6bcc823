import { readNumber } from '../core/quantity';
import { defineRule } from '../core/rule';
import { cellsOf, usedRows } from './shared/rows';
import { isTemplateName } from '../core/labels';

export const indicatorNameMissing = defineRule<{ name: string; row: number }>({
  id: 'indicator-name-missing',
  group: 'structure',
  severity: 'error',
  basis: 'A13',
  modes: ['scored', 'unscored', 'target'],
  texts: {
    'zh-CN': {
      title: '缺指标名称',
      what: ({ name, row }) =>
        name
          ? `第 ${row} 行的三级指标名称只有“${name}”，看不出考核什么。`
          : `第 ${row} 行已填目标、结果、权重或得分，但没有三级指标名称。`,
      why: '没有名称的指标无法核对，也无法与批复的绩效目标对应。',
      todo: () => '按批复的绩效目标表补填指标名称；如该行未使用，请清空整行。',
    },
    en: {
      title: 'Indicator without a name',
      what: ({ name, row }) =>
        name
          ? `The level-3 name in row ${row} is only “${name}”, which does not say what is measured.`
          : `Row ${row} has a target, result, weight or score but no level-3 name.`,
      why: 'An indicator without a name cannot be checked, nor matched with the approved targets.',
      todo: () => 'Enter the name from the approved target form; clear the whole row if it is not used.',
    },
  },
  check(form, report) {
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
        data: { name: name.text, row: indicator.row + 1 },
        related: cellsOf(...filled.map((field) => field ?? null)),
      });
    }
  },
});
