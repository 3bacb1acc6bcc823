import Decimal from 'decimal.js';
import { lastPlace, sumOf, ZERO } from './decimals';
import type { Figure, Sentence } from './narrative';
import { clauseAt } from './narrative';

/** "总额 N,其中 a、b …": a total and its parts, as one sentence gives them. */
export interface PartsStatement {
  readonly sentence: Sentence;
  readonly total: Figure;
  readonly parts: readonly Figure[];
  readonly sum: Decimal;
}

/** Fewer than this share of the total, in percent, and the list is a selection. */
const NEARLY_ALL = 80;
const OPENS_PARTS = /其中|分别(?:为|是|安排|用于)?/;
/** Another kind of amount than the total: the list has ended. */
const OTHER_AMOUNT = /支出|支付|执行|使用|结余|剩余|结转|到位|拨付|下达|完成|收回|压减|调减|调增/;
const SELECTION = /主要|部分|等|包括但|之一|较|同比|增长|增加|减少|上年|占/;

/** Sentences whose money parts do not add up to their total. The sum may be off by a cent per part. */
export function wrongParts(sentences: readonly Sentence[]): readonly PartsStatement[] {
  return sentences.flatMap((sentence) => {
    const statement = sentence.topic === 'facts' ? partsIn(sentence) : null;
    return statement && isWrong(statement) ? [statement] : [];
  });
}

function partsIn(sentence: Sentence): PartsStatement | null {
  const { text } = sentence;
  const opening = OPENS_PARTS.exec(text);
  if (!opening) return null;
  const opened = opening.index + opening[0].length;
  // A second list inside the first: which amounts belong to which cannot be said.
  if (text.includes('其中', opened)) return null;
  const figures = sentence.figures.filter(({ bracketed, unit }) => !bracketed && unit.family === 'money');
  const total = figures.filter(({ end }) => end <= opening.index).pop();
  if (!total || total.approximate || /[。;]/.test(text.slice(total.end, opening.index))) return null;
  const parts = listedParts(sentence, figures, total, opened);
  if (parts.length < 2 || parts.some(({ approximate }) => approximate)) return null;
  if (parts.some(({ unit }) => unit.text !== total.unit.text)) return null;
  return { sentence, total, parts, sum: sumOf(parts.map(({ value }) => value)) };
}

function listedParts(
  { text }: Sentence,
  figures: readonly Figure[],
  total: Figure,
  opened: number,
): readonly Figure[] {
  const own = OTHER_AMOUNT.exec(text.slice(clauseAt(text, total.start).start, total.start))?.[0] ?? null;
  const parts: Figure[] = [];
  let from = opened;
  for (const figure of figures) {
    if (figure.start < opened) continue;
    const words = text.slice(from, figure.start);
    const other = OTHER_AMOUNT.exec(words)?.[0] ?? null;
    if (other !== null && other !== own && parts.length > 0) break;
    if (SELECTION.test(words)) return [];
    parts.push(figure);
    from = figure.end;
  }
  return SELECTION.test(/^[^,;]*/.exec(text.slice(from))![0]) ? [] : parts;
}

function isWrong({ total, parts, sum }: PartsStatement): boolean {
  const tolerance = toleranceOf(total, parts);
  const off = (value: Decimal): boolean => value.minus(total.value).abs().gt(tolerance);
  if (!off(sum) || sum.times(100).lt(total.value.times(NEARLY_ALL))) return false;
  // What follows a complete list belongs to something else.
  let soFar = ZERO;
  return parts.every(({ value }, i) => {
    soFar = soFar.plus(value);
    return i === 0 || off(soFar);
  });
}

/** A cent of the unit per part, or the last digit of a part or total printed with fewer digits than the rest. */
function toleranceOf(total: Figure, parts: readonly Figure[]): Decimal {
  const digits = parts.map((part) => part.digits);
  const finest = Math.max(...digits);
  const rounded = [total.digits, ...digits.filter((count) => count > 0)].filter((count) => count < finest);
  const coarse = rounded.length > 0 ? lastPlace(Math.min(...rounded)) : ZERO;
  return Decimal.max(new Decimal('0.01').times(parts.length), coarse);
}
