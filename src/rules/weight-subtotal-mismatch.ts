import { plain } from '../core/decimals';
import { defineRule } from '../core/rule';
import { cellsOf, weightOf } from './shared/rows';
import { blankWeights, weightSum, wrongSubtotals } from './shared/weights';

/** `printed` is empty where the higher level prints no weight, `sum` where a row has none either. */
type Subtotal = { heading: string; printed: string; sum: string; rows: number };

export const weightSubtotalMismatch = defineRule<Subtotal>({
  id: 'weight-subtotal-mismatch',
  group: 'range',
  severity: 'error',
  basis: '预算管理一体化系统校验；已公开自评表中所见',
  texts: {
    'zh-CN': {
      title: '各级权重不一致',
      what: ({ heading, printed, sum, rows }) => {
        const below = sum && `，其下 ${rows} 项三级指标的权重合计为 ${sum}`;
        return printed ? `“${heading}”的权重为 ${printed}${below}。` : `“${heading}”没有填写权重${below}。`;
      },
      why: '三级指标权重之和应等于所属二级、一级指标的权重。',
      todo: ({ printed, sum }) => {
        if (printed) return '核对本级权重和各三级指标权重，按批复的权重改正有误的一处。';
        return sum ? `与批复的权重核对后补填 ${sum}。` : '按批复的权重补填。';
      },
    },
    en: {
      title: 'Weights of levels differ',
      what: ({ heading, printed, sum, rows }) => {
        const below = sum && `; its level-3 weights (${rows}) add up to ${sum}`;
        return printed ? `“${heading}” weighs ${printed}${below}.` : `“${heading}” has no weight${below}.`;
      },
      why: 'Level-3 weights add up to the weights of their level 2 and level 1.',
      todo: ({ printed, sum }) => {
        if (printed) return 'Compare both with the approved weights and correct the wrong one.';
        return sum ? `Enter ${sum}, if that is the approved weight.` : 'Enter the approved weight.';
      },
    },
  },
  check(form, report) {
    for (const { heading, at, rows } of blankWeights(form)) {
      const isKnown = rows.length > 0 && rows.every((row) => weightOf(row) !== null);
      report({
        at,
        data: {
          heading: heading.label,
          printed: '',
          sum: isKnown ? plain(weightSum(rows)) : '',
          rows: rows.length,
        },
        related: cellsOf(heading.name, ...rows.map(({ indicator }) => indicator.weight)),
      });
    }
    for (const { heading, weight, printed, rows, sum } of wrongSubtotals(form)) {
      report({
        at: weight.at,
        data: { heading: heading.label, printed: plain(printed), sum: plain(sum), rows: rows.length },
        related: cellsOf(...rows.map(({ indicator }) => indicator.weight)),
      });
    }
  },
});
