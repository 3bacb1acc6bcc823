import Decimal from 'decimal.js';
import type { Expression } from './expression';
import type { FigureContext } from './expression-figure';
import { readFigure } from './expression-figure';
import { readTrend } from './expression-quality';
import type { Quantity } from './quantity';
import { unitOf } from './units';

/** What a result is read beside. */
export interface AnswerContext extends FigureContext {
  /** What the row promises; null where a promise itself is read. */
  readonly promised: Expression | null;
  /** The indicator's name. */
  readonly name: string;
}

/**
 * A result in words that stands for a figure, given the figure promised: 未发生 beside 0起 is 0, 全覆盖 beside 100% is
 * 100 %, 同比增长9.1% beside 8 % is 9.1 %. Null for all other texts: 完成 and 合格 claim a figure and report none.
 * Takes a compact text.
 */
export function readAnswer(word: string, context: AnswerContext): Expression | null {
  const { promised } = context;
  if (promised === null || !('quantity' in promised)) return null;
  const { quantity } = promised;
  if (quantity.value.isZero() && NONE.test(word)) return number(quantity);
  if (quantity.unit.text === '%' && WHOLE.test(word))
    return number({ value: new Decimal(100), unit: quantity.unit });
  return readChange(word, quantity, context);
}

function number(quantity: Quantity): Expression {
  return { kind: 'number', quantity, strict: false };
}

const NONE =
  /^(?:全年|本年度?|均)?(?:(?:未|没有|无|零)(?:发生|出现|产生|发现|收到|接到|造成)(?:过|任何)?|[无零](?!法|从))(?:[^,;。]{0,10}(?:事故|事件|投诉|案件|伤亡|死亡|疫情|舆情|上访|信访|违规|违纪|火灾|情况|现象|问题))?(?:[,;](?:达到|达成|完成|实现)[^\d,;]{0,10})?$/;

const WHOLE = /^(?:已|均|均已|实现|已实现|达到)?(?:全覆盖|全部(?:覆盖|合格|达标|通过))$/;

/** Words of an indicator that is itself a fall, so that 下降7.2% reports it in full. */
const NAMES_A_FALL = /下降|降低|减少|压减|缩减|削减|减幅|降幅|降率|缩短/;

/** Words of an indicator that may rise or fall, so that 下降2% reports -2 %. */
const NAMES_A_CHANGE = /变动|变化|增减|增长|增幅|增速/;

/**
 * The change is the figure that was asked for. Null for a change of something the name does not call a change, and
 * beside a promise that counts something else.
 */
function readChange(word: string, asked: Quantity, context: AnswerContext): Expression | null {
  const trend = readTrend(word);
  if (trend?.kind !== 'trend' || trend.direction === 'steady') return null;
  const falls = NAMES_A_FALL.test(context.name);
  const expected = trend.direction === (falls ? 'lower' : 'higher');
  if (!expected && (falls || !NAMES_A_CHANGE.test(context.name))) return null;
  if (expected && context.promised?.kind === 'at-most' && !NAMES_A_CHANGE.test(context.name)) return null;
  const figure = readFigure(word, { ...context, unit: unitOf('') });
  if (!figure || !('quantity' in figure) || figure.kind === 'tolerance') return null;
  const { unit, value } = figure.quantity;
  const counts = unit.family === asked.unit.family || (unit.family === 'percent' && asked.value.isZero());
  if (!counts) return null;
  return expected ? figure : { ...figure, quantity: { unit, value: value.negated() } };
}
