import Decimal from 'decimal.js';
import { arabic, compact, normalise } from '../../src/core/normalise';
import type { Quantity } from '../../src/core/quantity';
import {
  comparable,
  inBase,
  inUnit,
  readAmount,
  readNumber,
  readPercent,
  readQuantities,
} from '../../src/core/quantity';
import { NO_UNIT, unitOf } from '../../src/core/units';

describe('normalise', () => {
  it.each([
    ['≥９０　％', '≥90 %'],
    ['＞＝ 90%', '≥90%'],
    ['=>90', '≥90'],
    ['≧98', '≥98'],
    ['≦ 5%', '≤5%'],
    ['》=90%', '≥90%'],
    ['《办法》2份', '《办法》2份'],
    ['═100', '=100'],
    ['100百分比', '100%'],
    ['%(百分比)', '%'],
    ['百分之九十五', '95%'],
    ['百分之90.5', '90.5%'],
    ['3. 64', '3.64'],
    ['3, 63', '3.63'],
    ['165,52', '165.52'],
    ['165，52', '165.52'],
    ['215,457.6', '215457.6'],
    ['1,234,567', '1234567'],
    ['0,125', '0.125'],
    ['1 234 567', '1234567'],
    ['2 0 2 4年', '2024年'],
    ['3577. 95万人次', '3577.95万人次'],
    ['392. 40亿元', '392.40亿元'],
    ['300 公 里', '300公里'],
    ['2024 年 4 月 1 日', '2024年4月1日'],
    ['2020年1月——2020年11月', '2020年1月--2020年11月'],
    ['第一行\r\n第二行', '第一行\n第二行'],
    ['＃ ①', '# ①'],
  ])('%j is %j', (text, expected) => {
    expect(normalise(text)).toBe(expected);
  });

  it.each([
    ['100% 90% 85% 85%', 'four thresholds are not one number'],
    ['90 80 70 70', 'neither are four bare ones'],
    ['10,20,30', 'a list has more than one comma'],
    ['1,2345', 'four digits after a comma are no thousands'],
    ['3. 64 3. 64', 'two fused cells'],
  ])('does not join %j: %s', (text) => {
    expect(normalise(text)).toBe(text.replace(/\. /g, '.'));
  });

  it('leaves a numbered line a numbered line', () => {
    expect(normalise('1. 20人参加培训,共举办三期,学员反映良好,效果明显')).toMatch(/^1\. 20人/);
  });

  it('compact drops every blank, also line breaks', () => {
    expect(compact(' 产 出\n指标（５０分） ')).toBe('产出指标(50分)');
    expect(compact('≥\n≥90％\n%')).toBe('≥90%');
  });

  it.each([
    ['十', '10'],
    ['二十五', '25'],
    ['二百零五', '205'],
    ['一百一十', '110'],
    ['三千', '3000'],
    ['九十五点五', '95.5'],
    ['两', '2'],
    ['二三', null],
    ['甲', null],
    ['', null],
  ])('reads the numeral %j as %j', (numeral, digits) => {
    expect(arabic(numeral)).toBe(digits);
  });
});

describe('readNumber', () => {
  it.each([
    ['3.64', '3.64'],
    ['１，２００', '1200'],
    ['-2', '-2'],
    ['−2', '-2'],
    ['.5', '0.5'],
    ['1.2E+11', '120000000000'],
    [' 88 ', '88'],
  ])('reads %j', (text, value) => {
    expect(readNumber(text)?.toFixed()).toBe(value);
  });

  it.each([
    '',
    '-',
    '10分',
    '90%',
    '40-50',
    '1.2.3',
    'abc',
    '1,2345',
    '0x10',
    'Infinity',
    'NaN',
    '9'.repeat(41),
  ])('refuses %j', (text) => {
    expect(readNumber(text)).toBeNull();
  });
});

