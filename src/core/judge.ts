import type Decimal from 'decimal.js';
import { HUNDRED, ZERO } from './decimals';
import type { Field, Indicator } from './evaluation';
import { signAgainstName } from './direction';
import { compareToDeadline } from './moment';
import { compact } from './normalise';
import type { Quantity } from './quantity';
import { alikeInRow, comparable, inBase, inUnit, overPeriods, readQuantities } from './quantity';
import type { Band, Direction, Expression, SingleFigure } from './expression';
import { figureIn, isSingleFigure } from './expression';
import type { Moment } from './moment';
import { isBare, isMoney } from './units';
import type { Conversion, ManualReason } from './working';

/**
 * What a result says about its target, before any weight or policy: which formula applies, with both figures in
 * the target's unit, or why none does.
 */
export type Verdict =
  /** More is better and the target is above zero. */
  | {
      readonly kind: 'ratio';
      readonly actual: Decimal;
      readonly target: Decimal;
      readonly conversion?: Conversion;
    }
  /** Less is better and the target is above zero. */
  | {
      readonly kind: 'reverse';
      readonly actual: Decimal;
      readonly target: Decimal;
      readonly conversion?: Conversion;
    }
  | { readonly kind: 'zero'; readonly actual: Decimal; readonly met: boolean }
  | {
      readonly kind: 'within';
      readonly actual: Decimal;
      readonly low: Decimal;
      readonly high: Decimal;
      readonly conversion?: Conversion;
    }
  | { readonly kind: 'deadline'; readonly actual: string; readonly by: string; readonly met: boolean }
  | { readonly kind: 'trend' }
  | {
      readonly kind: 'manual';
      readonly reason: ManualReason;
      readonly met: boolean | null;
      /** The result word names one of the three bands. */
      readonly band: Band | null;
    };

type Of<K extends Expression['kind']> = Extract<Expression, { kind: K }>;

interface Pair {
  readonly row: Indicator;
  readonly actual: Expression;
  /** The result repeats the target word for word. Asked of words and dates only: figures have no use for it. */
  readonly echoed: () => boolean;
  readonly year: number | null;
}

/** Compares target and result of one row. `year` is the form's budget year, for dates that leave it out. */
export function judge(row: Indicator, year: number | null): Verdict {
  const target = row.target?.value ?? null;
  if (!target || target.kind === 'blank' || target.kind === 'unused') return manual('target-missing');
  const actual = row.actual?.value ?? null;
  if (!actual || actual.kind === 'blank') return manual('actual-missing');
  const echoed = () => compact(textOf(row.target)) === compact(textOf(row.actual));
  const pair = { row, actual, year, echoed };
  switch (target.kind) {
    case 'number':
    case 'at-least':
    case 'at-most':
    case 'equal':
      return judgeFigure(target, pair);
    case 'between':
      return judgeRange(target.low, target.high, pair);
    case 'tolerance':
      return judgeTolerance(target, pair);
    case 'deadline':
      return judgeDeadline(target.by, pair);
    case 'period':
      return judgeDeadline(target.to, pair);
    case 'trend':
      return judgeTrend(target, pair);
    case 'bands':
      return judgeGrades(target, pair);
    case 'options':
      return judgeWords({ ...pair, echoed: () => false });
    case 'words':
      return judgeWords(pair);
    case 'compound':
      return manual('target-unclear', pair.echoed() ? true : null);
    case 'garbled':
    case 'template':
      return manual('target-unclear');
  }
}

/** Target reached; null where that cannot be said. */
export function isMet(verdict: Verdict): boolean | null {
  switch (verdict.kind) {
    case 'ratio':
      // ">" is read as "≥", as the published formula does (national module: "≥, >: a ≥ t → full marks").
      return verdict.actual.gte(verdict.target);
    case 'reverse':
      return verdict.actual.lte(verdict.target);
    case 'within':
    case 'trend':
      return true;
    case 'zero':
    case 'deadline':
    case 'manual':
      return verdict.met;
  }
}

