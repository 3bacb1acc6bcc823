import type Decimal from 'decimal.js';
import { CENT, isSame } from '../core/agreement';
import { sumOf, ZERO } from '../core/decimals';
import type { Lang } from '../core/language';
import { totalDue } from '../core/plan';
import type { Form } from '../core/rule';
import { defineRule } from '../core/rule';
import { safeNumberFix } from './shared/fix';
import { points } from './shared/numbers';
import type { Row } from './shared/rows';
import { cellsOf, scoredRows, weightOf } from './shared/rows';
import { totalFaults } from './shared/totals';
import { isBlank } from './shared/words';

/**
 * `printed` and `difference` are empty where the total is blank; `missing` counts rows without a readable score;
 * `due` is the sum once all scores stand that can be computed.
 */
type Total = {
  printed: string;
  sum: string;
  difference: string;
  rows: number;
  missing: number;
  execution: string;
  due: string;
};

export const scoreTotalMismatch = defineRule<Total>({
  id: 'score-total-mismatch',
  group: 'score',
  severity: 'error',
  basis: '各地自评表的总分栏；已公开自评表中所见',
  texts: {
    'zh-CN': {
      title: '合计得分有误',
      what: ({ printed, difference, ...data }) =>
        printed
          ? `合计得分 ${printed} 与${sumText(data, 'zh-CN')} 不符，相差 ${difference}${unscored(data, 'zh-CN')}。`
          : `没有填写合计得分，应为${sumText(data, 'zh-CN')}${unscored(data, 'zh-CN')}。`,
      why: '合计得分等于各项指标得分与预算执行得分之和。',
      todo: ({ printed, sum, due }) =>
        due === sum
          ? `合计得分${printed ? '改为' : '填'} ${due}，最好用求和公式。`
          : `先改正各项得分；能重算的得分改正后，合计应为 ${due}。`,
    },
    en: {
      title: 'Total score is wrong',
      what: ({ printed, difference, ...data }) =>
        printed
          ? `The total is ${printed}; ${sumText(data, 'en')}, a difference of ${difference}${unscored(data, 'en')}.`
          : `The total is blank; ${sumText(data, 'en')}${unscored(data, 'en')}.`,
      why: 'The total is the sum of all indicator scores and the score for budget execution.',
      todo: ({ printed, sum, due }) =>
        due === sum
          ? `${printed ? 'Change the total to' : 'Enter the total'} ${due}; a formula is best.`
          : `Correct the scores first; with those that can be computed put right, the total is ${due}.`,
    },
  },
  check(form, report) {
    const field = form.evaluation.totals?.score;
    const rows = scoredRows(form);
    if (!field || rows.length === 0 || (!field.value && !isBlank(field))) return;
    // A formula that leaves a row out says why it is wrong: total-formula-short reports it.
    if (totalFaults(form).some(({ total }) => total === field)) return;
    if (field.value && isExplained(form, field.value, rows)) return;
    const { claimedTotal, execution } = form.scorecard;
    const { digits } = form.policy;
    const due = totalDue(form);
    report({
      at: field.at,
      data: {
        printed: field.value ? points(field.value, digits) : '',
        sum: points(claimedTotal, digits),
        difference: field.value ? points(field.value.minus(claimedTotal).abs(), digits) : '',
        rows: rows.length,
        missing: rows.filter(({ scored }) => !scored.claimed).length,
        execution: execution?.claimed ? points(execution.claimed, digits) : '',
        due: points(due, digits),
      },
      related: cellsOf(
        ...rows.map(({ indicator }) => indicator.score),
        form.evaluation.money?.executionScore ?? null,
      ),
      fix: safeNumberFix(form, field, 'total', due),
    });
  },
});

/**
 * The total is right as it stands, or as soon as the rows are put right: no second mistake. A row without a readable
 * score (score-missing, score-not-number) may still be worth what can be computed, or anything up to its weight.
 */
function isExplained({ scorecard }: Form, printed: Decimal, rows: readonly Row[]): boolean {
  const { claimedTotal, computedTotal } = scorecard;
  if ([claimedTotal, computedTotal].some((sum) => isSame(sum, printed))) return true;
  const missing = rows.filter(({ scored }) => scored.counts && !scored.claimed);
  const least = sumOf(missing.map(({ scored }) => scored.computed ?? ZERO)).plus(claimedTotal);
  const most = sumOf(missing.map((row) => row.scored.computed ?? weightOf(row) ?? ZERO)).plus(claimedTotal);
  return printed.gte(least.minus(CENT)) && printed.lte(most.plus(CENT));
}

type Sum = Pick<Total, 'rows' | 'missing' | 'execution' | 'sum'>;

/** "8 项指标得分加预算执行得分 9.80 之和 99.40" */
function sumText({ rows, missing, execution, sum }: Sum, lang: Lang): string {
  const given = rows - missing;
  if (lang === 'zh-CN')
    return ` ${given} 项指标得分${execution && `加预算执行得分 ${execution} `}之和 ${sum}`;
  return `${given} scores${execution && ` and ${execution} for budget execution`} add up to ${sum}`;
}

function unscored({ missing }: Sum, lang: Lang): string {
  if (missing === 0) return '';
  return lang === 'zh-CN' ? `（另有 ${missing} 项没有得分）` : ` (rows without a score: ${missing})`;
}
