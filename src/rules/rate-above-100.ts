import { HUNDRED } from '../core/decimals';
import { compact } from '../core/normalise';
import { defineRule } from '../core/rule';
import { figureOf } from './shared/figures';
import { cellsOf, promisingRows } from './shared/rows';
import { quoted } from './shared/words';

/** Shares of a whole: they end at 100 %. 完成率 and 增长率 do not, and are left out. */
const SHARE =
  /满意(?:度|率)|认可度|知晓率|合格率|优良率|优秀率|及格率|达标率|覆盖率|完整率|通过率|准确率|正确率|参与率|入学率|巩固率|普及率|上报率|出勤率|验收率|签约率|录取率|完好率|及时率|公开率/;
/** "覆盖率增长", "合格率提高": how much more, not how much of the whole. */
const CHANGE = /增长|增幅|提高|提升|增加|上升/;

export const rateAbove100 = defineRule<{ name: string; actual: string; target: string }>({
  id: 'rate-above-100',
  group: 'range',
  severity: 'error',
  basis: '比率不超过 100%',
  modes: ['scored', 'unscored'],
  texts: {
    'zh-CN': {
      title: '比率超过 100%',
      what: ({ name, actual }) => `${quoted(name, 'zh-CN')}的实现值“${actual}”超过 100%。`,
      why: '满意度、合格率、覆盖率等是部分占全部的比率，不会超过 100%，多为录入或识别错误。',
      todo: ({ target }) => (target ? `核对原始数据后更正；预期值为“${target}”。` : '核对原始数据后更正。'),
    },
    en: {
      title: 'Rate above 100 %',
      what: ({ name, actual }) => `The result “${actual}” of ${quoted(name, 'en')} is above 100 %.`,
      why: 'Satisfaction, pass and coverage rates are shares of a whole and end at 100 %: usually a slip of typing or scanning.',
      todo: ({ target }) =>
        target
          ? `Correct it from the source data; the target is “${target}”.`
          : 'Correct it from the source data.',
    },
  },
  check(form, report) {
    for (const { indicator } of promisingRows(form)) {
      const { name, target, actual } = indicator;
      const result = figureOf(actual);
      const words = compact(name.text);
      if (!actual || !result?.value.gt(HUNDRED) || !SHARE.test(words) || CHANGE.test(words)) continue;
      // A bare 105 under 合格率 is a percentage where the target is one; a count (105人) is unit-mismatch's.
      const { family } = result.unit;
      const percent = family === 'percent' || (family === '' && figureOf(target)?.unit.family === 'percent');
      if (!percent) continue;
      report({
        at: actual.at,
        indicator,
        data: { name: name.text, actual: actual.text, target: target?.text ?? '' },
        related: cellsOf(target),
      });
    }
  },
});
