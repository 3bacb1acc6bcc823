import { comparable, inUnit, readQuantities } from '../../src/core/quantity';
import type { Quantity } from '../../src/core/quantity';
import { isMoney, isPerUnit, NO_UNIT, unitAt, unitOf } from '../../src/core/units';

function only(text: string): Quantity {
  const found = readQuantities(text);
  if (found.length !== 1) throw new Error(`${text}: ${found.length} quantities`);
  return found[0]!;
}

/** Each line is one unit as forms spell it. Units of different lines count different things. */
const SPELLINGS = [
  '% 百分点 个百分点',
  '元 人民币元',
  '秒 秒钟 s',
  '工作日 个工作日',
  '课时 学时 个课时 个学时',
  '米 延米 m',
  '平方米 平米 平方 ㎡ m² m2',
  '立方米 立方 方 m³ m3',
  '公斤 千克 kg KG',
  '度 千瓦时 kwh',
  '千瓦 kw kW',
  '千伏安 kva',
  'mb MB',
  '人 名 位 个人',
  '人次 人(次)',
  '人天 人日',
  '户',
  '户次',
  '家',
  '家次',
  '次 场 场次 场(次) 场/次 回 趟',
  '车次 台次 辆次',
  '个',
  '项',
  '项次 个次 件次 批次 批 批(次) 批/次',
  '件 起 宗 例 案',
  '台 套 台套 台(套) 台/套 台、套 部 件套',
  '辆',
  '份',
  '本 册',
  '株 棵',
  '班 班次 个班',
  '分',
  '岁 周岁',
  '条',
  '队',
  '立方厘米',
  '路',
].map((line) => line.split(' '));

describe('spellings of one unit', () => {
  test.each(SPELLINGS)('%s %s %s', (...spellings) => {
    const [first, ...others] = spellings.map((spelling) => only(`5${spelling}`));
    for (const other of others) {
      expect(other.unit.family).toBe(first!.unit.family);
      expect(inUnit(other, first!.unit).toFixed()).toBe('5');
    }
  });

  test('no two lines can be compared', () => {
    const units = SPELLINGS.map(([spelling]) => only(`5${spelling!}`));
    const pairs = units.flatMap((a) => units.filter((b) => b !== a && comparable(a, b)).map((b) => [a, b]));
    expect(pairs.map((pair) => pair.map(({ unit }) => unit.text))).toEqual([]);
  });
});

test.each([
  ['1%', '10‰'],
  ['1分钟', '60秒'],
  ['1min', '60s'],
  ['1小时', '60分钟'],
  ['1个小时', '1h'],
  ['1天', '24小时'],
  ['1自然日', '1天'],
  ['1个自然日', '1天'],
  ['1周', '7天'],
  ['1星期', '7天'],
  ['1个星期', '7天'],
  ['10季度', '30个月'],
  ['1个季度', '3个月'],
  ['1年', '12个月'],
  ['1周年', '365天'],
  ['1厘米', '10毫米'],
  ['1cm', '10mm'],
  ['1米', '100厘米'],
  ['1公里', '1000米'],
  ['1km', '1千米'],
  ['1㎞', '1000m'],
  ['3亩', '2000平方米'],
  ['1公顷', '15亩'],
  ['1ha', '10000㎡'],
  ['1平方公里', '100公顷'],
  ['1平方千米', '1km²'],
  ['1km2', '100ha'],
  ['1升', '1000毫升'],
  ['1l', '1000ml'],
  ['1立方米', '1000升'],
  ['1克', '1000毫克'],
  ['1g', '1000mg'],
  ['1mg', '1000微克'],
  ['1μg', '1ug'],
  ['60分贝', '60dB'],
  ['90日历天', '90天'],
  ['28日历天', '28天'],
  ['1公斤', '2斤'],
  ['1kg', '1000克'],
  ['1吨', '1000千克'],
  ['1t', '2000斤'],
  ['1兆瓦', '1000千瓦'],
  ['1mw', '1000kw'],
  ['1GB', '1024MB'],
  ['1g字节', '1gb'],
  ['1tb', '1024gb'],
  ['1百人', '100人'],
  ['1千人', '1000人'],
  ['1万元', '10000元'],
  ['1十万元', '10万元'],
  ['1百万元', '100万元'],
  ['1千万元', '1000万元'],
  ['1亿元', '10000万元'],
  ['1万亿元', '10000亿元'],
])('%s is %s', (one, other) => {
  const [a, b] = [only(one), only(other)];
  expect(a.unit.family).toBe(b.unit.family);
  expect(inUnit(a, b.unit).toFixed()).toBe(b.value.toFixed());
});

