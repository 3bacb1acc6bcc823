import Decimal from 'decimal.js';
import { compact } from './normalise';

/**
 * What a number counts. Two units can be compared when their families are equal; the factor brings
 * a value to the family's base ("万元" and "元" are one family, factors 10000 and 1).
 */
export interface Unit {
  /** As the form prints it, normalised ("人次", "%", "元/人·天"); empty for a bare number. */
  readonly text: string;
  /** "" for a bare number, "percent", "money", "time", "area", "person", "event" … */
  readonly family: string;
  readonly factor: Decimal;
}

const ONE = new Decimal(1);

/** A number without a unit. */
export const NO_UNIT: Unit = { text: '', family: '', factor: ONE };

/**
 * Family, factor to the family's base, spellings. Units of one row can be compared.
 *
 * Two bases are chosen so that every factor is whole: time counts twelfths of a second (a month is a twelfth
 * of 365 days), area counts thirds of a square metre (亩 is 2000/3 ㎡). 人 is not 人次, 家 is not 家次.
 */
const UNITS: readonly (readonly [family: string, factor: string, spellings: string])[] = [
  ['percent', '1', '% 百分点 个百分点'],
  ['percent', '0.1', '‰'],
  ['money', '1', '元 人民币元'],
  ['time', '12', '秒 秒钟 s'],
  ['time', '720', '分钟 min'],
  ['time', '43200', '小时 个小时 h'],
  ['time', '1036800', '天 自然日 个自然日 日历天 个日历天'],
  ['time', '7257600', '周 星期 个星期'],
  ['time', '31536000', '个月'],
  ['time', '94608000', '季度 个季度'],
  ['time', '378432000', '年 周年'],
  ['workday', '1', '工作日 个工作日'],
  ['lesson', '1', '课时 学时 个课时 个学时'],
  ['length', '0.001', '毫米 mm'],
  ['length', '0.01', '厘米 cm'],
  ['length', '1', '米 延米 m'],
  ['length', '1000', '公里 千米 km ㎞'],
  ['area', '3', '平方米 平米 平方 ㎡ m² m2'],
  ['area', '2000', '亩'],
  ['area', '30000', '公顷 ha'],
  ['area', '3000000', '平方公里 平方千米 km² km2'],
  ['volume', '0.000001', '毫升 ml'],
  ['volume', '0.001', '升 l'],
  ['volume', '1', '立方米 立方 方 m³ m3'],
  ['mass', '0.000000001', '微克 μg µg ug'],
  ['mass', '0.000001', '毫克 mg'],
  ['mass', '0.001', '克 g'],
  ['mass', '0.5', '斤'],
  ['mass', '1', '公斤 千克 kg'],
  ['mass', '1000', '吨 t'],
  ['energy', '1', '度 千瓦时 kwh'],
  ['power', '1', '千瓦 kw'],
  ['power', '1000', '兆瓦 mw'],
  ['apparent-power', '1', '千伏安 kva'],
  ['data', '1', 'mb'],
  ['data', '1024', 'gb g字节'],
  ['data', '1048576', 'tb'],
  ['person', '1', '人 名 位 个人'],
  ['person-times', '1', '人次 人(次)'],
  ['person-days', '1', '人天 人日'],
  ['household', '1', '户'],
  ['household-times', '1', '户次'],
  ['firm', '1', '家'],
  ['firm-times', '1', '家次'],
  ['event', '1', '次 场 场次 场(次) 场/次 回 趟'],
  ['vehicle-times', '1', '车次 台次 辆次'],
  ['item', '1', '个'],
  ['project', '1', '项'],
  ['item-times', '1', '项次 个次 件次 批次 批 批(次) 批/次'],
  ['case', '1', '件 起 宗 例 案'],
  ['set', '1', '台 套 台套 台(套) 台/套 台、套 部 件套'],
  ['vehicle', '1', '辆'],
  ['copy', '1', '份'],
  ['book', '1', '本 册'],
  ['plant', '1', '株 棵'],
  ['class-group', '1', '班 班次 个班'],
  ['point', '1', '分'],
  ['age', '1', '岁 周岁'],
  ['sound', '1', '分贝 db'],
];

