import type { Category, Dimension } from './evaluation';
import { isUnused } from './expression-quality';
import { compact } from './normalise';

/**
 * The words printed on forms, and how they are told apart: names of levels, labels of totals, marks of rows that
 * are not used. Labels are compared by `labelKey`, as forms space, number and annotate them freely.
 */

/** Longer texts are sentences, not labels; a label may carry a long note after a line break. */
const LONGEST_LABEL = 60;

/**
 * What a label says without its spacing, numbering, stars, notes in brackets and closing colon:
 * "一、项目资金(万元):" → "项目资金". Empty for a text too long to be a label.
 */
export function labelKey(text: string): string {
  const line = text.length > LONGEST_LABEL ? firstLine(text) : text;
  if (line.length > LONGEST_LABEL) return '';
  const key = compact(line);
  return FURNISHED.test(key) ? bare(key) : key;
}

/** What notes, stars, numbering and closing signs are written with: most labels have none of it. */
const FURNISHED = /[(*★☆●■□、.:。;,]/;

function bare(key: string): string {
  return key
    .replace(/\([^()]*\)(?:分$)?|\([^()]*$/g, '')
    .replace(/^[*★☆●■□]+/, '')
    .replace(/^(?:[一二三四五六七八九十]+、|\d{1,2}[.、])/, '')
    .replace(/[*★:。;,]+$/, '');
}

/** The label of a cell that may hold its value as well: "填报单位：江门市科学技术局" → "填报单位". */
export function labelOf(text: string): string {
  return labelKey(beforeColon(text));
}

/** "填报单位：江门市科学技术局" → "填报单位", without further ado. */
export function beforeColon(text: string): string {
  const at = text.search(/[:：]/);
  return at < 0 ? text : text.slice(0, at);
}

function firstLine(text: string): string {
  const end = text.search(/[\n\r]/);
  return end < 0 ? text : text.slice(0, end);
}

/**
 * The points printed inside a level's name, as the digits stand there: "产出指标(50分)" → "50",
 * "投入13" → "13". Null for none, for a number ("指标2"), and for a span of points ("产出(40-50分)"), which fixes nothing.
 */
export function weightInLabel(text: string): string | null {
  const plain = compact(text);
  const match =
    /[([](\d{1,3}(?:\.\d+)?)(?:分|%)?[)\]](?:分|%)?$/.exec(plain) ??
    /^\D{1,11}[^\d标](\d{1,3}(?:\.\d+)?)(?:分|%)?$/.exec(plain);
  return match?.[1] ?? null;
}

/** A level's name without weight, star, numbering and blanks: "★产 出 指标(50分)" → "产出指标", "投入13" → "投入". */
export function levelLabel(text: string): string {
  return labelKey(text).replace(/\d{1,3}(?:\.\d+)?(?:分|%)?$/, '');
}

const DIMENSIONS: readonly (readonly [RegExp, Dimension])[] = [
  [/满意/, 'satisfaction'],
  [/决策/, 'decision'],
  [/投入/, 'input'],
  [/产出|项目完成|完成指标/, 'output'],
  [/成本/, 'cost'],
  [/效益|效果|效应|结果|影响/, 'benefit'],
  [/过程|管理|履职|运行/, 'process'],
];

/** What a level-1 heading is about. */
export function dimensionOf(label: string): Dimension {
  return DIMENSIONS.find(([pattern]) => pattern.test(label))?.[1] ?? 'other';
}

const CATEGORIES: readonly (readonly [RegExp, Category])[] = [
  [/满意/, 'satisfaction'],
  [/数量/, 'quantity'],
  [/质量/, 'quality'],
  [/时效|进度|及时/, 'timeliness'],
  [/成本/, 'cost'],
  [/可持续/, 'sustained'],
  [/生态|环境/, 'ecological'],
  [/社会/, 'social'],
  [/经济/, 'economic'],
];

/** What a level-2 heading is about. 经济成本, 社会成本, 生态环境成本 (财预〔2021〕101号) are costs, whatever else they name. */
export function categoryOf(label: string): Category {
  return CATEGORIES.find(([pattern]) => pattern.test(label))?.[1] ?? 'other';
}

const TOTALS = new Set(
  (
    '合计 总计 总分 分总 总得分 总分值 总评分 自评总分 自评总得分 自评得分合计 得分合计 合计得分 合计总分 ' +
    '总分合计 总体得分 项目总得分 综合得分'
  ).split(' '),
);

/** Does the cell name the row that adds the form up, under any of its names? */
export function isTotalLabel(text: string): boolean {
  return /[合总]/.test(text) && TOTALS.has(labelKey(text));
}

/** A line that adds up one block inside the table. */
export function isSubtotalLabel(text: string): boolean {
  return /小\s*计/.test(text) && /^.{0,8}小计$/.test(labelKey(text));
}

const SIGNATURES =
  '项目负责人|财务负责人|单位负责人|负责人|填表人|填报人|联系人|联系电话|审核人|填报日期|填表日期|评价人员|复核人|公章|盖章';
const NOTES = '说明|注|备注|填表说明|填报说明';

const SIGNATURE = new RegExp(`^(?:${SIGNATURES})`);
/** "注", "注1", "说明:…"; 注册 is a word of its own. */
const NOTE = new RegExp(`^(?:${NOTES})(?:$|[:\\d])`);
const TAIL =
  /^(?:其他需要说明|需要说明的|评价结论|自评结论|存在的?问题|主要问题|改进措施|改进意见|下一步|偏差大或目标未完成|(?:结论|问题|其他说明|未完成原因分析|偏差原因分析|目标未完成原因分析)$)/;

/** The start of what stands under a table: explanations, conclusions, signatures. */
export function isTailLabel(key: string): boolean {
  return TAIL.test(key) || NOTE.test(key) || SIGNATURE.test(key);
}

/** Signatures and dates at the foot: nobody's report. */
export function isSignatureLabel(key: string): boolean {
  return SIGNATURE.test(key);
}

/** Notes printed on the form to say how it is filled in: not the unit's own words. */
export function isPrintedNote(key: string): boolean {
  return NOTE.test(key);
}

/** One block of reasons under the table, answering for all of its rows (湖北). */
export function isReasonBlockLabel(key: string): boolean {
  return /^(?:偏差大或目标未完成原因分析|未完成原因分析|偏差原因分析|目标未完成原因分析)$/.test(key);
}

const LONGEST_PLACEHOLDER = 20;

/** "-", "/", 无, 不适用 where a name stands: the row is not used. */
export function isUnusedName(text: string): boolean {
  return text.length <= LONGEST_PLACEHOLDER && isUnused(compact(text)) && !isTemplateName(text);
}

/** A name of the template that nobody replaced: "指标2:", "……", "…". */
export function isTemplateName(text: string): boolean {
  return text.length <= LONGEST_PLACEHOLDER && /^(?:指标\d*[.:、]?)?(?:…+|\.{2,})?$/.test(compact(text));
}

/** A row that tells a part of the row above: "其中:国产设备". */
export function isPartName(text: string): boolean {
  return /^\(?\d*[).、]?其中/.test(compact(text));
}

/** A sheet's or form's title: one line that names the form. */
export function isTitle(text: string): boolean {
  const key = compact(text);
  return (
    key.length >= 4 &&
    key.length <= 60 &&
    /绩效|自评|目标|评分|评价/.test(key) &&
    /(?:表|报告)(?:\(.*\))?$/.test(key) &&
    !/[。:;]/.test(key)
  );
}
