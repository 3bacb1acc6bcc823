import type { Field, Indicator } from '../core/evaluation';
import type { Form, Report } from '../core/rule';
import { defineRule } from '../core/rule';
import { isTemplateName } from '../core/labels';
import { firstTime, rowsOf } from './shared/rows';
import { excerpt } from './shared/words';

type Leftover = { text: string; weight: string };

/**
 * "XX县", "××", "**", "×月×日": what a template prints where a word or figure belongs. "XXL" and "2×2" are none;
 * nor is a name or number that was masked before the form was published: "张**", "138****1234".
 */
const PLACEHOLDER = /(?<![A-Za-z])[Xx]{2,}(?![A-Za-z])|×{2,}|(?<!\d)×(?=[年月日])|\*{2,}|＊{2,}/;
const MASKED =
  /\d\*{2,}|\*{2,}\d|(?<=(?:^|[\s:：、,，;；(（])\p{Script=Han})\*{2}(?=$|[\s、,，;；。)）等])/gu;

export const templateLeftover = defineRule<Leftover>({
  id: 'template-leftover',
  group: 'structure',
  severity: 'notice',
  basis: '已公开自评表中所见',
  modes: ['scored', 'unscored', 'target'],
  texts: {
    'zh-CN': {
      title: '模板内容未替换',
      what: ({ text, weight }) =>
        weight
          ? `“${text}”是模板原有的空行，却带有权重 ${weight}。`
          : `“${text}”是模板的占位内容，没有换成实际数值或文字。`,
      why: '留有 XX、**、“≥ %”等占位内容的表格，等于该处没有填报。',
      todo: ({ weight }) =>
        weight ? '补填该指标，或删除该行权重并重新分配。' : '换成实际数值或文字；不用的行请清空。',
    },
    en: {
      title: 'Template text left in',
      what: ({ text, weight }) =>
        weight
          ? `“${text}” is an empty line of the template, yet it carries the weight ${weight}.`
          : `“${text}” is a placeholder of the template, not a figure or a text of this form.`,
      why: 'A cell that still shows XX, ** or “≥ %” has not been filled in.',
      todo: ({ weight }) =>
        weight
          ? 'Fill in the indicator, or remove its weight and distribute it again.'
          : 'Replace it by the actual figure or text; clear rows that are not used.',
    },
  },
  check(form, report) {
    for (const { indicator } of rowsOf(form)) checkRow(indicator, report);
    for (const field of wordsAround(form)) {
      if (PLACEHOLDER.test(field.text.replace(MASKED, '')))
        report({ at: field.at, data: leftover(field.text) });
    }
  },
});

function checkRow(indicator: Indicator, report: (finding: Report<Leftover>) => void): void {
  for (const field of [indicator.target, indicator.actual]) {
    if (field?.value?.kind !== 'template') continue;
    report({
      at: field.at,
      indicator,
      severity: indicator.used ? 'error' : 'notice',
      data: leftover(field.text),
    });
  }
  const { name, weight, weightSource } = indicator;
  const answered = [indicator.target, indicator.actual, indicator.score].some((field) => field?.text);
  // With an answer it is a used row without a name: indicator-name-missing reports that.
  if (
    name.text &&
    isTemplateName(name.text) &&
    !answered &&
    weightSource === 'cell' &&
    weight?.value?.gt(0)
  ) {
    report({ at: name.at, indicator, data: leftover(name.text, weight.text), related: [weight.at] });
  }
}

/** Cells of words. Names are left out: "(≥**人)" in a name is how 衔接资金 forms print their unit. */
function wordsAround({ evaluation }: Form): readonly Field<unknown>[] {
  const isNew = firstTime();
  const { header, goal } = evaluation;
  const ofRows = evaluation.indicators.flatMap(({ reason, evidence }) => [reason, evidence]);
  return [header.unit, header.project, goal.expected, goal.actual, ...ofRows]
    .filter((field) => field !== null)
    .filter(isNew);
}

function leftover(text: string, weight = ''): Leftover {
  return { text: excerpt(text), weight };
}
