import { matchesOf } from './matches';

/**
 * Dates as forms write them, without any calendar of the machine. Years, months and days are small whole
 * numbers, so plain numbers hold them.
 */

/** A point in time with the precision the form gives it. Null parts are not said ("9月前" has no year). */
export interface Moment {
  readonly year: number | null;
  readonly month: number | null;
  /** Null where only the month (or year) is named: the whole of it counts. */
  readonly day: number | null;
}

/** A date inside a normalised text. */
export interface FoundMoment {
  readonly moment: Moment;
  readonly start: number;
  readonly end: number;
}

type Part = 'iso' | 'year' | 'month' | 'day' | 'third' | 'quarter' | 'stretch';

interface Token {
  readonly part: Part;
  readonly groups: readonly string[];
  readonly start: number;
  readonly end: number;
}

const PARTS: readonly (readonly [Part, string])[] = [
  ['iso', '((?:19|20)\\d\\d)([-./])(\\d{1,2})(?:\\3(\\d{1,2}))?(?:日|号)?'],
  ['year', '((?:19|20)\\d\\d)年度?'],
  ['month', '(\\d{1,2})月份?'],
  ['day', '(\\d{1,2})(?:日(?!历天)|号)'],
  ['third', '([上中下])旬'],
  ['quarter', '第?([一二三四1-4])季度'],
  ['stretch', '(上半年|下半年|全年|年[底末终内]|[底末])'],
];

/** One pattern for all parts; the back reference of the first is its own second group. */
const TOKEN = new RegExp(PARTS.map(([part, pattern]) => `(?<${part}>${pattern})`).join('|'), 'g');

/** What no date is without: most texts are dismissed by it, and are then not looked through part by part. */
const MAY_HOLD_DATE = /[年月日号旬季底末]|\d[-./]\d/;

/** How fine a part is: a finer one may follow a coarser one directly and belongs to it. */
const FINENESS: Readonly<Record<Part, number>> = {
  iso: 9,
  year: 1,
  stretch: 2,
  quarter: 2,
  month: 2,
  third: 3,
  day: 3,
};

/** All dates of a normalised text, in order. A day without a month counts only before 前 ("每月15日前"). */
export function findMoments(text: string): FoundMoment[] {
  if (!MAY_HOLD_DATE.test(text)) return [];
  const found: FoundMoment[] = [];
  let open: { tokens: Token[]; end: number } | null = null;
  const close = (): void => {
    if (open) found.push(...momentOf(open.tokens));
    open = null;
  };
  for (const token of tokens(text)) {
    const last: Token | undefined = open?.tokens[open.tokens.length - 1];
    const continues = open?.end === token.start && FINENESS[token.part] > FINENESS[last!.part];
    if (continues && last!.part !== 'iso') {
      open!.tokens.push(token);
      open!.end = token.end;
      continue;
    }
    close();
    if (canOpen(token, text)) open = { tokens: [token], end: token.end };
  }
  close();
  return found;
}

function* tokens(text: string): Generator<Token> {
  for (const match of matchesOf(text, TOKEN)) {
    const part = PARTS.find(([name]) => match.groups![name] !== undefined)![0];
    const groups = match.slice(1).filter((group) => group !== undefined);
    const token = { part, groups: groups.slice(1), start: match.index, end: match.index + match[0].length };
    if (isWhole(token, text)) yield token;
  }
}

/** "112月" and "2024.365" hold no date: the digits go on. A year may follow digits: "指标12021年11月". */
function isWhole({ part, start, end }: Token, text: string): boolean {
  const before = text[start - 1] ?? '';
  if (part === 'iso') return !/[\d.\-/]/.test(before) && !/[\d.\-/%]/.test(text[end] ?? '');
  return part === 'year' || part === 'third' || part === 'stretch' || !/[\d.]/.test(before);
}

function canOpen({ part, groups, end }: Token, text: string): boolean {
  switch (part) {
    case 'iso':
      // "2024.3" is as likely an amount; with three parts, or a dash or stroke, it is a date.
      return groups.length === 4 || groups[1] !== '.';
    case 'day':
      return text[end] === '前' || text.startsWith('之前', end);
    case 'third':
      return false;
    case 'stretch':
      return groups[0]!.length > 1;
    default:
      return true;
  }
}

function momentOf(parts: readonly Token[]): FoundMoment[] {
  let moment: Moment = { year: null, month: null, day: null };
  for (const { part, groups } of parts) moment = { ...moment, ...reading(part, groups) };
  if (!isPossible(moment)) return [];
  return [{ moment, start: parts[0]!.start, end: parts[parts.length - 1]!.end }];
}

