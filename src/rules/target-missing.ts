import { defineRule } from '../core/rule';
import { cellsOf, firstTime, promisingRows, usedRows } from './shared/rows';
import { isBlank, quoted } from './shared/words';

export const targetMissing = defineRule<{ name: string; standard: boolean }>({
  id: 'target-missing',
  group: 'completeness',
  severity: 'error',
  basis: '已公开自评表中所见',
  modes: ['scored', 'unscored', 'target'],
  texts: {
    'zh-CN': {
      title: '缺预期值',
      what: ({ name, standard }) =>
        `${quoted(name, 'zh-CN')}没有填写${standard ? '评分标准，也没有预期值' : '预期值'}。`,
      why: '没有预期值，就无法判断指标是否完成，也无法计算得分。',
      todo: ({ standard }) =>
        standard
          ? '补填评分标准，或补填预期值和实现值；未使用的指标请填“-”并去掉权重和得分。'
          : '按批复的绩效目标补填预期值；未使用的指标请填“-”并去掉权重和得分。',
    },
    en: {
      title: 'Target missing',
      what: ({ name, standard }) =>
        `${quoted(name, 'en')} has no ${standard ? 'standard and no target' : 'target'}.`,
      why: 'Without a target nobody can say whether the indicator was reached, nor score it.',
      todo: ({ standard }) =>
        `Enter ${standard ? 'the standard, or target and result' : 'the approved target'}; mark an unused indicator with “-” and remove weight and score.`,
    },
  },
  check(form, report) {
    for (const { indicator } of promisingRows(form)) {
      const { name, target, actual, score } = indicator;
      if (!target || target.text !== '' || target.formula !== null) continue;
      report({
        at: target.at,
        indicator,
        data: { name: name.text, standard: false },
        related: cellsOf(name, actual, score),
      });
    }
    // A row scored by its standard (决策) promises nothing else: without it, nothing says what the score is for.
    const isNew = firstTime();
    for (const { indicator } of usedRows(form)) {
      const { name, standard, score, byStandard } = indicator;
      if (!byStandard || !standard || !isBlank(standard) || !isNew(standard)) continue;
      report({
        at: standard.at,
        indicator,
        data: { name: name.text, standard: true },
        related: cellsOf(name, score),
      });
    }
  },
});
