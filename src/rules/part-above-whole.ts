import type { Indicator } from '../core/evaluation';
import { inBase } from '../core/quantity';
import { defineRule } from '../core/rule';
import { figureOf } from './shared/figures';
import { cellsOf, usedRows } from './shared/rows';
import { quoted } from './shared/words';

type Part = { name: string; part: string; parent: string; whole: string };

export const partAboveWhole = defineRule<Part>({
  id: 'part-above-whole',
  group: 'target',
  severity: 'error',
  basis: '部分不大于整体',
  modes: ['scored', 'unscored'],
  texts: {
    'zh-CN': {
      title: '其中数大于总数',
      what: ({ name, part, parent, whole }) =>
        `${quoted(name, 'zh-CN')}的实现值“${part}”大于${quoted(parent, 'zh-CN')}的实现值“${whole}”。`,
      why: '“其中”是总数的一部分，不可能大于总数。',
      todo: () => '核对总数和其中数，改正有误的一处。',
    },
    en: {
      title: 'Part above the whole',
      what: ({ name, part, parent, whole }) =>
        `${quoted(name, 'en')} reports “${part}”, more than ${quoted(parent, 'en')} with “${whole}”.`,
      why: 'A “其中” row is a part of the row above it and cannot exceed it.',
      todo: () => 'Check both figures and correct the wrong one.',
    },
  },
  check(form, report) {
    const { indicators } = form.evaluation;
    for (const { indicator } of usedRows(form)) {
      const parent = indicator.parent === null ? null : indicators[indicator.parent]!;
      if (!parent || !exceeds(indicator, parent)) continue;
      report({
        at: indicator.actual!.at,
        indicator,
        data: {
          name: indicator.name.text,
          part: indicator.actual!.text,
          parent: parent.name.text,
          whole: parent.actual!.text,
        },
        related: cellsOf(parent.actual),
      });
    }
  },
});

/** Rates of a part may well be above the rate of the whole; counts and amounts may not. */
function exceeds(child: Indicator, parent: Indicator): boolean {
  const part = figureOf(child.actual);
  const whole = figureOf(parent.actual);
  if (!part || !whole || part.unit.family !== whole.unit.family) return false;
  return part.unit.family !== 'percent' && !part.unit.family.includes('/') && inBase(part).gt(inBase(whole));
}
