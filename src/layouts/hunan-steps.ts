import type { Layout } from '../core/layout';

/** 湖南雨花 2017: 投入, 过程 and results scored by standards with steps; no target and no result columns. */
export const hunanSteps: Layout = {
  id: 'hunan-steps',
  name: { 'zh-CN': '湖南省部门整体支出绩效评价指标表', en: 'Hunan department-wide form with steps' },
  source: '湖南省长沙市雨花区部门整体支出绩效评价指标表（2017年度）',
  mode: 'scored',
  policy: 'hunan-department',
  columns: {
    required: ['level1', 'level2', 'level3', 'weight', 'standard', 'score'],
    typical: ['standard', 'description'],
    foreign: ['target', 'actual', 'reviewScore'],
  },
  titles: [],
  marks: [],
  dimensions: ['input', 'process', 'output'],
  evidence: 'none',
  execution: 'none',
  asksExecutionReason: false,
};
