import { indicatorMisplaced } from '../../src/rules/indicator-misplaced';
import { ruleTable } from './table';

ruleTable(indicatorMisplaced, {
  accept: [
    { name: 'the founding form: 满意度 under 效益' },
    { name: 'the national form: 满意度 alone', base: 'national' },
    {
      name: '成本 as a level of its own, with its own kinds',
      base: 'national',
      change: { A18: '成本指标', B18: '社会成本指标', C18: '人均财政补助成本', B19: '生态环境成本指标' },
    },
    {
      name: 'a benefit that speaks of satisfaction',
      base: 'national',
      change: { C18: '群众就医满意度提升' },
    },
    {
      name: 'headings of local making',
      base: 'national',
      change: { B13: '任务完成情况', C13: '资金支付率' },
    },
  ],
  reject: [
    {
      name: '经济效益 inside 产出 (南华)',
      base: 'national',
      change: { B15: '经济效益指标' },
      at: 'B15',
      data: { belongs: '效益指标' },
      related: ['A13'],
    },
    {
      name: '数量 inside 效益',
      base: 'national',
      change: { B18: '数量指标' },
      at: 'B18',
      data: { belongs: '产出指标' },
    },
    {
      name: '预算执行 as a quantity (re-check standard 10)',
      base: 'national',
      change: { C14: '预算执行率' },
      at: 'C14',
      data: { under: '数量指标' },
      related: ['B13'],
    },
    {
      name: '工程资金金额 as a quantity (廊坊)',
      base: 'national',
      change: { C14: '工程资金金额' },
      at: 'C14',
    },
    {
      name: '满意度 under 质量',
      change: { E24: '参训人员满意度' },
      at: 'E24',
      data: { belongs: '满意度指标' },
    },
  ],
});