/** Result ÷ target in percent, uncapped; null where there is no such ratio. */
export function achievementOf(verdict: Verdict): Decimal | null {
  if (verdict.kind !== 'ratio' && verdict.kind !== 'reverse') return null;
  return verdict.actual.times(HUNDRED).div(verdict.target);
}

function manual(reason: ManualReason, met: boolean | null = null, band: Band | null = null): Verdict {
  return { kind: 'manual', reason, met, band };
}

function textOf(field: Field<Expression> | null): string {
  return field?.text ?? '';
}

function judgeFigure(target: SingleFigure, { row, actual }: Pair): Verdict {
  const figure = figureOf(actual, target.quantity);
  if (!figure) return manual(unreadable(actual), actual.kind === 'words' ? shortBy(actual.band) : null);
  const mismatch = unitMismatch(target.quantity, figure, row);
  if (mismatch) return manual(mismatch);
  if (farApart(target.quantity, figure)) return manual('units-differ');
  const { value, conversion } = inTargetUnit(figure, target.quantity);
  const verdict = compareFigures(target, directionOf(target, row), value, conversion);
  return target.about && nearlyMet(verdict) ? manual('target-about') : verdict;
}

/** Missed by less than a tenth: whether that is still 约1200户, no published formula says. */
function nearlyMet(verdict: Verdict): boolean {
  if (isMet(verdict) !== false || (verdict.kind !== 'ratio' && verdict.kind !== 'reverse')) return false;
  return verdict.actual.minus(verdict.target).abs().times(10).lt(verdict.target);
}

/** A sign inside the result ("≥266米") says nothing more than the figure. "无" is none where none was promised. */
function figureOf(actual: Expression, target: Quantity): Quantity | null {
  if (actual.kind === 'unused' && target.value.isZero()) return { ...target, value: ZERO };
  return figureIn(actual);
}

function unreadable(actual: Expression): ManualReason {
  switch (actual.kind) {
    case 'words':
    case 'options':
    case 'trend':
      return 'result-not-number';
    case 'deadline':
    case 'period':
      return 'units-differ';
    case 'unused':
      return 'actual-missing';
    default:
      return 'result-unclear';
  }
}

/** "建设中" beside a figure is short of it; "完成" claims it without proof. */
function shortBy(band: Band | null): boolean | null {
  return band === 'partly' || band === 'missed' ? false : null;
}

/** Decided before any arithmetic: "已完成100%" for 2次 would be a fifty-fold result. */
function unitMismatch(target: Quantity, actual: Quantity, row: Indicator): ManualReason | null {
  if (comparable(target, actual, row.name.text) || alikeInRow(target, actual)) return null;
  if (leavesOutPer(target, actual) || leavesOutPer(actual, target)) return null;
  if (overPeriods(actual, target)) return null;
  return actual.unit.family === 'percent' ? 'ratio-for-count' : 'units-differ';
}

/**
 * "3300元" or "3300元/生" beside 每生每年3300元 leaves out per what; a sum over all of them is far away from the standard.
 */
function leavesOutPer(full: Quantity, short: Quantity): boolean {
  if (!isMoney(full.unit) || !isMoney(short.unit)) return false;
  const [all, said] = [perWhat(full), perWhat(short)];
  if (said.length >= all.length || !said.every((name) => all.includes(name))) return false;
  const [standard, amount] = [inBase(full), inBase(short)];
  return amount.gt(standard.div(2)) && amount.lt(standard.times(2));
}

/** 元/人·年 is per 人 and per 年. */
function perWhat({ unit }: Quantity): readonly string[] {
  return unit.family.split(/[/·]/).slice(1);
}

