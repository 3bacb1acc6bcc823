import { defineRule } from '../core/rule';
import { plain } from './shared/numbers';
import { cellsOf } from './shared/rows';
import { wrongSubtotals } from './shared/weights';

type Subtotal = { heading: string; printed: string; sum: string; rows: number };

export const weightSubtotalMismatch = defineRule<Subtotal>({
  id: 'weight-subtotal-mismatch',
  group: 'range',
  severity: 'error',
  basis: 'A2',
  texts: {
    'zh-CN': {
      title: '各级权重不一致',
      what: ({ heading, printed, sum, rows }) =>
        `“${heading}”的权重为 ${printed}，其下 ${rows} 项三级指标的权重合计为 ${sum}。`,
      why: '三级指标权重之和应等于所属二级、一级指标的权重。',
      todo: ({ printed }) => `核对本级权重和各三级指标权重，使两者都等于批复的权重（现印为 ${printed}）。`,
    },
    en: {
      title: 'Weights of levels differ',
      what: ({ heading, printed, sum, rows }) =>
        `“${heading}” weighs ${printed}; the ${rows} level-3 weights under it add up to ${sum}.`,
      why: 'Level-3 weights add up to the weights of their level 2 and level 1.',
      todo: ({ printed }) =>
        `Compare both with the approved weights and make them agree (${printed} is printed now).`,
    },
  },
  check(form, report) {
    for (const { heading, weight, printed, rows, sum } of wrongSubtotals(form)) {
      report({
        at: weight.at,
        data: { heading: heading.label, printed: plain(printed), sum: plain(sum), rows: rows.length },
        related: cellsOf(...rows.map(({ indicator }) => indicator.weight)),
      });
    }
  },
});
