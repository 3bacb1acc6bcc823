import Decimal from 'decimal.js';
import type { CellValue } from './grid';
import type { Quantity, Unit } from './quantity';
import type { Sign } from './expression-sign';
import { readFigure } from './expression-figure';
import { readGarbled } from './expression-garbled';
import { signOf } from './expression-sign';
import { readTime } from './expression-time';
import { bandOf, isTemplate, isUnused, readOptions, readTrend } from './expression-quality';
import { isDateFormat, momentOfSerial } from './moment';
import { compact, normalise } from './normalise';
import { excelNumber, isPercentFormat } from './quantity';
import { NO_UNIT, unitOf } from './units';

/** Which way is better. Undecided is undecided: such a row is asked about, never guessed. */
export type Direction = 'higher' | 'lower';

/** A point in time with the precision the form gives it. Null parts are not said ("9月前" has no year). */
export interface Moment {
  readonly year: number | null;
  readonly month: number | null;
  /** Null where only the month (or year) is named: the whole of it counts. */
  readonly day: number | null;
}

/** How far a qualitative result word says the goal was reached (财预〔2020〕10号: three bands). */
export type Band = 'reached' | 'partly' | 'missed';

/**
 * What a target or result cell says. One closed union for both sides, as the same language is used in both.
 * Classes and their published examples: 615 rows of 91 forms.
 */
export type Expression =
  /** A figure, with the sign printed beside it: "110次以上" at-least, "≤90万元" at-most, "=42个" equal, "5场次" number. */
  | {
      readonly kind: 'number' | 'at-least' | 'at-most' | 'equal';
      readonly quantity: Quantity;
      /** ">" and "<": the bound itself is not enough. */
      readonly strict: boolean;
    }
  | { readonly kind: 'between'; readonly low: Quantity; readonly high: Quantity }
  /** "±10%" */
  | { readonly kind: 'tolerance'; readonly quantity: Quantity }
  /** "2024年4月1日前", "10月底前", "2024年第三季度": the last moment that still meets it. */
  | { readonly kind: 'deadline'; readonly by: Moment }
  /** "2021年1月-12月" */
  | { readonly kind: 'period'; readonly from: Moment; readonly to: Moment }
  /** "对比上年有增长", "较上年减少2%": figures is true where the text carries a figure that could prove it. */
  | { readonly kind: 'trend'; readonly direction: Direction | 'steady'; readonly figures: boolean }
  /** An option list ("优良中低差", "好坏", "高中低"). */
  | { readonly kind: 'options'; readonly options: readonly string[] }
  /** A qualitative word or sentence; band where the word is one of the published result words. */
  | { readonly kind: 'words'; readonly band: Band | null }
  /** Four thresholds 优/良/中/差 in one cell (河北): "100% 90% 85% 85%". */
  | { readonly kind: 'bands'; readonly thresholds: readonly Quantity[] }
  /** Several number-unit pairs scored as one. */
  | { readonly kind: 'compound'; readonly parts: readonly Quantity[] }
  /** "290%", "工5%", "第O份": a damaged sign or digit; never guessed, both readings shown. */
  | { readonly kind: 'garbled'; readonly readings: readonly string[] }
  /** "XX", "≥**", "≧ %": a template nobody filled in. */
  | { readonly kind: 'template' }
  /** "-", "/", "无": not used. */
  | { readonly kind: 'unused' }
  | { readonly kind: 'blank' };

export type ExpressionKind = Expression['kind'];

/** A target or result cell, with what the columns beside it say. */
export interface ExpressionInput {
  readonly value: CellValue;
  /** As shown. */
  readonly text: string;
  readonly format: string;
  readonly date1904: boolean;
  /** Unit column (度量单位). */
  readonly unit?: string;
  /** Sign column (符号, 指标性质); 定性 and 定量 are no signs. */
  readonly sign?: string;
  /** The indicator's name: decides whether "290%" can be meant. */
  readonly name?: string;
  /** What a result answers: beside "30日内" a result of "20日" is a length of time, and no day of a month. */
  readonly promised?: Expression | null;
}

/** What is promised. Never throws; a text that fits nothing is `words`. */
export function readTarget(input: ExpressionInput): Expression {
  return readCell(input, true);
}

/**
 * What is reported, in the same language. A date reported is a `deadline` whose `by` is that date; a
 * qualitative word carries the band it claims.
 */
export function readActual(input: ExpressionInput): Expression {
  return readCell(input, false);
}

interface Context {
  readonly unit: Unit;
  readonly sign: Sign | null;
  readonly name: string;
  readonly promise: boolean;
  /** The target is a length of time. */
  readonly lasting: boolean;
}

function readCell(input: ExpressionInput, promise: boolean): Expression {
  const context: Context = {
    unit: input.unit === undefined ? NO_UNIT : unitOf(input.unit),
    sign: input.sign === undefined ? null : signOf(compact(input.sign)),
    name: input.name ?? '',
    promise,
    lasting: isLength(input.promised ?? null),
  };
  const { value } = input;
  if (typeof value === 'number') return readNumberCell(value, input, context);
  return readText(typeof value === 'string' ? value : input.text, context);
}

function isLength(promised: Expression | null): boolean {
  return promised !== null && 'quantity' in promised && promised.quantity.unit.family === 'time';
}

/** The stored number counts, not its rounded picture: 90.47 % shown as "90%" is 90.47. */
function readNumberCell(value: number, input: ExpressionInput, context: Context): Expression {
  const { text, format, date1904 } = input;
  const moment = isDateFormat(format) ? momentOfSerial(value, date1904, format) : null;
  if (moment) return { kind: 'deadline', by: moment };
  const stored = excelNumber(value);
  if (!stored) return { kind: 'words', band: null };
  const percent = isPercentFormat(format);
  const exact = percent ? stored.times(100) : stored;
  // A format may print a unit or a sign ("≥"0"次"): take those from the text, as long as it shows this number.
  const shown = readText(text, context);
  if ('quantity' in shown && shown.kind !== 'tolerance') {
    const off = shown.quantity.value.minus(exact).abs();
    const shownTo = new Decimal(10).pow(-shown.quantity.value.decimalPlaces());
    if (off.lte(shownTo)) return { ...shown, quantity: { ...shown.quantity, value: exact } };
  }
  const unit = percent ? unitOf('%') : context.unit;
  const { bound, strict } = context.sign ?? { bound: 'number' as const, strict: false };
  return { kind: bound, quantity: { value: exact, unit }, strict };
}

function readText(raw: string, context: Context): Expression {
  const plain = normalise(raw).replace(/^定[性量][:: ]*(?=.)/, '');
  const text = context.lasting ? plain.replace(/^(\d+) ?日$/, '$1天') : plain;
  const word = compact(text);
  if (word === '') return { kind: 'blank' };
  if (isUnused(word)) return { kind: 'unused' };
  if (isTemplate(word)) return { kind: 'template' };
  const garbled = readGarbled(word, context.name, context.promise);
  if (garbled) return { kind: 'garbled', readings: garbled };
  const options = readOptions(word);
  if (options) return { kind: 'options', options };
  return (
    readTrend(word) ??
    readTime(text) ??
    readFigure(text, context) ?? { kind: 'words', band: context.promise ? null : bandOf(word) }
  );
}
