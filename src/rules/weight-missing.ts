import type { Address } from '../core/address';
import type { Form } from '../core/rule';
import { defineRule } from '../core/rule';
import type { Row } from './shared/rows';
import { cellsOf, firstTime, scoredRows, weightOf } from './shared/rows';
import { excerpt, quoted } from './shared/words';

export const weightMissing = defineRule<{ name: string; weight: string }>({
  id: 'weight-missing',
  group: 'completeness',
  severity: 'error',
  basis: '预算管理一体化系统校验',
  texts: {
    'zh-CN': {
      title: '缺权重',
      what: ({ name, weight }) =>
        weight
          ? `${quoted(name, 'zh-CN')}的权重“${weight}”无效，应为大于 0 的数。`
          : `${quoted(name, 'zh-CN')}没有填写权重。`,
      why: '参与评分的指标都要有大于 0 的权重，否则无法计分，各级权重也加不到满分。',
      todo: () => '补填权重，并核对本级合计；指标未使用的，请填“-”并去掉得分。',
    },
    en: {
      title: 'Weight missing',
      what: ({ name, weight }) =>
        weight
          ? `The weight “${weight}” of ${quoted(name, 'en')} is not a number above 0.`
          : `${quoted(name, 'en')} has no weight.`,
      why: 'Every indicator in use needs a weight above 0, or it cannot be scored and the weights do not add up.',
      todo: () =>
        'Enter the weight and check the sums; mark an unused indicator with “-” and remove its score.',
    },
  },
  check(form, report) {
    const isNew = firstTime();
    const usual = form.evaluation.indicators.some(({ weightSource }) => weightSource === 'cell');
    for (const row of scoredRows(form)) {
      const { name, weight, score } = row.indicator;
      const blank = usual ? blankCell(row, form) : null;
      // "各项指标权重=40/指标总数" and a weight in a label are weights: the scorecard has resolved them.
      if (!blank && (!weight || weightOf(row) || !isNew(weight))) continue;
      report({
        at: blank ?? weight!.at,
        indicator: row.indicator,
        data: { name: name.text, weight: blank ? '' : excerpt(weight!.text) },
        related: cellsOf(name, blank ? weight : null, score),
      });
    }
  },
});

/**
 * The row's own blank weight cell on a form with a weight column at level 2 as well: there the level above can speak
 * for its only row, but the row's own cell is left blank. Null on forms that print weights at the level above only.
 */
function blankCell({ indicator }: Row, { evaluation }: Form): Address | null {
  const { weight: own, level2Weight } = evaluation.headings;
  const above = indicator.weightSource === 'heading' ? indicator.weight : null;
  if (!own || !above || !level2Weight || above.at.column !== level2Weight.at.column) return null;
  return { row: indicator.row, column: own.at.column };
}
