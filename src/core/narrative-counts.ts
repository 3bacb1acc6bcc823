import Decimal from 'decimal.js';
import { sumOf } from './decimals';
import type { Category, Dimension, Evaluation, Indicator } from './evaluation';
import type { Sentence } from './narrative';
import { clauseAt, isOfYear, isStatement } from './narrative';
import { categoryOfRow, dimensionOfRow, isAbout } from './row-kind';

/**
 * "绩效指标共计15个,其中,产出指标11个,效益指标3个、满意度指标1个": how many indicators the text says there are, and how
 * many rows of the table are in use.
 */
export interface CountPair {
  readonly kind: 'count';
  readonly sentence: Sentence;
  /** Place of the words in the sentence. */
  readonly start: number;
  readonly end: number;
  readonly total: Decimal;
  readonly parts: readonly CountPart[];
  /** What does not hold; null where all does. The table's own counts go before the inner sum. */
  readonly fault:
    | { readonly kind: 'total'; readonly rows: readonly number[] }
    | { readonly kind: 'part'; readonly part: CountPart; readonly rows: readonly number[] }
    | { readonly kind: 'sum'; readonly sum: Decimal }
    | null;
  readonly agrees: boolean;
}

export interface CountPart {
  readonly label: string;
  readonly count: Decimal;
}

/** "三级指标" are rows; "一级指标" and "二级指标" are headings, and a kind of indicator ("产出指标") is a part. */
const TOTAL =
  /(?:绩效|自评|评价|三级|具体)?指标(?:共计|共有|共设置?|总数为?|总计|合计|共)(\d{1,4})[个项条]|(?:共|共计|合计|设置|设定|设立|申报|制定|下达)(?:了|有|绩效|自评){0,3}(\d{1,4})[个项条](?:绩效|自评|三级|具体|评价){0,3}指标|(?:设置|设定|设立|申报|制定)(?:了|有|绩效|自评|三级|具体){0,3}指标(\d{1,4})[个项条]/;
const CLAIMED = /(\d{1,4})[个项条]绩效(?:自评|评价)?指标(?:均|都|全部|全面)/;

const KINDS = '产出|效益|满意度|成本|数量|质量|时效|经济效益|社会效益|生态效益|可持续影响|决策|过程|投入';
const PART = new RegExp(`(${KINDS})(?:类|方面)?指标(?:共计|共有|共|为|有)?(\\d{1,4})[个项条]`, 'g');
const PART_TURNED = new RegExp(`(\\d{1,4})[个项条](?:为|是)?(${KINDS})(?:类|方面)?指标`, 'g');

/** Counts of this year's text beside the rows in use. */
export function pairCounts(evaluation: Evaluation, sentences: readonly Sentence[]): readonly CountPair[] {
  const year = evaluation.header.year?.value ?? null;
  const stated = sentences.filter((sentence) => isStatement(sentence) && isOfYear(sentence, year));
  const pairs = stated.flatMap((sentence) => statementIn(sentence, evaluation) ?? []);
  const said = new Set(pairs.map(({ total }) => total.toFixed()));
  // "15个绩效指标全部完成" repeats a count: it is looked at only where it is another one.
  const claimed = stated
    .flatMap((sentence) => claimIn(sentence, evaluation) ?? [])
    .filter(({ total, agrees }) => !agrees && !said.has(total.toFixed()));
  return [...pairs, ...claimed];
}

/** Before a count of all indicators only such words stand; "一级指标", "产出类", "核心指标" count a kind. */
const OF_ALL =
  /(?:19|20)\d\d年度?|年度|全年|项目|专项|部门|单位|经过?|自评|绩效|评价|申报|设置|设定|设立|制定|共计?|全部|所有|我局|[该本的了]/g;

function isOfAll({ text }: Sentence, at: number): boolean {
  return text.slice(clauseAt(text, at).start, at).replace(OF_ALL, '').trim() === '';
}

function statementIn(sentence: Sentence, evaluation: Evaluation): CountPair | null {
  const match = TOTAL.exec(sentence.text);
  if (!match || !isOfAll(sentence, match.index)) return null;
  const total = new Decimal((match[1] ?? match[2] ?? match[3])!);
  const rest = sentence.text.slice(match.index + match[0].length);
  return judged(
    { sentence, start: match.index, end: sentence.text.length, total, parts: partsIn(rest) },
    evaluation,
  );
}

