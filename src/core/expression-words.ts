import type { Sign } from './expression-sign';
import type { Lang } from './language';
import type { Expression } from './expression';
import type { Moment } from './moment';
import type { Quantity } from './quantity';

/** How a target or result was understood, for people: "不低于 110 次", "at least 110 次". Units stay as printed. */
export function describeExpression(expression: Expression, lang: Lang): string {
  return lang === 'zh-CN' ? inChinese(expression) : inEnglish(expression);
}

const BOUND_CHINESE: Readonly<Record<Sign['bound'], readonly [plain: string, strict: string]>> = {
  'at-least': ['不低于', '高于'],
  'at-most': ['不高于', '低于'],
  equal: ['等于', '等于'],
};

const BOUND_ENGLISH: Readonly<Record<Sign['bound'], readonly [plain: string, strict: string]>> = {
  'at-least': ['at least', 'more than'],
  'at-most': ['at most', 'less than'],
  equal: ['exactly', 'exactly'],
};

const TREND_CHINESE = { higher: '比上年增长', lower: '比上年下降', steady: '与上年持平' } as const;
const TREND_ENGLISH = {
  higher: 'rising against last year',
  lower: 'falling against last year',
  steady: 'level with last year',
} as const;

const BAND_CHINESE = { reached: '达成', partly: '部分达成', missed: '未达成' } as const;
const BAND_ENGLISH = { reached: 'reached', partly: 'partly reached', missed: 'not reached' } as const;

function inChinese(expression: Expression): string {
  switch (expression.kind) {
    case 'number':
      return figure(expression.quantity);
    case 'at-least':
    case 'at-most':
    case 'equal':
      return `${BOUND_CHINESE[expression.kind][expression.strict ? 1 : 0]} ${figure(expression.quantity)}`;
    case 'between':
      return `${figure(expression.low)}至 ${figure(expression.high)}`;
    case 'tolerance':
      return `偏差在正负 ${figure(expression.quantity)}以内`;
    case 'deadline':
      return isUnnamed(expression.by) ? '在项目规定的时间内' : `不晚于 ${endChinese(expression.by)}`;
    case 'period':
      return `${dateChinese(expression.from)}至 ${dateChinese(expression.to)}`;
    case 'trend':
      return TREND_CHINESE[expression.direction];
    case 'options':
      return `从“${expression.options.join('、')}”中选一项`;
    case 'words':
      return expression.band ? `定性表述（${BAND_CHINESE[expression.band]}）` : '定性表述';
    case 'bands':
      return `优、良、中、差分档：${expression.thresholds.map(figure).join('、')}`;
    case 'compound':
      return `多个数值：${expression.parts.map(figure).join('、')}`;
    case 'garbled':
      return `文字有误，可能是 ${expression.readings.join(' 或 ')}`;
    case 'template':
      return '模板未填写';
    case 'unused':
      return '未使用';
    case 'blank':
      return '空白';
  }
}

function inEnglish(expression: Expression): string {
  switch (expression.kind) {
    case 'number':
      return figure(expression.quantity);
    case 'at-least':
    case 'at-most':
    case 'equal':
      return `${BOUND_ENGLISH[expression.kind][expression.strict ? 1 : 0]} ${figure(expression.quantity)}`;
    case 'between':
      return `${figure(expression.low)} to ${figure(expression.high)}`;
    case 'tolerance':
      return `within plus or minus ${figure(expression.quantity)}`;
    case 'deadline':
      return isUnnamed(expression.by) ? "within the project's own time" : `by ${endEnglish(expression.by)}`;
    case 'period':
      return `from ${dateEnglish(expression.from)} to ${dateEnglish(expression.to)}`;
    case 'trend':
      return TREND_ENGLISH[expression.direction];
    case 'options':
      return `one of ${expression.options.join(', ')}`;
    case 'words':
      return expression.band ? `in words (${BAND_ENGLISH[expression.band]})` : 'in words';
    case 'bands':
      return `four bands: ${expression.thresholds.map(figure).join(', ')}`;
    case 'compound':
      return `several figures: ${expression.parts.map(figure).join(', ')}`;
    case 'garbled':
      return `damaged text, perhaps ${expression.readings.join(' or ')}`;
    case 'template':
      return 'template not filled in';
    case 'unused':
      return 'not used';
    case 'blank':
      return 'blank';
  }
}

/** "110 次", "90%": a percent sign stands close to its number, a word does not. */
function figure({ value, unit }: Quantity): string {
  const gap = unit.text === '' || unit.family === 'percent' ? '' : ' ';
  return value.toFixed() + gap + unit.text;
}

function isUnnamed({ year, month, day }: Moment): boolean {
  return year === null && month === null && day === null;
}

function dateChinese({ year, month, day }: Moment): string {
  return [
    year === null ? '' : `${year}年`,
    month === null ? '' : `${month}月`,
    day === null ? '' : `${day}日`,
  ].join('');
}

function dateEnglish({ year, month, day }: Moment): string {
  const parts = [year, month, day].filter((part) => part !== null);
  return year === null && parts.length === 1
    ? `month ${parts[0]!}`
    : parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** A month or year that names no day is due at its end. */
function endChinese(moment: Moment): string {
  return dateChinese(moment) + (moment.day === null ? '底' : '');
}

function endEnglish(moment: Moment): string {
  return (moment.day === null ? 'the end of ' : '') + dateEnglish(moment);
}
