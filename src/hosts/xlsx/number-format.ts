import { format, isDateFormat } from 'numfmt';
import type { CellValue } from '../../core/grid';

/** Turns numbers and texts into what a cell shows. One per number format and date system. */
export type Display = (value: CellValue) => string;

export const GENERAL = 'General';

/**
 * Codes of the builtin formats (ECMA-376 part 1, 18.8.30), with those that Excel takes from the system as a Chinese
 * one has them: 14–22 and the zh-cn column for 27–36 and 50–58.
 */
const BUILTIN: Readonly<Record<number, string>> = {
  0: GENERAL,
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '"¥"#,##0;"¥"\\-#,##0',
  6: '"¥"#,##0;[Red]"¥"\\-#,##0',
  7: '"¥"#,##0.00;"¥"\\-#,##0.00',
  8: '"¥"#,##0.00;[Red]"¥"\\-#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'yyyy/m/d',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: '上午/下午h"时"mm"分"',
  35: '上午/下午h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  37: '#,##0;\\-#,##0',
  38: '#,##0;[Red]\\-#,##0',
  39: '#,##0.00;\\-#,##0.00',
  40: '#,##0.00;[Red]\\-#,##0.00',
  41: '_ * #,##0_ ;_ * \\-#,##0_ ;_ * "-"_ ;_ @_ ',
  42: '_ "¥"* #,##0_ ;_ "¥"* \\-#,##0_ ;_ "¥"* "-"_ ;_ @_ ',
  43: '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ',
  44: '_ "¥"* #,##0.00_ ;_ "¥"* \\-#,##0.00_ ;_ "¥"* "-"??_ ;_ @_ ',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  55: '上午/下午h"时"mm"分"',
  56: '上午/下午h"时"mm"分"ss"秒"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

export function builtinFormat(id: number): string {
  return BUILTIN[id] ?? GENERAL;
}

/** Days between the two date systems. */
const DAYS_1904 = 1462;

/** Lists repeat their values. Forgetting all at this many bounds the memory, whatever a file holds. */
const REMEMBERED = 20_000;

/** Excel allows no longer codes. */
const LONGEST_CODE = 255;

export function makeDisplay(code: string, date1904: boolean): Display {
  const pattern = code.length > LONGEST_CODE ? GENERAL : forNumfmt(code);
  const shift = date1904 && isDateFormat(pattern) ? DAYS_1904 : 0;
  const general = pattern === GENERAL;
  const showsTextAsIs = !hasTextSection(pattern);
  const remembered = new Map<number | string, string>();
  const formatted = (value: number | string): string => {
    const known = remembered.get(value);
    if (known !== undefined) return known;
    const text =
      typeof value === 'string'
        ? (through(pattern, value) ?? value)
        : (through(pattern, value + shift) ?? showGeneral(value));
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(value, text);
    return text;
  };
  return (value) => {
    if (value === null) return '';
    if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
    if (typeof value === 'number') return general ? showGeneral(value) : formatted(value);
    return showsTextAsIs ? value : formatted(value);
  };
}

/** Null where the code is none that numfmt understands: Excel refuses such files, others write them. */
function through(pattern: string, value: number | string): string | null {
  try {
    return format(pattern, value, { locale: 'zh-CN' });
  } catch {
    return null;
  }
}

/**
 * Excel's width for General is eleven characters, sign apart: what is longer is rounded, and goes over to an exponent
 * where digits before the point would be lost. The common cases here, which numfmt takes 20 times as long for.
 */
function showGeneral(value: number): string {
  const text = String(value);
  const sign = value < 0 ? 1 : 0;
  if (!text.includes('e')) {
    if (text.length - sign <= 11) return text;
    const places = 10 - (text.indexOf('.') - sign);
    // toFixed rounds the binary number, Excel the decimal one: they part only where a tie ends in 5.
    if (Math.abs(value) >= 0.001 && places > 0 && places < 10 && !text.endsWith('5')) {
      return value.toFixed(places).replace(/\.?0+$/, '');
    }
  }
  return through(GENERAL, value) ?? text;
}

/** Chinese spellings that numfmt does not know: the half-day mark, and "!" before a literal character. */
function forNumfmt(code: string): string {
  return code.replace(/"[^"]*"|\\.|上午\/下午|!(.)/g, (found, literal?: string) => {
    if (literal !== undefined) return `\\${literal}`;
    return found === '上午/下午' ? 'AM/PM' : found;
  });
}

/** Whether a format says anything about text: by an "@", or by a fourth section. */
function hasTextSection(pattern: string): boolean {
  const bare = pattern.replace(/"[^"]*"|\\.|_.|\*./g, '');
  return bare.includes('@') ? bare !== '@' : bare.split(';').length > 3;
}
