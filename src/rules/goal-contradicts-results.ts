import { defineRule } from '../core/rule';
import { cellsOf, promisingRows } from './shared/rows';
import { excerpt } from './shared/words';

type Contradiction = { goal: string; count: number; names: readonly string[] };

/** So many names fit into a sentence; the others are marked as related cells. */
const MOST_NAMES = 3;

export const goalContradictsResults = defineRule<Contradiction>({
  id: 'goal-contradicts-results',
  group: 'consistency',
  severity: 'warning',
  basis: 'rules §3 (goal block)',
  modes: ['scored', 'unscored'],
  texts: {
    'zh-CN': {
      title: '总体目标与结果矛盾',
      what: ({ goal, count, names }) =>
        `“是否如期实现预期总体目标”填“${goal}”，但有 ${count} 项指标未达到预期：${names.join('、')}${
          count > names.length ? ' 等' : ''
        }。`,
      why: '总体目标由各项指标支撑；有指标未达标而填“是”，须说明为何不影响总体目标。',
      todo: () => '核对未达标的指标；确未达标的，改填“否”，或在说明中写明对总体目标没有影响的理由。',
    },
    en: {
      title: 'Goal contradicts results',
      what: ({ goal, count, names }) =>
        `The goal is said to be reached (“${goal}”), but ${count} indicators fall short: ${names.join(', ')}${
          count > names.length ? ' …' : ''
        }.`,
      why: 'The goal rests on its indicators; where one falls short, “yes” needs an explanation.',
      todo: () => 'Check those rows; if they fall short, answer “no” or say why the goal is not affected.',
    },
  },
  check(form, report) {
    const { achieved } = form.evaluation.goal;
    if (achieved?.value !== true) return;
    const short = promisingRows(form).filter(({ scored }) => scored.met === false);
    if (short.length === 0) return;
    report({
      at: achieved.at,
      data: {
        goal: achieved.text,
        count: short.length,
        names: short.slice(0, MOST_NAMES).map(({ indicator }) => excerpt(indicator.name.text, 20)),
      },
      related: short.flatMap(({ indicator }) => cellsOf(indicator.actual)),
    });
  },
});