function reading(part: Part, groups: readonly string[]): Partial<Moment> {
  const first = groups[0]!;
  switch (part) {
    case 'iso':
      return { year: count(first), month: count(groups[2]!), day: groups[3] ? count(groups[3]) : null };
    case 'year':
      return { year: count(first) };
    case 'month':
      return { month: count(first) };
    case 'day':
      return { day: count(first) };
    case 'third':
      return { day: { 上: 10, 中: 20 }[first] ?? null };
    case 'quarter':
      return { month: ('一二三四'.includes(first) ? '一二三四'.indexOf(first) + 1 : count(first)) * 3 };
    case 'stretch':
      return { month: first === '上半年' ? 6 : 12 };
  }
}

/** Up to four digits that a pattern has matched. */
function count(digits: string): number {
  return Array.from(digits).reduce((sum, digit) => sum * 10 + (digit.charCodeAt(0) - 48), 0);
}

function isPossible({ month, day }: Moment): boolean {
  return (month === null || (month >= 1 && month <= 12)) && (day === null || (day >= 1 && day <= 31));
}

/**
 * Whether a thing was done in time. Parts that are not named count as a whole: "9月前" is met by any day of
 * September. A year left out is the budget year; 'unknown' where what is said does not decide it.
 */
export function compareToDeadline(
  actual: Moment,
  by: Moment,
  budgetYear: number | null,
): 'met' | 'missed' | 'unknown' {
  const due = by.year ?? budgetYear;
  const done = actual.year ?? budgetYear;
  if (due === null && by.month === null) return 'unknown';
  if (due !== done) {
    // One of the two years is unsaid: nothing says that they are the same.
    if (due === null || done === null) return 'unknown';
    return done < due ? 'met' : 'missed';
  }
  return compareInYear(actual, by);
}

function compareInYear(actual: Moment, by: Moment): 'met' | 'missed' | 'unknown' {
  if (by.month === null) return by.day === null ? 'met' : 'unknown';
  if (actual.month === null) return by.month === 12 && (by.day ?? 31) === 31 ? 'met' : 'unknown';
  if (actual.month !== by.month) return actual.month < by.month ? 'met' : 'missed';
  if (by.day === null) return 'met';
  if (actual.day === null) return by.day >= monthLength(by.year, by.month) ? 'met' : 'unknown';
  return actual.day <= by.day ? 'met' : 'missed';
}

function monthLength(year: number | null, month: number): number {
  if (month === 2) return year !== null && isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** True where a number format shows a calendar date (times of day and lengths of time are none). */
export function isDateFormat(format: string): boolean {
  return datePrecision(format) !== null;
}

/** How much of a date a number format shows: "yyyy\"年\"m\"月\"" shows no day. Null where it shows no date. */
export function datePrecision(format: string): 'day' | 'month' | 'year' | null {
  if (/^(?:general|standard|@)?$/i.test(format)) return null;
  const codes = format.replace(/"[^"]*"|\\.|_.|\*.|\[[^[\]]*\]/g, '').toLowerCase();
  if (codes.includes('d')) return 'day';
  if (codes.includes('m') && !/[hs]/.test(codes)) return 'month';
  return codes.includes('y') ? 'year' : null;
}

const DAYS_TO_1900 = 693_899; // from 0000-03-01 to 1899-12-30
const DAYS_1900_TO_1904 = 1462;
const LAST_SERIAL = 2_958_465; // 9999-12-31

/** Excel's day count as a date; parts the format hides are null. Null for numbers that are no day. */
export function momentOfSerial(serial: number, date1904: boolean, format: string): Moment | null {
  const precision = datePrecision(format);
  const day = Math.floor(serial) + (date1904 ? DAYS_1900_TO_1904 : 0);
  if (precision === null || !(day >= 1 && day <= LAST_SERIAL)) return null;
  // Excel believes in 29 February 1900 (day 60), so that days before it are one off.
  const date = civil(day < 60 && !date1904 ? day + 1 : day);
  return {
    year: date.year,
    month: precision === 'year' ? null : date.month,
    day: precision === 'day' ? date.day : null,
  };
}

/** Days since 1899-12-30 to a Gregorian date, counted from 1 March so that the leap day comes last. */
function civil(days: number): { year: number; month: number; day: number } {
  const count = days + DAYS_TO_1900;
  const era = Math.floor(count / 146_097);
  const ofEra = count - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * ofYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const day = ofYear - Math.floor((153 * shifted + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}
