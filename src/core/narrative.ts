import type { Address } from './address';
import type { Evaluation, Paragraph } from './evaluation';
import { findMoments } from './moment';
import { normalise } from './normalise';
import type { Quantity } from './quantity';
import { inBase, readQuantities } from './quantity';
import type { Moment } from './moment';

/**
 * The text of a form as sentences with their figures: the report under the table, on another sheet or in a file of
 * its own, and the sentences in goal and result cells. Read once per form; what the sentences say about the table
 * is in narrative-pairs.ts and its neighbours. Everything is linear in the length of the text.
 */

export type PassageKind =
  | 'report'
  /** 预期总体目标: what is promised there is no fact. */
  | 'promise'
  /** 实际完成情况 */
  | 'outcome'
  /** A sentence in a result cell: its own row is judged by the table's rules. */
  | 'result';

/** Where a text stands and what it is: a paragraph, or a cell. */
export interface Passage {
  readonly kind: PassageKind;
  readonly sheet: string;
  readonly at: Address;
  /** Headings above it, "" for none. */
  readonly section: string;
  /** Normalised, without the number of its paragraph. */
  readonly text: string;
}

/** What a sentence can prove: something done, a difficulty admitted, or something still to be done. */
export type Topic = 'facts' | 'problems' | 'plans';

export interface Sentence {
  readonly passage: Passage;
  readonly topic: Topic;
  /** Normalised, up to the full stop or line end, without it. */
  readonly text: string;
  readonly figures: readonly Figure[];
  readonly moments: readonly Moment[];
}

/** A number with its classifier. Places count in the sentence's text. */
export interface Figure extends Quantity {
  readonly start: number;
  readonly end: number;
  /** Digits printed behind the point: 2 for "2500.20". */
  readonly digits: number;
  /** 超, 近, 余, 约, 不低于, 以上: not an exact figure. */
  readonly approximate: boolean;
  /** Inside brackets: an explanation, not a statement. */
  readonly bracketed: boolean;
}

export function readSentences(evaluation: Evaluation): readonly Sentence[] {
  return passagesOf(evaluation).flatMap(sentencesOf);
}

function passagesOf(evaluation: Evaluation): readonly Passage[] {
  const { sheet, goal, narrative, indicators } = evaluation;
  const cell = (kind: PassageKind, at: Address, text: string): Passage[] =>
    text === '' ? [] : [{ kind, sheet, at, section: '', text: normalise(text) }];
  return [
    ...(goal.expected ? cell('promise', goal.expected.at, goal.expected.text) : []),
    ...(goal.actual ? cell('outcome', goal.actual.at, goal.actual.text) : []),
    ...indicators.flatMap(({ used, actual }) =>
      used && actual && isProse(actual.text) ? cell('result', actual.at, actual.text) : [],
    ),
    ...narrative.map(paragraphPassage),
  ];
}

/** Shorter results are values or verdicts, which the rules of the table read. */
const SHORTEST_PROSE = 12;

function isProse(text: string): boolean {
  return text.length >= SHORTEST_PROSE && /[,，。;；、:：]/.test(text);
}

function paragraphPassage({ sheet, at, section, text }: Paragraph): Passage {
  return { kind: 'report', sheet, at, section, text: normalise(text).replace(NUMBERING, '') };
}

/** "2.2024年,完成…" is item 2 about 2024; "2.5万元" is an amount. */
const NUMBERING =
  /^(?:\(?\d{1,2}[.、)](?!\d)|\d{1,2}[.、](?=(?:19|20)\d\d年)|\(?[一二三四五六七八九十]{1,3}[)、])\s?/;

/** Nobody writes longer ones; a cut keeps what follows linear. */
const LONGEST_SENTENCE = 2000;

function sentencesOf(passage: Passage): Sentence[] {
  const topic = topicOf(passage);
  return passage.text.split(/[。!?\n]/).flatMap((part) => {
    const text = part.trim().slice(0, LONGEST_SENTENCE);
    if (text === '') return [];
    return [
      {
        passage,
        topic: topic === 'facts' && PLAN_OPENING.test(text) ? 'plans' : topic,
        text,
        figures: figuresOf(text),
        moments: findMoments(text).map(({ moment }) => moment),
      },
    ];
  });
}

const PLAN_OPENING = /^(?:下一步|下一阶段|今后|明年|下年度|下一年)/;
const LABEL = /^([^:,。]{2,12}):/;

/** By the headings above a paragraph, or by the label that opens it ("存在问题:…"). */
function topicOf({ section, text }: Passage): Topic {
  const heading = section + (LABEL.exec(text)?.[1] ?? '');
  if (/问题|不足|困难|原因/.test(heading)) return 'problems';
  return /改进|建议|意见|措施|下一步|打算|工作计划/.test(heading) ? 'plans' : 'facts';
}