describe('readAmount', () => {
  it.each([
    [3.64, 'General', '3.64', false, ''],
    [0.1 + 0.2, 'General', '0.3', false, ''],
    [132.65, '0.0', '132.65', false, ''],
    ['3.63', '@', '3.63', false, ''],
    ['3, 63', '@', '3.63', true, ''],
    ['3. 64', '@', '3.64', true, ''],
    ['165,52', '@', '165.52', true, ''],
    ['215,457.6', '@', '215457.6', false, ''],
    ['１０', '@', '10', true, ''],
    ['10分', '@', '10', false, ''],
    ['10（分）', '@', '10', false, ''],
    ['132.65万元', '@', '132.65', false, '万元'],
    ['¥1,200.00', '@', '1200', false, '元'],
  ])('reads %j under %s', (value, format, amount, mended, unit) => {
    const read = readAmount(value, String(value), format);
    expect(read && [read.value.toFixed(), read.mended, read.unit.text]).toEqual([amount, mended, unit]);
  });

  it.each([
    ['各项指标权重=40/指标总数', '@'],
    ['90%', '@'],
    ['12人', '@'],
    ['-', '@'],
    ['完成', '@'],
    [45383, 'yyyy/m/d'],
    [true, 'General'],
    [null, 'General'],
    [Number.NaN, 'General'],
  ])('refuses %j under %s', (value, format) => {
    expect(readAmount(value, '', format)).toBeNull();
  });
});

describe('readPercent', () => {
  it.each([
    [0.9, '0%', '90', false],
    [0.9047, '0%', '90.47', false],
    [0.8014, '0.00%', '80.14', false],
    [80.14, 'General', '80.14', true],
    [0.958, 'General', '0.958', true],
    ['90%', '@', '90', false],
    ['80.13', '@', '80.13', true],
    ['８０％', '@', '80', false],
  ])('reads %j under %s', (value, format, percent, bare) => {
    const read = readPercent(value, String(value), format);
    expect(read && [read.value.toFixed(), read.bare]).toEqual([percent, bare]);
  });

  it.each([
    ['90人', '@'],
    ['', '@'],
    [45383, 'yyyy年m月d日'],
  ])('refuses %j under %s', (value, format) => {
    expect(readPercent(value, '', format)).toBeNull();
  });
});

const found = (text: string): string[] =>
  readQuantities(text).map(({ value, unit }) => `${value.toFixed()} ${unit.text}`.trim());

describe('readQuantities', () => {
  it.each([
    ['1346.0088万平方米', ['1346.0088 万平方米']],
    ['10 台套', ['10 台套']],
    ['300 公 里', ['300 公里']],
    ['213.75m³', ['213.75 m³']],
    ['3577. 95万人次', ['3577.95 万人次']],
    ['550万粒', ['550 万粒']],
    ['100万', ['100 万']],
    ['392. 40亿元', ['392.4 亿元']],
    ['0.9‰', ['0.9 ‰']],
    ['550元/人/天', ['550 元/人·天']],
    ['530元/人*月', ['530 元/人·月']],
    ['400元/人、天', ['400 元/人·天']],
    ['400元/(人·天)', ['400 元/人·天']],
    ['620万/月', ['620 万/月']],
    ['101人/次', ['101 人/次']],
    ['23万元/个', ['23 万元/个']],
    ['1股(3户共9股)', ['1 股', '3 户', '9 股']],
    ['十次', ['10 次']],
    ['二十五个', ['25 个']],
    ['50余名', ['50 名']],
    ['30日内', ['30 天']],
    ['-5%', ['-5 %']],
    ['80%-90%', ['80 %', '90 %']],
    ['5000吨稻谷、500吨成 品粮储备到位率', ['5000 吨', '500 吨']],
    ['配套电力设施1250KVA变压器3台', ['1250 KVA', '3 台']],
    ['孕产妇42天访视数', ['42 天']],
    ['共安排145次调研,参与580人', ['145 次', '580 人']],
  ])('finds in %j: %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    '三级',
    '一等奖',
    '第一年',
    '一次性',
    '二期工程',
    '三年行动',
    '第3批',
    '2024年4月1日',
    '2024-3-28',
    '1日',
    'A4',
    'G20峰会',
    '二三个',
  ])('counts nothing in %j', (text) => {
    expect(readQuantities(text)).toEqual([]);
  });

  it('skips list numbers', () => {
    expect(found('1.培训5次\n2、宣传3场')).toEqual(['5 次', '3 场']);
  });

  it('says where in the normalised text each one stands, and whether it is exact', () => {
    const text = '全年培训 ５ 次,约580人,超100家次';
    const plain = normalise(text);
    const parts = readQuantities(text).map(({ start, end, approximate }) => [
      plain.slice(start, end),
      approximate,
    ]);
    expect(parts).toEqual([
      ['5次', false],
      ['580人', true],
      ['100家次', true],
    ]);
  });
});

