import { signAgainstName } from '../core/direction';
import { defineRule } from '../core/rule';
import { promiseData, rowsLeftFor } from './shared/manual';
import { cellsOf } from './shared/rows';
import { quoted } from './shared/words';

type Unclear = { name: string; target: string; actual: string };

/** Only where the answer makes a difference: a result that equals its target is met either way. */
export const targetDirectionUnclear = defineRule<Unclear>({
  id: 'target-direction-unclear',
  group: 'target',
  severity: 'notice',
  basis: '已公开自评表的统计（约 40% 的预期值不带符号）',
  modes: ['scored', 'unscored'],
  texts: {
    'zh-CN': {
      title: '指标方向不明',
      what: ({ name, target, actual }) =>
        `${quoted(name, 'zh-CN')}的预期值“${target}”没有写明方向，实现值为“${actual}”，无法判断是越大越好还是越小越好。`,
      why: '预期值没有“≥”“≤”等符号，指标名称和类别也不能说明方向，本工具不作猜测。',
      todo: () => '请选择一次该指标的方向，选择会随工作簿保存；也可以在预期值前加“≥”或“≤”。',
    },
    en: {
      title: 'Direction of the target unclear',
      what: ({ name, target, actual }) =>
        `The target “${target}” of ${quoted(name, 'en')} says no direction, and the result is “${actual}”: it is open whether more or less is better.`,
      why: 'There is no sign such as ≥ or ≤, and neither name nor level decides; nothing is guessed.',
      todo: () => 'Choose the direction once (it is kept in the workbook), or put ≥ or ≤ before the target.',
    },
  },
  check(form, report) {
    for (const row of rowsLeftFor(form, 'direction-unclear')) {
      const { actual, name, target } = row.indicator;
      // A sign that the name contradicts is sign-contradicts-name's.
      if (signAgainstName(target!.value, name.text)) continue;
      report({
        at: target!.at,
        indicator: row.indicator,
        data: { name: name.text, ...promiseData(row) },
        related: cellsOf(name, actual),
      });
    }
  },
});