describe('something per something', () => {
  test.each(
    [
      '元/天 元/日',
      '元/月 元/个月',
      '元/年 元/年度 元/学年',
      '元/人 元/名 元/位 元每人 元/(人)',
      '元/㎡ 元/平方米 元/平米 元/m2 元/m² 元/M2',
      '元/公里 元/km 元/千米',
      '元/立方米 元/m3 元/m³ 元/立方',
      '元/人·天 元/人/天 元/人*天 元/人、天 元/人.天 元/人每天 元/天·人 元/(人·天)',
      '元/标段 元/标段以内 元/标段(含税)',
    ].map((line) => line.split(' ')),
  )('%s %s %s', (...spellings) => {
    const families = spellings.map((spelling) => only(`5${spelling}`).unit.family);
    expect(new Set(families).size).toBe(1);
    expect(families[0]).toMatch(/^money\/./);
  });

  test.each([
    ['元/天', '元/月'],
    ['元/年', '元/月'],
    ['元/人', '元/公里'],
    ['元/㎡', '元/公里'],
    ['元/人', '元/人·天'],
    ['元', '元/人'],
    ['次/年', '次/月'],
  ])('%s is not %s', (a, b) => {
    expect(comparable(only(`5${a}`), only(`5${b}`))).toBe(false);
  });

  test.each([
    ['元/人', true, true],
    ['万元', true, false],
    ['次/月', false, true],
    ['人', false, false],
  ])('%s: money %s, per %s', (text, money, per) => {
    expect([isMoney(unitOf(text)), isPerUnit(unitOf(text))]).toEqual([money, per]);
  });

  test.each([
    ['元/人·天，共', '元/人·天'],
    ['元/人)', '元/人'],
    ['元/(人·天)起', '元/(人·天)'],
    ['元/标段以内', '元/标段'],
    ['元/A4', '元'],
    ['元、天', '元'],
    ['元每', '元'],
  ])('%s ends behind %s', (text, unit) => {
    expect(unitAt(text, 0)!.end).toBe(unit.length);
  });
});

/** A unit's spelling may open another word. */
test.each(
  '年级 年度 分之 分别 部分 部门 天然 点钟 工程 期间 生态 生产 人均 方案 方面 方式 路线 种植 处理 次性'.split(
    ' ',
  ),
)('3%s counts nothing', (word) => {
  expect(only(`3${word}`).unit).toBe(NO_UNIT);
});

describe('a cell for the unit', () => {
  test.each(['', ' ', '-', '/', '--', '12', '1.5', '无', '文字', '文字描述', '定性', '无单位', '不适用'])(
    '“%s” names none',
    (text) => {
      expect(unitOf(text)).toBe(NO_UNIT);
    },
  );
  test.each([
    ['人', '人', 'person'],
    ['单位：人', '人', 'person'],
    ['计量单位:人', '人', 'person'],
    ['度量单位 人', '人', 'person'],
    ['（人）', '人', 'person'],
    ['（万元）', '万元', 'money'],
    ['台（套）', '台(套)', 'set'],
    ['万', '万', ''],
    ['赋能站', '赋能站', '赋能站'],
    ['人以上', '人以上', '人以上'],
    ['一二三四五六七八九十甲乙', '一二三四五六七八九十甲乙', '一二三四五六七八九十甲乙'],
  ])('%s: %s', (cell, text, family) => {
    expect(unitOf(cell)).toMatchObject({ text, family });
  });
  test('a sentence is no unit', () => {
    expect(unitOf('一二三四五六七八九十甲乙丙')).toBe(NO_UNIT);
  });
});

test.each([
  ['100余人', '人'],
  ['1万多人次', '万人次'],
  ['1万余元', '万元'],
  ['约100人', '人'],
])('%s counts %s', (text, unit) => {
  expect(only(text).unit.text).toBe(unit);
});
