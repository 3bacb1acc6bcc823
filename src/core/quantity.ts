import Decimal from 'decimal.js';
import type { CellValue } from './grid';
import { matchesOf } from './matches';
import { findMoments, isDateFormat } from './moment';
import { arabic, compact, normalise } from './normalise';
import type { Unit } from './units';
import { isBare, NO_UNIT, unitAt } from './units';

/**
 * The only place where text becomes a number.
 */

/** A number with its unit: "12.5万元" is value 12.5, unit 万元. Percentages keep the printed figure: "95%" is 95. */
export interface Quantity {
  readonly value: Decimal;
  readonly unit: Unit;
}

/** A number out of a cell. Mended: it had to be repaired to be read ("3, 63", full-width digits). */
export interface ReadAmount {
  readonly value: Decimal;
  readonly mended: boolean;
  /** The money unit printed with it ("132.65万元"), else no unit. */
  readonly unit: Unit;
}

/**
 * As ReadAmount, in percent. Bare: no "%" in text or format, so that 0.958 may be a fraction; only the numbers
 * beside it can tell.
 */
export interface ReadPercent {
  readonly value: Decimal;
  readonly mended: boolean;
  readonly bare: boolean;
}

/** More digits than any amount has: such a text is no number, and must not cost time. */
const MOST_DIGITS = 40;
const NUMBER = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d{1,2})?$/;

/** A text that is one number and nothing else ("1,200", "３．５", "-2"), else null. */
export function readNumber(text: string): Decimal | null {
  const plain = normalise(text);
  return plain.length <= MOST_DIGITS && NUMBER.test(plain) ? new Decimal(plain) : null;
}

const EXCEL_DIGITS = 15;

/** Excel keeps 15 significant digits; what stands behind them is an artefact of binary floats. */
export function excelNumber(value: number): Decimal | null {
  if (!Number.isFinite(value)) return null;
  const exact = new Decimal(value);
  // So short a number has no more digits than that, and cutting it would only make another one of it.
  return String(value).length <= EXCEL_DIGITS ? exact : exact.toSignificantDigits(EXCEL_DIGITS);
}

/**
 * A weight, score or money cell: a number as stored, or a text that is one number, with 分 or a money unit
 * behind it. Null for anything else; a percentage is not an amount (see readPercent), a date neither.
 */
export function readAmount(value: CellValue, text: string, format: string): ReadAmount | null {
  if (typeof value === 'number') {
    const exact = isDateFormat(format) ? null : excelNumber(value);
    return exact && { value: exact, mended: false, unit: NO_UNIT };
  }
  const raw = typeof value === 'string' ? value : text;
  const { digits, rest } = splitNumber(normalise(raw).replace(/^¥ ?([-\d.]+)$/, '$1元'));
  const amount = digits === '' ? null : readNumber(digits);
  if (!amount) return null;
  const mended = isMended(raw, digits);
  if (/^\(?分?\)?$/.test(rest)) return { value: amount, mended, unit: NO_UNIT };
  const match = unitAt(rest, 0);
  if (match?.end !== rest.length || match.unit.family !== 'money') return null;
  return { value: amount, mended, unit: match.unit };
}

/** A rate or weight in percent: 0.9 under the format "0%" and the text "90%" are 90; a plain 90 is 90, and bare. */
export function readPercent(value: CellValue, text: string, format: string): ReadPercent | null {
  if (typeof value === 'number') {
    const exact = isDateFormat(format) ? null : excelNumber(value);
    if (!exact) return null;
    const bare = !isPercentFormat(format);
    return { value: bare ? exact : exact.times(100), mended: false, bare };
  }
  const raw = typeof value === 'string' ? value : text;
  const { digits, rest } = splitNumber(normalise(raw));
  const amount = digits === '' ? null : readNumber(digits);
  if (!amount || !['', '%', '分'].includes(rest)) return null;
  return { value: amount, mended: isMended(raw, digits), bare: rest !== '%' };
}

/** True where the number format shows hundredths: "0%", "0.00%". A quoted "%" is only a letter. */
export function isPercentFormat(format: string): boolean {
  return format.replace(/"[^"]*"|\\./g, '').includes('%');
}

/** Thousands separators are no damage: Excel reads them as well. */
function isMended(raw: string, digits: string): boolean {
  return !raw.replace(/,/g, '').includes(digits);
}

function splitNumber(text: string): { digits: string; rest: string } {
  const digits = /^[-+]?[\d.]+/.exec(text)?.[0] ?? '';
  return { digits, rest: text.slice(digits.length).trim() };
}

/** A number inside a text. Places count in `normalise(text)`. */
export interface FoundQuantity extends Quantity {
  readonly start: number;
  /** First place behind number and unit. */
  readonly end: number;
  /** 约, 近, 超, 余, 多, 左右: not an exact figure. */
  readonly approximate: boolean;
}

