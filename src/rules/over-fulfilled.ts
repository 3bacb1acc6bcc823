import Decimal from 'decimal.js';
import type { Form } from '../core/rule';
import { plain } from '../core/decimals';
import { defineRule } from '../core/rule';
import { promiseData } from './shared/manual';
import { points } from './shared/numbers';
import { givesReason, reasonOf } from './shared/reasons';
import type { Row } from './shared/rows';
import { cellsOf, promisingRows } from './shared/rows';

type Over = { target: string; actual: string; achievement: string; threshold: string; far: boolean };

/** A bare "90" under such a name is a percentage: 130 % applies to counts and amounts only. */
const RATE_NAME = /率|满意度|比例|占比|比重|百分比|程度|幅/;

export const overFulfilled = defineRule<Over>({
  id: 'over-fulfilled',
  group: 'target',
  severity: 'warning',
  basis: '预算管理一体化系统（广西）：超过 130% 须说明；已公开自评表中所见',
  modes: ['scored', 'unscored'],
  texts: {
    'zh-CN': {
      title: '超额过多未说明',
      what: ({ target, actual, achievement, threshold, far }) =>
        `实现值“${actual}”是预期值“${target}”的 ${achievement}%，超过 ${threshold}%${
          far ? '，预期值很可能定得过低' : ''
        }，没有说明原因。`,
      why: '超额完成不加分；超出过多通常说明预期值定低了，复核时须有说明。',
      todo: ({ far }) =>
        far
          ? '说明超额的原因；预期值确实定低的，写明下一年度如何调整。'
          : '用一句话说明超额的原因；属于预期值定低的，下一年度相应提高。',
    },
    en: {
      title: 'Far above target, unexplained',
      what: ({ target, actual, achievement, threshold, far }) =>
        `The result “${actual}” is ${achievement}% of the target “${target}”, above ${threshold}%${
          far ? '; the target was very likely set too low' : ''
        }, and no reason is given.`,
      why: 'Over-fulfilment earns nothing; that far above usually means a target set too low, and a reviewer asks.',
      todo: ({ far }) =>
        far
          ? 'Say why; if the target was too low, say how next year’s will be set.'
          : 'Say why in one sentence; if the target was too low, raise next year’s.',
    },
  },
  check(form, report) {
    const { overFulfilledAbove, farAbove } = form.policy;
    for (const row of promisingRows(form)) {
      const { indicator, scored } = row;
      const { achievement } = scored;
      // Exactly the threshold is not above it.
      if (!achievement?.gt(new Decimal(overFulfilledAbove)) || !moreIsCounted(row)) continue;
      if (isExplained(row, form)) continue;
      const far = achievement.gt(new Decimal(farAbove));
      report({
        at: indicator.actual!.at,
        indicator,
        data: {
          ...promiseData(row),
          achievement: points(achievement.toDecimalPlaces(2), 2),
          threshold: plain(new Decimal(far ? farAbove : overFulfilledAbove)),
          far,
        },
        related: cellsOf(indicator.target, indicator.reason),
      });
    }
  },
});

function isExplained(row: Row, { evaluation }: Form): boolean {
  return givesReason(reasonOf(row, evaluation));
}

/** A count or amount of which more is better: no percentage, no ceiling, no span, no date. */
function moreIsCounted({ indicator: { actual, direction, name, target } }: Row): boolean {
  const promised = target?.value;
  if (promised?.kind !== 'number' && promised?.kind !== 'at-least' && promised?.kind !== 'equal')
    return false;
  if (direction.value !== 'higher' && promised.kind !== 'equal') return false;
  const { family } = promised.quantity.unit;
  if (family === 'percent' || actual?.value === null) return false;
  return family !== '' || !RATE_NAME.test(name.text);
}
