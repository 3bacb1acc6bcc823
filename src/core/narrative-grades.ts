import Decimal from 'decimal.js';
import type { Sentence } from './narrative';
import { clauseAt, isOfYear } from './narrative';

/** The total and the grade that a text gives for the form as a whole; null: not said. */
export interface GradeStatement {
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
  readonly total: Decimal | null;
  readonly grade: string | null;
}

const TOTAL =
  /(?:自评(?:综合)?(?:总分|得分|总得分|评分)|综合(?:得分|评分)|总得分|总分|最终得分|评价得分|绩效得分)(?:数|值)?(?:为|是|达|:|共计|合计)?(\d{1,3}(?:\.\d+)?)分/;
/** "自评84.47分,评级优" */
const TOTAL_SHORT =
  /(?:^|[,;:])(?:(?:本|该)?项目|(?:19|20)\d\d年度?|绩效){0,3}自评(?:为|得|结果为)?(\d{1,3}(?:\.\d+)?)分/;
const GRADE =
  /(?:等级|评级|等次|级别|档次|自评结果|评价结果|自评结论|评价结论|评定|评价)(?:评定|确定)?(?:为|是|:)?["“]?(优秀|良好|中等|较差|优|良|中|差)["”]?(?:等|级|档|等级|等次)?(?=$|[,;:)])/;
/** Scores of one part: "产出指标得分38分". "满分100分" is no result. */
const OF_PART =
  /产出|效益|满意度|过程|决策|投入|执行率|成本|数量|质量|时效|该项|此项|分项|单项|满分|一级|二级|三级|往年|上年/;

/** What may stand before a grade of the whole; "培训效果评价良好" judges something else. */
const OF_WHOLE =
  /(?:19|20)\d\d年度?|项目|专项|绩效|自评|评价|综合|总体|整体|结果|结论|最终|年度|部门|单位|[本该为是的]/g;

/** @param year the form's; null where it names none */
export function gradeStatements(
  sentences: readonly Sentence[],
  year: number | null,
): readonly GradeStatement[] {
  return sentences.flatMap((sentence) => {
    const { text, topic, passage } = sentence;
    if (!isOfYear(sentence, year)) return [];
    if (topic === 'plans' || passage.kind === 'promise' || passage.kind === 'result') return [];
    const total = TOTAL.exec(text) ?? TOTAL_SHORT.exec(text);
    const grade = gradeIn(text);
    const first = total ?? grade;
    if (!first || OF_PART.test(text.slice(0, first.index))) return [];
    const end = Math.max(...[total, grade].map((match) => (match ? match.index + match[0].length : 0)));
    return [
      {
        sentence,
        start: Math.min(total?.index ?? text.length, grade?.index ?? text.length),
        end,
        total: total ? new Decimal(total[1]!) : null,
        grade: grade ? gradeWord(grade[1]!) : null,
      },
    ];
  });
}

/** The word of the scale: 优秀 is 优, 良好 is 良, 中等 is 中, 较差 is 差. */
function gradeWord(said: string): string {
  return said.charAt(said === '较差' ? 1 : 0);
}

function gradeIn(text: string): RegExpExecArray | null {
  const match = GRADE.exec(text);
  if (!match) return null;
  const before = text.slice(clauseAt(text, match.index).start, match.index);
  return before.replace(OF_WHOLE, '').trim() === '' ? match : null;
}
