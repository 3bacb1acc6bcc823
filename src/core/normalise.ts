/**
 * One spelling for what forms write in many ways. Every reader and every comparison of labels starts here,
 * so that "≥９０ 百分比", ">= 90%" and "≧90%" are one text to all of them.
 *
 * All patterns are linear: a repeated group either always matches where it starts, or is bounded.
 */

const CJK = '\\u3001-\\u303f\\u3300-\\u9fff\\uf900-\\ufaff';
const BLANK_BESIDE_CJK = new RegExp(` ?([${CJK}]) ?`, 'g');

/**
 * Half-width characters, one kind of dash, one spelling of each sign ("≥", "≤", "="), no blanks beside
 * Chinese characters or inside numbers, "%" for 百分比 and 百分之, numbers without thousands separators and
 * with a decimal point: "165,52" is 165.52 (two digits after the comma), "215,457.6" is 215457.6 (three).
 * Line breaks stay. Applying it twice changes nothing.
 */
export function normalise(text: string): string {
  if (!MAY_CHANGE.test(text)) return text;
  const spaced = halfWidth(text)
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(SIGN_RUN, oneSign);
  // The pattern takes every Chinese character in hand, blanks or not.
  const close = spaced.includes(' ') ? spaced.replace(BLANK_BESIDE_CJK, '$1') : spaced;
  return percentWords(mendNumbers(close))
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

/**
 * All that any step below could change, and rare neighbours of it: written as few ranges, as the engine looks more
 * than a dozen of them up in a table, which takes twice as long. Most cells hold nothing of it, and a review asks for
 * each of them some forty times: without this look ahead, normalising was two fifths of a review.
 */
const MAY_CHANGE =
  /[\t-\r ,\xa0\u1680\u2000-\u2015\u2028-\u202f\u205f\u2060\u2212-\u223c≦≧\u2500-\u2550⩽⩾\u3000\u301c\ufe63-\uff5e￥]|[=<>≥≤《》]{2}|百分|%[%(]/;

/** Normalised and without any blank: for comparing labels and looking up words. */
export function compact(text: string): string {
  if (!MAY_CHANGE.test(text)) return text;
  const lines = normalise(text);
  const tight = lines.replace(/\s+/g, '');
  // A sign or number that was torn over two lines is one now.
  return tight === lines ? tight : normalise(tight);
}

/** What a person sees of a text: without outer blanks, and without the signs of no width that pasting leaves behind. */
export function seen(text: string): string {
  return (NO_WIDTH.test(text) ? text.replace(NO_WIDTHS, '') : text).trim();
}

const NO_WIDTH = /[\u200b-\u200f\u2060\ufeff]/;
const NO_WIDTHS = new RegExp(NO_WIDTH, 'g');

const UNUSUAL = /[\u200b-\u200f\u2060\ufeff\uff01-\uff5e‐‑‒–—―−─﹣∼〜￥﹪≧⩾≦⩽═﹦]/g;

/** One pass for all signs: a report has hundreds of them. */
function halfWidth(text: string): string {
  return text.replace(UNUSUAL, (sign) => {
    const code = sign.charCodeAt(0);
    return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : (PLAIN[sign] ?? '');
  });
}

/** Signs that are not here leave no trace: marks of direction and joining. */
const PLAIN: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Array.from('‐‑‒–—―−─﹣', (dash) => [dash, '-'])),
  '∼': '~',
  '〜': '~',
  '￥': '¥',
  '﹪': '%',
  '≧': '≥',
  '⩾': '≥',
  '≦': '≤',
  '⩽': '≤',
  '═': '=',
  '﹦': '=',
};

const SIGN_RUN = /[=<>≥≤《》][=<>≥≤《》 ]*/g;

/** "> =", "=>", "》=" are "≥". A lone 》 stays: it closes a title far more often than it means ">". */
function oneSign(run: string): string {
  const signs = run.replace(/ /g, '');
  const above = /[>≥》]/.test(signs);
  const below = /[<≤《]/.test(signs);
  if (above && below) return signs;
  const bounded = /[=≥≤]/.test(signs);
  if (above) return bounded ? '≥' : signs.includes('>') ? '>' : signs;
  if (below) return bounded ? '≤' : signs.includes('<') ? '<' : signs;
  return '=';
}

