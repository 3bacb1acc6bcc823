import { defineRule } from '../core/rule';
import { cellsOf, scoredRows } from './shared/rows';
import { outOfRange } from '../core/judgement';
import { inFull } from './shared/scores';

type Full = { rows: number };

/** A form of one or two rows in full says nothing. */
const FEWEST_ROWS = 3;

/** Never more than a notice: 86 % of published rows have full marks. */
export const allFullMarks = defineRule<Full>({
  id: 'all-full-marks',
  group: 'score',
  severity: 'notice',
  basis: '已公开自评表的统计（约 86% 的行为满分）',
  texts: {
    'zh-CN': {
      title: '全部指标满分',
      what: ({ rows }) => `${rows} 项指标全部满分。`,
      why: '全部满分不是错误，但复核时会重点抽查佐证材料和预期值是否偏低。',
      todo: () => '逐项确认佐证材料能支持满分，定性指标尤其如此。',
    },
    en: {
      title: 'Full marks throughout',
      what: ({ rows }) => `All ${rows} indicators have full marks.`,
      why: 'That is no mistake, but a reviewer looks harder at the evidence and at targets set too low.',
      todo: () => 'Make sure that the evidence carries full marks, above all for qualitative indicators.',
    },
  },
  check(form, report) {
    const rows = scoredRows(form);
    // A score above its weight is not full marks but a mistake: score-above-weight.
    if (rows.length < FEWEST_ROWS || !rows.every((row) => inFull(row) && !outOfRange(row.scored))) return;
    const { totals, area } = form.evaluation;
    const scores = rows.map(({ indicator }) => indicator.score);
    report({
      at: (totals?.score ?? totals?.label ?? scores[0])?.at ?? { row: area.top, column: area.left },
      data: { rows: rows.length },
      related: cellsOf(...scores),
    });
  },
});
