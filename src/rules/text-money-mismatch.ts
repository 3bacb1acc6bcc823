import { plain } from '../core/decimals';
import { printed, quoteOf } from '../core/narrative';
import type { MoneyPair } from '../core/narrative-money';
import { defineRule } from '../core/rule';
import { comparableMoney } from './shared/money';
import type { Source } from './shared/text';
import { placed, placeText } from './shared/text';

type Amounts = Source & { quote: string; role: MoneyPair['role']; said: string; amount: string };

const ROLES: Readonly<Record<MoneyPair['role'], readonly [zh: string, en: string]>> = {
  initialBudget: ['年初预算数', 'initial budget'],
  budget: ['预算数', 'budget'],
  allocated: ['下达（到位）数', 'amount allocated'],
  spent: ['支出（执行）数', 'amount spent'],
};

export const textMoneyMismatch = defineRule<Amounts>({
  id: 'text-money-mismatch',
  group: 'consistency',
  severity: 'warning',
  basis: '自评报告与自评表的勾稽；已公开自评表中所见',
  modes: ['scored', 'unscored'],
  texts: {
    'zh-CN': {
      title: '文中金额与表不符',
      what: ({ quote, role, said, amount, ...source }) =>
        `${placeText(source, 'zh-CN')}写“${quote}”（${said}），资金表中的${ROLES[role][0]}是 ${amount}。`,
      why: '自评报告与自评表说的是同一笔资金；换算单位后仍不相等的，必有一处有误。',
      todo: () => '请核对两处金额和单位，以账面数为准，改正报告或表格。',
    },
    en: {
      title: 'Amount in the text differs',
      what: ({ quote, role, said, amount, ...source }) =>
        `${placeText(source, 'en')} says “${quote}” (${said}); the money block's ${ROLES[role][1]} is ${amount}.`,
      why: 'Report and form speak of the same money; if the amounts differ after conversion, one of them is wrong.',
      todo: () => 'Please check both amounts and their units against the books.',
    },
  },
  check(form, report) {
    // Amounts of the table in different units are money-unit-slip's: one mistake, said once.
    if (!comparableMoney(form)) return;
    for (const pair of form.text.pairs) {
      if (pair.kind !== 'money' || pair.agrees) continue;
      const { sentence, figure, role, amount, unit } = pair;
      const { at, related, source } = placed(form, sentence.passage, [amount.at]);
      report({
        at,
        related,
        data: {
          ...source,
          quote: quoteOf(sentence, figure),
          role,
          said: printed(sentence, figure),
          amount: plain(amount.value!) + unit.text,
        },
      });
    }
  },
});
