import Decimal from 'decimal.js';
import {
  comparable,
  inUnit,
  isPercentFormat,
  readAmount,
  readNumber,
  readPercent,
  readQuantities,
} from '../../src/core/quantity';
import { unitOf } from '../../src/core/units';

/** "5 次", "约 100 人": the numbers of a text, rough ones marked. */
const found = (text: string): string =>
  readQuantities(text)
    .map(({ value, unit, approximate }) => `${approximate ? '约' : ''}${value.toFixed()}${unit.text}`)
    .join(' ');

test.each([
  // Dates, and what only looks like one.
  ['2024年完成', ''],
  ['1998年完成', ''],
  ['2124年', '2124年'],
  ['3年', '3年'],
  ['12024年', '12024年'],
  ['12月底前', ''],
  ['100月', '100'],
  ['13月', ''],
  ['0月', ''],
  ['3日前', ''],
  ['5日内', '5天'],
  ['15日以内', '15天'],
  ['20日之内办结', '20天'],
  ['20号', ''],
  ['100号', '100'],
  // Numbers of a list.
  ['1.培训', ''],
  ['12、宣传', ''],
  ['123、宣传', '123'],
  ['内容:1、培训', '1'],
  ['一次。2、培训', '1次'],
  ['(3)验收', ''],
  ['(3人)', '3人'],
  ['合计3)', '3'],
  ['5)', '5'],
  ['5.', '5'],
  ['5、', '5'],
  // Below zero, or a dash.
  ['-5%', '-5%'],
  ['增长率:-5%', '-5%'],
  ['增长率为-5%', '-5%'],
  ['10-5%', '10 5%'],
  ['A-5%', '5%'],
  ['第-5%', '5%'],
  // Rough figures.
  ['约100人', '约100人'],
  ['近100人', '约100人'],
  ['超100人', '约100人'],
  ['100多人', '约100人'],
  ['100余', '约100'],
  ['100人左右', '约100人'],
  ['左右各100人', '100人'],
  ['共100 人', '100人'],
  ['共100 km', '100km'],
  ['约 100 km', '约100km'],
  ['100 余', '约100'],
  // Words that hold a number.
  ['A4', ''],
  ['第3批', ''],
  ['9'.repeat(40), '9'.repeat(40)],
  ['9'.repeat(41), ''],
  // Chinese numerals before what they count.
  ['两家', '2家'],
  ['三百户', '300户'],
  ['十二人次', '12人次'],
  ['五天', '5天'],
  ['三个月', '3个月'],
  ['二本', '2本'],
  ['十里', ''],
  ['第十次', ''],
  ['初二个', ''],
  ['周五次', ''],
  ['星期五次', ''],
  ['系统一个', ''],
  ['唯一个', ''],
  ['同一个', ''],
  ['万一次', ''],
  ['3十次', '3'],
  ['十分', ''],
])('%s: %s', (text, expected) => {
  expect(found(text)).toBe(expected);
});

test.each([
  ['.25', '0.25'],
  ['5.', '5'],
  ['+5', '5'],
  ['1E5', '100000'],
  ['1e-2', '0.01'],
  ['9'.repeat(40), '9'.repeat(40)],
  ['1e100', null],
  ['.', null],
  ['5.5.', null],
])('the number %s', (text, value) => {
  expect(readNumber(text)?.toFixed() ?? null).toBe(value);
});

