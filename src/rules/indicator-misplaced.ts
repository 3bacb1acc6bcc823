import type { Category, Dimension, Evaluation } from '../core/evaluation';
import { compact } from '../core/normalise';
import { defineRule } from '../core/rule';
import { usedRows } from './shared/rows';

type Misplaced = { name: string; under: string; belongs: string };

/**
 * Where a level-2 group may stand. 满意度 stands alone or under 效益 (江门); costs stand under 产出 or, since
 * 财预〔2021〕101号, alone. What is not listed (决策, 投入, 过程 and their parts) goes by local rules: nothing is said.
 */
const HOMES: Readonly<Partial<Record<Category, readonly Dimension[]>>> = {
  quantity: ['output'],
  quality: ['output'],
  timeliness: ['output'],
  economic: ['benefit', 'cost'],
  social: ['benefit', 'cost'],
  ecological: ['benefit', 'cost'],
  sustained: ['benefit'],
  satisfaction: ['benefit', 'satisfaction'],
};

const JUDGED: readonly Dimension[] = ['output', 'benefit', 'satisfaction'];

/**
 * Names that say themselves which group they belong to, and the groups in which they cannot stand, as seen on
 * published forms (资金支付 and 预算执行 under 数量, 工程资金金额 as a quantity). Short and certain rather than complete.
 */
const STRANGERS: readonly (readonly [RegExp, readonly Category[], string])[] = [
  [
    /满意(?:度|率)(?!(?:问卷|电话)?(?:调查|测评|评价|回访|问卷))/,
    ['quantity', 'quality', 'timeliness', 'cost'],
    '满意度指标',
  ],
  [/(?:合格|优良|达标|通过)率$/, ['quantity', 'timeliness', 'cost'], '质量指标'],
  [/(?:及时|准时|按时完成|按期完成)率?性?$|完成时[间限]$/, ['quantity', 'quality', 'cost'], '时效指标'],
  [
    /(?:总|单位|人均|项目|工程|培训)成本$|成本(?:控制|节约)[数率额]?$/,
    ['quantity', 'quality', 'timeliness'],
    '成本指标',
  ],
  [/预算执行率?$|资金(?:支付|支出|拨付)(?:率|进度|金额|数额)?$|资金金额$/, ['quantity'], '预算执行情况'],
];

export const indicatorMisplaced = defineRule<Misplaced>({
  id: 'indicator-misplaced',
  group: 'structure',
  severity: 'warning',
  basis: '已公开自评表中所见；会计师事务所复核标准第 10 条',
  modes: ['scored', 'unscored', 'target'],
  texts: {
    'zh-CN': {
      title: '指标归类有误',
      what: ({ name, under, belongs }) => `“${name}”列在“${under}”下，应属于“${belongs}”。`,
      why: '指标应归入相应的一级、二级指标；归类有误的指标，复核时可能不予认可。',
      todo: ({ belongs }) => `移到“${belongs}”下，并核对各级权重；归类与批复一致的，可注明。`,
    },
    en: {
      title: 'Under the wrong heading',
      what: ({ name, under, belongs }) => `“${name}” stands under “${under}”; it belongs to “${belongs}”.`,
      why: 'An indicator belongs under its own level 1 and level 2; a re-check may not accept a misplaced one.',
      todo: ({ belongs }) =>
        `Move it to “${belongs}” and check the weights; say so if it was approved like this.`,
    },
  },
  check(form, report) {
    const { evaluation } = form;
    const wrongGroups = new Set(misplacedGroups(evaluation));
    for (const index of wrongGroups) {
      const { name, label, category, block } = evaluation.groups[index]!;
      const home = evaluation.blocks[block]!;
      report({
        at: name.at,
        data: { name: label, under: home.label, belongs: DIMENSION_NAMES[HOMES[category]![0]!] ?? '' },
        related: [home.name.at],
      });
    }
    for (const { indicator } of usedRows(form)) {
      const { name, group } = indicator;
      const { category, label, name: heading } = evaluation.groups[group]!;
      const words = compact(name.text);
      const stranger = STRANGERS.find(
        ([pattern, groups]) => groups.includes(category) && pattern.test(words),
      );
      // The group itself stands wrong: its rows are not reported one by one as well.
      if (!stranger || wrongGroups.has(group)) continue;
      report({
        at: name.at,
        indicator,
        data: { name: name.text, under: label, belongs: stranger[2] },
        related: [heading.at],
      });
    }
  },
});

const DIMENSION_NAMES: Readonly<Partial<Record<Dimension, string>>> = {
  output: '产出指标',
  benefit: '效益指标',
};

function misplacedGroups({ groups, blocks, indicators }: Evaluation): readonly number[] {
  return groups.flatMap((group, index) => {
    const homes = HOMES[group.category];
    const { dimension } = blocks[group.block]!;
    const used = group.indicators.some((i) => indicators[i]?.used);
    return homes && used && JUDGED.includes(dimension) && !homes.includes(dimension) ? [index] : [];
  });
}
