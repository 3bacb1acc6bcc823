import type { Text } from '../core/evaluation';
import type { Fix } from '../core/finding';
import { isWritable } from '../core/grid';
import { gradeOf } from '../core/policy';
import type { Form } from '../core/rule';
import { defineRule } from '../core/rule';
import { points } from './shared/numbers';
import { cellsOf } from './shared/rows';

type Grade = { grade: string; total: string; due: string };

export const gradeMismatch = defineRule<Grade>({
  id: 'grade-mismatch',
  group: 'score',
  severity: 'error',
  basis: '已公开自评报告中所见',
  texts: {
    'zh-CN': {
      title: '等级与总分不符',
      what: ({ grade, total, due }) => `总分 ${total} 应评为“${due}”，表内填的是“${grade}”。`,
      why: '等级由总分决定：90（含）以上为优，80（含）–90 为良，60（含）–80 为中，60 以下为差（依财预〔2020〕10号，以原文为准）；当地另有规定的按规定。',
      todo: ({ due }) => `核对总分；总分无误的，等级改为“${due}”。`,
    },
    en: {
      title: 'Grade does not fit the total',
      what: ({ grade, total, due }) => `A total of ${total} is graded “${due}”; the form says “${grade}”.`,
      why: 'The grade follows from the total: 优 from 90, 良 from 80, 中 from 60, 差 below (财预〔2020〕10号; the original text prevails), unless a local rule says otherwise.',
      todo: ({ due }) => `Check the total; if it is right, change the grade to “${due}”.`,
    },
  },
  check(form, report) {
    const { totals } = form.evaluation;
    const grade = totals?.grade;
    const total = totals?.score?.value;
    if (!grade?.text || !total) return;
    const word = form.policy.grades.find((each) => grade.text.includes(each.word))?.word;
    const due = gradeOf(total, form.policy);
    // With a wrong total (score-total-mismatch) the grade may already fit the right one.
    if (!word || !due || word === due || word === form.scorecard.grade) return;
    report({
      at: grade.at,
      data: { grade: grade.text, total: points(total, form.policy.digits), due },
      related: cellsOf(totals.score),
      fix: gradeFix(form, grade, due),
    });
  },
});

/** Only where the grade has a free cell to itself: "总分:84.47 等级:优" in one cell is left to a person. */
function gradeFix({ evaluation, grid }: Form, { at, text }: Text, due: string): Fix | null {
  const cell = grid.cell(at.row, at.column);
  if (!isWritable(grid, cell) || cell.text.trim() !== text) return null;
  const edit = {
    sheet: evaluation.sheet,
    at,
    kind: 'grade',
    before: cell.value,
    value: { text: due },
  } as const;
  return { applicability: 'suggested', edits: [edit] };
}
