import { reasonContradictsResult } from '../../src/rules/reason-contradicts-result';
import { merged } from './edits';
import { ruleTable } from './table';

ruleTable(reasonContradictsResult, {
  accept: [
    { name: 'the founding form' },
    { name: 'a reason for a shortfall', base: 'national' },
    { name: 'unfinished, and short', base: 'national', change: { H13: '因疫情未完成全部培训,已安排补训。' } },
    {
      name: 'unfinished, and points taken off by a person',
      base: 'national',
      change: { D15: '一次性通过省文物局验收', E15: '一次性', G15: 6, H15: '未完成展陈建设' },
    },
    ...['无未完成事项', '没有未达标', '未发生未完成', '未完成的原因:无', '未达标情况说明'].map((H14) => ({
      name: H14,
      base: 'national' as const,
      change: { H14 },
    })),
    ...[
      '实际完成460',
      '实际完成约460人',
      '实际完成3期',
      '仅完成460人,补训后实际完成480人',
      '实际完成培训,另有460人报名',
    ].map((H13) => ({ name: H13, base: 'national' as const, change: { H13 } })),
    {
      name: 'a reason merged over two rows',
      base: 'national',
      change: { H14: '后两期尚未举办' },
      edit: merged('H14:H15'),
    },
    {
      name: 'no figure to be held against another',
      base: 'national',
      change: { E13: '完成', H13: '实际完成460人' },
    },
    { name: 'denied', base: 'national', change: { H14: '不存在未完成情况。' } },
    { name: 'the same figure', base: 'national', change: { H13: '实际完成480人,20人因疫情未能参加。' } },
    {
      name: 'a figure of something else',
      base: 'national',
      change: { H13: '受疫情影响,20人未到场,另有30人报名。' },
    },
    {
      name: 'unfinished, short, and yet with full marks: score-mismatch',
      base: 'national',
      change: { G13: 10, H13: '因疫情未完成全部培训,已安排补训。' },
    },
    {
      name: 'figures without a unit',
      base: 'national',
      change: { D13: '≥500', E13: '480', H13: '实际完成460,其余待补训。' },
    },
    ...[
      '尚未发现问题',
      '暂未收到投诉',
      '2021年未完成的一期已补办',
      '上年未完成,本年已补办',
      '结转任务未完成部分已补办',
    ].map((H14) => ({ name: H14, base: 'national' as const, change: { H14 } })),
    {
      name: 'parts that come to the result',
      base: 'national',
      change: { H13: '第一批实际完成200人,第二批实际完成280人,其余待补训。' },
    },
  ],
  reject: [
    {
      name: 'what a result of at least so many is held against',
      base: 'national',
      change: { E13: '≥480人', H13: '实际完成460人,其余待补训。' },
      at: 'H13',
      data: { figure: '460人' },
    },
    ...['暂未', '没有完成', '未能完成', '未达到要求', '未达标'].map((H14) => ({
      name: `${H14} beside a result that is met`,
      base: 'national' as const,
      change: { H14 },
      at: 'H14',
    })),
    ...['实际为460人', '实际达到460人', '仅完成460人', '只完成460人'].map((H13) => ({
      name: H13,
      base: 'national' as const,
      change: { H13 },
      at: 'H13',
      data: { figure: '460人' },
    })),
    {
      name: '未完成展陈建设 beside a result that is met (休宁)',
      base: 'national',
      change: { H14: '因场地改造,后两期尚未举办。' },
      at: 'H14',
      data: { actual: '10期', target: '≥10期', figure: '' },
      related: ['E14', 'D14'],
      fix: null,
    },
    {
      name: 'full marks although nobody can say that it is met (休宁)',
      base: 'national',
      change: { D15: '一次性通过省文物局验收', E15: '一次性', H15: '未完成展陈建设' },
      at: 'H15',
      data: { full: true },
    },
    {
      name: 'another figure for the same thing',
      base: 'national',
      change: { H13: '实际完成460人,其余待补训。' },
      at: 'H13',
      data: { figure: '460人' },
    },
    {
      name: 'a rate (廊坊)',
      base: 'national',
      change: { H18: '个别村完成率为86%,其余正在推进。' },
      at: 'H18',
      data: { figure: '86%', actual: '92%' },
    },
    ...['2022年尚未举办后两期', '上年已办完,本年未完成两期', '尚未办结'].map((H14) => ({
      name: H14,
      base: 'national' as const,
      change: { H14 },
      at: 'H14',
    })),
    {
      name: 'parts that come to something else',
      base: 'national',
      change: { H13: '第一批实际完成200人,第二批实际完成270人,其余待补训。' },
      at: 'H13',
      data: { figure: '200人' },
    },
  ],
});
