import { ZERO, sumOf } from '../core/decimals';
import { defineRule } from '../core/rule';
import { points } from './shared/numbers';
import { cellsOf } from './shared/rows';

type Missing = { score: string; budget: string };

export const budgetMissingWithScore = defineRule<Missing>({
  id: 'budget-missing-with-score',
  group: 'money',
  severity: 'warning',
  basis: '已公开自评表中所见',
  texts: {
    'zh-CN': {
      title: '无预算数却有得分',
      what: ({ score, budget }) =>
        `全年预算数${budget ? `为“${budget}”` : '没有填写'}，预算执行却得 ${score} 分，执行率无从计算。`,
      why: '预算执行得分由执行数除以预算数算出，预算数为零或空白时没有得分依据。',
      todo: () => '补填全年预算数和执行数；项目当年确无预算的，不应填报执行得分。',
    },
    en: {
      title: 'Execution scored without budget',
      what: ({ score, budget }) =>
        `The budget is ${budget ? `“${budget}”` : 'blank'}, yet budget execution scores ${score}: no rate can be computed.`,
      why: 'The execution score follows from spending divided by budget; without a budget it has no ground.',
      todo: () => 'Fill in budget and spending; without a budget in that year there is no execution score.',
    },
  },
  check(form, report) {
    const { money } = form.evaluation;
    const claimed = form.scorecard.execution?.claimed;
    if (!money?.total.budget || !claimed?.gt(ZERO)) return;
    const { budget } = money.total;
    // A total of zero over filled sources is budget-parts-mismatch.
    const ofSources = sumOf(money.sources.map((source) => source.budget?.value ?? ZERO));
    if (budget.value?.gt(ZERO) || (budget.value && ofSources.gt(ZERO))) return;
    report({
      at: budget.at,
      data: { score: points(claimed, form.policy.digits), budget: budget.text },
      related: cellsOf(money.executionScore, money.total.spent),
    });
  },
});
