import { sameAddress } from '../core/address';
import type { EditKind } from '../core/edit';
import type { Amount, Indicator, Money } from '../core/evaluation';
import { plan } from '../core/plan';
import { readAmount } from '../core/quantity';
import type { Form } from '../core/rule';
import { defineRule } from '../core/rule';
import { safeNumberFix } from './shared/fix';
import { isMended } from './shared/mended';
import { firstTime, usedRows } from './shared/rows';

export const numberAsText = defineRule<{ text: string; number: string }>({
  id: 'number-as-text',
  group: 'target',
  severity: 'notice',
  basis: '已公开自评表中所见',
  modes: ['scored', 'unscored'],
  texts: {
    'zh-CN': {
      title: '数字存为文本',
      what: ({ text, number }) => `“${text}”是文本格式，不是数字 ${number}。`,
      why: '文本格式的数字不会计入求和公式，全角数字、空格和逗号小数还可能被读错。',
      todo: ({ number }) => `改为数字 ${number}。`,
    },
    en: {
      title: 'Number kept as text',
      what: ({ text, number }) => `“${text}” is a text, not the number ${number}.`,
      why: 'A sum formula leaves out numbers kept as text; full-width digits, blanks and commas may be misread.',
      todo: ({ number }) => `Make it the number ${number}.`,
    },
  },
  check(form, report) {
    const isNew = firstTime();
    for (const { field, kind, indicator } of figureCells(form)) {
      if (!field.value || !isTextNumber(form, field) || !isNew(field)) continue;
      report({
        at: field.at,
        indicator,
        data: { text: field.text, number: field.value.toFixed() },
        // Weights and amounts are never written by us: the person retypes them.
        fix: kind && !isDueAnother(form, field) ? safeNumberFix(form, field, kind, field.value) : null,
      });
    }
  },
});

/** The number itself is wrong as well: the rule that says so writes the right one, and two may not write one cell. */
function isDueAnother(form: Form, { at }: Amount): boolean {
  return plan([form]).edits.some((edit) => sameAddress(edit.at, at));
}

interface FigureCell {
  readonly field: Amount;
  readonly kind: EditKind | null;
  readonly indicator?: Indicator;
}

/** All cells of the form that must hold plain numbers. Rates are left out: "80.14%" is how they are written. */
function figureCells(form: Form): readonly FigureCell[] {
  const { money, totals } = form.evaluation;
  const rows = usedRows(form).flatMap(({ indicator }): FigureCell[] => {
    const { weight, weightSource, score } = indicator;
    const own = weightSource === 'cell' && weight ? [{ field: weight, kind: null, indicator }] : [];
    // A damaged score ("3, 63") is score-not-number's.
    const fine = score && !isMended(form, score) ? [{ field: score, kind: 'score' as const, indicator }] : [];
    return [...own, ...fine];
  });
  return [
    ...moneyAmounts(money).map((field) => ({ field, kind: null })),
    ...(money?.executionScore ? [{ field: money.executionScore, kind: 'execution-score' as const }] : []),
    ...rows,
    ...(totals?.weights ?? []).map((field) => ({ field, kind: null })),
    ...(totals?.score ? [{ field: totals.score, kind: 'total' as const }] : []),
  ];
}

/** The parts before their sum: where the form prints parts only, the sum stands at the first of them. */
function moneyAmounts(money: Money | null): readonly Amount[] {
  if (!money) return [];
  const amounts = [...money.sources, money.total].flatMap((line) => [
    line.initialBudget,
    line.budget,
    line.allocated,
    line.spent,
  ]);
  return [...amounts, money.executionWeight].filter((amount) => amount !== null);
}

/** The cell itself is a typed text that is one number; "10分" and "12万元" say more than a number. */
function isTextNumber({ grid }: Form, { at, numeric, formula }: Amount): boolean {
  const { value, text, format } = grid.cell(at.row, at.column);
  if (numeric || formula !== null || typeof value !== 'string') return false;
  return /^[\s\d.,，．。０-９+\-－]+$/.test(value) && readAmount(value, text, format) !== null;
}
