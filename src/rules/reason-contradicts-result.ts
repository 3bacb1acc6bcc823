import { compact, normalise } from '../core/normalise';
import type { FoundQuantity, Quantity } from '../core/quantity';
import { inBase, readQuantities } from '../core/quantity';
import { plain, sumOf } from '../core/decimals';
import type { Form } from '../core/rule';
import { defineRule } from '../core/rule';
import type { Row } from './shared/rows';
import { cellsOf, promisingRows } from './shared/rows';
import { inFull } from './shared/scores';
import { excerpt } from './shared/words';

/** `full`: nobody can say whether the result reaches the target, but the score claims all of it. */
type Contradiction = { reason: string; target: string; actual: string; figure: string; full: boolean };

/**
 * The thing itself is not done. "未完成…的原因" and "无未完成" only name the column or deny it; "尚未发现问题" and
 * "暂未收到投诉" report what did not happen.
 */
const UNFINISHED =
  /(?<![无没不]|没有|不存在|未发生)(?:未完成|(?:暂未|尚未)(?!发现|收到|接到|出现|发生|产生)|没有完成|未能完成|未达到|未达标)(?!的?(?:情况|原因|指标|事项))/;

/** What was left over from another year says nothing about this one. */
const EARLIER = /上年|去年|往年|以前年度|结转/;

/** What was done in fact, in the reason's own words. */
const DONE = /(?:实际完成|实际为|实际达到|仅完成|只完成|完成率为|完成率仅|完成率)$/;

export const reasonContradictsResult = defineRule<Contradiction>({
  id: 'reason-contradicts-result',
  group: 'consistency',
  severity: 'warning',
  basis: '已公开自评表中所见',
  modes: ['scored', 'unscored'],
  texts: {
    'zh-CN': {
      title: '原因与结果矛盾',
      what: ({ reason, target, actual, figure, full }) => {
        if (figure) return `原因写的是 ${figure}（“${reason}”），实现值却是“${actual}”。`;
        return full
          ? `原因说没有完成（“${reason}”），实现值填“${actual}”，得分却是满分。`
          : `原因说没有完成（“${reason}”），实现值“${actual}”却达到了预期值“${target}”。`;
      },
      why: '原因与实现值说的是同一件事，两处不能相反。',
      todo: () => '核对实际完成情况，改正实现值（连同得分）或原因。',
    },
    en: {
      title: 'Reason contradicts result',
      what: ({ reason, target, actual, figure, full }) => {
        if (figure) return `The reason says ${figure} (“${reason}”), the result “${actual}”.`;
        return full
          ? `The reason says unfinished (“${reason}”); the result is “${actual}”, with full marks.`
          : `The reason says unfinished (“${reason}”), while the result “${actual}” reaches the target “${target}”.`;
      },
      why: 'Reason and result speak of the same thing and cannot say opposite things.',
      todo: () => 'Check what was done, and correct the result (with its score) or the reason.',
    },
  },
  check(form, report) {
    for (const row of promisingRows(form)) {
      const { actual, reason, target } = row.indicator;
      // A reason merged over several rows speaks of one of them, and not necessarily of this one.
      if (!reason?.text || !actual || reason.area.top !== reason.area.bottom) continue;
      const figure = otherFigure(row);
      const full = row.scored.met === null && inFull(row);
      const unfinished = (row.scored.met === true || full) && saysUnfinished(reason.text, form);
      if (!figure && !unfinished) continue;
      report({
        at: reason.at,
        indicator: row.indicator,
        data: {
          reason: excerpt(reason.text),
          target: excerpt(target?.text ?? ''),
          actual: excerpt(actual.text),
          figure: figure ? plain(figure.value) + figure.unit.text : '',
          full,
        },
        related: cellsOf(actual, target),
      });
    }
  },
});

function saysUnfinished(reason: string, { evaluation }: Form): boolean {
  const own = String(evaluation.header.year?.value ?? '');
  return compact(reason)
    .split(/[,;。]/)
    .some((clause) => {
      const year = /(?:19|20)\d\d(?=年)/.exec(clause)?.[0];
      const isEarlier = EARLIER.test(clause) || (year !== undefined && year !== own);
      return UNFINISHED.test(clause) && !isEarlier;
    });
}

/** A figure that the reason gives for what was done, in the result's unit, and another one than the result. */
function otherFigure({ indicator: { actual, reason } }: Row): Quantity | null {
  const value = actual?.value;
  if (value?.kind !== 'number' && value?.kind !== 'at-least') return null;
  const { quantity } = value;
  const text = normalise(reason!.text);
  const said = readQuantities(text).filter((found) => isAbout(found, quantity, text));
  const figures = said.map(inBase);
  // "第一批实际完成200人，第二批实际完成280人": its parts.
  const fits = [...figures, sumOf(figures)].some((figure) => figure.eq(inBase(quantity)));
  return fits ? null : (said[0] ?? null);
}

function isAbout(found: FoundQuantity, quantity: Quantity, text: string): boolean {
  return (
    found.unit.family !== '' &&
    found.unit.family === quantity.unit.family &&
    !found.approximate &&
    DONE.test(text.slice(0, found.start))
  );
}
