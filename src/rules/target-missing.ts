import { defineRule } from '../core/rule';
import { cellsOf, promisingRows } from './shared/rows';
import { quoted } from './shared/words';

export const targetMissing = defineRule<{ name: string }>({
  id: 'target-missing',
  group: 'completeness',
  severity: 'error',
  basis: 'A10',
  modes: ['scored', 'unscored', 'target'],
  texts: {
    'zh-CN': {
      title: '缺预期值',
      what: ({ name }) => `${quoted(name, 'zh-CN')}没有填写预期值。`,
      why: '没有预期值，就无法判断指标是否完成，也无法计算得分。',
      todo: () => '按批复的绩效目标补填预期值；未使用的指标请填“-”并去掉权重和得分。',
    },
    en: {
      title: 'Target missing',
      what: ({ name }) => `${quoted(name, 'en')} has no target.`,
      why: 'Without a target nobody can say whether the indicator was reached, nor score it.',
      todo: () => 'Enter the approved target; mark an unused indicator with “-” and remove weight and score.',
    },
  },
  check(form, report) {
    for (const { indicator } of promisingRows(form)) {
      const { name, target, actual, score } = indicator;
      if (!target || target.text !== '' || target.formula !== null) continue;
      report({
        at: target.at,
        indicator,
        data: { name: name.text },
        related: cellsOf(name, actual, score),
      });
    }
  },
});