/** Classifiers that are comparable only with themselves. */
const OTHER_CLASSIFIERS =
  '种 类 条 座 栋 幢 间 处 所 篇 期 轮 支 张 块 片 根 只 头 羽 尾 匹 粒 颗 瓶 盒 包 袋 箱 枚 面 盏 把 双 副 ' +
  '组 队 节 门 堂 集 封 幅 版 股 笔 单 架 艘 口 眼 孔 樘 扇 盆 桶 罐 窝 箱次 门次 村 校 站 幕 档 款 卷 刊 点 点位 ' +
  '路 床 桌 孔次 例次 标段 工 剂 剂次 支次 穴 立方厘米 页 字 盘 对 生 届 道 榀 井 圈 挂 垛 排 牌 站次 帧 像素';

/** Spellings that only ever stand below the stroke: 元/月, 元/人·日. */
const DENOMINATORS: ReadonlyMap<string, string> = new Map([
  ['日', '天'],
  ['天', '天'],
  ['月', '月'],
  ['个月', '月'],
  ['年', '年'],
  ['年度', '年'],
  ['学年', '年'],
  ['人', '人'],
  ['名', '人'],
  ['位', '人'],
  ['平方米', '㎡'],
  ['平米', '㎡'],
  ['m2', '㎡'],
  ['m²', '㎡'],
  ['立方米', 'm³'],
  ['立方', 'm³'],
  ['m3', 'm³'],
  ['公里', '公里'],
  ['km', '公里'],
  ['千米', '公里'],
]);

const SCALES: Readonly<Record<string, string>> = {
  百: '100',
  千: '1000',
  万: '10000',
  十万: '100000',
  百万: '1000000',
  千万: '10000000',
  亿: '100000000',
  万亿: '1000000000000',
};

interface Known {
  readonly family: string;
  readonly factor: Decimal;
}

const KNOWN: ReadonlyMap<string, Known> = new Map([
  ...UNITS.flatMap(([family, factor, spellings]) =>
    spellings.split(' ').map((name): [string, Known] => [name, { family, factor: new Decimal(factor) }]),
  ),
  ...OTHER_CLASSIFIERS.split(' ').map((name): [string, Known] => [name, { family: name, factor: ONE }]),
]);

const LONGEST = Math.max(...Array.from(KNOWN.keys(), (name) => name.length));

/** Length of the longest spelling that opens with a character: most characters open none, and are done with. */
const LONGEST_FROM = new Map<string, number>();
for (const { 0: first = '', length } of KNOWN.keys()) {
  LONGEST_FROM.set(first, Math.max(LONGEST_FROM.get(first) ?? 0, length));
}

/** Where a unit's spelling opens another word: 一次性, 5年级, 3分之1, 2部门, 6天然气. */
const OTHER_WORD: Readonly<Record<string, string>> = {
  次: '性',
  年: '级度',
  分: '之别',
  部: '分门',
  天: '然',
  点: '钟',
  工: '程',
  期: '间',
  生: '态产',
  人: '均',
  方: '案面式',
  路: '线',
  种: '植',
  处: '理',
};

export interface UnitMatch {
  readonly unit: Unit;
  /** First place behind the unit. */
  readonly end: number;
}

/**
 * The longest unit that starts at a place of a normalised text: scale, unit and, for a unit cost, all that
 * stands below the stroke. 元/人/天, 元/人·天, 元/人*天 and 元/人、天 are one unit. Null where none starts.
 */
export function unitAt(text: string, start: number): UnitMatch | null {
  const top = scaledUnitAt(text, start);
  if (!top) return null;
  const { below, end } = denominatorsAt(text, top.end);
  return below.length === 0 ? top : { unit: perUnit(top.unit, below), end };
}

/** A unit cell, or the text behind a number: an unknown word is a unit of its own; marks and blanks are none. */
export function unitOf(text: string): Unit {
  if (text === '') return NO_UNIT;
  const name = compact(text)
    .replace(/^(?:计量|度量)?单位:?/, '')
    .replace(/^\((.*)\)$/, '$1');
  if (name === '' || name.length > 12 || /^[-/\\*\d.]+$/.test(name) || NOT_UNITS.has(name)) return NO_UNIT;
  const match = unitAt(name, 0);
  return match?.end === name.length ? match.unit : { text: name, family: name, factor: ONE };
}

const NOT_UNITS: ReadonlySet<string> = new Set(['无', '文字描述', '文字', '定性', '无单位', '不适用']);

