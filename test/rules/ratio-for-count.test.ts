import { ratioForCount } from '../../src/rules/ratio-for-count';
import { ruleTable } from './table';

ruleTable(ratioForCount, {
  accept: [
    { name: 'the founding form' },
    { name: 'a form of the national family', base: 'national' },
    { name: 'a ratio for a ratio', change: { G28: '100%', H28: '97.30%' } },
    { name: 'per cent of a bare number under a percent target', change: { H28: '100百分比' } },
    {
      name: 'a rate in the name as well',
      base: 'national',
      change: { C14: '2套设备完好率', D14: '100%', E14: '98%' },
    },
    {
      name: 'a count in the name of a quality indicator',
      base: 'national',
      change: { C15: '购置2套软件验收', D15: '100%', E15: '100%' },
    },
    ...['购置2套软件、3台电脑', '培训2次', '建设2个点位3处', '设备2台占比', '软件2套比例'].map((C14) => ({
      name: `${C14}: a ratio may be meant`,
      base: 'national' as const,
      change: { C14, D14: '100%', E14: '100%' },
    })),
    {
      name: 'a count for the ratio',
      base: 'national',
      change: { C14: '购置软件2套', D14: '100%', E14: '2套' },
    },
    { name: 'other units are unit-mismatch', change: { H16: '20台' } },
    { name: 'an unused row', change: { G27: '-', H27: '-' } },
    ...['设备租用3个月', '检测试剂200人份'].map((C14) => ({
      name: `${C14}: no thing that is counted by its name`,
      base: 'national' as const,
      change: { C14, D14: '100%', E14: '100%' },
    })),
  ],
  reject: [
    {
      name: '至少全年完成2次宣传 → 已完成100% (大英)',
      change: { G23: '至少全年完成2次宣传', H23: '已完成100%' },
      at: 'H23',
      data: { target: '至少全年完成2次宣传', actual: '已完成100%' },
      related: ['G23'],
    },
    {
      name: 'the count stands in the name alone (培智教学软件2套)',
      base: 'national',
      change: { C14: '购置培智教学软件2套', D14: '100%', E14: '100%' },
      at: 'E14',
      data: { named: '2套' },
      related: ['C14', 'D14'],
    },
    {
      name: 'reported once, where the target counts as well',
      base: 'national',
      change: { C14: '购置软件2套', D14: '2套', E14: '100%' },
      at: 'E14',
      data: { named: '' },
    },
    { name: '10万元 → 已完成100% (大英)', change: { G26: '10万元', H26: '已完成100%' }, at: 'H26' },
    { name: 'a percent format counts as well', change: { H16: { value: 1, format: '0%' } }, at: 'H16' },
  ],
});
