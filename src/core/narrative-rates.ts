import type Decimal from 'decimal.js';
import { rateAgrees } from './agreement';
import { halfUp, HUNDRED, lastPlace } from './decimals';
import type { Figure, Sentence } from './narrative';
import { clauseAt } from './narrative';
import { inBase } from './quantity';

/** A rate printed beside both of its numbers. */
export interface RateStatement {
  readonly sentence: Sentence;
  readonly rate: Figure;
  readonly done: Figure;
  readonly base: Figure;
  /** "超任务43%": what is above the base, not what was done of it. */
  readonly excess: boolean;
  /** In percent, two digits. */
  readonly due: Decimal;
}

const RATE_WORD =
  /(?:执行率|执行进度|支出率|支出进度|支付率|拨付率|到位率|完成率|完工率|开工率|竣工率|控制率|使用率|完成比例)(?:分别)?(?:为|达到?|是|约)?[:(]?$/;
const EXCESS_WORD = /超(?:额|出)?(?:完成)?(?:任务|目标|计划|预期)(?:数|量|任务)?(?:的)?$/;
const BASE_WORD = /预算|任务|目标|计划|应|编制|核定|指标|安排|下达|总投资|总数|共/;
const DONE_WORD = /执行|支出|支付|使用|拨付|到位|完成|实际|实有|完工|开工|竣工|已/;

/** Rates that their own two numbers do not give, in whatever way they were rounded. */
export function wrongRates(sentences: readonly Sentence[]): readonly RateStatement[] {
  return sentences.flatMap((sentence) =>
    sentence.topic === 'plans' || sentence.passage.kind === 'promise'
      ? []
      : sentence.figures.flatMap((figure, i) => {
          const statement = statementOf(sentence, figure, i);
          return statement && !holds(statement) ? [statement] : [];
        }),
  );
}

function statementOf(sentence: Sentence, rate: Figure, place: number): RateStatement | null {
  if (rate.unit.text !== '%' || rate.approximate) return null;
  const before = sentence.text.slice(0, rate.start);
  const excess = EXCESS_WORD.test(before);
  if (!excess && !RATE_WORD.test(before)) return null;
  const numbers = numbersBeside(sentence, place);
  const [first, second] = numbers;
  if (!first || !second || numbers.length > 2 || numbers.some(({ approximate }) => approximate)) return null;
  if (first.unit.family !== second.unit.family || first.unit.family === 'percent') return null;
  const roles = rolesOf(sentence, first, second);
  if (!roles || !inBase(roles.base).gt(0)) return null;
  const due = ratio(inBase(roles.done), inBase(roles.base), excess);
  return { sentence, rate, ...roles, excess, due: halfUp(due, 2) };
}

/** Numbers of the same part of the sentence since the last rate; "执行率80%(680/850)" has them behind. */
function numbersBeside({ text, figures }: Sentence, place: number): readonly Figure[] {
  const rate = figures[place]!;
  const opening = Math.max(
    text.lastIndexOf(';', rate.start),
    figures[place - 1]?.unit.text === '%' ? figures[place - 1]!.start : -1,
  );
  const before = [];
  for (let i = place - 1; i >= 0 && figures[i]!.start > opening && before.length < 4; i--)
    before.unshift(figures[i]!);
  if (before.length > 0 || !/^\(/.test(text.slice(rate.end))) return before;
  const close = text.indexOf(')', rate.end);
  return figures.slice(place + 1, place + 5).filter(({ end }) => end <= close);
}

/** Which of two numbers was done of which; by a stroke, else by the words before each. Null where they do not say. */
function rolesOf(
  { text }: Sentence,
  first: Figure,
  second: Figure,
): Pick<RateStatement, 'done' | 'base'> | null {
  if (text.slice(first.end, second.start).trim() === '/') {
    return first.value.lte(second.value) ? { done: first, base: second } : null;
  }
  const ofFirst = wordsOf(text, first, 0);
  const ofSecond = wordsOf(text, second, first.end);
  if (BASE_WORD.test(ofFirst) && DONE_WORD.test(ofSecond) && !DONE_WORD.test(ofFirst))
    return { base: first, done: second };
  if (DONE_WORD.test(ofFirst) && BASE_WORD.test(ofSecond) && !BASE_WORD.test(ofFirst))
    return { base: second, done: first };
  return null;
}

function wordsOf(text: string, { start }: Figure, from: number): string {
  return text.slice(Math.max(from, clauseAt(text, start).start), start);
}

function ratio(done: Decimal, base: Decimal, excess: boolean): Decimal {
  return (excess ? done.minus(base) : done).times(HUNDRED).div(base);
}

/** Rounded or cut; and amounts in 万元 were themselves rounded to their last digit. */
function holds({ rate, done, base, excess }: RateStatement): boolean {
  const of = (a: Decimal, b: Decimal): Decimal => ratio(a, b, excess);
  if (rateAgrees(rate.value, of(inBase(done), inBase(base)))) return true;
  const [low, high] = [of(edge(done, -1), edge(base, 1)), of(edge(done, 1), edge(base, -1))];
  return rate.value.gte(halfUp(low, rate.digits)) && rate.value.lte(halfUp(high, rate.digits));
}

/** Half a step of the last printed digit up or down; a plain count is exact. */
function edge(figure: Figure, side: 1 | -1): Decimal {
  const { value, unit, digits } = figure;
  const isExact = value.isInteger() && unit.factor.eq(1);
  const half = lastPlace(digits).div(2).times(unit.factor);
  return isExact ? inBase(figure) : inBase(figure).plus(half.times(side));
}
