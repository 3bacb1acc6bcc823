import { isSame, rateCellAgrees } from '../core/agreement';
import { halfUp, HUNDRED, plain, sumOf } from '../core/decimals';
import type { Amount, Money, MoneyRow } from '../core/evaluation';
import type { Form } from '../core/rule';
import { defineRule } from '../core/rule';
import { comparableMoney, isPositive, moneyUnit } from './shared/money';
import { points } from './shared/numbers';
import { safeNumberFix } from './shared/fix';
import { cellsOf } from './shared/rows';
import { isBlank } from './shared/words';

/** Empty is what the form leaves blank: the rate itself, or one of the amounts it follows from. */
type Rate = { printed: string; computed: string; spent: string; budget: string; unit: string };

export const executionRateMismatch = defineRule<Rate>({
  id: 'execution-rate-mismatch',
  group: 'money',
  severity: 'error',
  basis: '已公开自评表中所见',
  modes: ['scored', 'unscored'],
  texts: {
    'zh-CN': {
      title: '预算执行率有误',
      what: ({ printed, computed, spent, budget, unit }) => {
        if (!budget) return `全年预算数没有填写，支出 ${spent} ${unit}，执行率无从计算。`;
        if (!spent) return `支出（执行）数没有填写，预算 ${budget} ${unit}，执行率无从计算。`;
        const due = `${spent} ÷ ${budget} = ${computed}%`;
        return printed ? `填报的预算执行率“${printed}”与重算不符：${due}。` : `预算执行率没有填写：${due}。`;
      },
      why: '预算执行率 = 全年执行数 ÷ 全年预算数 × 100%，四舍五入或截尾到所填位数均可。',
      todo: ({ printed, computed, spent, budget }) => {
        if (!budget || !spent) return `补填${budget ? '支出（执行）数' : '全年预算数'}，再计算执行率。`;
        return printed
          ? `核对预算数和执行数；两者无误的，执行率改为 ${computed}%。`
          : `核对预算数和执行数，执行率填 ${computed}%。`;
      },
    },
    en: {
      title: 'Execution rate is wrong',
      what: ({ printed, computed, spent, budget, unit }) => {
        if (!budget) return `The budget is blank beside ${spent} ${unit} spent: no rate follows.`;
        if (!spent) return `The amount spent is blank beside a budget of ${budget} ${unit}: no rate follows.`;
        const due = `${spent} ÷ ${budget} = ${computed}%`;
        return printed
          ? `The rate “${printed}” is not what the amounts give: ${due}.`
          : `The execution rate is blank: ${due}.`;
      },
      why: 'Execution rate = spent ÷ budget × 100 %; rounded or cut off to the printed digits.',
      todo: ({ printed, computed, spent, budget }) => {
        if (!budget || !spent)
          return `Enter the ${budget ? 'amount spent' : 'budget'}, then compute the rate.`;
        return printed
          ? `Check both amounts; if they are right, change the rate to ${computed}%.`
          : `Check both amounts and enter the rate ${computed}%.`;
      },
    },
  },
  check(form, report) {
    const money = comparableMoney(form);
    if (!money) return;
    const unit = moneyUnit(form.evaluation);
    const blank = blankAmount(form, money);
    if (blank) {
      const { budget, spent } = money.total;
      const data = { printed: '', computed: '', budget: amountText(budget), spent: amountText(spent), unit };
      report({
        at: blank.at,
        data,
        related: cellsOf(blank === budget ? spent : budget, money.executionRate),
      });
      return;
    }
    const ofSources = addUp(money) ? money.sources.flatMap((source) => wrongSourceRate(source) ?? []) : [];
    for (const { printed, rate, spent, budget } of ofSources) {
      report({
        at: printed.at,
        data: {
          printed: printed.text,
          computed: points(rate, form.policy.digits),
          spent: amountText(spent),
          budget: amountText(budget),
          unit,
        },
        related: cellsOf(budget, spent),
      });
    }
    const printed = money.executionRate;
    const execution = form.scorecard.execution;
    if (!printed || !execution?.rate || execution.working?.kind !== 'execution') return;
    // Blank beside a score for it is execution-score-mismatch; a dash says that the form does without.
    const isMissing = isBlank(printed) && !execution.claimed;
    if (printed.value ? rateCellAgrees(printed, execution.rate) : !isMissing) return;
    const { budget, spent } = execution.working;
    report({
      at: printed.at,
      data: {
        printed: printed.text,
        computed: points(execution.rate, form.policy.digits),
        spent: plain(spent),
        budget: plain(budget),
        unit,
      },
      related: cellsOf(money.total.budget, money.total.spent),
      fix: safeNumberFix(form, printed, 'execution-rate', execution.rate),
    });
  },
});

/** Only amounts that add up say that the rate beside them is wrong; else budget-parts-mismatch has its say. */
function addUp({ total, sources }: Money): boolean {
  return (['budget', 'spent'] as const).every((column) => {
    const sum = sumOf(sources.flatMap((source) => source[column]?.value ?? []));
    const printed = total[column]?.value;
    return printed ? isSame(printed, sum) : false;
  });
}

/**
 * The rate that a source of the money prints for itself. A blank or a dash is how most forms leave it; spending
 * above the budget is spent-exceeds-allocated's.
 */
function wrongSourceRate({ rate: printed, budget, spent }: MoneyRow) {
  if (!printed?.value || !budget?.value?.gt(0) || !spent?.value?.lte(budget.value)) return null;
  const rate = halfUp(spent.value.times(HUNDRED).div(budget.value), 2);
  return rateCellAgrees(printed, rate) ? null : { printed, rate, spent, budget };
}

/**
 * The budget or the amount spent, left blank beside the other. Not where its sources are filled in
 * (budget-parts-mismatch), nor a budget beside an execution score (budget-missing-with-score).
 */
function blankAmount({ scorecard }: Form, { total, sources }: Money): Amount | null {
  const isLeft = (field: Amount | null, other: Amount | null, column: 'budget' | 'spent'): boolean =>
    field !== null &&
    isBlank(field) &&
    isPositive(other) &&
    !sources.some((source) => isPositive(source[column]));
  if (isLeft(total.spent, total.budget, 'spent')) return total.spent;
  const isScored = scorecard.execution?.claimed?.gt(0) ?? false;
  return isLeft(total.budget, total.spent, 'budget') && !isScored ? total.budget : null;
}

function amountText(field: Amount | null): string {
  return field?.value ? plain(field.value) : '';
}
