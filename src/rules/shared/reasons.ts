import { scoredDown } from '../../core/judgement';
import type { Evaluation, Indicator, Text } from '../../core/evaluation';
import type { Lang } from '../../core/language';
import { compact } from '../../core/normalise';
import { oncePerForm } from './once';
import type { Row } from './rows';
import { usedRows } from './rows';
import { isNothing } from './words';

/**
 * Words that stand in a reason cell and give no reason. 无, 0, —— and 完成 are taken from published forms
 * (廊坊, 休宁); the rest say the same.
 */
const FILLERS = new Set([
  ...'无 0 0% 完成 已完成 全部完成 按时完成 达标 已达标 正常 一切正常 不适用 无偏差 无原因 暂无 没有 同上 略'.split(
    ' ',
  ),
  ...'不涉及 100% 达到预期 达到预期指标 达到预期目标 已达到预期 已达到预期指标 已达到预期目标'.split(' '),
]);

/** The reason stands there but says nothing. */
export function isFiller(text: string): boolean {
  const words = text.replace(/[\s。.；;]+/g, '');
  return words !== '' && (isNothing(words) || FILLERS.has(words));
}

/** A reason that says something. */
export function givesReason(reason: Text | null): boolean {
  return reason !== null && reason.text !== '' && !isFiller(reason.text);
}

/** Result below the target, or score below the weight: such a row owes a reason. */
export function fallsShort(row: Row): boolean {
  return row.scored.met === false || scoredDown(row.scored);
}

const AS_ABOVE = /^(?:原因)?同上(?:述|行)?(?:原因)?$/;

/** "同上" stands for the nearest reason above it; with none above, for nothing. */
function spelledOut(reason: Text, { index }: Indicator, { indicators }: Evaluation): Text {
  const isAsAbove = ({ text }: Text): boolean => AS_ABOVE.test(compact(text).replace(/[。;]+$/, ''));
  if (!isAsAbove(reason)) return reason;
  const above = indicators.slice(0, index).reverse();
  return above.find((row) => row.reason?.text && !isAsAbove(row.reason))?.reason ?? reason;
}

/**
 * The cell in which a row answers: its own, or the one that its "同上" stands for, its parent's for a "其中" row without
 * one, else the block of reasons under the table, which answers for every row. Null where the form asks for no reason.
 */
export function reasonOf({ indicator }: Row, evaluation: Evaluation): Text | null {
  const parent = indicator.parent === null ? null : evaluation.indicators[indicator.parent]!;
  if (indicator.reason?.text) return spelledOut(indicator.reason, indicator, evaluation);
  if (parent?.reason?.text) return parent.reason;
  if (evaluation.reasonBlock?.text) return evaluation.reasonBlock;
  return indicator.reason ?? parent?.reason ?? evaluation.reasonBlock;
}

/** Rows that owe a reason, each with the cell in which it stands or should stand. */
export const owedReasons = oncePerForm((form): readonly { readonly row: Row; readonly reason: Text }[] =>
  usedRows(form).flatMap((row) => {
    const reason = fallsShort(row) ? reasonOf(row, form.evaluation) : null;
    return reason ? [{ row, reason }] : [];
  }),
);

/** How a row falls short, as data: what does not apply is left empty. */
export type Shortfall = {
  name: string;
  /** Texts of both cells where the target is not reached. */
  target: string;
  actual: string;
  /** Figures where points were taken off. */
  weight: string;
  score: string;
};

export function shortfallOf(row: Row): Shortfall {
  const { indicator, scored } = row;
  const missed = scored.met === false;
  const down = scoredDown(row.scored);
  return {
    name: indicator.name.text,
    target: missed ? (indicator.target?.text ?? '') : '',
    actual: missed ? (indicator.actual?.text ?? '') : '',
    weight: down ? (scored.weight?.toFixed() ?? '') : '',
    score: down ? (scored.claimed?.toFixed() ?? '') : '',
  };
}

/** "的实现值“480人”未达到预期值“≥500人”，得分 9.6 低于权重 10": goes on behind the indicator's name. */
export function shortfallText({ target, actual, weight, score }: Shortfall, lang: Lang): string {
  const chinese = lang === 'zh-CN';
  const parts: string[] = [];
  if (target && actual) {
    parts.push(
      chinese
        ? `实现值“${actual}”未达到预期值“${target}”`
        : `the result “${actual}” falls short of “${target}”`,
    );
  }
  if (weight) {
    parts.push(
      chinese ? `得分 ${score} 低于权重 ${weight}` : `the score ${score} is below the weight ${weight}`,
    );
  }
  if (parts.length === 0) return chinese ? '没有完成' : 'the target was not reached';
  return chinese ? `的${parts.join('，')}` : parts.join(' and ');
}
