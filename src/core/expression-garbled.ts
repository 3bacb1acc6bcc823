import { compact } from './normalise';

/**
 * Damage done by scanning. Nothing here is repaired: the readings are shown and a person picks one.
 * All functions take a text that has been through `compact`.
 */

/** Characters that scanners make of a sign, each with the sign it can stand for. */
const LOOK_ALIKES: Readonly<Record<string, readonly string[]>> = {
  工: ['≥', ''],
  之: ['≥', ''],
  乏: ['≥', ''],
  二: ['=', '≥'],
  三: ['≥', '='],
  Z: ['≥', ''],
  z: ['≥', ''],
  '≯': ['≤', '≥'],
  '≮': ['≥', '≤'],
};

/** Rates that cannot pass 100 %: there a leading 2 is a damaged "≥". */
const CAPPED =
  /满意|合格|覆盖|完成率|达标|到位|通过|完整|完好|准确|及时|入学|参保|成活|普及|知晓|执行率|上报率|验收|优良|巩固|发放率|利用率|使用率|就业率/;

/** True for rates that cannot be above 100 %, by the indicator's name. */
function isCappedRate(name: string): boolean {
  return CAPPED.test(name) && !/增长|提高|增幅/.test(name);
}

/**
 * The readings of a damaged text, the likelier first, or null where nothing is damaged.
 * `name` is the indicator's name as printed, `promise` says that the text is a target: the target 290% of a 满意度 is
 * damaged, a growth of 290 % or a result of 290 % is not.
 */
export function readGarbled(text: string, name: string, promise: boolean): readonly string[] | null {
  if (text.length > 20) return null;
  return (
    signForDigit(text, name, promise) ??
    strayMark(text) ??
    lookAlike(text) ??
    letterForDigit(text) ??
    doubledSign(text)
  );
}

/** "290%" for ≥90%, "2100%" for ≥100%, "290$" for either. */
function signForDigit(text: string, name: string, promise: boolean): readonly string[] | null {
  const match = /^2(\d\d|100)(?:\.0+)?([%$])$/.exec(text);
  if (!match) return null;
  const [, rest, mark] = match;
  if (mark === '%' && !(promise && isCappedRate(compact(name)))) return null;
  return [`≥${rest}%`, `2${rest}%`];
}

/** "%=99%": a stray percent sign in front; "95$": a dollar in place of the percent sign. */
function strayMark(text: string): readonly string[] | null {
  const [, signed] = /^[%$]+([≥≤<>=][\d.]+.{0,4})$/.exec(text) ?? [];
  if (signed !== undefined) return [signed, signed.replace(/^[≥≤<>=]+/, '')];
  const [, dollars] = /^([≥≤<>=]?[\d.]+)\$$/.exec(text) ?? [];
  return dollars === undefined ? null : [`${dollars}%`];
}

/** "工5%", "二100%"; "到0次", where 到 has swallowed a digit. */
function lookAlike(text: string): readonly string[] | null {
  const rest = text.slice(1);
  if (!/^\d/.test(rest)) return null;
  if (text.startsWith('到')) return /^\d{1,3}[^\d年月日.]/.test(rest) ? [`4${rest}`, rest] : null;
  const signs = LOOK_ALIKES[text[0]!];
  return signs ? signs.map((sign) => sign + rest) : null;
}

/** "第O份", "1O次", "l00%": letters where only digits make sense. */
function letterForDigit(text: string): readonly string[] | null {
  const ordinal = /^第([OoQ〇]+)(\D{1,4})$/.exec(text);
  if (ordinal) {
    const zeros = '0'.repeat(ordinal[1]!.length);
    return [`2${zeros}${ordinal[2]!}`, `${zeros}${ordinal[2]!}`];
  }
  const match = /^([≥≤<>=]?)([\dOoQlI.]+)([%‰\u4e00-\u9fff].{0,6})$/.exec(text);
  if (!match || !/[OoQlI]/.test(match[2]!)) return null;
  const digits = match[2]!.replace(/[OoQ]/g, '0').replace(/[lI]/g, '1');
  return [match[1]! + digits + match[3]!];
}

/** "≥≤90%": two signs that exclude each other. */
function doubledSign(text: string): readonly string[] | null {
  const match = /^([≥≤<>=]{2,4})(\d.*)$/.exec(text);
  if (!match) return null;
  return Array.from(new Set(match[1]!), (sign) => sign + match[2]!);
}
