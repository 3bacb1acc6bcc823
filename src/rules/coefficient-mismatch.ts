import type Decimal from 'decimal.js';
import { isSame } from '../core/agreement';
import { halfUp, percentOf, plain } from '../core/decimals';
import type { Amount } from '../core/evaluation';
import { defineRule } from '../core/rule';
import { safeNumberFix } from './shared/fix';
import { points } from './shared/numbers';
import type { Row } from './shared/rows';
import { cellsOf, scoredRows, weightOf } from './shared/rows';
import { outOfRange } from '../core/judgement';
import { contradicted } from './shared/scores';

type Coefficient = { printed: string; factor: string; base: string; due: string; folded: boolean };

/** One product that a form prints beside both its factors. */
interface Product {
  readonly printed: Amount;
  readonly base: Decimal;
  /** Percent. */
  readonly factor: Amount;
  readonly baseCell: Amount | null;
  readonly folded: boolean;
}

export const coefficientMismatch = defineRule<Coefficient>({
  id: 'coefficient-mismatch',
  group: 'score',
  severity: 'error',
  basis: '河北成安自评表的折算分；重庆自评表的得分系数',
  texts: {
    'zh-CN': {
      title: '折算得分有误',
      what: ({ printed, factor, base, due, folded }) =>
        folded
          ? `折算得分 ${printed} 不等于得分 ${base} × 权重占比 ${factor}% = ${due}。`
          : `得分 ${printed} 不等于权重 ${base} × 得分系数 ${factor}% = ${due}。`,
      why: '本表得分由表内相邻两数相乘得出，三个数须能对上。',
      todo: ({ due }) => `核对三个数；前两个无误的，改为 ${due}。`,
    },
    en: {
      title: 'Product of factors is wrong',
      what: ({ printed, factor, base, due, folded }) =>
        folded
          ? `The folded score ${printed} is not score ${base} × share ${factor}% = ${due}.`
          : `The score ${printed} is not weight ${base} × coefficient ${factor}% = ${due}.`,
      why: 'On this form the score is the product of the two numbers beside it.',
      todo: ({ due }) =>
        `Check the three numbers; if the two factors are right, change the product to ${due}.`,
    },
  },
  check(form, report) {
    const { digits } = form.policy;
    for (const row of scoredRows(form)) {
      // A score that the row's own figures contradict is score-mismatch: its product is wrong with it. One that is
      // folded may be out of 100, and proves nothing beside the weight.
      const isFolded = row.indicator.foldedScore !== null;
      if (!isFolded && (outOfRange(row.scored) || contradicted(row, form))) continue;
      for (const { printed, base, baseCell, factor, folded } of productsOf(row)) {
        const due = halfUp(percentOf(base, factor.value!), digits);
        if (isSame(due, printed.value!)) continue;
        report({
          at: printed.at,
          indicator: row.indicator,
          data: {
            printed: points(printed.value!, digits),
            factor: plain(factor.value!),
            base: plain(base),
            due: points(due, digits),
            folded,
          },
          related: cellsOf(baseCell, factor),
          fix: isAnothers(row, due, folded) ? null : safeNumberFix(form, printed, 'score', due),
        });
      }
    }
  },
});

/**
 * The row's target and result give another score than the product: then the coefficient is what is wrong, and a person's
 * to change. Written all the same, score-mismatch would take it back, and so on for ever.
 */
function isAnothers({ scored: { computed } }: Row, due: Decimal, folded: boolean): boolean {
  return !folded && computed !== null && !isSame(computed, due);
}

function productsOf(row: Row): readonly Product[] {
  const { coefficient, foldedScore, score, share, weight } = row.indicator;
  const products: Product[] = [];
  const full = weightOf(row);
  if (coefficient?.value && score?.value && full) {
    products.push({ printed: score, base: full, baseCell: weight, factor: coefficient, folded: false });
  }
  if (share?.value && score?.value && foldedScore?.value) {
    products.push({ printed: foldedScore, base: score.value, baseCell: score, factor: share, folded: true });
  }
  return products;
}