describe('a cell that is no number', () => {
  test.each<[string | null, string, string | null, string]>([
    [null, '3.64分', '3.64', ''],
    [null, '', null, ''],
    ['3.64', '别的', '3.64', ''],
    ['（3.64）', '', null, ''],
    ['3.64()', '', '3.64', ''],
    ['3.64分)', '', '3.64', ''],
    ['￥ 100', '', '100', '元'],
    ['￥-100', '', '-100', '元'],
    ['￥100元', '', null, ''],
    ['计￥100', '', null, ''],
    ['100万', '', null, ''],
    ['100万元', '', '100', '万元'],
    ['100万元整', '', null, ''],
    ['100元/人', '', null, ''],
  ])('%j shown as %j is the amount %s %s', (value, text, amount, unit) => {
    const read = readAmount(value, text, 'General');
    expect([read?.value.toFixed() ?? null, read?.unit.text ?? '']).toEqual([amount, unit]);
  });

  test.each<[string | null, string, string | null, boolean]>([
    [null, '90%', '90', false],
    [null, '', null, false],
    ['90', '别的', '90', true],
    ['90分', '', '90', true],
    ['90 %', '', '90', false],
    ['9０%', '', '90', false],
    ['%', '', null, false],
  ])('%j shown as %j is %s per cent', (value, text, percent, bare) => {
    const read = readPercent(value, text, 'General');
    expect([read?.value.toFixed() ?? null, read?.bare ?? false]).toEqual([percent, bare]);
  });

  test('a number is not mended, whatever its format', () => {
    expect(readPercent(0.9, '90%', '0%')).toMatchObject({ mended: false });
    expect(readPercent('9０%', '', '@')).toMatchObject({ mended: true });
    expect(readPercent('90%', '', '@')).toMatchObject({ mended: false });
  });
});

test.each([
  ['0%', true],
  ['0.00%', true],
  ['"约"0.0%', true],
  ['0"%"', false],
  ['"百分%之"0', false],
  ['0\\%', false],
  ['0', false],
  ['General', false],
])('the format %s is per cent: %s', (format, expected) => {
  expect(isPercentFormat(format)).toBe(expected);
});

describe('units that stand for one another where the name says so', () => {
  const of = (unit: string) => ({ value: new Decimal(1), unit: unitOf(unit) });
  test.each([
    ['个', '项', '项目数', true],
    ['项', '个', '课题数', true],
    ['个', '项', '工程数', true],
    ['个', '家', '企业数', true],
    ['家', '个', '服务单位', true],
    ['个', '件', '案件数', true],
    ['件', '个', '事故数', true],
    ['个', '件', '企业数', false],
    ['个', '家', '案件数', false],
    ['项', '家', '项目单位数', false],
    ['家', '件', '企业案件数', false],
    ['家', '户', '服务企业数', true],
    ['户', '家', '扶持经营户数', true],
    ['家', '户', '受益农户数', false],
    ['份', '册', '宣传资料', true],
    ['份', '册', '协议', false],
    ['份', '篇', '调研报告', true],
    ['份', '篇', '协议', false],
    ['件', '项', '专利', true],
    ['件', '件套', '购置文物', true],
    ['件', '台', '案', false],
    ['个', '人', '企业数', false],
    ['人', '个', '项目数', false],
    ['人', '家', '企业数', false],
    ['人', '项', '项目数', false],
    ['个', '项', '', false],
  ])('%s and %s for %s: %s', (target, actual, subject, expected) => {
    expect(comparable(of(target), of(actual), subject)).toBe(expected);
  });

  test.each([
    ['次/年', '次', true],
    ['次/学年', '次', true],
    ['元/年·人', '元', false],
    ['元/人·年', '元/人', false],
  ])('a form covers one year: %s and %s: %s', (target, actual, expected) => {
    expect(comparable(of(target), of(actual))).toBe(expected);
  });
});

test.each([
  ['5', '万元', '万元', '5'],
  ['5', '', '万元', '5'],
  ['5', '万', '个', '50000'],
  ['5', '万元', '', '5'],
  ['5', '万元', '万', '5'],
  ['5', '公里', '', '5000'],
  ['5', '公里', '米', '5000'],
])('%s %s in %s is %s', (value, from, to, expected) => {
  expect(inUnit({ value: new Decimal(value), unit: unitOf(from) }, unitOf(to)).toFixed()).toBe(expected);
});
