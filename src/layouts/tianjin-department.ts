import type { Layout } from '../core/layout';

/** 天津: no levels; sign, figure and unit in columns of their own. */
export const tianjinDepartment: Layout = {
  id: 'tianjin-department',
  name: { 'zh-CN': '天津市部门绩效自评表', en: 'Tianjin department form' },
  source: '天津市预算绩效管理系统部门绩效自评表',
  mode: 'scored',
  policy: 'national-2020',
  columns: {
    required: ['level3', 'sign', 'target', 'actual', 'unit', 'weight', 'score'],
    typical: ['sign', 'unit'],
    foreign: ['share', 'coefficient', 'reviewScore', 'level1'],
  },
  titles: [],
  marks: [],
  dimensions: [],
  evidence: 'none',
  execution: 'rate-only',
  asksExecutionReason: false,
};
