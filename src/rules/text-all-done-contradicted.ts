import { fixed } from '../core/decimals';
import type { ClaimPair } from '../core/narrative-claims';
import type { Form } from '../core/rule';
import { quoteOf } from '../core/narrative';
import { defineRule } from '../core/rule';
import { cellsOf } from './shared/rows';
import { excerpt } from './shared/words';
import type { Source } from './shared/text';
import { placed, placeText } from './shared/text';

type Claim = Source & {
  quote: string;
  about: ClaimPair['about'];
  /** Rows that fall short, with what they report: "培训人数（480人）". */
  rows: readonly string[];
  count: number;
  rate: string;
};

/** So many rows fit into a sentence; the others are marked as related cells. */
const MOST_ROWS = 3;

export const textAllDoneContradicted = defineRule<Claim>({
  id: 'text-all-done-contradicted',
  group: 'consistency',
  severity: 'warning',
  basis: '自评报告与自评表的勾稽',
  modes: ['scored', 'unscored'],
  texts: {
    'zh-CN': {
      title: '文称全完成与表矛盾',
      what: ({ quote, about, rows, count, rate, ...source }) =>
        `${placeText(source, 'zh-CN')}写“${quote}”，${
          about === 'results'
            ? `表中有 ${count} 项指标未达到预期：${rows.join('、')}${count > rows.length ? ' 等' : ''}`
            : `资金表中的支出占比只有 ${rate}%`
        }。`,
      why: '报告中的总体结论应与表内的实现值、执行率一致。',
      todo: () => '请核对表中数据；数据无误的，改正报告中的说法。',
    },
    en: {
      title: '“All done” is contradicted',
      what: ({ quote, about, rows, count, rate, ...source }) =>
        `${placeText(source, 'en')} says “${quote}”, but ${
          about === 'results'
            ? `${count} indicators of the form fall short: ${rows.join(', ')}${count > rows.length ? ' and others' : ''}`
            : `by the money block only ${rate}% was spent`
        }.`,
      why: 'What a report claims of the whole should agree with the results and rates of the form.',
      todo: () => 'Please check the form; if it is right, correct the report.',
    },
  },
  check(form, report) {
    for (const pair of form.text.pairs) {
      if (pair.kind !== 'claim' || pair.agrees) continue;
      const { sentence, about, short, rate } = pair;
      const { at, related, source } = placed(form, sentence.passage, tableCells(pair, form));
      report({
        at,
        related,
        data: {
          ...source,
          quote: quoteOf(sentence, pair),
          about,
          rows: short
            .slice(0, MOST_ROWS)
            .map(({ name, actual }) => `${excerpt(name.text, 20)}（${excerpt(actual!.text, 20)}）`),
          count: short.length,
          rate: rate ? fixed(rate, 2) : '',
        },
      });
    }
  },
});

function tableCells({ about, short }: ClaimPair, { evaluation: { money } }: Form) {
  if (about === 'results') return short.flatMap(({ actual }) => cellsOf(actual));
  return money ? cellsOf(money.total.spent, money.total.budget ?? money.total.allocated) : [];
}
