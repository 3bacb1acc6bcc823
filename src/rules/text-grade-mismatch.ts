import type Decimal from 'decimal.js';
import { isSame } from '../core/agreement';
import { plain } from '../core/decimals';
import { gradeStatements } from '../core/narrative-grades';
import type { GradeStatement } from '../core/narrative-grades';
import { gradeOf } from '../core/policy';
import type { Form } from '../core/rule';
import { quoteOf } from '../core/narrative';
import { defineRule } from '../core/rule';
import { cellsOf } from './shared/rows';
import type { Source } from './shared/text';
import { placed, placeText } from './shared/text';

type Grades = Source & {
  quote: string;
  /** What the text says and what it should be: totals, or grade words. */
  said: string;
  due: string;
  /** The total that the grade is due to; empty where the totals differ, or the form prints the grade. */
  total: string;
};

export const textGradeMismatch = defineRule<Grades>({
  id: 'text-grade-mismatch',
  group: 'consistency',
  severity: 'warning',
  basis: '自评报告与自评表的勾稽；已公开自评报告中所见',
  texts: {
    'zh-CN': {
      title: '文中得分等级不符',
      what: ({ quote, said, due, total, ...source }) =>
        `${placeText(source, 'zh-CN')}写“${quote}”（${said}），${total ? `总分 ${total} 应评为“${due}”` : `表中是“${due}”`}。`,
      why: '报告中的自评得分和等级应与自评表一致；等级由总分决定。',
      todo: () => '请核对自评表的总分和等级，改正报告或表格。',
    },
    en: {
      title: 'Total or grade in the text differs',
      what: ({ quote, said, due, total, ...source }) =>
        `${placeText(source, 'en')} says “${quote}” (${said}); ${
          total ? `a total of ${total} is graded “${due}”` : `the form says “${due}”`
        }.`,
      why: 'Total and grade in the report should be those of the form; the grade follows from the total.',
      todo: () => 'Please check total and grade of the form, and correct the report or the form.',
    },
  },
  check(form, report) {
    const { totals, header } = form.evaluation;
    for (const statement of gradeStatements(form.text.sentences, header.year?.value ?? null)) {
      const fault = wrongTotal(statement, form) ?? wrongGrade(statement, form);
      if (!fault) continue;
      const { sentence } = statement;
      const cells = cellsOf(totals?.score ?? null, totals?.grade ?? null);
      const { at, related, source } = placed(form, sentence.passage, cells);
      report({ at, related, data: { ...source, quote: quoteOf(sentence, statement), ...fault } });
    }
  },
});

type Fault = Pick<Grades, 'said' | 'due' | 'total'>;

/** The text's total against the printed one. A printed total that is itself wrong is score-total-mismatch's. */
function wrongTotal({ total }: GradeStatement, form: Form): Fault | null {
  const printed = form.evaluation.totals?.score?.value;
  if (!total || !printed || sameTotal(total, printed)) return null;
  return sameTotal(total, form.scorecard.claimedTotal)
    ? null
    : { said: `${plain(total)}分`, due: `${plain(printed)}分`, total: '' };
}

/** Equal, or rounded to the digits that the text prints. */
function sameTotal(said: Decimal, total: Decimal): boolean {
  return isSame(said, total) || said.eq(total.toDecimalPlaces(said.decimalPlaces()));
}

function wrongGrade({ total, grade }: GradeStatement, form: Form): Fault | null {
  if (!grade) return null;
  const { totals } = form.evaluation;
  const { grades } = form.policy;
  const onForm = grades.find(({ word }) => totals?.grade?.text.includes(word))?.word ?? null;
  if (onForm !== null) return onForm === grade ? null : { said: grade, due: onForm, total: '' };
  const graded = total ?? totals?.score?.value ?? null;
  const due = graded && gradeOf(graded, form.policy);
  if (!due || due === grade || !grades.some(({ word }) => word === grade)) return null;
  return { said: grade, due, total: plain(graded) };
}
