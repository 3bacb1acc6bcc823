import { plain } from '../core/decimals';
import type { CountPair } from '../core/narrative-counts';
import { quoteOf } from '../core/narrative';
import { defineRule } from '../core/rule';
import { namelessBlocks, namelessGroups } from './shared/headings';
import type { Source } from './shared/text';
import { placed, placeText } from './shared/text';

type Counts = Source & {
  quote: string;
  /** "产出"; empty where all indicators are meant. */
  label: string;
  said: string;
  /** Used rows of the table; empty where only the text's own parts do not add up. */
  rows: string;
  /** Sum of the parts; empty where the table decides. */
  sum: string;
};

export const textCountMismatch = defineRule<Counts>({
  id: 'text-count-mismatch',
  group: 'consistency',
  severity: 'warning',
  basis: '自评报告与自评表的勾稽',
  modes: ['scored', 'unscored'],
  texts: {
    'zh-CN': {
      title: '文中指标数与表不符',
      what: ({ quote, label, said, rows, sum, ...source }) =>
        `${placeText(source, 'zh-CN')}写“${quote}”，${
          sum
            ? `各项合计 ${sum} 个，总数却写 ${said} 个`
            : `表内实际使用的${label}指标是 ${rows} 个，文中写 ${said} 个`
        }。`,
      why: '报告中的指标数应与表内实际使用的指标一致（决策、过程类和未使用的行不计）。',
      todo: () => '请逐级数一遍表内使用的指标，改正报告中的个数，或补齐表中漏填的指标。',
    },
    en: {
      title: 'Indicator count differs',
      what: ({ quote, label, said, rows, sum, ...source }) =>
        `${placeText(source, 'en')} says “${quote}”: ${
          sum
            ? `the parts add up to ${sum}, the total given is ${said}`
            : `the form uses ${rows} ${label && `${label} `}indicators, the text says ${said}`
        }.`,
      why: 'The count in the report should be that of the rows in use (decision, process and unused rows apart).',
      todo: () => 'Please count the rows in use and correct the report or complete the form.',
    },
  },
  check(form, report) {
    // Rows whose level has lost its name cannot be counted by level: dimension-missing, indicator-name-missing.
    if (namelessBlocks(form).length + namelessGroups(form).length > 0) return;
    for (const pair of form.text.pairs) {
      if (pair.kind !== 'count' || !pair.fault) continue;
      const { at, related, source } = placed(form, pair.sentence.passage);
      report({
        at,
        related,
        data: { ...source, quote: quoteOf(pair.sentence, pair), ...faultData(pair.total, pair.fault) },
      });
    }
  },
});

function faultData(
  total: CountPair['total'],
  fault: NonNullable<CountPair['fault']>,
): Pick<Counts, 'label' | 'said' | 'rows' | 'sum'> {
  switch (fault.kind) {
    case 'total':
      return { label: '', said: plain(total), rows: String(fault.rows[0]), sum: '' };
    case 'part':
      return {
        label: fault.part.label,
        said: plain(fault.part.count),
        rows: String(fault.rows[0]),
        sum: '',
      };
    case 'sum':
      return { label: '', said: plain(total), rows: '', sum: plain(fault.sum) };
  }
}
