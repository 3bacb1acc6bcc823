import type { Evaluation, Field } from '../core/evaluation';
import { defineRule } from '../core/rule';
import { cellsOf, promisingRows } from './shared/rows';
import { excerpt, isBlank } from './shared/words';

/** Rows that fall short of a goal said to be reached, or the part of the goal block that is blank. */
type Contradiction = { blank: Part | ''; goal: string; count: number; names: readonly string[] };

type Part = 'expected' | 'actual' | 'achieved';
const PARTS = {
  'zh-CN': {
    expected: '预期总体目标',
    actual: '总体目标的实际完成情况',
    achieved: '是否如期实现预期总体目标',
  },
  en: {
    expected: 'The goal of the year',
    actual: 'What came of the goal',
    achieved: 'Whether the goal was reached',
  },
} as const;

/** So many names fit into a sentence; the others are marked as related cells. */
const MOST_NAMES = 3;

export const goalContradictsResults = defineRule<Contradiction>({
  id: 'goal-contradicts-results',
  group: 'consistency',
  severity: 'warning',
  basis: '各地自评表的年度总体目标栏',
  modes: ['scored', 'unscored'],
  texts: {
    'zh-CN': {
      title: '总体目标与结果不对应',
      what: ({ blank, goal, count, names }) =>
        blank
          ? `“${PARTS['zh-CN'][blank]}”没有填写，总体目标与完成情况无法对照。`
          : `“${PARTS['zh-CN'].achieved}”填“${goal}”，但有 ${count} 项指标未达到预期值：${names.join('、')}${
              count > names.length ? '等' : ''
            }。`,
      why: '总体目标由各项指标支撑；有指标未达标而填“是”，须说明为何不影响总体目标。',
      todo: ({ blank }) =>
        blank
          ? '对照批复的绩效目标和各项指标的完成情况补填。'
          : '核对未达标的指标；确未达标的，改填“否”，或写明不影响总体目标的理由。',
    },
    en: {
      title: 'Goal and results do not match',
      what: ({ blank, goal, count, names }) =>
        blank
          ? `${PARTS.en[blank]} is left blank: goal and results cannot be compared.`
          : `The goal is said to be reached (“${goal}”), but these indicators (${count}) fall short: ${names.join(', ')}${
              count > names.length ? ' and others' : ''
            }.`,
      why: 'The goal rests on its indicators; where one falls short, “yes” needs an explanation.',
      todo: ({ blank }) =>
        blank
          ? 'Fill it in from the approved goal and from what the indicators show.'
          : 'Check those rows; if they fall short, answer “否” or say why the goal is not affected.',
    },
  },
  check(form, report) {
    const { achieved } = form.evaluation.goal;
    for (const [part, field] of blankParts(form.evaluation.goal)) {
      report({ at: field.at, data: { blank: part, goal: '', count: 0, names: [] } });
    }
    if (achieved?.value !== true) return;
    const short = promisingRows(form).filter(({ scored }) => scored.met === false);
    if (short.length === 0) return;
    report({
      at: achieved.at,
      data: {
        blank: '',
        goal: achieved.text,
        count: short.length,
        names: short.slice(0, MOST_NAMES).map(({ indicator }) => excerpt(indicator.name.text, 20)),
      },
      related: short.flatMap(({ indicator }) => cellsOf(indicator.actual)),
    });
  },
});

/** Parts of the block that are blank although another one is filled in. A block left blank as a whole has no goal. */
function blankParts(goal: Evaluation['goal']): readonly (readonly [Part, Field<unknown>])[] {
  const parts = (['expected', 'actual', 'achieved'] as const).flatMap((part) => {
    const field = goal[part];
    return field ? [[part, field] as const] : [];
  });
  if (parts.every(([, { text }]) => text === '')) return [];
  return parts.filter(([, field]) => isBlank(field));
}