function inTargetUnit(actual: Quantity, target: Quantity): { value: Decimal; conversion?: Conversion } {
  if (isFraction(actual, target)) {
    return {
      value: actual.value.times(HUNDRED),
      conversion: { value: actual.value, unit: '', into: target.unit.text },
    };
  }
  // A bare target takes over the result's unit, whatever that family's base is.
  const kept = isBare(target.unit) && !isScaled(actual) ? actual.value : null;
  const value = kept ?? overPeriods(actual, target) ?? inUnit(actual, target.unit);
  if (value.eq(actual.value)) return { value };
  return { value, conversion: { value: actual.value, unit: actual.unit.text, into: target.unit.text } };
}

/** Beyond this, two figures without a unit are in different ones (550 beside 20) or a fraction beside a rate (100, 0.98). */
const FAR_APART = 20;

/** Both without a unit, and so many times apart. Nothing delivered is a result, not another unit. */
export function farApart(target: Quantity, actual: Quantity): boolean {
  if (!isBare(target.unit) || !isBare(actual.unit) || target.value.lte(ZERO) || actual.value.lte(ZERO))
    return false;
  const ratio = actual.value.div(target.value);
  return ratio.gt(FAR_APART) || ratio.times(FAR_APART).lt(1);
}

/** Rates that are promised from here on are never answered by one per cent or less. */
const HIGH_RATE = 50;

/** 0.98 beside ≥95%: what a cell keeps whose percent format is lost. */
function isFraction(actual: Quantity, target: Quantity): boolean {
  const { value } = actual;
  return (
    target.unit.text === '%' &&
    target.value.gte(HIGH_RATE) &&
    isBare(actual.unit) &&
    value.gt(ZERO) &&
    value.lte(1)
  );
}

function isScaled({ unit }: Quantity): boolean {
  return /^[百千万亿]/.test(unit.text);
}

/**
 * "=" is scored like "≥" (and like "≤" at zero) by the national module, so that only a person or a column of its
 * own turns it round. Signs decide where nothing stronger was read, unless the name contradicts them
 * (满意度 ≤90%): then a person is asked, and no score is computed by what may be a slip.
 */
function directionOf(target: SingleFigure, { direction, name }: Indicator): Direction | null {
  const decided = direction.source === 'remembered' || direction.source === 'column';
  if (!decided && signAgainstName(target, name.text)) return null;
  switch (target.kind) {
    case 'equal':
      return decided ? direction.value : null;
    case 'at-least':
      return direction.value ?? 'higher';
    case 'at-most':
      return direction.value ?? 'lower';
    case 'number':
      return direction.value;
  }
}

function compareFigures(
  target: SingleFigure,
  direction: Direction | null,
  value: Decimal,
  conversion: Conversion | undefined,
): Verdict {
  const bound = target.quantity.value;
  if (bound.isNegative() && !bound.isZero()) return compareBelowZero(bound, direction, value);
  // A negative result counts as nothing delivered (national module).
  const actual = value.isNegative() ? ZERO : value;
  const equality = target.kind === 'equal';
  if (direction === null && !equality && !actual.eq(bound)) return manual('direction-unclear');
  if (bound.isZero()) return { kind: 'zero', actual, met: direction === 'higher' || actual.isZero() };
  const kind = direction === 'lower' ? 'reverse' : 'ratio';
  return { kind, actual, target: bound, ...(conversion && { conversion }) };
}

/** No published formula divides by a target below zero; whether it was reached can still be said. */
function compareBelowZero(bound: Decimal, direction: Direction | null, actual: Decimal): Verdict {
  const met = direction === null ? null : direction === 'higher' ? actual.gte(bound) : actual.lte(bound);
  return manual('target-unclear', actual.eq(bound) || met);
}

function judgeRange(low: Quantity, high: Quantity, { row, actual }: Pair): Verdict {
  if (!isSingleFigure(actual)) return manual(unreadable(actual));
  const mismatch = unitMismatch(high, actual.quantity, row);
  if (mismatch) return manual(mismatch);
  const { value, conversion } = inTargetUnit(actual.quantity, high);
  const least = inTargetUnit(low, high).value;
  if (value.lt(least) || value.gt(high.value)) return manual('outside-range', false);
  return { kind: 'within', actual: value, low: least, high: high.value, ...(conversion && { conversion }) };
}