const NUMERALS = /\d+(?:\.\d+)?|[一二两三四五六七八九十百][零一二三四五六七八九十百千]{0,8}/g;

/**
 * All numbers of a text with their units, in order; a bare number has the empty unit. Left out, as they count
 * nothing: parts of a date, ordinals (第3批), digits inside a word (A4, G20), list numbers ("1.", "2、").
 * Chinese numerals are read only before a classifier (十次), never in 三级, 一等奖, 一次性, 第一年.
 */
export function readQuantities(text: string): FoundQuantity[] {
  const plain = normalise(text);
  const dates = findMoments(plain);
  const found: FoundQuantity[] = [];
  let date = 0;
  for (const match of matchesOf(plain, NUMERALS)) {
    while (date < dates.length && dates[date]!.end <= match.index) date++;
    if (date < dates.length && dates[date]!.start <= match.index) continue;
    const next = /^\d/.test(match[0]) ? digitsAt(plain, match) : numeralAt(plain, match);
    if (next) found.push(next);
  }
  return found;
}

function digitsAt(text: string, match: RegExpExecArray): FoundQuantity | null {
  const before = text[match.index - 1] ?? '';
  const behind = match.index + match[0].length;
  if (match[0].length > MOST_DIGITS || /[a-z第]/i.test(before) || isDatePart(match[0], text, behind))
    return null;
  if (isListNumber(text, match.index, behind)) return null;
  const start = hasMinus(text, match.index) ? match.index - 1 : match.index;
  return withUnit(text, start, behind, new Decimal(text.slice(start, behind)));
}

/** A list number opens its line: "1.培训", "2、宣传", "(3)验收". */
function isListNumber(text: string, start: number, end: number): boolean {
  if (end - start > 2) return false;
  const mark = text[end] ?? '';
  const opening = start === 0 || /[\n;。]/.test(text[start - 1]!);
  if (opening) return /[.、)]/.test(mark) && end + 1 < text.length;
  return text[start - 1] === '(' && mark === ')';
}

/** "2024年", "4月", "1日", "20号": a year has four digits, a month or day two; "30日内" is a length of time. */
function isDatePart(digits: string, text: string, end: number): boolean {
  const mark = text[end] ?? '';
  if (mark === '年') return /^(?:19|20)\d\d$/.test(digits);
  if (mark === '日' || mark === '号')
    return (
      digits.length <= 2 && !DAYS_WITHIN.test(text.slice(end, end + 3)) && !text.startsWith('日历天', end)
    );
  return mark === '月' && digits.length <= 2;
}

const DAYS_WITHIN = /^日(?:内|以内|之内)/;

