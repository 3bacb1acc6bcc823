import { quantityZeroQualityMet } from '../../src/rules/quantity-zero-quality-met';
import { ruleTable } from './table';

ruleTable(quantityZeroQualityMet, {
  accept: [
    { name: 'the founding form' },
    { name: 'a form of the national family', base: 'national' },
    { name: 'little is not nothing', base: 'national', change: { E13: '1人' } },
    { name: 'nothing of one thing, quality of another', change: { H16: '0次' } },
    {
      name: 'quality not met either',
      base: 'national',
      change: { E13: '0人', E14: '0期', E15: '0%', E16: '2023年1月' },
    },
    { name: 'none was promised', base: 'national', change: { D13: '0人', E13: '0人' } },
  ],
  reject: [
    {
      name: 'no training, yet those trained passed',
      base: 'national',
      change: { E14: '0期', C14: '培训考核期数' },
      at: 'E15',
      data: { nothing: '培训考核期数', name: '培训考核合格率', actual: '96.5%' },
      related: ['E14'],
      fix: null,
    },
    {
      name: 'nothing delivered at all, and on time (休宁 300㎡ → 0, 4个月 → 4个月)',
      base: 'national',
      change: {
        C13: '厂房改造面积',
        D13: '300㎡',
        E13: '0㎡',
        C14: '设备台数',
        E14: '0期',
        C15: '验收合格率',
        C16: '工期',
        D16: '4个月',
        E16: '4个月',
      },
      findings: [{ at: 'E15' }, { at: 'E16', data: { nothing: '厂房改造面积' } }],
    },
    {
      name: 'projects not accepted, yet checked',
      change: { H17: '0项', E24: '市级科技计划项目验收合格率' },
      at: 'H24',
    },
  ],
});
