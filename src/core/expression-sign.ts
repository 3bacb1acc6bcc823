import { matchesOf } from './matches';
import type { Unit } from './units';

/** What a sign or word beside a number says about it. */
export interface Sign {
  readonly bound: 'at-least' | 'at-most' | 'equal';
  /** The bound itself is not enough. */
  readonly strict: boolean;
}

interface SignWord extends Sign {
  readonly words: string;
  /** Other words may stand between it and the number: 至少全年完成2次宣传. */
  readonly far?: true;
  /** Says only where the number lies; a word behind the number decides: 控制在95%以上, 达到90%以下. */
  readonly weak?: true;
}

/** Signs and words before a number. On a result 达到 only reports, so that readers of results leave it out. */
const BEFORE: readonly SignWord[] = [
  {
    bound: 'at-least',
    strict: false,
    words: '≥ 大于等于 大于或等于 大于或者等于 高于或等于 高于等于 最低 最少',
  },
  {
    bound: 'at-least',
    strict: false,
    far: true,
    words: '不低于 不少于 不小于 不得低于 不得少于 至少 不少 保底',
  },
  { bound: 'at-least', strict: false, weak: true, words: '达到 达' },
  { bound: 'at-least', strict: true, words: '> 》 大于 高于 超过 多于 超' },
  {
    bound: 'at-most',
    strict: false,
    words: '≤ 小于等于 小于或等于 小于或者等于 低于或等于 低于等于 最高 最多 至多',
  },
  {
    bound: 'at-most',
    strict: false,
    far: true,
    words: '不超过 不超 不高于 不多于 不大于 不得超过 不得高于 不得大于 不得多于 未超过',
  },
  { bound: 'at-most', strict: false, far: true, weak: true, words: '控制在 限制在' },
  { bound: 'at-most', strict: true, words: '< 《 小于 低于 少于' },
  { bound: 'equal', strict: false, words: '= 等于' },
];

/** Words behind a number. 以上, 以下 and 以内 include the number itself. */
const BEHIND: readonly SignWord[] = [
  { bound: 'at-least', strict: false, words: '以上 及以上 及其以上 或以上 之上 及上 +' },
  {
    bound: 'at-most',
    strict: false,
    words: '以内 之内 范围内 范围以内 以下 及以下 及其以下 或以下 之下 及以内',
  },
];

interface Entry {
  readonly word: string;
  readonly sign: SignWord;
}

function byLength(table: readonly SignWord[]): Entry[] {
  return table
    .flatMap((sign) => sign.words.split(' ').map((word) => ({ word, sign })))
    .sort((a, b) => b.word.length - a.word.length);
}

const ENTRIES_BEFORE = byLength(BEFORE);
const ENTRIES_BEHIND = byLength(BEHIND);
const WORD_BEFORE = new RegExp(ENTRIES_BEFORE.map(({ word }) => word).join('|'), 'g');
const SIGNS_BEFORE: ReadonlyMap<string, SignWord> = new Map(
  ENTRIES_BEFORE.map(({ word, sign }) => [word, sign]),
);

/** How the words around one number bind it. */
export type Binding =
  | { readonly kind: 'none' }
  | { readonly kind: 'sign'; readonly sign: Sign }
  /** A bound before and the opposite one behind: "≤95%以上". */
  | { readonly kind: 'contradiction' }
  /** 低于, 超过 … of something else: 低于市场价5%. What is compared is not the number alone. */
  | { readonly kind: 'comparison' };

/**
 * The sign of a number from the normalised text on both sides of it.
 * `promise`: the text is a target, in which 达到 means "at least".
 */
export function bindingOf(before: string, behind: string, unit: Unit, promise: boolean): Binding {
  const front = frontSign(before, promise);
  if (front === 'comparison') return { kind: 'comparison' };
  const back = backSign(behind, unit);
  if (!front) return back ? { kind: 'sign', sign: back } : { kind: 'none' };
  if (!back || front.weak) return { kind: 'sign', sign: back ?? front };
  if (front.bound !== 'equal' && front.bound !== back.bound) return { kind: 'contradiction' };
  return { kind: 'sign', sign: front };
}

function frontSign(before: string, promise: boolean): SignWord | 'comparison' | null {
  let last: { word: string; end: number } | null = null;
  for (const match of matchesOf(before, WORD_BEFORE)) {
    last = { word: match[0], end: match.index + match[0].length };
  }
  if (!last) return null;
  const sign = SIGNS_BEFORE.get(last.word)!;
  const reports = sign.weak && sign.bound === 'at-least' && !promise;
  const between = before
    .slice(last.end)
    .replace(/^为|^约/, '')
    .trim();
  if (between === '' || (sign.far && !/[,;。、]/.test(between))) return reports ? null : sign;
  if (reports || sign.weak) return null;
  return sign.bound === 'equal' || last.word === '超' ? null : 'comparison';
}

function backSign(behind: string, unit: Unit): Sign | null {
  const text = behind.trimStart();
  if (text === '') return null;
  const found = ENTRIES_BEHIND.find(({ word }) => text.startsWith(word));
  if (found) return found.sign;
  // "5分钟内", "3天内完成": 内 alone bounds only a time, or ends the text; 5个内设机构 is a count.
  const inside = text === '内' || (/^内(?!设|部|容|外)/.test(text) && /time|workday/.test(unit.family));
  return inside ? { bound: 'at-most', strict: false } : null;
}

/** A sign column (符号, 指标性质): "≥", "大于等于", "＝". Null for 定性, 正向 and all that is no sign. Takes normalised text. */
export function signOf(text: string): Sign | null {
  return SIGNS_BEFORE.get(text) ?? null;
}

/** The first sign that stands anywhere in an indicator's name: 农村低保发放人数(≥**人), 参保率不低于95%. */
export function signInName(name: string): Sign | null {
  const [, mark] = /([≥≤<>=]|不低于|不少于|不超过|不高于) ?[*\d%xX\u4e00-\u9fff]/.exec(name) ?? [];
  return mark === undefined ? null : signOf(mark);
}
