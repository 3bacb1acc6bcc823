import { compareToDeadline, datePrecision, findMoments, momentOfSerial } from '../../src/core/moment';
import type { Moment } from '../../src/core/moment';

const brief = ({ year, month, day }: Moment): string => [year ?? '', month ?? '', day ?? ''].join('-');

describe('dates at their edges', () => {
  test.each([
    ['2024-3-28', '2024-3-28'],
    ['2024/3/28日', '2024-3-28'],
    ['2024.3.28', '2024-3-28'],
    ['2024.3', ''],
    ['2024-3', '2024-3-'],
    ['2024-3.28', ''],
    ['12024-3-28', ''],
    ['2024-3-281', ''],
    ['2024-3%', ''],
    ['3-2024-3', ''],
    ['2024年3月28日', '2024-3-28'],
    ['2024年度3月份', '2024-3-'],
    ['112月', ''],
    ['1.2月', ''],
    ['13月', ''],
    ['0月', ''],
    ['3月32日', ''],
    ['3月0日', ''],
    ['15日前', '--15'],
    ['15号之前', '--15'],
    ['15日', ''],
    ['指标12021年11月', '2021-11-'],
    ['3月上旬', '-3-10'],
    ['3月中旬', '-3-20'],
    ['3月下旬', '-3-'],
    ['上旬', ''],
    ['第三季度', '-9-'],
    ['2024年4季度', '2024-12-'],
    ['上半年', '-6-'],
    ['2024年下半年', '2024-12-'],
    ['年底', '-12-'],
    ['2024年底', '2024-12-'],
    ['3月底', '-3-'],
    ['底', ''],
    ['2024-3-28底', '2024-3-28'],
    ['2024年3月和5月', '2024-3- -5-'],
    ['3月2024年', '-3- 2024--'],
    ['日常维护', ''],
    ['', ''],
  ])('in %s: %s', (text, expected) => {
    expect(
      findMoments(text)
        .map(({ moment }) => brief(moment))
        .join(' '),
    ).toBe(expected);
  });

  const moment = (text: string): Moment => {
    const [year, month, day] = text.split('-').map((part) => (part === '' ? null : Number(part)));
    return { year: year ?? null, month: month ?? null, day: day ?? null };
  };
  test.each([
    ['2024-3-28', '2024-3-28', 'met'],
    ['2024-3-29', '2024-3-28', 'missed'],
    ['2024-4-1', '2024-3-28', 'missed'],
    ['2024-2-', '2024-3-28', 'met'],
    ['2024-3-', '2024-3-28', 'unknown'],
    ['2024-3-', '2024-3-31', 'met'],
    ['2024-4-', '2024-4-30', 'met'],
    ['2024-4-', '2024-4-29', 'unknown'],
    ['2024-1-', '2024-1-30', 'unknown'],
    ['2024-2-', '2024-2-29', 'met'],
    ['2024-2-', '2024-2-28', 'unknown'],
    ['2023-2-', '2023-2-28', 'met'],
    ['2000-2-', '2000-2-28', 'unknown'],
    ['2100-2-', '2100-2-28', 'met'],
    ['2024-3-31', '2024-3-', 'met'],
    ['2024--', '2024-12-', 'met'],
    ['2024--', '2024-12-31', 'met'],
    ['2024--', '2024-12-30', 'unknown'],
    ['2024--', '2024-11-', 'unknown'],
    ['2024-12-31', '2024--', 'met'],
    ['2023-12-', '2024-1-', 'met'],
    ['2025-1-', '2024-12-', 'missed'],
    ['-3-', '2024-4-', 'met'],
    ['-5-', '2024-4-', 'missed'],
    ['2024-5-', '-4-', 'missed'],
    ['-3-1', '--15', 'unknown'],
  ])('%s for %s in 2024: %s', (actual, by, expected) => {
    expect(compareToDeadline(moment(actual), moment(by), 2024)).toBe(expected);
  });
  test.each([
    ['-3-', '-4-', 'met'],
    ['2024-3-', '-4-', 'unknown'],
    ['-3-', '2024-4-', 'unknown'],
    ['-3-', '--', 'unknown'],
    ['2024-3-', '--15', 'unknown'],
  ])('%s for %s in no known year: %s', (actual, by, expected) => {
    expect(compareToDeadline(moment(actual), moment(by), null)).toBe(expected);
  });

  test.each([
    ['yyyy/m/d', 'day'],
    ['yyyy"年"m"月"', 'month'],
    ['yyyy', 'year'],
    ['h:mm', null],
    ['mm:ss', null],
    ['General', null],
    ['Standard', null],
    ['@', null],
    ['', null],
    ['0.00', null],
    ['"days"0', null],
    ['[$-804]0', null],
    ['[Red]0', null],
    ['\\d0', null],
    ['0_d', null],
    ['0*d', null],
    ['[$-804]yyyy', 'year'],
    ['"General"yyyy', 'year'],
  ])('the format %s shows a %s', (format, precision) => {
    expect(datePrecision(format)).toBe(precision);
  });

  test.each([
    [1, false, '1900-1-1'],
    [59, false, '1900-2-28'],
    [60, false, '1900-2-28'],
    [61, false, '1900-3-1'],
    [45379, false, '2024-3-28'],
    [45379.9, false, '2024-3-28'],
    [43917, true, '2024-3-28'],
    [36585, false, '2000-2-29'],
    [73109, false, '2100-2-28'],
    [73110, false, '2100-3-1'],
    [2958465, false, '9999-12-31'],
    [2958466, false, ''],
    [0, false, ''],
    [0, true, '1904-1-1'],
    [-1, false, ''],
  ])('day %d (1904: %s) is %s', (serial, date1904, expected) => {
    const found = momentOfSerial(serial, date1904, 'yyyy/m/d');
    expect(found ? brief(found) : '').toBe(expected);
  });
});
