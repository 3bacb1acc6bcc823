import type Decimal from 'decimal.js';
import type { Address } from './address';
import { sameAddress, toA1 } from './address';
import { agrees, executionScoreAgrees, isSame, rateCellAgrees, standing } from './agreement';
import { HUNDRED, plain, sumOf, ZERO } from './decimals';
import type { Edit, EditKind } from './edit';
import { writtenText } from './edit';
import type { Amount, Evaluation, Indicator } from './evaluation';
import type { CellValue, Grid } from './grid';
import { loweredByPerson } from './judgement';
import type { Lang, Texts } from './language';
import { excelNumber, isPercentFormat, readNumber } from './quantity';
import type { ScoredRow, Scorecard } from './scorecard';

/** What a plan reads of a form. */
export interface PlannedForm {
  readonly evaluation: Evaluation;
  readonly scorecard: Scorecard;
  readonly grid: Grid;
  readonly answered: readonly Address[];
}

/** A computed cell that differs and is not written. */
export interface Kept {
  readonly sheet: string;
  readonly at: Address;
  readonly kind: EditKind;
  /** 'merged': the cell is the score of several rows; 'answered': the unit explained what it says. */
  readonly reason: 'formula' | 'locked' | 'merged' | 'answered';
  /** What it should say, as a decimal text in points or percent. */
  readonly computed: string;
}

export interface Plan {
  readonly edits: readonly Edit[];
  readonly kept: readonly Kept[];
  /** Total formulas that are right now and will show another sum once the edits stand. */
  readonly follows: readonly Edit[];
}

/**
 * What 重算 writes without asking: scores that can be computed and do not stand, printed totals, execution rate
 * and execution score. Never a formula, never a locked cell, none that the unit answered for, nothing else on the sheet.
 * Planning again on the sheet as it then is gives no edit.
 */
export function plan(forms: readonly PlannedForm[]): Plan {
  const plans = forms.map(planForm);
  return {
    edits: plans.flatMap((one) => one.edits),
    kept: plans.flatMap((one) => one.kept),
    follows: plans.flatMap((one) => one.follows),
  };
}

/** A computed figure beside the cell that should say it. */
interface Due {
  readonly field: Amount;
  readonly kind: EditKind;
  readonly value: Decimal;
}

function planForm(form: PlannedForm): Plan {
  const { evaluation, scorecard } = form;
  if (evaluation.mode !== 'scored') return planOf(form, executionDue(form));
  const dues = [...rowsDue(form), ...executionDue(form)];
  const value = totalAfter(form, dues);
  const field = evaluation.totals?.score ?? null;
  if (!field || (field.value && isSame(field.value, value))) return planOf(form, dues);
  const total: Due = { field, kind: 'total', value };
  // A formula that adds up now will add up then: it follows the scores and is not at fault.
  if (field.formula !== null && field.value && isSame(field.value, scorecard.claimedTotal)) {
    return { ...planOf(form, dues), follows: [editOf(form, total)] };
  }
  return planOf(form, [...dues, total]);
}

/** Figures that are due, parted into those written and those kept. */
function planOf(form: PlannedForm, dues: readonly Due[]): Plan {
  const { sheet } = form.evaluation;
  const edits = dues.filter(({ field }) => isWritten(form, field));
  const kept = dues.filter(({ field }) => !isWritten(form, field));
  return {
    edits: edits.map((due) => editOf(form, due)),
    kept: kept.map(({ field, kind, value }) => ({
      sheet,
      at: field.at,
      kind,
      reason: whyKept(form, field),
      computed: plain(value),
    })),
    follows: [],
  };
}

function editOf(form: PlannedForm, { field, kind, value }: Due): Edit {
  return numberEdit(form, field, kind, value);
}

function isWritten({ answered }: PlannedForm, { writable, at }: Amount): boolean {
  return writable && !answered.some((cell) => sameAddress(cell, at));
}

function whyKept({ grid }: PlannedForm, { at, area, formula, writable }: Amount): Kept['reason'] {
  if (writable) return 'answered';
  if (formula !== null) return 'formula';
  const locked = grid.protected && grid.cell(at.row, at.column).locked;
  return !locked && area.bottom > area.top ? 'merged' : 'locked';
}

/**
 * Scores that do not stand; what a person lowered on purpose is asked about, not written over. A score written with
 * more digits than the sheet used so far takes the ground from under those that stood as rounded to those digits, so
 * that they are looked at again.
 */
