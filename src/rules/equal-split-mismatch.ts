import Decimal from 'decimal.js';
import { agrees } from '../core/agreement';
import { plain, sumOf } from '../core/decimals';
import type { Amount } from '../core/evaluation';
import type { Form } from '../core/rule';
import { defineRule } from '../core/rule';
import type { SplitCard } from '../core/scorecard';
import { fallsShort } from './shared/reasons';
import type { Row } from './shared/rows';
import { cellsOf, rowsOf } from './shared/rows';

type Split = { amount: string; rows: number; shares: string; value: string; sum: string };

export const equalSplitMismatch = defineRule<Split>({
  id: 'equal-split-mismatch',
  group: 'range',
  severity: 'error',
  basis: '江门、苏州自评表的平均分配',
  texts: {
    'zh-CN': {
      title: '平均分配有误',
      what: ({ amount, rows, shares, value, sum }) =>
        `${amount} 分由 ${rows} 项指标平均分配，应为 ${shares}；此处为 ${value}，各项合计 ${sum}。`,
      why: '权重按“分值/指标总数”平均分配，四舍五入后的差额应摊到其中几项，使各项之和仍等于原分值。',
      todo: ({ shares, amount }) => `按 ${shares} 调整，使合计等于 ${amount}。`,
    },
    en: {
      title: 'Equal split does not add up',
      what: ({ amount, rows, shares, value, sum }) =>
        `${amount} points split over ${rows} indicators give ${shares}; here stands ${value}, and the sum is ${sum}.`,
      why: 'An equal split is rounded so that its parts still add up to the whole: a few rows carry the remainder.',
      todo: ({ shares, amount }) => `Adjust to ${shares}, so that the sum is ${amount} again.`,
    },
  },
  check(form, report) {
    const rows = rowsOf(form);
    for (const split of form.scorecard.splits) {
      const parts = partsOf(form, rows, split);
      const wrong = firstWrong(split, parts);
      if (!wrong) continue;
      report({
        at: wrong.cell.at,
        indicator: wrong.row.indicator,
        data: {
          amount: plain(split.amount),
          rows: split.rows.length,
          shares: sharesText(split),
          value: plain(wrong.value),
          sum: plain(sumOf(parts.map(({ value }) => value))),
        },
        related: cellsOf(...parts.map(({ cell }) => cell)),
      });
    }
  },
});

interface Part {
  readonly row: Row;
  readonly cell: Amount;
  readonly value: Decimal;
}

/**
 * The scores that should be a share of the split. Weights typed beside the words of a split are
 * weight-subtotal-mismatch's: they are held against the heading above them.
 */
function partsOf(form: Form, rows: readonly Row[], split: SplitCard): readonly Part[] {
  return split.rows.flatMap(({ indicator }) => {
    const row = rows[indicator]!;
    const { score } = row.indicator;
    // A score that is missing, taken down, or wrong by its own figures is another rule's, and no share.
    const full = score?.value && !fallsShort(row) && agrees(form.scorecard, row.scored);
    return full ? [{ row, cell: score, value: score.value! }] : [];
  });
}

/**
 * The first cell that is no share, or one too many of a share. Where all rows are known and the sum holds, any
 * distribution of the cents is accepted.
 */
function firstWrong({ amount, rows }: SplitCard, parts: readonly Part[]): Part | null {
  const complete = parts.length === rows.length;
  if (complete && sumOf(parts.map(({ value }) => value)).eq(amount)) return null;
  const left = countShares(rows);
  for (const part of parts) {
    const share = plain(part.value);
    const count = left.get(share) ?? 0;
    if (count === 0) return part;
    left.set(share, count - 1);
  }
  return null;
}

/** How many rows are due each share: 3.64 → 7, 3.63 → 4. */
function countShares(rows: SplitCard['rows']): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { due } of rows) counts.set(plain(due), (counts.get(plain(due)) ?? 0) + 1);
  return counts;
}

/** "7 × 3.64 + 4 × 3.63": both languages read it. */
function sharesText({ rows }: SplitCard): string {
  return [...countShares(rows)]
    .sort(([a], [b]) => new Decimal(b).cmp(new Decimal(a)))
    .map(([due, count]) => `${count} × ${due}`)
    .join(' + ');
}
