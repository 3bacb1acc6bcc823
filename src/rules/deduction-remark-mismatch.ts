import type Decimal from 'decimal.js';
import { isSame } from '../core/agreement';
import { HUNDRED, plain, sumOf } from '../core/decimals';
import { normalise } from '../core/normalise';
import { readQuantities } from '../core/quantity';
import { defineRule } from '../core/rule';
import type { ReviewedRow } from './shared/review';
import { deducted, reviewedRows } from './shared/review';
import { cellsOf, weightOf } from './shared/rows';
import { excerpt, quoted } from './shared/words';

type Deduction = {
  name: string;
  stated: string;
  unit: string;
  points: string;
  share: string;
  remark: string;
};

/** Shares are estimates in a remark: accounting firms send back what is more than 10 to 15 points off. */
const TOLERATED_SHARE = 15;

export const deductionRemarkMismatch = defineRule<Deduction>({
  id: 'deduction-remark-mismatch',
  group: 'review',
  severity: 'warning',
  basis: '会计师事务所复核标准',
  texts: {
    'zh-CN': {
      title: '扣分与备注不符',
      what: ({ name, stated, unit, points, share, remark }) =>
        `${quoted(name, 'zh-CN')}的备注“${remark}”写明扣 ${stated}${unit === '%' ? '%' : ' 分'}，实际扣 ${points} 分（占 ${share}%）。`,
      why: '复核备注写明的扣分幅度应与实际扣分一致。',
      todo: () => '核对复核得分与备注，改正其中一处。',
    },
    en: {
      title: 'Deduction and remark differ',
      what: ({ name, stated, unit, points, share, remark }) =>
        `The remark “${remark}” of ${quoted(name, 'en')} states a deduction of ${stated}${unit === '%' ? '%' : ' points'}; ${points} points (${share}%) were taken off.`,
      why: 'The deduction that a remark states is the one that was made.',
      todo: () => 'Compare review score and remark, and correct one of them.',
    },
  },
  check(form, report) {
    for (const row of reviewedRows(form)) {
      const { indicator, review, reviewScore } = row;
      const { remark } = review;
      const points = deducted(row);
      const stated = remark && statedDeduction(remark.text);
      if (!remark || !points || !stated || fits(row, points, stated)) continue;
      const whole = weightOf(row) ?? row.claimed;
      report({
        at: remark.at,
        indicator,
        data: {
          name: indicator.name.text,
          stated: plain(stated.amount),
          unit: stated.unit,
          points: plain(points),
          share: whole.isZero() ? '0' : plain(points.times(HUNDRED).div(whole).toDecimalPlaces(2)),
          remark: excerpt(remark.text),
        },
        related: cellsOf(indicator.score, reviewScore),
      });
    }
  },
});

interface Stated {
  readonly amount: Decimal;
  readonly unit: '%' | '分';
}

/** "每缺1份扣1分", "最多扣5分": how points are taken off, not how many were. */
const TARIFF = /每|最多|最高|至多/;
/** "共扣5分", "合计扣减5分": what the parts before it come to. */
const IN_ALL = /(?:共|总|合|累)计?扣/;

/** "未提供签到表，扣30%", "扣减2分；另扣1分": what stands behind 扣, added up. Null where shares and points are mixed. */
function statedDeduction(remark: string): Stated | null {
  const text = normalise(remark);
  const each = readQuantities(text).flatMap((quantity) => {
    const clause = text
      .slice(0, quantity.start)
      .trimEnd()
      .split(/[,;。\n]/)
      .at(-1)!;
    const isDeduction = /扣(?:减|除|分|掉|去)?约?$/.test(clause) && !TARIFF.test(clause);
    return isDeduction ? [{ ...quantity, inAll: IN_ALL.test(clause) }] : [];
  });
  const behind = each.some(({ inAll }) => inAll) ? each.filter(({ inAll }) => inAll) : each;
  const shares = behind.filter(({ unit }) => unit.family === 'percent');
  const points = behind.filter(({ unit }) => unit.text === '分');
  if (shares.length > 0 && points.length > 0) return null;
  if (shares.length > 0) return { amount: sumOf(shares.map(({ value }) => value)), unit: '%' };
  return points.length > 0 ? { amount: sumOf(points.map(({ value }) => value)), unit: '分' } : null;
}

/** A share may be meant of the weight or of the claimed score. */
function fits(row: ReviewedRow, points: Decimal, stated: Stated): boolean {
  if (stated.unit === '分') return isSame(points, stated.amount);
  return [weightOf(row), row.claimed].some(
    (whole) =>
      whole?.gt(0) && points.times(HUNDRED).div(whole).minus(stated.amount).abs().lte(TOLERATED_SHARE),
  );
}
