import type { Evaluation, Indicator } from './evaluation';
import { figureIn } from './expression';
import type { Figure, Sentence } from './narrative';
import { certainOnly, clauseAt, isOfPart, isOfYear, isStatement } from './narrative';
import type { Name, Overlap } from './narrative-names';
import { levelsIn, nameOf, overlapOf } from './narrative-names';
import type { Quantity } from './quantity';
import { comparable, inBase } from './quantity';

/**
 * Which row of the table a figure of the text speaks of. A pair is made only where nothing speaks against it: the
 * classifier fits, at least two words and most of the row's name stand right beside the number, no second row
 * competes, and neither another year, a part of the year, nor a comparison is meant. The value plays no part in
 * this, so that a wrong figure is paired like a right one.
 */
export interface FigurePair {
  readonly kind: 'figure';
  readonly sentence: Sentence;
  readonly figure: Figure;
  readonly indicator: Indicator;
  readonly agrees: boolean;
}

/** Two words of two characters each. */
const LEAST_SHARED = 4;
/** Share of the name, in percent, that the text must repeat. */
const LEAST_COVERED = 75;
/** A report writes "共计64次" after the clause that says of what; further back it is another matter. */
const LONGEST_CONTEXT = 60;

interface NamedRow {
  readonly indicator: Indicator;
  readonly quantity: Quantity;
  readonly name: Name;
}

export function pairFigures(evaluation: Evaluation, sentences: readonly Sentence[]): readonly FigurePair[] {
  const rows = namedRows(evaluation);
  const index = indexRows(rows);
  const year = evaluation.header.year?.value ?? null;
  const pairs = sentences
    .filter((sentence) => mayState(sentence, year))
    .flatMap((sentence) =>
      sentence.figures.flatMap((figure, i) =>
        pairOf(sentence, figure, sentence.figures[i - 1] ?? null, index),
      ),
    );
  return certainOnly(pairs, ({ indicator }) => String(indicator.index));
}

/** Rows that report one figure of one kind. */
function namedRows({ indicators }: Evaluation): readonly NamedRow[] {
  return indicators.flatMap((indicator) => {
    const { used, children, actual, target, name } = indicator;
    const quantity = used && children.length === 0 ? figureIn(actual?.value ?? null) : null;
    if (!quantity) return [];
    const promised = figureIn(target?.value ?? null);
    const unit = quantity.unit.family === '' && promised ? promised.unit : quantity.unit;
    if (unit.family === '') return [];
    return [
      { indicator, quantity: { ...quantity, unit }, name: nameOf(name.text, unit.family === 'percent') },
    ];
  });
}

type RowIndex = ReadonlyMap<string, readonly NamedRow[]>;

/** Two characters that this many rows share tell none of them apart. */
const MOST_ROWS = 40;

/** Rows by each two neighbouring characters of their names, so that a long text is not held against every row. */
function indexRows(rows: readonly NamedRow[]): RowIndex {
  const index = new Map<string, NamedRow[]>();
  for (const row of rows) {
    const { core } = row.name;
    for (let i = 0; i + 2 <= core.length; i++) {
      const bigram = core.slice(i, i + 2);
      const sharing = index.get(bigram);
      if (!sharing) index.set(bigram, [row]);
      else if (sharing.length < MOST_ROWS && sharing[sharing.length - 1] !== row) sharing.push(row);
    }
  }
  return index;
}

/** Sentences about this year as a whole that state what was done. A sum up to some date is none of the year. */
function mayState(sentence: Sentence, year: number | null): boolean {
  const { text } = sentence;
  return isStatement(sentence) && !text.includes('截至') && !isOfPart(sentence) && isOfYear(sentence, year);
}