describe('units', () => {
  it.each([
    ['万元', 'money', '10000'],
    ['千元', 'money', '1000'],
    ['亿元', 'money', '100000000'],
    ['千克', 'mass', '1'],
    ['万平方米', 'area', '30000'],
    ['%(百分比)', 'percent', '1'],
    ['(%)', 'percent', '1'],
    ['台(套)', 'set', '1'],
    ['场次', 'event', '1'],
    ['人次', 'person-times', '1'],
    ['元/人*月', 'money/人·月', '1'],
    ['元/月/人', 'money/人·月', '1'],
    ['单位:次', 'event', '1'],
    ['斛', '斛', '1'],
    ['', '', '1'],
    ['-', '', '1'],
    ['无', '', '1'],
  ])('%j is of the family %j', (text, family, factor) => {
    const unit = unitOf(text);
    expect([unit.family, unit.factor.toFixed()]).toEqual([family, factor]);
  });

  const of = (value: string, unit: string): Quantity => ({ value: new Decimal(value), unit: unitOf(unit) });

  it.each([
    ['场次', '场', ''],
    ['㎡', '平方米', ''],
    ['名', '人', ''],
    ['公里', 'km', ''],
    ['万元', '元', ''],
    ['元/人/天', '元/人·天', ''],
    ['次/年', '次', ''],
    ['个', '', ''],
    ['%', '', ''],
    ['', '个', ''],
    ['个', '项', '科技项目验收数'],
    ['家', '个', '服务企业数量'],
  ])('a target in %j can be held against a result in %j (%s)', (target, actual, subject) => {
    expect(comparable(of('1', target), of('1', actual), subject)).toBe(true);
  });

  it.each([
    ['人', '人次', ''],
    ['家', '家次', ''],
    ['万元', '台', ''],
    ['次', '%', ''],
    ['', '%', ''],
    ['个', '项', '制度数'],
    ['元/人·天', '元/人·月', ''],
    ['元/人', '元', ''],
  ])('a target in %j cannot be held against a result in %j (%s)', (target, actual, subject) => {
    expect(comparable(of('1', target), of('1', actual), subject)).toBe(false);
  });

  it('brings values to their base and to one another', () => {
    expect(inBase(of('12.5', '万元')).toFixed()).toBe('125000');
    expect(inUnit(of('1.2', '万人'), unitOf('人')).toFixed()).toBe('12000');
    expect(inUnit(of('5000', '元'), unitOf('万元')).toFixed()).toBe('0.5');
    expect(inUnit(of('12', '个月'), unitOf('年')).toFixed()).toBe('1');
    expect(inUnit(of('36.2', ''), unitOf('万元')).toFixed()).toBe('36.2');
    expect(inUnit(of('100', '万'), unitOf('万元')).toFixed()).toBe('100');
    expect(inUnit(of('36.2', '万元'), NO_UNIT).toFixed()).toBe('36.2');
    expect(inUnit(of('0.4', '万人'), NO_UNIT).toFixed()).toBe('4000');
  });
});
