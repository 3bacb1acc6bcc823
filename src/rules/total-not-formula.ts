import { plain } from '../core/decimals';
import { defineRule } from '../core/rule';
import { cellsOf, scoredRows } from './shared/rows';

export const totalNotFormula = defineRule<{ total: string; example: string }>({
  id: 'total-not-formula',
  group: 'structure',
  severity: 'notice',
  basis: '各地自评表的总分栏；已公开自评表中所见',
  texts: {
    'zh-CN': {
      title: '合计不是公式',
      what: ({ total, example }) =>
        `本表其他合计用公式（如 ${example}），总得分 ${total} 却是直接录入的数字。`,
      why: '直接录入的合计不会随各行得分变化，改动得分后容易与各行不符。',
      todo: () => '改为对各行得分求和的公式。',
    },
    en: {
      title: 'Total is typed in',
      what: ({ total, example }) =>
        `Other figures of this form are formulas (${example}), but the total score ${total} is typed in.`,
      why: 'A typed total stays as it is when a score changes.',
      todo: () => 'Replace it by a formula that adds the scores.',
    },
  },
  check(form, report) {
    const { totals } = form.evaluation;
    const score = totals?.score;
    if (!score?.value || score.formula !== null) return;
    const rows = scoredRows(form).map(({ indicator }) => indicator.score);
    if (!rows.every((field) => field?.value)) return;
    // A form without any formula, as published or exported, was typed as a whole: nothing stands out there.
    const example = [...(totals?.weights ?? []), ...rows].find((field) => field?.formula)?.formula;
    if (!example) return;
    report({ at: score.at, data: { total: plain(score.value), example }, related: cellsOf(...rows) });
  },
});