/** "±10%" is about a deviation; a result far outside may be a completion rate instead, so nothing is claimed. */
function judgeTolerance({ quantity }: Of<'tolerance'>, pair: Pair): Verdict {
  const low = { ...quantity, value: quantity.value.negated() };
  const verdict = judgeRange(low, quantity, pair);
  return verdict.kind === 'manual' ? { ...verdict, met: null } : verdict;
}

function judgeDeadline(by: Moment, { row, actual, echoed, year }: Pair): Verdict {
  const texts = { actual: textOf(row.actual), by: textOf(row.target) };
  if (echoed()) return { kind: 'deadline', actual: texts.by, by: texts.by, met: true };
  if (actual.kind === 'unused') return manual('actual-missing');
  if (actual.kind === 'words') return manual('deadline-unclear', shortBy(actual.band), actual.band);
  const done = actual.kind === 'deadline' ? actual.by : actual.kind === 'period' ? actual.to : null;
  const order = done ? compareToDeadline(done, by, year) : 'unknown';
  return order === 'unknown'
    ? manual('deadline-unclear')
    : { kind: 'deadline', ...texts, met: order === 'met' };
}

/** The same direction proves a trend that names no figure; "减少2%" is not proved by "减少1%". */
function judgeTrend(target: Of<'trend'>, pair: Pair): Verdict {
  const { actual, echoed } = pair;
  if (echoed()) return { kind: 'trend' };
  if (actual.kind !== 'trend') return actual.kind === 'words' ? judgeWords(pair) : manual('result-unclear');
  if (actual.direction === target.direction) {
    return target.figures ? manual('result-unclear', changedEnough(pair)) : { kind: 'trend' };
  }
  const opposite = actual.direction !== 'steady' && target.direction !== 'steady';
  return manual('qualitative', opposite ? false : null);
}

/** False where both name one rate of change and the result's is the smaller; else nobody can say without the figures. */
function changedEnough({ row }: Pair): false | null {
  const [promised, reported] = [textOf(row.target), textOf(row.actual)];
  if (CEILING.test(promised)) return null;
  const [least, changed] = [onlyRate(promised), onlyRate(reported)];
  return least && changed?.lt(least) ? false : null;
}

const CEILING = /[≤≦<＜]|不[超高大多]|以内|以下|控制|左右|[约近]/;

function onlyRate(text: string): Decimal | null {
  const [rate, ...more] = readQuantities(text).filter(({ unit }) => unit.family === 'percent');
  return rate && more.length === 0 ? rate.value : null;
}

/** 优/良/中/差 thresholds: reaching the first is full marks by any reading, what the others earn is not printed. */
function judgeGrades({ thresholds }: Of<'bands'>, pair: Pair): Verdict {
  const [first, last] = [thresholds[0], thresholds[thresholds.length - 1]];
  if (!first || !last) return manual('target-unclear');
  if (!isSingleFigure(pair.actual)) return manual(unreadable(pair.actual));
  const mismatch = unitMismatch(first, pair.actual.quantity, pair.row);
  if (mismatch) return manual(mismatch);
  const { value } = inTargetUnit(pair.actual.quantity, first);
  const direction = first.value.lt(last.value) ? 'lower' : 'higher';
  const best: SingleFigure = { kind: 'number', quantity: first, strict: false };
  const verdict = compareFigures(best, direction, value, undefined);
  return isMet(verdict) ? verdict : manual('graded-target');
}

/** A result word may name its band. The target's own words repeated claim it reached; a copied option list does not. */
function judgeWords({ actual, echoed }: Pair): Verdict {
  if (actual.kind === 'unused') return manual('actual-missing');
  if (actual.kind === 'words' && actual.band)
    return manual('qualitative', actual.band === 'reached', actual.band);
  return manual('qualitative', echoed() ? true : null);
}
