import type { CellValue } from './grid';
import type { Expression } from './expression';
import { isSingleFigure } from './expression';
import type { Unit } from './units';
import type { Sign } from './expression-sign';
import { lastPlace } from './decimals';
import { readAnswer } from './expression-answer';
import { readFigure } from './expression-figure';
import { readGarbled } from './expression-garbled';
import { signOf } from './expression-sign';
import { readTime } from './expression-time';
import { bandOf, isTemplate, isUnused, readOptions, readTrend } from './expression-quality';
import { isDateFormat, momentOfSerial } from './moment';
import { compact, normalise } from './normalise';
import { excelNumber, isPercentFormat } from './quantity';
import { NO_UNIT, unitOf } from './units';

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
  /** What a result answers. */
  readonly promised: Expression | null;
}

function readCell(input: ExpressionInput, promise: boolean): Expression {
  const context: Context = {
    unit: input.unit === undefined ? NO_UNIT : unitOf(input.unit),
    sign: input.sign === undefined ? null : signOf(compact(input.sign)),
    name: input.name ?? '',
    promise,
    lasting: isLength(input.promised ?? null),
    promised: input.promised ?? null,
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
  if (isSingleFigure(shown)) {
    const off = shown.quantity.value.minus(exact).abs();
    const shownTo = lastPlace(shown.quantity.value.decimalPlaces());
    if (off.lte(shownTo)) return { ...shown, quantity: { ...shown.quantity, value: exact } };
  }
  const unit = percent ? unitOf('%') : context.unit;
  const { bound, strict } = context.sign ?? { bound: 'number' as const, strict: false };
  return { kind: bound, quantity: { value: exact, unit }, strict };
}

function readText(raw: string, context: Context): Expression {
  const plain = normalise(raw).replace(/^定[性量][: ]*(?=.)/, '');
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
    readAnswer(word, context) ??
    readTrend(word) ??
    readTime(text) ??
    readFigure(text, context) ?? { kind: 'words', band: context.promise ? null : bandOf(word) }
  );
}