function claimIn(sentence: Sentence, evaluation: Evaluation): CountPair | null {
  const match = CLAIMED.exec(sentence.text);
  if (!match || !isOfAll(sentence, match.index)) return null;
  const { index: start } = match;
  const end = start + match[0].length;
  return judged({ sentence, start, end, total: new Decimal(match[1]!), parts: [] }, evaluation);
}

function judged(
  said: Pick<CountPair, 'sentence' | 'start' | 'end' | 'total' | 'parts'>,
  evaluation: Evaluation,
): CountPair {
  const fault = faultOf(said.total, said.parts, evaluation);
  return { kind: 'count', ...said, fault, agrees: fault === null };
}

function partsIn(text: string): readonly CountPart[] {
  const direct = Array.from(text.matchAll(PART), (match) => ({
    label: match[1]!,
    count: new Decimal(match[2]!),
  }));
  if (direct.length > 0) return direct;
  return Array.from(text.matchAll(PART_TURNED), (match) => ({
    label: match[2]!,
    count: new Decimal(match[1]!),
  }));
}

function faultOf(total: Decimal, parts: readonly CountPart[], evaluation: Evaluation): CountPair['fault'] {
  const labels = parts.map(({ label }) => label);
  const all = totalCounts(evaluation);
  if (!all.some((count) => total.eq(count))) return { kind: 'total', rows: all };
  for (const part of parts) {
    const rows = partCounts(part.label, labels, evaluation);
    if (rows && !rows.some((count) => part.count.eq(count))) return { kind: 'part', part, rows };
  }
  const sum = sumOf(parts.map(({ count }) => count));
  return parts.length > 1 && isWhole(labels) && !sum.eq(total) ? { kind: 'sum', sum } : null;
}

/** Parts of one level that leave nothing out: 产出, 效益 (and 满意度); anything finer may be a selection. */
function isWhole(labels: readonly string[]): boolean {
  return labels.includes('产出') && labels.includes('效益');
}

/** Parts that are a level 2. */
const CATEGORIES: Readonly<Record<string, Category>> = {
  数量: 'quantity',
  质量: 'quality',
  时效: 'timeliness',
  经济效益: 'economic',
  社会效益: 'social',
  生态效益: 'ecological',
  可持续影响: 'sustained',
};

/**
 * How many used rows a part may mean; null for a kind of row that reports do not count the same way. 产出 and 效益 may
 * be counted with 成本 and 满意度 or without.
 */
function partCounts(label: string, labels: readonly string[], form: Evaluation): readonly number[] | null {
  const count = (test: (row: Indicator) => boolean): number => usedRows(form).filter(test).length;
  const withOrWithout = (dimension: Dimension, other: 'cost' | 'satisfaction', apart: boolean) => {
    const isOwn = (row: Indicator): boolean => dimensionOfRow(row, form) === dimension;
    const own = count((row) => isOwn(row) && !isAbout(row, form, other));
    const both = count((row) => isOwn(row) || isAbout(row, form, other));
    return apart || own === both ? [own] : [both, own];
  };
  switch (label) {
    case '产出':
      return withOrWithout('output', 'cost', labels.includes('成本'));
    case '效益':
      return withOrWithout('benefit', 'satisfaction', labels.includes('满意度'));
    case '成本':
      return [count((row) => isAbout(row, form, 'cost'))];
    case '满意度':
      return [count((row) => isAbout(row, form, 'satisfaction'))];
    default: {
      const category = CATEGORIES[label];
      return category ? [count((row) => categoryOfRow(row, form) === category)] : null;
    }
  }
}

const MANAGEMENT: readonly Dimension[] = ['decision', 'input', 'process'];

/** 决策 and 过程 rows are not what the unit promised; a text that counts them too is not wrong. */
function totalCounts(evaluation: Evaluation): readonly number[] {
  const used = usedRows(evaluation);
  const promised = used.filter((row) => !MANAGEMENT.includes(dimensionOfRow(row, evaluation)));
  return promised.length === used.length ? [used.length] : [promised.length, used.length];
}

/** "其中" rows belong to their parent. */
function usedRows({ indicators }: Evaluation): readonly Indicator[] {
  return indicators.filter(({ used, parent }) => used && parent === null);
}