function pairOf(sentence: Sentence, figure: Figure, previous: Figure | null, index: RowIndex): FigurePair[] {
  if (figure.approximate || figure.bracketed || figure.unit.family === '') return [];
  if (sentence.text.slice(0, figure.start).includes('其中')) return [];
  for (const context of contextsOf(sentence.text, figure, previous?.end ?? 0)) {
    const rows = rowsNamed(context, figure, index);
    if (rows.length > 1) return [];
    const [row] = rows;
    if (row)
      return [{ kind: 'figure', sentence, figure, indicator: row.indicator, agrees: sameValue(row, figure) }];
  }
  return [];
}

function sameValue({ quantity }: NamedRow, figure: Figure): boolean {
  return inBase(quantity).eq(inBase(figure));
}

interface Context {
  readonly text: string;
  readonly side: 'before' | 'behind';
}

/**
 * The words a number belongs to: those before it in its clause, else those right behind it ("145次调研考察交流"),
 * else, where it stands alone ("共计64次"), those of the clause before.
 */
function contextsOf(text: string, { start, end }: Figure, from: number): readonly Context[] {
  const clause = clauseAt(text, start);
  const before = text.slice(Math.max(clause.start, from), start);
  const behind = /^[^、()]*/.exec(text.slice(end, clause.end))![0].replace(/(?:和|及|与|并).*$/, '');
  const contexts: Context[] = [
    { text: before.slice(-LONGEST_CONTEXT), side: 'before' },
    { text: behind.slice(0, LONGEST_CONTEXT), side: 'behind' },
  ];
  const alone = isFiller(before) && isFiller(behind);
  if (!alone || text[clause.start - 1] !== ',') return contexts;
  const earlier = clauseAt(text, clause.start - 1);
  return earlier.start < from
    ? contexts
    : [...contexts, { text: text.slice(earlier.start, start).slice(-LONGEST_CONTEXT), side: 'before' }];
}

/** Words between a name and its number, or behind both, that add nothing. */
const FILLERS =
  /共计|总计|合计|全部|全年|本年|今年|年度|实际|已经|达到|完成|数量|次数|人数|人次|场次|总数|项目|工作|任务|活动|情况|[共总为是达至已数量率的了有,:""“”‘’、 ]/g;

function isFiller(text: string): boolean {
  return text.replace(FILLERS, '') === '';
}

/** Between a number and the name behind it: "145次各类调研". */
const FILLER_BEFORE_NAME = /^(?:各类|各项|各种|专题|系列|的)*$/;

/** Words that make it another number than the year's result for the whole. */
const OTHER_NOTION =
  /累计|较|同比|环比|上年|去年|往年|历年|以来|增长|增加|减少|下降|提高|提升|平均|人均|户均|每|各(?![类项级种地界方])|分别|计划|目标|预期|预计|拟|将|力争|要求|应|需|未|尚|不|拒|退|除|另|还|首|再|原|比|占|约|新|优秀|重点|协助|配合|参加/;

function rowsNamed(context: Context, figure: Figure, index: RowIndex): readonly NamedRow[] {
  const { text } = context;
  const near = new Set<NamedRow>();
  for (let i = 0; i + 1 < text.length; i++) {
    for (const row of index.get(text.slice(i, i + 2)) ?? []) near.add(row);
  }
  return [...near].filter(
    (row) => comparable(row.quantity, figure, row.indicator.name.text + text) && isNamed(row.name, context),
  );
}

function isNamed(name: Name, { text, side }: Context): boolean {
  const overlap = overlapOf(name, text);
  if (overlap.count < LEAST_SHARED) return false;
  if (overlap.count * 100 < name.length * LEAST_COVERED) return false;
  return levelsIn(text) === name.levels && isBeside(overlap, text, side) && !OTHER_NOTION.test(overlap.rest);
}

function isBeside({ start, end }: Overlap, text: string, side: Context['side']): boolean {
  const gap = side === 'before' ? text.slice(end) : text.slice(0, start);
  if (side === 'before') return isFiller(gap);
  return FILLER_BEFORE_NAME.test(gap) && isFiller(text.slice(end));
}