/** A dash before a number is a minus where nothing it could join stands before it: "-5%", "增长率:-5%". */
function hasMinus(text: string, start: number): boolean {
  if (text[start - 1] !== '-') return false;
  const before = text[start - 2] ?? '';
  return before === '' || /[\s(:,;=≥≤<>±为到率]/.test(before);
}

function withUnit(text: string, start: number, behind: number, value: Decimal): FoundQuantity {
  const vague = /[余多]/.test(text[behind] ?? '') ? 1 : 0;
  const blank = text[behind] === ' ' ? 1 : 0;
  const match = unitAt(text, behind + vague + blank) ?? daysWithin(text, behind);
  const end = match?.end ?? behind + vague;
  const approximate =
    vague === 1 || '约近超'.includes(text[start - 1] ?? ' ') || text.startsWith('左右', end);
  return { value, unit: match?.unit ?? NO_UNIT, start, end, approximate };
}

function daysWithin(text: string, at: number): { unit: Unit; end: number } | null {
  if (!DAYS_WITHIN.test(text.slice(at, at + 3))) return null;
  return { unit: unitAt('天', 0)!.unit, end: at + 1 };
}

/** What a Chinese numeral may count; 期, 级, 类, 年 make ordinals and names of it (二期工程, 三年行动). */
const COUNTED = /^(?:人次|户次|家次|场次|批次|小时|个月|[次个项人名场件份台套辆家户条座处所篇本册天])/;

function numeralAt(text: string, match: RegExpExecArray): FoundQuantity | null {
  const digits = arabic(match[0]);
  const behind = match.index + match[0].length;
  const before = text[match.index - 1] ?? '';
  if (digits === null || /[第十\d初周星期统唯同万]/.test(before)) return null;
  if (!COUNTED.test(text.slice(behind, behind + 2))) return null;
  const quantity = withUnit(text, match.index, behind, new Decimal(digits));
  return quantity.unit.family === '' ? null : quantity;
}

/** Classifiers that stand for one another where the indicator is about these things. */
const SAME_FOR: readonly (readonly [string, string, RegExp])[] = [
  ['item', 'project', /项目|课题|工程/],
  ['item', 'firm', /企业|公司|单位|机构|商户/],
  ['item', 'case', /案件|事件|事故|项目/],
  ['firm', 'household', /企业|公司|商户|经营户|市场主体|经营主体/],
  ['copy', 'book', /资料|手册|读本|教材|书|刊|册/],
  ['copy', '篇', /报告|材料|信息|文章/],
  ['case', 'project', /专利|成果|提案|制度|标准/],
  ['set', 'case', /设备|器材|物资|装备|文物|藏品|家具|用具|工具|用品|服装/],
];

/** What is counted piece by piece and may be called 个 as well. People, households, times and measures may not. */
const PIECES: ReadonlySet<string> = new Set(
  (
    'project firm set case vehicle copy book 种 类 条 座 栋 幢 间 处 所 篇 块 口 眼 孔 樘 艘 架 门 组 队 村 校 站 幕 档 ' +
    '款 点 点位 标段 道 榀 井 牌'
  ).split(' '),
);

/** What takes place and may be counted in 次 as well. */
const OCCASIONS: ReadonlySet<string> = new Set('期 轮 堂 节 届 class-group'.split(' '));

/**
 * One row's target and result, of which one has the general word and the other the exact one: 3个 is answered by 3处,
 * 5期 by 5次. Only for the two cells of one row, as in a text 个 may count anything.
 */
export function alikeInRow(target: Quantity, actual: Quantity): boolean {
  const [a, b] = [inOneYear(target.unit), inOneYear(actual.unit)];
  const answers = (one: string, other: string): boolean =>
    (one === 'item' && PIECES.has(other)) || (one === 'event' && OCCASIONS.has(other));
  return answers(a, b) || answers(b, a);
}

/**
 * Whether a result can be held against a target. A bare number takes over the other's unit, except that a
 * percentage never answers a bare count (已完成100% for 2次). A form covers one year, so that 次/年 is 次.
 * `subject` is the indicator's name: 个 is 项 only for 项目 and 家 only for 企业.
 */
export function comparable(target: Quantity, actual: Quantity, subject = ''): boolean {
  const [a, b] = [inOneYear(target.unit), inOneYear(actual.unit)];
  if (a === b || b === '') return true;
  if (a === '') return b !== 'percent';
  const name = compact(subject);
  return SAME_FOR.some(
    ([one, other, about]) => ((a === one && b === other) || (a === other && b === one)) && about.test(name),
  );
}

/** How often a stretch of time fits into the form's year. */
const PERIODS: Readonly<Record<string, string>> = {
  半年: '2',
  季度: '4',
  季: '4',
  月: '12',
  半月: '24',
  旬: '36',
  周: '52',
};

/**
 * The result as a count of the target's own stretch of time: 每月1次 is 12 beside 12次 and beside 12次/年. A whole year's
 * 4次 is 1 beside 每季度1次, yet only where that keeps the promise: a lower figure may just as well be meant for one
 * quarter. Null where neither is the case.
 */
export function overPeriods(actual: Quantity, target: Quantity): Decimal | null {
  const [promised, reported] = [inOneYear(target.unit), inOneYear(actual.unit)];
  if (promised.startsWith('money') || promised === reported) return null;
  const value = inBase(actual).div(target.unit.factor);
  const perActual = timesInYear(reported, promised);
  if (perActual !== null) return value.times(perActual);
  const perTarget = timesInYear(promised, reported);
  const share = perTarget === null ? null : value.div(perTarget);
  return share?.gte(target.value) ? share : null;
}

/** "event/月" is 12 times a year's "event". */
function timesInYear(perPeriod: string, perYear: string): string | null {
  const period =
    perYear !== '' && perPeriod.startsWith(`${perYear}/`) ? perPeriod.slice(perYear.length + 1) : '';
  return PERIODS[period] ?? null;
}

function inOneYear({ family }: Unit): string {
  return family.replace(/\/年$/, '');
}

/** The value in the base of its family: 12.5万元 is 125000. */
export function inBase(quantity: Quantity): Decimal {
  return quantity.value.times(quantity.unit.factor);
}

/**
 * The value as a count of another unit: 1.2万人 is 12000 in 人. A bare number is taken to be in that unit
 * already, as results often leave it out; so is an amount of money where that unit is not said.
 */
export function inUnit(quantity: Quantity, unit: Unit): Decimal {
  const same = quantity.unit.text === unit.text || isBare(quantity.unit);
  const unsaid = isBare(unit) && quantity.unit.family === 'money';
  if (same || unsaid) return quantity.value;
  return inBase(quantity).div(unit.factor);
}
