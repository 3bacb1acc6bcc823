import { defineRule } from '../core/rule';
import { cellsOf, promisingRows } from './shared/rows';

type Garbled = { text: string; readings: readonly string[] };

export const targetGarbled = defineRule<Garbled>({
  id: 'target-garbled',
  group: 'target',
  severity: 'warning',
  basis: '已公开自评表中所见',
  modes: ['scored', 'unscored', 'target'],
  texts: {
    'zh-CN': {
      title: '符号或数字有误',
      what: ({ text, readings }) =>
        `“${text}”中的符号或数字疑似录入或识别错误${readings.length > 0 ? `，可能是“${readings.join('”或“')}”` : ''}。`,
      why: '“≥”“≤”和数字在扫描、转换时容易变形，本工具不作猜测，也不据此计分。',
      todo: () => '对照原表或批复的绩效目标，重新录入该值。',
    },
    en: {
      title: 'Damaged sign or digit',
      what: ({ text, readings }) =>
        `“${text}” holds a damaged sign or digit${readings.length > 0 ? `; it may mean “${readings.join('” or “')}”` : ''}.`,
      why: 'Signs and digits suffer in scans and conversions; nothing is guessed, and nothing scored by a guess.',
      todo: () => 'Compare with the original form or the approved target and type the value again.',
    },
  },
  check(form, report) {
    for (const { indicator } of promisingRows(form)) {
      for (const field of [indicator.target, indicator.actual]) {
        if (field?.value?.kind !== 'garbled') continue;
        const { readings } = field.value;
        report({
          at: field.at,
          indicator,
          data: { text: field.text, readings },
          related: cellsOf(indicator.name),
        });
      }
    }
  },
});
