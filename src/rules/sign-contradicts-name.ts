import { signAgainstName } from '../core/direction';
import { defineRule } from '../core/rule';
import { cellsOf, promisingRows } from './shared/rows';
import { quoted } from './shared/words';

type Contradiction = { name: string; target: string; sign: string; expected: string };

export const signContradictsName = defineRule<Contradiction>({
  id: 'sign-contradicts-name',
  group: 'target',
  severity: 'warning',
  basis: '已公开自评表中所见',
  modes: ['scored', 'unscored', 'target'],
  texts: {
    'zh-CN': {
      title: '符号与指标相反',
      what: ({ name, target, sign, expected }) =>
        `${quoted(name, 'zh-CN')}的预期值“${target}”用了“${sign}”，按指标含义应为“${expected}”。`,
      why: '符号决定得分方向，方向反了，未达标会算成达标。',
      todo: ({ expected }) => `核对指标含义；填错的，把符号改为“${expected}”。`,
    },
    en: {
      title: 'Sign contradicts the name',
      what: ({ name, target, sign, expected }) =>
        `The target “${target}” of ${quoted(name, 'en')} says “${sign}”; by its meaning it should be “${expected}”.`,
      why: 'The sign decides which way is better; turned round, a shortfall is scored as reached.',
      todo: ({ expected }) => `Check what is meant; if the sign is wrong, change it to “${expected}”.`,
    },
  },
  check(form, report) {
    for (const { indicator } of promisingRows(form)) {
      const signed = signAgainstName(indicator.target?.value ?? null, indicator.name.text);
      if (!signed) continue;
      report({
        at: indicator.target!.at,
        indicator,
        data: {
          name: indicator.name.text,
          target: indicator.target!.text,
          sign: signed === 'lower' ? '≤' : '≥',
          expected: signed === 'lower' ? '≥' : '≤',
        },
        related: cellsOf(indicator.name),
      });
    }
  },
});