function percentWords(text: string): string {
  if (!/百分|%[ (%]/.test(text)) return text;
  return text
    .replace(/百分之([零〇一二两三四五六七八九十百点]{1,9})/g, (whole, numeral: string) => {
      const digits = arabic(numeral);
      return digits === null ? whole : `${digits}%`;
    })
    .replace(/百分之(\d[\d.]*)/g, '$1%')
    .replace(/百分比/g, '%')
    .replace(/%(?: ?\(?%\)?)+/g, '%');
}

/** A longer line that opens with "1. 20人…" is a numbered item, not the number 1.20. */
const SHORTEST_NUMBERED_LINE = 20;

function mendNumbers(text: string): string {
  if (!/\d(?:[ ,]|\. )/.test(text)) return text;
  return closePoints(text).replace(/\d[\d.,]*(?: \d[\d.,]*)*/g, (run) =>
    joinGroups(run.split(' ').map(mendCommas)),
  );
}

/** "3. 64" and "3 ,63": blanks around a decimal point or comma. */
function closePoints(text: string): string {
  return text.replace(
    /(\d) ?([.,]) ?(?=(\d+))/g,
    (whole, digit: string, mark: string, after: string, at: number) => {
      if (!whole.includes(' ')) return whole;
      if (mark === ',') return after.length === 2 || after.length === 3 ? digit + mark : whole;
      return after.length > 2 || isNumbering(text, at) ? whole : digit + mark;
    },
  );
}

function isNumbering(text: string, at: number): boolean {
  const lineStart = at === 0 || text[at - 1] === '\n' || (at === 1 && /\d/.test(text[0]!));
  return lineStart && text.length - at > SHORTEST_NUMBERED_LINE;
}

function mendCommas(token: string): string {
  const digits = token.replace(/[.,]+$/, '');
  const tail = token.slice(digits.length);
  if (/^0,\d+$/.test(digits) || /^\d+,\d\d$/.test(digits)) return digits.replace(',', '.') + tail;
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits)) return digits.replace(/,/g, '') + tail;
  return token;
}

/**
 * "1 234 567", "2 0 2 4" and "20 24" are one number torn apart; "90 80 70 60" are four. Two groups are joined
 * because scanners and word processors tear numbers, and nobody writes two bare numbers side by side.
 */
function joinGroups(groups: readonly string[]): string {
  const last = groups[groups.length - 1]!;
  const whole = groups.slice(0, -1).every((group) => /^\d+$/.test(group));
  if (groups.length === 1 || !whole) return groups.join(' ');
  const thousands = groups.slice(1).every((group) => /^\d{3}(?:\.\d+)?$/.test(group));
  const torn = /^\d+$/.test(last) && (groups.length === 2 || groups.every((group) => group.length === 1));
  return thousands || torn ? groups.join('') : groups.join(' ');
}

const DIGITS = '零一二三四五六七八九';

/** 十 → "10", 二百零五 → "205", 九十五点五 → "95.5"; null for what is no numeral. */
export function arabic(numeral: string): string | null {
  const [whole, fraction] = numeral.replace(/〇/g, '零').replace(/两/g, '二').split('点');
  const count = wholeNumeral(whole!);
  if (count === null) return null;
  if (fraction === undefined) return String(count);
  const places = Array.from(fraction, (digit) => DIGITS.indexOf(digit));
  return places.length > 0 && !places.includes(-1) ? `${count}.${places.join('')}` : null;
}

const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

function wholeNumeral(text: string): number | null {
  if (text === '' || text.length > 9) return null;
  let total = 0;
  let pending: number | null = null;
  for (const sign of text) {
    const place = PLACES[sign];
    if (place !== undefined) {
      total += (pending ?? 1) * place;
      pending = null;
      continue;
    }
    const digit = DIGITS.indexOf(sign);
    // Two digits in a row ("二三十个", "一二") are an estimate or a list, not a number.
    if (digit < 0 || (pending !== null && pending !== 0)) return null;
    pending = digit;
  }
  return total + (pending ?? 0);
}
