import {
  compareToDeadline,
  datePrecision,
  findMoments,
  isDateFormat,
  momentOfSerial,
} from '../../src/core/moment';
import type { Moment } from '../../src/core/moment';

const at = (year: number | null, month: number | null = null, day: number | null = null): Moment => ({
  year,
  month,
  day,
});

describe('findMoments', () => {
  it.each([
    ['2024年4月1日前', at(2024, 4, 1)],
    ['2024年4月1号', at(2024, 4, 1)],
    ['2025年10月底前', at(2025, 10)],
    ['9月前', at(null, 9)],
    ['每年12月底前', at(null, 12)],
    ['2021年底', at(2021, 12)],
    ['2021年全年', at(2021, 12)],
    ['2021年度', at(2021)],
    ['完成时间为2022年12月30日', at(2022, 12, 30)],
    ['指标12021年11月30日前完成资金支付', at(2021, 11, 30)],
    ['2024-3-28', at(2024, 3, 28)],
    ['2024/03/28', at(2024, 3, 28)],
    ['2024.3.28', at(2024, 3, 28)],
    ['2024-03', at(2024, 3)],
    ['2021年第三季度', at(2021, 9)],
    ['2季度', at(null, 6)],
    ['上半年', at(null, 6)],
    ['年底前', at(null, 12)],
    ['5月中旬', at(null, 5, 20)],
    ['6月下旬', at(null, 6)],
    ['每月15日前', at(null, null, 15)],
  ])('%j is %j', (text, moment) => {
    expect(findMoments(text).map((found) => found.moment)).toEqual([moment]);
  });

  it.each(['5年', '3个月', '2024', '2024.3', '13月', '2月40日', '30日内', '1.2024.3.4', '中旬', '底'])(
    'finds none in %j',
    (text) => {
      expect(findMoments(text)).toEqual([]);
    },
  );

  it('says where each one stands', () => {
    const text = '2021年1月-12月';
    expect(findMoments(text).map(({ start, end }) => text.slice(start, end))).toEqual(['2021年1月', '12月']);
  });
});

describe('momentOfSerial', () => {
  it.each([
    [45383, false, 'yyyy/m/d', at(2024, 4, 1)],
    [43921, true, 'yyyy/m/d', at(2024, 4, 1)],
    [45383.75, false, 'yyyy-mm-dd hh:mm', at(2024, 4, 1)],
    [45383, false, 'yyyy"年"m"月"', at(2024, 4)],
    [45383, false, 'yyyy"年"', at(2024)],
    [1, false, 'yyyy/m/d', at(1900, 1, 1)],
    [59, false, 'yyyy/m/d', at(1900, 2, 28)],
    [61, false, 'yyyy/m/d', at(1900, 3, 1)],
    [0, true, 'yyyy/m/d', at(1904, 1, 1)],
    [45351, false, 'yyyy/m/d', at(2024, 2, 29)],
    [2_958_465, false, 'yyyy/m/d', at(9999, 12, 31)],
  ])('%d (1904: %s) under %s', (serial, date1904, format, moment) => {
    expect(momentOfSerial(serial, date1904, format)).toEqual(moment);
  });

  it.each([
    [-1, 'yyyy/m/d'],
    [2_958_466, 'yyyy/m/d'],
    [Number.NaN, 'yyyy/m/d'],
    [45383, 'General'],
  ])('%d under %s is no day', (serial, format) => {
    expect(momentOfSerial(serial, false, format)).toBeNull();
  });
});

describe('datePrecision', () => {
  it.each([
    ['yyyy/m/d', 'day'],
    ['[$-804]yyyy"年"m"月"d"日";@', 'day'],
    ['mmm-yy', 'month'],
    ['yyyy', 'year'],
  ])('%s shows the %s', (format, precision) => {
    expect(datePrecision(format)).toBe(precision);
  });

  it.each([
    'General',
    '',
    '@',
    'Standard',
    '0.00',
    '0%',
    '0.00E+00',
    'h:mm',
    '[h]:mm:ss',
    '0"d"',
    '#,##0\\y',
    '[Red]0',
  ])('%s shows no date', (format) => {
    expect(isDateFormat(format)).toBe(false);
  });
});

describe('compareToDeadline', () => {
  it.each([
    ['by that day', at(2024, 4, 1), at(2024, 4, 1), 2024, 'met'],
    ['a day late', at(2024, 4, 2), at(2024, 4, 1), 2024, 'missed'],
    ['9月前 met by 7月', at(null, 7), at(null, 9), 2024, 'met'],
    ['month in the form of no year', at(null, 10), at(null, 9), null, 'missed'],
    ['2021年12月 met by itself', at(2021, 12), at(2021, 12), 2021, 'met'],
    ['the month is due as a whole', at(2021, 10, 31), at(2021, 10), 2021, 'met'],
    ['an earlier year', at(2023), at(2024, 1, 1), 2024, 'met'],
    ['a later year', at(2025), at(2024, 12, 31), 2024, 'missed'],
    ['the budget year stands in', at(null, 7), at(2021, 12), 2021, 'met'],
    ['every year', at(2024, 11, 5), at(null, 12), 2024, 'met'],
    ['after the budget year', at(2025, 1), at(null, 12), 2024, 'missed'],
    ['some day of the month against a day in it', at(2024, 4), at(2024, 4, 1), 2024, 'unknown'],
    ['some day of the month against its last day', at(2024, 4), at(2024, 4, 30), 2024, 'met'],
    ['February of a leap year', at(2024, 2), at(2024, 2, 28), 2024, 'unknown'],
    ['February of a common year', at(2023, 2), at(2023, 2, 28), 2023, 'met'],
    ['some day of the year against its end', at(2024), at(2024, 12, 31), 2024, 'met'],
    ['some day of the year against a month', at(2024), at(2024, 6), 2024, 'unknown'],
    ['one year unsaid and no budget year', at(null, 7), at(2021, 12), null, 'unknown'],
    ["the project's own time", at(2024, 7), at(null), null, 'unknown'],
    ['a year as a whole', at(2024, 7), at(2024), 2024, 'met'],
    ['a day of every month', at(2024, 7, 10), at(null, null, 15), 2024, 'unknown'],
  ] as const)('%s', (_, actual, by, budgetYear, expected) => {
    expect(compareToDeadline(actual, by, budgetYear)).toBe(expected);
  });
});
