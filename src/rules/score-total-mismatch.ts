import { defineRule } from '../core/rule';
import { safeNumberFix } from './shared/fix';
import { CENT, points } from './shared/numbers';
import { cellsOf, scoredRows } from './shared/rows';
import { totalFaults } from './shared/totals';

type Total = { printed: string; sum: string; difference: string; rows: number; execution: string };

export const scoreTotalMismatch = defineRule<Total>({
  id: 'score-total-mismatch',
  group: 'score',
  severity: 'error',
  basis: 'A5',
  texts: {
    'zh-CN': {
      title: '合计得分有误',
      what: ({ printed, sum, difference, rows, execution }) =>
        `合计得分 ${printed} 与 ${rows} 行指标得分之和 ${sum} 不符，相差 ${difference}${
          execution ? `（其中含预算执行得分 ${execution}）` : ''
        }。`,
      why: '合计得分等于各项指标得分与预算执行得分之和。',
      todo: ({ sum }) => `先改正各行得分，再把合计得分改为 ${sum}；合计最好用公式。`,
    },
    en: {
      title: 'Total score is wrong',
      what: ({ printed, sum, difference, rows, execution }) =>
        `The total is ${printed}, the scores of ${rows} rows add up to ${sum}, a difference of ${difference}${
          execution ? ` (budget execution included with ${execution})` : ''
        }.`,
      why: 'The total is the sum of all indicator scores and the score for budget execution.',
      todo: ({ sum }) => `Correct the rows first, then change the total to ${sum}; a formula is best.`,
    },
  },
  check(form, report) {
    const { totals } = form.evaluation;
    const { claimedTotal, computedTotal, execution } = form.scorecard;
    const printed = totals?.score?.value;
    const rows = scoredRows(form);
    // A row without a readable score cannot be added: score-missing or score-not-number says so.
    if (!totals?.score || !printed || rows.length === 0 || rows.some(({ scored }) => !scored.claimed)) return;
    // A formula that leaves a row out says why it is wrong: total-formula-short reports it.
    if (totalFaults(form).some(({ total }) => total === totals.score)) return;
    // A total that is right as soon as the wrong rows are put right is no second mistake.
    const isSum = [claimedTotal, computedTotal].some((sum) => sum.minus(printed).abs().lte(CENT));
    if (isSum) return;
    const { digits } = form.policy;
    report({
      at: totals.score.at,
      data: {
        printed: points(printed, digits),
        sum: points(claimedTotal, digits),
        difference: points(printed.minus(claimedTotal).abs(), digits),
        rows: rows.length,
        execution: execution?.claimed ? points(execution.claimed, digits) : '',
      },
      related: cellsOf(
        ...rows.map(({ indicator }) => indicator.score),
        form.evaluation.money?.executionScore ?? null,
      ),
      fix: safeNumberFix(form, totals.score, 'total', claimedTotal),
    });
  },
});
