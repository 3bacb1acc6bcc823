import { defineRule } from '../core/rule';
import { points } from './shared/numbers';
import { safeNumberFix } from './shared/fix';
import { isMended } from './shared/mended';
import { usedRows } from './shared/rows';
import { excerpt, isNothing, quoted } from './shared/words';

export const scoreNotNumber = defineRule<{ name: string; text: string; reading: string; computed: string }>({
  id: 'score-not-number',
  group: 'completeness',
  severity: 'error',
  basis: '已公开自评表中所见',
  texts: {
    'zh-CN': {
      title: '得分不是数字',
      what: ({ name, text, reading }) =>
        reading
          ? `${quoted(name, 'zh-CN')}的得分“${text}”书写有误，只能推定为 ${reading}。`
          : `${quoted(name, 'zh-CN')}的得分“${text}”不是数字，无法计入总分。`,
      why: '得分须为数字；带空格、逗号或文字的得分，求和公式不会计入。',
      todo: ({ reading, computed }) => {
        if (reading) return `确认后改为数字 ${reading}。`;
        return computed ? `改为数字；按预期值和实现值重算应为 ${computed}。` : '改为数字。';
      },
    },
    en: {
      title: 'Score is not a number',
      what: ({ name, text, reading }) =>
        reading
          ? `The score “${text}” of ${quoted(name, 'en')} is damaged; it can only be taken for ${reading}.`
          : `The score “${text}” of ${quoted(name, 'en')} is not a number and cannot be added up.`,
      why: 'A score must be a number: a sum formula leaves out one with blanks, commas or words in it.',
      todo: ({ reading, computed }) => {
        if (reading) return `Make sure, then type the number ${reading}.`;
        return computed ? `Enter a number; target and result give ${computed}.` : 'Enter a number.';
      },
    },
  },
  check(form, report) {
    const { policy } = form;
    for (const { indicator, scored } of usedRows(form)) {
      const { score } = indicator;
      // A dash is no score at all: score-missing reports it.
      if (!score || isNothing(score.text) || (score.value && !isMended(form, score))) continue;
      const computed = scored.computed && !score.value ? points(scored.computed, policy.digits) : '';
      report({
        at: score.at,
        indicator,
        severity: score.value ? 'warning' : 'error',
        data: {
          name: indicator.name.text,
          text: excerpt(score.text),
          reading: score.value?.toFixed() ?? '',
          computed,
        },
        fix: safeNumberFix(form, score, 'score', score.value ?? scored.computed),
      });
    }
  },
});
