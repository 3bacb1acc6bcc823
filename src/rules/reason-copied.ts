import { toA1 } from '../core/address';
import { compact } from '../core/normalise';
import { defineRule } from '../core/rule';
import { isFiller } from './shared/reasons';
import { cellsOf, firstTime, usedRows } from './shared/rows';
import { excerpt } from './shared/words';
import type { Text } from '../core/evaluation';

type Copied = { reason: string; cells: readonly string[] };

export const reasonCopied = defineRule<Copied>({
  id: 'reason-copied',
  group: 'consistency',
  severity: 'notice',
  basis: '已公开自评表中所见',
  modes: ['scored', 'unscored'],
  texts: {
    'zh-CN': {
      title: '多项原因雷同',
      what: ({ reason, cells }) => `${cells.join('、')} 的原因完全相同：“${reason}”。`,
      why: '不同指标的偏差原因一字不差，说明没有逐项分析。',
      todo: () => '按各项指标的实际情况分别说明原因和改进措施。',
    },
    en: {
      title: 'One reason on several rows',
      what: ({ reason, cells }) => `${cells.join(', ')} give the same reason word for word: “${reason}”.`,
      why: 'The same words for different indicators show that they were not looked into one by one.',
      todo: () => 'Give each indicator its own reason and measure.',
    },
  },
  check(form, report) {
    const isNew = firstTime();
    const byWords = new Map<string, Text[]>();
    for (const { indicator } of usedRows(form)) {
      const { reason } = indicator;
      // A cell merged over several rows is one reason, given once; fillers are reason-filler's.
      if (!reason?.text || isFiller(reason.text) || !isNew(reason)) continue;
      const words = compact(reason.text);
      const same = byWords.get(words);
      if (same) same.push(reason);
      else byWords.set(words, [reason]);
    }
    for (const reasons of byWords.values()) {
      const [first, second] = reasons;
      if (!first || !second) continue;
      report({
        at: second.at,
        data: { reason: excerpt(first.text), cells: reasons.map(({ at }) => toA1(at)) },
        related: cellsOf(...reasons.filter((reason) => reason !== second)),
      });
    }
  },
});
