import type Decimal from 'decimal.js';
import { rateAgrees } from '../core/agreement';
import { HUNDRED, plain } from '../core/decimals';
import { defineRule } from '../core/rule';
import { deducted, reviewedRows } from './shared/review';
import { cellsOf } from './shared/rows';
import { isBlank, quoted } from './shared/words';

type Deviation = { name: string; printed: string; expected: string; score: string; review: string };

export const deviationMismatch = defineRule<Deviation>({
  id: 'deviation-mismatch',
  group: 'review',
  severity: 'error',
  basis: '会计师事务所复核标准',
  texts: {
    'zh-CN': {
      title: '偏离度有误',
      what: ({ name, printed, expected, score, review }) => {
        const due = `（自评 ${score} − 复核 ${review}）÷ ${score} = ${expected}%`;
        return printed
          ? `${quoted(name, 'zh-CN')}的偏离度“${printed}”与重算不符：${due}。`
          : `${quoted(name, 'zh-CN')}没有填写偏离度：${due}。`;
      },
      why: '偏离度 =（自评得分 − 复核得分）÷ 自评得分。',
      todo: ({ printed, expected }) =>
        `核对两个得分；无误的，偏离度${printed ? '改为' : '填'} ${expected}%。`,
    },
    en: {
      title: 'Deviation is wrong',
      what: ({ name, printed, expected, score, review }) =>
        `The deviation of ${quoted(name, 'en')} is ${printed ? `given as ${printed}` : 'blank'}; (${score} − ${review}) ÷ ${score} is ${expected}%.`,
      why: 'Deviation is (score of the unit − review score) ÷ score of the unit.',
      todo: ({ expected }) => `Check both scores; if they are right, the deviation is ${expected}%.`,
    },
  },
  check(form, report) {
    const rows = reviewedRows(form);
    // A column that nobody filled in is not asked for.
    const isUsual = rows.some(({ review }) => review.deviation?.value);
    for (const row of rows) {
      const { indicator, review, reviewScore, claimed } = row;
      const points = deducted(row);
      const printed = review.deviation;
      if (!points || !printed || claimed.isZero()) continue;
      const rate = points.times(HUNDRED).div(claimed);
      if (printed.value ? isPrinted(printed.value.abs(), rate.abs()) : !(isUsual && isBlank(printed)))
        continue;
      report({
        at: printed.at,
        indicator,
        data: {
          name: indicator.name.text,
          printed: printed.text,
          expected: plain(rate.toDecimalPlaces(2)),
          score: plain(claimed),
          review: plain(claimed.minus(points)),
        },
        related: cellsOf(indicator.score, reviewScore),
      });
    }
  },
});

/**
 * The rate to a cent, or rounded or cut to the printed digits. Signs are left out, as some forms print
 * (review − self); a bare 0.25 or 1.5 may be a fraction or a percentage.
 */
function isPrinted(said: Decimal, rate: Decimal): boolean {
  return [said, said.times(HUNDRED), said.div(HUNDRED)].some((value) => rateAgrees(value, rate));
}
