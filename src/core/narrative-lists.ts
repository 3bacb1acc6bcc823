import Decimal from 'decimal.js';
import { sumOf } from './decimals';
import type { Figure, Sentence } from './narrative';

/** "17个村:a、b、…": a number and the list that should have as many items. */
export interface ListStatement {
  readonly sentence: Sentence;
  readonly figure: Figure;
  readonly end: number;
  /** Items, or the sum of the counts inside them ("产业项目3个、基础设施项目5个"). */
  readonly listed: Decimal;
}

/** The list follows directly: one noun and a colon, or "分别是". */
const OPENS_LIST = /^([^,;:、\d()]{0,12})(?::|分别是:?|分别为:?|,分别是:?|,分别为:?)/;
/** Nobody lists fewer, and more is a text of another kind. */
const LEAST_ITEMS = 2;
const MOST_ITEMS = 200;
const LONGEST_ITEM = 24;

/** Lists that are longer or shorter than the sentence says; what a goal promises is no list of what was done. */
export function wrongLists(sentences: readonly Sentence[]): readonly ListStatement[] {
  return sentences.flatMap((sentence) =>
    sentence.passage.kind === 'promise'
      ? []
      : sentence.figures.flatMap((figure) => {
          const statement = listAt(sentence, figure);
          return statement && !statement.listed.eq(figure.value) ? [statement] : [];
        }),
  );
}

function listAt(sentence: Sentence, figure: Figure): ListStatement | null {
  if (figure.approximate || !/^[个家所名项类种条件处村期]$/.test(figure.unit.text)) return null;
  const rest = sentence.text.slice(figure.end);
  const opening = OPENS_LIST.exec(rest);
  if (!opening) return null;
  const list = /^[^;:]*/.exec(rest.slice(opening[0].length))![0];
  const end = figure.end + opening[0].length + list.length;
  const listed = itemsIn(list, figure, sentence, end - list.length);
  return listed && { sentence, figure, end, listed };
}

/** Null where the list is open ("等"), mixed, or may be cut in several ways ("a、b和c"). */
function itemsIn(list: string, figure: Figure, sentence: Sentence, start: number): Decimal | null {
  const plain = list.replace(/\([^()]*\)/g, '').trim();
  if (/等|包括|其中|以及|[和及与]|,/.test(plain)) return null;
  const items = plain.split('、');
  if (items.length < LEAST_ITEMS || items.length > MOST_ITEMS) return null;
  // "省、市级项目": a stroke inside one item.
  if (items.some((item) => item.length < 2 || item.length > LONGEST_ITEM)) return null;
  const inside = sentence.figures.filter((other) => other.start >= start && other.end <= start + list.length);
  if (inside.length === 0) return new Decimal(items.length);
  const counts = inside.filter(({ unit, approximate }) => !approximate && unit.family === figure.unit.family);
  return counts.length === items.length && inside.length === items.length
    ? sumOf(counts.map(({ value }) => value))
    : null;
}
