import type { Layout } from '../core/layout';
import { BASE_DIMENSIONS } from './common';

/** 预算管理一体化: the list that its performance module imports and exports, with a remark for each row. */
export const nationalSystem: Layout = {
  id: 'national-system',
  name: { 'zh-CN': '预算管理一体化系统自评指标表', en: 'Indicator list of the national budget system' },
  source: '预算管理一体化系统绩效模块导入模板',
  mode: 'scored',
  policy: 'national-2020',
  columns: {
    required: ['level1', 'level2', 'level3', 'target', 'actual', 'weight', 'score', 'remark'],
    typical: ['weight', 'remark'],
    foreign: ['reason', 'evidence', 'reviewScore', 'nature'],
  },
  titles: [],
  marks: [],
  dimensions: BASE_DIMENSIONS,
  evidence: 'none',
  execution: 'none',
  asksExecutionReason: false,
};
