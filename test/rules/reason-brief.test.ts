import { reasonBrief } from '../../src/rules/reason-brief';
import { ruleTable } from './table';

ruleTable(reasonBrief, {
  accept: [
    { name: 'the founding form' },
    { name: 'the national form: cause and measure', base: 'national' },
    {
      name: 'a measure already taken (衡山)',
      base: 'national',
      change: { H13: '部分家庭人口外迁，已按实际人口更新台账。' },
    },
    {
      name: 'something more of what was lacking',
      base: 'national',
      change: { H13: '个别村组知晓度偏低，已增加宣传车巡回广播的次数。' },
    },
    ...[
      '道路改扩建，有一段标线尚未施划，待工程完工后一并实施。',
      '节假日停车位紧张，已规划停车场两处，明年国庆前投用。',
    ].map((H13) => ({
      name: `what comes next: ${H13}`,
      base: 'national' as const,
      change: { H13 },
    })),
    { name: 'brief, on a row that met its target', base: 'national', change: { H14: '按计划办班' } },
    { name: 'a filler: reason-filler', base: 'national', change: { H13: '无' } },
    {
      name: 'no measure, where the heading asks for the cause only',
      change: { H17: '400项', J17: '上级部门统一压减了本年度项目数量和相应资金。' },
    },
    {
      name: 'fifteen characters in two sentences',
      base: 'national',
      change: { H13: '因雨延误。已协调施工单位赶工期' },
    },
  ],
  reject: [
    {
      name: 'five characters',
      base: 'national',
      change: { H13: '受疫情影响。' },
      at: 'H13',
      data: { length: 5, short: true },
    },
    {
      name: 'no measure, though the heading asks for one (濉溪)',
      base: 'national',
      change: { H13: '受疫情影响，部分学员居家隔离，未能到培训现场。' },
      at: 'H13',
      data: { short: false },
    },
    { name: 'brief on the founding form', change: { H17: '400项', J17: '项目延期验收' }, at: 'J17' },
    {
      name: 'with two stops',
      base: 'national',
      change: { H13: '受疫情影响。。' },
      at: 'H13',
      data: { length: 5 },
    },
    {
      name: 'words that begin like a measure',
      base: 'national',
      change: { H13: '部分学员领取补助后未到场，故完成率略低于年初目标。' },
      at: 'H13',
      data: { short: false },
    },
  ],
});
