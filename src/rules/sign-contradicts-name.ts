import { readDirection } from '../core/direction';
import type { Indicator } from '../core/evaluation';
import { defineRule } from '../core/rule';
import type { Direction } from '../core/target';
import { cellsOf, promisingRows } from './shared/rows';
import { quoted } from './shared/words';

type Contradiction = { name: string; target: string; sign: string; expected: string };

/**
 * Names that leave no doubt. A ceiling for a count may be meant (车辆采购数量 ≤1), a rate of saving may be
 * capped, a standard may be floor or ceiling: signs beside such names are left alone.
 */
const GOOD = /满意|合格|覆盖|完成率|达标|及时率|到位率|完好|准确|成活|通过率|普及|运行率|优良|知晓/;
/** What is delivered and counted: a ceiling for it ("≤4" villages) is a slip, one for what is bought may be meant. */
const DELIVERED =
  /(?:建设|新建|改建|改造|建成|创建|培训|宣传|举办|开展|受益|惠及).{0,6}(?:数量|个数|次数|场次|人数|户数|面积|里程|长度)$/;
const BAD = /逾期|超期|事故|投诉|差错|故障|不合格|流失|死亡|发病|违规|违法|超支|变动率|调整率/;

export const signContradictsName = defineRule<Contradiction>({
  id: 'sign-contradicts-name',
  group: 'target',
  severity: 'warning',
  basis: 'C14',
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
      const signed = directionOfSign(indicator);
      if (!signed || signed === directionOfName(indicator)) continue;
      if (!contradicts(signed, indicator.name.text)) continue;
      // 不合格率 holds 合格 as well, 投诉办结率 holds 投诉: the direction by name has the last word.
      if (directionOfName(indicator) === null) continue;
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

function contradicts(signed: Direction, name: string): boolean {
  return signed === 'lower' ? GOOD.test(name) || DELIVERED.test(name) : BAD.test(name);
}

function directionOfSign({ target }: Indicator): Direction | null {
  if (target?.value?.kind === 'at-least') return 'higher';
  return target?.value?.kind === 'at-most' ? 'lower' : null;
}

/** What the name alone would say, if the target had no sign. */
function directionOfName({ name, target }: Indicator): Direction | null {
  const value = target?.value;
  if (value?.kind !== 'at-least' && value?.kind !== 'at-most') return null;
  return readDirection({
    remembered: null,
    column: null,
    target: { kind: 'number', quantity: value.quantity, strict: false },
    name: name.text,
    category: 'other',
  }).value;
}
