import Decimal from 'decimal.js';
import type { Address } from '../core/address';
import { isSame } from '../core/agreement';
import { plain, sumOf, ZERO } from '../core/decimals';
import type { Amount, Evaluation } from '../core/evaluation';
import type { Severity } from '../core/finding';
import type { Form } from '../core/rule';
import { defineRule } from '../core/rule';
import { cellsOf, scoredRows } from './shared/rows';
import { weightsKnown, weightSum, wrongSubtotals } from './shared/weights';
import { isBlank } from './shared/words';

/** `printed` is the total given where the weights themselves are right; `blank` where none is given. */
type Total = { sum: string; fullMark: string; execution: string; printed: string; blank: boolean };

export const weightTotalMismatch = defineRule<Total>({
  id: 'weight-total-mismatch',
  group: 'range',
  severity: 'error',
  basis: '预算管理一体化系统校验；已公开自评表中所见',
  texts: {
    'zh-CN': {
      title: '权重合计不符',
      what: ({ sum, fullMark, execution, printed, blank }) => {
        if (blank) return `合计行没有填写权重合计，应为 ${sum}。`;
        return printed
          ? `权重合计填为 ${printed}，各项权重实际合计为 ${sum}。`
          : `各项权重合计为 ${sum}${execution && `（含预算执行率 ${execution}）`}，应为 ${fullMark}。`;
      },
      why: '参与评分的各项指标权重加预算执行率的分值，应等于满分。',
      todo: ({ sum, fullMark, printed, blank }) => {
        if (blank) return `补填权重合计 ${sum}。`;
        return printed ? `把权重合计改为 ${sum}。` : `核对各项权重，使合计等于 ${fullMark}。`;
      },
    },
    en: {
      title: 'Weights miss the full mark',
      what: ({ sum, fullMark, execution, printed, blank }) => {
        if (blank) return `The total row gives no total weight; it is ${sum}.`;
        return printed
          ? `The total weight is given as ${printed}; the weights add up to ${sum}.`
          : `The weights add up to ${sum}${execution && ` (budget execution included with ${execution})`} instead of ${fullMark}.`;
      },
      why: 'The weights of all indicators in use and of budget execution make up the full mark.',
      todo: ({ sum, fullMark, printed, blank }) => {
        if (blank) return `Enter the total weight ${sum}.`;
        return printed
          ? `Change the total weight to ${sum}.`
          : `Check the weights until they add up to ${fullMark}.`;
      },
    },
  },
  check(form, report) {
    const { evaluation, policy } = form;
    if (!weightsKnown(form)) return;
    const rows = scoredRows(form);
    const indicators = weightSum(rows);
    const fullMark = new Decimal(policy.fullMark);
    const execution = evaluation.money?.executionWeight ?? null;
    const weights = rows.map(({ indicator }) => indicator.weight);
    const data = { fullMark: plain(fullMark), execution: '', printed: '', blank: false };
    if (isOff(form, indicators, execution?.value ?? null, fullMark)) {
      // A row that does not fit its heading is the one mistake; the total is off because of it.
      if (headingsAddUp(form, fullMark)) return;
      const sum = indicators.plus(execution?.value ?? ZERO);
      report({
        at: placeOf(form),
        data: { ...data, sum: plain(sum), execution: execution?.value ? plain(execution.value) : '' },
        related: cellsOf(...weights, execution),
      });
      return;
    }
    for (const { field, severity } of blankTotals(evaluation)) {
      report({
        at: field.at,
        severity,
        data: { ...data, fullMark: '', sum: plain(fullMark), blank: true },
        related: cellsOf(...weights, execution),
      });
    }
    for (const printed of evaluation.totals?.weights ?? []) {
      if (!printed.value || isSame(printed.value, fullMark) || isSame(printed.value, indicators)) continue;
      report({
        at: printed.at,
        data: { ...data, fullMark: '', sum: plain(fullMark), printed: plain(printed.value) },
        related: cellsOf(...weights, execution),
      });
    }
  },
});

/** Blank beside the totals of most other levels, a total was forgotten; where none is given, the form may not ask for one. */
function blankTotals({ totals }: Evaluation): readonly { field: Amount; severity: Severity }[] {
  const weights = totals?.weights ?? [];
  const blank = weights.filter(isBlank);
  if (blank.length === weights.length) {
    return blank.slice(-1).map((field) => ({ field, severity: 'notice' }));
  }
  return blank.length * 2 < weights.length ? blank.map((field) => ({ field, severity: 'error' })) : [];
}

/** 20+80, 10+90 and 100 without execution are all full; an odd or blank execution weight is execution-weight-odd's. */
function isOff(form: Form, indicators: Decimal, execution: Decimal | null, fullMark: Decimal): boolean {
  const { policy, layout } = form;
  if (isSame(indicators.plus(execution ?? ZERO), fullMark)) return false;
  const known = policy.executionWeights.map((weight) => new Decimal(weight));
  if (layout.execution === 'none' || known.some((weight) => execution?.eq(weight))) return true;
  return !known.some((weight) => isSame(indicators.plus(weight), fullMark));
}

/** The weights printed at level 1 make up the full mark, and a level-3 weight does not fit its heading. */
function headingsAddUp(form: Form, fullMark: Decimal): boolean {
  const { blocks, money } = form.evaluation;
  if (wrongSubtotals(form).length === 0) return false;
  if (blocks.some(({ weight }) => !weight?.value)) return false;
  const printed = sumOf(blocks.flatMap(({ weight }) => weight?.value ?? []));
  return isSame(printed.plus(money?.executionWeight?.value ?? ZERO), fullMark);
}

/** The total weight where it is printed, else the first weight of the form. */
function placeOf({ evaluation: { totals, blocks, indicators } }: Form): Address {
  const weights = [totals, ...blocks, ...indicators].flatMap((each) => each?.weight ?? []);
  return (weights[0] ?? indicators[0]!.name).at;
}
