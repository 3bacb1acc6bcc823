import { compact } from '../core/normalise';
import { isAbout } from '../core/row-kind';
import { defineRule } from '../core/rule';
import { evidenceCells } from './shared/evidence';
import type { Row } from './shared/rows';
import { excerpt, isNothing, quoted } from './shared/words';

const SURVEY = /问卷|调查|调研|测评|测评表|评价表|访谈|回访|座谈|抽样|满意/;

/** "佐证材料4", "附件3-1": a number says nothing about what stands behind it. */
const ONLY_A_NUMBER = /^(?:详?见)?(?:佐证材料|佐证资料|佐证|材料|附件|证明材料)?[\d\-.、,()]*$/;

export const satisfactionEvidence = defineRule<{ name: string; evidence: string }>({
  id: 'satisfaction-evidence',
  group: 'completeness',
  severity: 'warning',
  basis: '会计师事务所复核标准第 4 条',
  modes: ['scored', 'unscored'],
  texts: {
    'zh-CN': {
      title: '满意度缺调查佐证',
      what: ({ name, evidence }) => `${quoted(name, 'zh-CN')}的佐证材料为“${evidence}”，没有问卷或调查材料。`,
      why: '满意度应来自问卷、访谈等调查；没有调查材料的，复核时按 0 分处理。',
      todo: () => '补充满意度调查问卷及统计结果，并在本栏注明。',
    },
    en: {
      title: 'No survey as evidence',
      what: ({ name, evidence }) =>
        `The evidence of ${quoted(name, 'en')} is “${evidence}”: it names no survey.`,
      why: 'Satisfaction rests on a survey; a re-check gives no points without one.',
      todo: () => 'Add the questionnaire and its results, and name them here.',
    },
  },
  check(form, report) {
    const isSatisfaction = ({ indicator }: Row): boolean =>
      isAbout(indicator, form.evaluation, 'satisfaction');
    for (const { field, rows } of evidenceCells(form)) {
      const used = rows.filter(({ indicator }) => indicator.used);
      const first = used[0];
      // Evidence merged over other rows as well answers for the block: it may hold the survey unnamed.
      if (!first || !used.every(isSatisfaction)) continue;
      const text = compact(field.text);
      // Blank is evidence-missing's, "无" evidence-denied's.
      if (isNothing(text) || text === '无' || SURVEY.test(text) || ONLY_A_NUMBER.test(text)) continue;
      report({
        at: field.at,
        indicator: first.indicator,
        data: { name: first.indicator.name.text, evidence: excerpt(field.text) },
        related: [first.indicator.name.at],
      });
    }
  },
});
