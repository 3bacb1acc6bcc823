import type { Layout } from '../core/layout';
import { BASE_DIMENSIONS } from './common';

/** 四川: nature, figure and unit in columns of their own; 10 points for execution, with a reason asked below 90 %; 90 for the rest. */
export const sichuanProject: Layout = {
  id: 'sichuan-project',
  name: { 'zh-CN': '四川省部门预算项目支出绩效自评表', en: 'Sichuan budget project self-evaluation form' },
  source: '四川省部门预算项目支出绩效自评表（报表编号 510000_0013zp）',
  mode: 'scored',
  policy: 'sichuan-2022',
  columns: {
    required: ['level1', 'level2', 'level3', 'nature', 'target', 'unit', 'actual', 'weight', 'score'],
    typical: ['nature', 'unit'],
    foreign: ['coefficient', 'reviewScore', 'direction'],
  },
  titles: ['部门预算项目支出绩效自评表'],
  marks: ['项目年度目标', '年度目标完成情况', '财政专户管理资金', '评价结论', '项目实施内容及过程概述'],
  dimensions: BASE_DIMENSIONS,
  evidence: 'none',
  execution: 'scored',
  asksExecutionReason: true,
};
