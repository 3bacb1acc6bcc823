import type { Field } from '../core/evaluation';
import { findMoments } from '../core/moment';
import { normalise } from '../core/normalise';
import { defineRule } from '../core/rule';
import type { Expression } from '../core/expression';
import { cellsOf, promisingRows } from './shared/rows';
import { excerpt } from './shared/words';

type Year = { text: string; found: number; year: number; place: 'title' | 'target' | 'actual' };

const PLACES = {
  'zh-CN': { title: '表名', target: '预期值', actual: '实现值' },
  en: { title: 'title', target: 'target', actual: 'result' },
} as const;

export const yearMismatch = defineRule<Year>({
  id: 'year-mismatch',
  group: 'target',
  severity: 'warning',
  basis: '已公开自评表中所见',
  modes: ['scored', 'unscored', 'target'],
  texts: {
    'zh-CN': {
      title: '年度不一致',
      what: ({ text, found, year, place }) =>
        `${PLACES['zh-CN'][place]}“${text}”中的 ${found} 年与评价年度 ${year} 年不符。`,
      why: '自评表反映评价年度的目标和结果；年度不符多为沿用往年表格未改。',
      todo: () => '核对评价年度和该处日期，改正有误的一处；跨年度项目请写明起止时间。',
    },
    en: {
      title: 'Years do not agree',
      what: ({ text, found, year, place }) =>
        `The ${PLACES.en[place]} “${text}” says ${found}, the form is about ${year}.`,
      why: 'A form reports one year; another one is mostly left over from an earlier form.',
      todo: () =>
        'Check both and correct the wrong one; a project over several years should state its period.',
    },
  },
  check(form, report) {
    const { title, year } = form.evaluation.header;
    if (!year?.value) return;
    const own = year.value;
    const inTitle = title ? yearsOf(title.text) : [];
    // "2023-2024年" is a period; only a title of one year can contradict.
    if (title && inTitle.length === 1 && inTitle[0] !== own) {
      report({
        at: title.at,
        data: { text: excerpt(title.text), found: inTitle[0]!, year: own, place: 'title' },
        related: cellsOf(year),
      });
    }
    for (const { indicator } of promisingRows(form)) {
      const promised = lastYear(indicator.target);
      const done = lastYear(indicator.actual);
      // Due before the year began cannot be this year's target; a year later a project may well run on. Nor is
      // what is due in the year done before it.
      const early = promised !== null && promised < own;
      const far = promised !== null && promised > own + 1;
      if (early || far) {
        report({
          at: indicator.target!.at,
          indicator,
          data: { text: indicator.target!.text, found: promised, year: own, place: 'target' },
          related: cellsOf(year),
        });
      } else if (done !== null && (done > own + 1 || (done < own && promised === own))) {
        report({
          at: indicator.actual!.at,
          indicator,
          data: { text: indicator.actual!.text, found: done, year: own, place: 'actual' },
          related: cellsOf(year),
        });
      }
    }
  },
});

function yearsOf(text: string): readonly number[] {
  return findMoments(normalise(text)).flatMap(({ moment }) => moment.year ?? []);
}

/** The year a date ends in; a period that began earlier and reaches the year is carried over. */
function lastYear(field: Field<Expression> | null): number | null {
  if (field?.value?.kind === 'deadline') return field.value.by.year;
  return field?.value?.kind === 'period' ? field.value.to.year : null;
}