function rowsDue(form: PlannedForm): readonly Due[] {
  const { evaluation, scorecard } = form;
  let { precision } = scorecard;
  for (;;) {
    const card = { ...scorecard, precision };
    const dues = scorecard.rows
      .filter((row) => !agrees(card, row) && !loweredByPerson(evaluation, row))
      .flatMap((row) => rowDue(evaluation.indicators[row.indicator]!, row));
    const digits = dues
      .filter(({ field }) => isWritten(form, field))
      .map(({ value }) => value.decimalPlaces());
    const finer = Math.max(precision, ...digits);
    if (finer === precision) return dues;
    precision = finer;
  }
}

function rowDue({ score }: Indicator, { computed }: ScoredRow): readonly Due[] {
  return score && computed ? [{ field: score, kind: 'score', value: computed }] : [];
}

function executionDue({ evaluation, scorecard }: PlannedForm): readonly Due[] {
  const { money } = evaluation;
  const { execution } = scorecard;
  if (!money || !execution) return [];
  const { executionRate: rate, executionScore: points } = money;
  const dues: Due[] = [];
  if (rate && execution.rate && !rateCellAgrees(rate, execution.rate)) {
    dues.push({ field: rate, kind: 'execution-rate', value: execution.rate });
  }
  if (points && execution.score && !executionScoreAgrees(execution)) {
    dues.push({ field: points, kind: 'execution-score', value: execution.score });
  }
  return dues;
}

/** The total of a scored form once everything stands that is written without asking. */
export function totalDue(form: PlannedForm): Decimal {
  return totalAfter(form, [...rowsDue(form), ...executionDue(form)]);
}

/** Sum of what will stand: written scores, and for the other rows what they claim. */
function totalAfter(form: PlannedForm, dues: readonly Due[]): Decimal {
  const { evaluation } = form;
  const { rows, execution } = form.scorecard;
  const due = dues.filter(({ field }) => isWritten(form, field));
  const written = new Map(due.map(({ field, value }) => [field, value]));
  const scores = rows.map((row) => {
    const indicator = evaluation.indicators[row.indicator]!;
    const value = indicator.score && written.get(indicator.score);
    return value && row.counts ? value : standing(row, indicator);
  });
  const points = evaluation.money?.executionScore ?? null;
  return sumOf(scores).plus((points && written.get(points)) ?? execution?.claimed ?? ZERO);
}

/** One number into one cell, in the way the cell prints it: points or percent, fraction, or text with "%". */
export function numberEdit(
  { evaluation, grid }: Pick<PlannedForm, 'evaluation' | 'grid'>,
  field: Amount,
  kind: EditKind,
  value: Decimal,
): Edit {
  const { value: before, format } = grid.cell(field.at.row, field.at.column);
  return {
    sheet: evaluation.sheet,
    at: field.at,
    kind,
    before,
    value: inPrintedForm(value, before, format, field),
  };
}

function inPrintedForm(value: Decimal, before: CellValue, format: string, field: Amount): Edit['value'] {
  if (typeof before === 'string' && /[%％]\s*$/.test(before)) return { text: `${plain(value)}%` };
  const fraction = isFraction(before, field.value) || (typeof before !== 'string' && isPercentFormat(format));
  return { number: plain(fraction ? value.div(HUNDRED) : value) };
}

/** 0.958 that says 95.8 %: the cell holds a hundredth of what it means. */
function isFraction(before: CellValue, meant: Decimal | null): boolean {
  const held = typeof before === 'number' ? excelNumber(before) : readNumber(String(before ?? ''));
  return held !== null && meant !== null && !meant.isZero() && held.times(HUNDRED).eq(meant);
}

const KINDS: Texts<Readonly<Record<EditKind, string>>> = {
  'zh-CN': {
    score: '自评分数',
    total: '合计得分',
    'execution-rate': '预算执行率',
    'execution-score': '预算执行得分',
    grade: '评价等级',
    suggested: '建议修改',
    restored: '恢复原值',
  },
  en: {
    score: 'score',
    total: 'total score',
    'execution-rate': 'execution rate',
    'execution-score': 'execution score',
    grade: 'grade',
    suggested: 'suggested change',
    restored: 'value restored',
  },
};

/** The edit in plain words: "I16 自评分数：3.5 → 3.64". */
export function describeEdit(edit: Edit, lang: Lang): string {
  const { at, kind, before } = edit;
  const blank = lang === 'zh-CN' ? '（空）' : '(blank)';
  const old = before === null || before === '' ? blank : String(before);
  const now = writtenText(edit) || blank;
  return `${toA1(at)} ${KINDS[lang][kind]}${lang === 'zh-CN' ? '：' : ': '}${old} → ${now}`;
}
