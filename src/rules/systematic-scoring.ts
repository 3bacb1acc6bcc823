import { toA1 } from '../core/address';
import type { Texts } from '../core/language';
import { defineRule } from '../core/rule';
import type { SheetRule } from '../core/systematic';
import { cellsOf } from './shared/rows';
import { habitOf } from './shared/scores';

type Habit = { habit: SheetRule; count: number; first: string };

const HABITS: Texts<Readonly<Record<SheetRule, string>>> = {
  'zh-CN': {
    'round-1': '四舍五入到一位小数',
    'round-0': '四舍五入到整数',
    truncate: '截去小数',
    'other-reverse': '按另一种反向指标公式计算',
    'steps-10': '按完成率每 10 个百分点一档计分',
    'steps-5': '按完成率每 5 个百分点一档计分',
  },
  en: {
    'round-1': 'rounded to one decimal',
    'round-0': 'rounded to whole points',
    truncate: 'cut off instead of rounded',
    'other-reverse': 'computed by the other formula for upper bounds',
    'steps-10': 'scored in steps of ten per cent',
    'steps-5': 'scored in steps of five per cent',
  },
};

export const systematicScoring = defineRule<Habit>({
  id: 'systematic-scoring',
  group: 'score',
  severity: 'notice',
  basis: '已公开自评表的统计（不一致多集中于少数几张表）',
  texts: {
    'zh-CN': {
      title: '整表按另一口径计分',
      what: ({ habit, count, first }) =>
        `从 ${first} 起有 ${count} 项得分与重算不符，都符合“${HABITS['zh-CN'][habit]}”的口径。`,
      why: '差异来自整张表的计分口径，不是逐项填错，因此这些行只作警告。',
      todo: () =>
        '确认主管部门是否规定了这一口径；有规定的，选用相应的计分办法；没有规定的，按重算得分改正。',
    },
    en: {
      title: 'Whole sheet scored another way',
      what: ({ habit, count, first }) =>
        `From ${first} on, ${count} scores that differ from recalculation are all ${HABITS.en[habit]}.`,
      why: 'The differences come from one habit of the sheet and not from single mistakes; the rows are warnings only.',
      todo: () =>
        'Ask whether the authority prescribes it: if so choose that policy, if not correct the scores.',
    },
  },
  check(form, report) {
    const habit = habitOf(form);
    if (!habit) return;
    const rows = habit.rows.map((index) => form.evaluation.indicators[index]!);
    const cells = cellsOf(...rows.map(({ score }) => score));
    report({
      at: cells[0]!,
      data: { habit: habit.rule, count: rows.length, first: toA1(cells[0]!) },
      related: cells.slice(1),
    });
  },
});
