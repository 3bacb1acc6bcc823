import type Decimal from 'decimal.js';
import { areaToA1, toA1 } from '../core/address';
import { fixed, plain } from '../core/decimals';
import { writtenText } from '../core/edit';
import type { Amount, Evaluation, Field, Heading, Indicator } from '../core/evaluation';
import type { Finding } from '../core/finding';
import type { Lang } from '../core/language';
import type { FormReview } from '../core/review';
import type { Rule } from '../core/rule';
import type { Expression } from '../core/expression';
import { workingText } from '../core/working';
import type {
  AmountReport,
  FindingReport,
  FormReport,
  IndicatorReport,
  TotalsReport,
  ValueReport,
} from './report-contract';
import { claimedTotal } from './state-view';

/** One form as the command line's contract has it. */
export function reportForm(form: FormReview, rules: ReadonlyMap<string, Rule>, lang: Lang): FormReport {
  const { evaluation, scorecard, layout, policy } = form;
  return {
    sheet: evaluation.sheet,
    range: areaToA1(evaluation.area),
    layout: layout.id,
    layoutName: layout.name[lang],
    policy: policy.id,
    mode: evaluation.mode,
    header: headerOf(evaluation),
    money: moneyOf(evaluation),
    computedRate: scorecard.execution?.rate ? plain(scorecard.execution.rate) : null,
    indicators: evaluation.indicators.map((indicator) => reportIndicator(form, indicator, lang)),
    totals: totalsOf(form),
    grade: scorecard.grade,
    findings: form.findings.map((finding) => reportFinding(finding, form, rules.get(finding.rule), lang)),
  };
}

function headerOf({ header }: Evaluation): FormReport['header'] {
  const year = header.year?.value ?? null;
  return {
    title: textOf(header.title),
    unit: textOf(header.unit),
    project: textOf(header.project),
    year: year === null ? null : String(year),
    moneyUnit: header.moneyUnit?.value ?? null,
  };
}

function textOf(field: Field<string> | null): string | null {
  return field?.text ? field.text : null;
}

function moneyOf({ money }: Evaluation): FormReport['money'] {
  return {
    budget: amountOf(money?.total.budget),
    allocated: amountOf(money?.total.allocated),
    spent: amountOf(money?.total.spent),
    executionRate: amountOf(money?.executionRate),
    executionScore: amountOf(money?.executionScore),
  };
}

function amountOf(field: Amount | null | undefined): AmountReport | null {
  return field ? { at: toA1(field.at), value: decimalOf(field.value) } : null;
}

function decimalOf(value: Decimal | null): string | null {
  return value === null ? null : plain(value);
}

function reportIndicator(form: FormReview, indicator: Indicator, lang: Lang): IndicatorReport {
  const { evaluation, scorecard, policy } = form;
  const card = scorecard.rows[indicator.index]!;
  const { weight, score } = indicator;
  return {
    row: indicator.row + 1,
    level1: labelOf(evaluation.blocks[indicator.block]),
    level2: labelOf(evaluation.groups[indicator.group]),
    name: indicator.name.text,
    used: indicator.used,
    target: valueOf(indicator.target),
    actual: valueOf(indicator.actual),
    weight: weight ? { at: toA1(weight.at), value: decimalOf(card.weight) } : null,
    score: score ? { at: toA1(score.at), text: score.text, value: decimalOf(score.value) } : null,
    computed: card.computed === null ? null : fixed(card.computed, policy.digits),
    method: card.method,
    working: workingText(card.working, lang),
  };
}

function labelOf(heading: Heading | undefined): string {
  return heading?.label ?? '';
}

function valueOf(field: Field<Expression> | null): ValueReport | null {
  if (!field) return null;
  const { value } = field;
  const quantity = value && 'quantity' in value ? value.quantity : null;
  return {
    at: toA1(field.at),
    text: field.text,
    kind: value?.kind ?? 'blank',
    value: decimalOf(quantity?.value ?? null),
    unit: quantity?.unit.text || null,
  };
}

function totalsOf(form: FormReview): TotalsReport {
  const { evaluation, scorecard, policy } = form;
  const printed = evaluation.totals;
  return {
    weight: plain(printed?.weight?.value ?? scorecard.weightTotal),
    claimed: plain(claimedTotal(form)),
    computed: fixed(scorecard.computedTotal, policy.digits),
    at: printed?.score ? toA1(printed.score.at) : null,
  };
}

function reportFinding(
  finding: Finding,
  { evaluation }: FormReview,
  rule: Rule | undefined,
  lang: Lang,
): FindingReport {
  const { data, fix, indicator } = finding;
  const texts = rule?.texts[lang];
  return {
    rule: finding.rule,
    severity: finding.severity,
    at: toA1(finding.at),
    related: finding.related.map(toA1),
    data,
    message: texts?.what(data) ?? finding.rule,
    fix: fix && {
      applicability: fix.applicability,
      edits: fix.edits.map((edit) => ({ at: toA1(edit.at), value: writtenText(edit) })),
    },
    title: texts?.title ?? finding.rule,
    why: texts?.why ?? '',
    todo: texts?.todo(data) ?? '',
    row: indicator === null ? null : evaluation.indicators[indicator]!.row + 1,
    waiver: finding.waiver,
  };
}
