import { plain } from '../core/decimals';
import type { FoundQuantity } from '../core/quantity';
import { inBase, readQuantities } from '../core/quantity';
import type { Form } from '../core/rule';
import { defineRule } from '../core/rule';
import type { FilledAmount } from './shared/money';
import { isPositive, moneyFactor, moneyUnit, unitSlips } from './shared/money';
import { cellsOf, firstTime } from './shared/rows';

type Slip = { amount: string; against: string; unit: string; inText: boolean };

/** Fewer digits than this agree by accident: "100元" in the text says nothing about 100万元. */
const TELLING_DIGITS = 3;

export const moneyUnitSlip = defineRule<Slip>({
  id: 'money-unit-slip',
  group: 'money',
  severity: 'warning',
  basis: '已公开自评表中所见',
  modes: ['scored', 'unscored', 'target'],
  texts: {
    'zh-CN': {
      title: '金额单位疑似有误',
      what: ({ amount, against, unit, inText }) =>
        inText
          ? `表内金额 ${amount} ${unit}，文字部分写的是 ${against}，正好相差一万倍。`
          : `金额 ${amount} 与表内的 ${against} 相差约一万倍，疑似“元”与“${unit}”混用。`,
      why: '同一张表的金额须用同一单位；“元”与“万元”相差一万倍。',
      todo: ({ unit, inText }) =>
        inText ? '核对表内和文字部分的金额单位，改正有误的一处。' : `核对该金额的单位，换算成${unit}后填报。`,
    },
    en: {
      title: 'Amount in another unit?',
      what: ({ amount, against, unit, inText }) =>
        inText
          ? `The table says ${amount} ${unit}, the text ${against}: exactly ten thousand times apart.`
          : `The amount ${amount} is about ten thousand times off ${against} on the same form: 元 and ${unit} look mixed.`,
      why: 'All amounts of a form are in one unit; 元 and 万元 are ten thousand times apart.',
      todo: ({ unit, inText }) =>
        inText
          ? 'Check both units and correct the wrong one.'
          : `Check the unit and restate the amount in ${unit}.`,
    },
  },
  check(form, report) {
    const unit = moneyUnit(form.evaluation);
    const slips = unitSlips(form);
    const isNew = firstTime();
    for (const { amount, against } of slips) {
      // A total that is the sum of its parts stands in the first part's cell.
      if (!isNew(amount)) continue;
      report({
        at: amount.at,
        data: { amount: plain(amount.value), against: plain(against.value), unit, inText: false },
        related: cellsOf(against, form.evaluation.header.moneyUnit),
      });
    }
    // Amounts that contradict each other already need not be held against the text as well.
    if (slips.length > 0) return;
    for (const { amount, written } of slipsInText(form)) {
      report({
        at: amount.at,
        data: {
          amount: plain(amount.value),
          against: plain(written.value) + written.unit.text,
          unit,
          inText: true,
        },
        related: cellsOf(form.evaluation.header.moneyUnit),
      });
    }
  },
});

interface TextSlip {
  readonly amount: FilledAmount;
  readonly written: FoundQuantity;
}

/** Amounts of the total line that the text writes with the same digits and never in the right size. */
function slipsInText(form: Form): readonly TextSlip[] {
  const { evaluation } = form;
  if (!evaluation.money) return [];
  const factor = moneyFactor(evaluation);
  const written = [...evaluation.narrative.map(({ text }) => text), evaluation.goal.actual?.text ?? '']
    .flatMap(readQuantities)
    .filter(({ unit }) => unit.family === 'money');
  const { budget, allocated, spent } = evaluation.money.total;
  return [budget, allocated, spent].filter(isPositive).flatMap((amount) => {
    const inYuan = amount.value.times(factor);
    if (amount.value.precision() < TELLING_DIGITS || written.some((q) => inBase(q).eq(inYuan))) return [];
    const off = written.find((q) => inBase(q).eq(inYuan.times(10_000)) || inBase(q).times(10_000).eq(inYuan));
    return off ? [{ amount, written: off }] : [];
  });
}