/** "元" below 人 and 天 is 元/人·天. The order below the stroke does not matter, so that the family sorts it. */
export function perUnit(top: Unit, below: readonly string[]): Unit {
  const names = below.map((name) => DENOMINATORS.get(name.toLowerCase()) ?? name);
  return {
    text: `${top.text}/${names.join('·')}`,
    family: `${top.family}/${[...names].sort().join('·')}`,
    factor: top.factor,
  };
}

/** True for no unit at all: 万 alone names none, and yet is a scale. */
export function isBare(unit: Unit): boolean {
  return unit.family === '' && unit.factor.eq(1);
}

/** True for 元/人, 次/月 …: something per something. */
export function isPerUnit(unit: Unit): boolean {
  return unit.family.includes('/');
}

/** True for money, and for money per something. */
export function isMoney(unit: Unit): boolean {
  return unit.family === 'money' || unit.family.startsWith('money/');
}

function scaledUnitAt(text: string, start: number): UnitMatch | null {
  const plain = simpleUnitAt(text, start);
  if (plain) return plain;
  for (const length of [2, 1]) {
    const scale = text.slice(start, start + length);
    const factor = SCALES[scale];
    // At the end of the text a slice of two is a slice of one again.
    if (factor === undefined || scale.length < length) continue;
    const behind = start + length + (/[余多]/.test(text[start + length] ?? '') ? 1 : 0);
    const unit = simpleUnitAt(text, behind);
    if (unit) return { unit: scaled(unit.unit, scale, factor), end: unit.end };
    // 百 and 千 alone are numerals, 万 and 亿 alone are how officers write amounts ("100万").
    if (/[万亿]$/.test(scale)) {
      return { unit: { text: scale, family: '', factor: new Decimal(factor) }, end: start + length };
    }
  }
  return null;
}

function scaled(unit: Unit, scale: string, factor: string): Unit {
  return { text: scale + unit.text, family: unit.family, factor: unit.factor.times(factor) };
}

function simpleUnitAt(text: string, start: number): UnitMatch | null {
  const first = text[start]?.toLowerCase() ?? '';
  for (let length = Math.min(LONGEST_FROM.get(first) ?? 0, text.length - start); length > 0; length--) {
    const name = text.slice(start, start + length);
    const known = KNOWN.get(name) ?? KNOWN.get(name.toLowerCase());
    if (!known) continue;
    const end = start + length;
    const next = text[end] ?? '';
    if (/[a-z]/i.test(name[length - 1]!) && /[a-z0-9]/i.test(next)) continue;
    if (next !== '' && OTHER_WORD[name]?.includes(next)) return null;
    return { unit: { text: name, ...known }, end };
  }
  return null;
}

const BETWEEN_DENOMINATORS = '/·*×、.•∙・每';

function denominatorsAt(text: string, start: number): { below: string[]; end: number } {
  const below: string[] = [];
  let end = start;
  while (below.length < 4) {
    const mark = text[end] ?? '';
    const opens = below.length === 0 ? mark === '/' || mark === '每' : BETWEEN_DENOMINATORS.includes(mark);
    if (mark === '' || !opens) break;
    const bracket = text[end + 1] === '(' ? 1 : 0;
    const name = denominatorAt(text, end + 1 + bracket, mark);
    if (name === '') break;
    below.push(name);
    end += 1 + bracket + name.length;
  }
  if (below.length > 0 && text[end] === ')' && text.slice(start, end).includes('(')) end++;
  return { below, end };
}

/** Behind a stroke any short noun may stand (元/标段); behind 、 only a unit, as 、 also lists things. */
function denominatorAt(text: string, start: number, mark: string): string {
  const known = longestDenominator(text, start);
  if (known !== '') return known;
  if (mark !== '/') return '';
  const run = /^[\u4e00-\u9fff]{1,6}/.exec(text.slice(start, start + 6))?.[0] ?? '';
  return run.replace(/(?:以|及|之|左|内|前|或).*$/, '');
}

function longestDenominator(text: string, start: number): string {
  for (let length = Math.min(LONGEST, text.length - start); length > 0; length--) {
    const name = text.slice(start, start + length);
    const spelling = name.toLowerCase();
    if (DENOMINATORS.has(spelling) || (KNOWN.has(spelling) && !/[/()、]/.test(name))) return name;
  }
  return '';
}