/** The sentence names no other year than the form's. A form without a year cannot tell. */
export function isOfYear({ moments }: Sentence, year: number | null): boolean {
  return moments.every((moment) => moment.year === null || year === null || moment.year === year);
}

const PART_OF_YEAR = /季度|上半年|下半年|月份|(?<!\d)\d月|1[01]月/;

/** The sentence speaks of a part of the year: "截至6月底". A year up to December is whole. */
export function isOfPart({ text }: Sentence): boolean {
  return PART_OF_YEAR.test(text);
}

/** What a unit says was done: not what was promised, planned or complained of, and not the table's own cells. */
export function isStatement({ topic, passage }: Sentence): boolean {
  return topic === 'facts' && passage.kind !== 'promise' && passage.kind !== 'result';
}

const VAGUE_BEFORE = /(?:不低于|不少于|不超过|不高于|至少|最多|超过|高于|低于|超|近|约|逾|达到?约|[≥≤<>])$/;
const VAGUE_BEHIND = /^(?:以上|以下|以内|左右|多|余|及以上)/;

function figuresOf(text: string): Figure[] {
  const depth = depths(text);
  return readQuantities(text).map(({ value, unit, start, end, approximate }) => ({
    value,
    unit,
    start,
    end,
    digits: /^-?\d+\.(\d+)/.exec(text.slice(start, end))?.[1]?.length ?? 0,
    approximate:
      approximate ||
      VAGUE_BEFORE.test(text.slice(Math.max(0, start - 4), start)) ||
      VAGUE_BEHIND.test(text.slice(end, end + 3)),
    bracketed: depth[start]! > 0,
  }));
}

/** How many brackets are open at each place. */
function depths(text: string): readonly number[] {
  let open = 0;
  return Array.from({ length: text.length }, (_, i) => {
    if (text[i] === '(') open++;
    else if (text[i] === ')' && open > 0) open--;
    return open;
  });
}

/** The stretch between commas, colons and semicolons in which a place lies. */
export function clauseAt(text: string, place: number): Stretch {
  const start = Math.max(...[',', ';', ':'].map((mark) => text.lastIndexOf(mark, place - 1))) + 1;
  const ends = [',', ';', ':'].map((mark) => text.indexOf(mark, place)).filter((at) => at >= 0);
  return { start, end: Math.min(text.length, ...ends) };
}

/**
 * Statements that fit the table, and those that contradict it beyond doubt. A text may give several figures for one
 * thing: parts, stages, other counts. Where one of them is the table's, the others are something else; where none is
 * and they differ, nobody can say which one is meant. The goal cell and each report are texts of their own.
 * `subject`: what of the table a statement is about.
 */
export function certainOnly<S extends Statement>(
  statements: readonly S[],
  subject: (statement: S) => string,
): readonly S[] {
  const bySubject = new Map<string, S[]>();
  for (const statement of statements) {
    const { kind, sheet } = statement.sentence.passage;
    const key = `${subject(statement)}|${kind}|${sheet}`;
    const others = bySubject.get(key);
    if (others) others.push(statement);
    else bySubject.set(key, [statement]);
  }
  return [...bySubject.values()].flatMap((all) => {
    const right = all.find(({ agrees }) => agrees);
    if (right) return [right];
    const first = all[0]!;
    return all.every(({ figure }) => inBase(figure).eq(inBase(first.figure))) ? [first] : [];
  });
}

interface Statement {
  readonly sentence: Sentence;
  readonly figure: Figure;
  readonly agrees: boolean;
}

/** "145次": a figure as the sentence prints it. */
export function printed({ text }: Sentence, { start, end }: Figure): string {
  return text.slice(start, end);
}

const LONGEST_QUOTE = 40;
const SHORTEST_QUOTE = 10;

/** Places in a sentence's text: the first one, and the first one behind. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The words around a stretch of a sentence, cut where they are long. */
export function quoteOf({ text }: Sentence, { start, end }: Stretch): string {
  const clause = clauseAt(text, start);
  // "共计64次" says nothing without the clause before it.
  const isBare = clause.start > 0 && end - clause.start < SHORTEST_QUOTE;
  const opening = isBare ? clauseAt(text, clause.start - 1).start : clause.start;
  const closing = clauseAt(text, Math.max(start, end - 1)).end;
  const from = Math.max(opening, end - LONGEST_QUOTE);
  const to = Math.min(closing, Math.max(end, from + LONGEST_QUOTE));
  return `${from > opening ? '…' : ''}${text.slice(from, to).trim()}${to < closing ? '…' : ''}`;
}
