import type { Layout } from '../core/layout';
import { BASE_DIMENSIONS } from './common';

/** 预算管理一体化: self-score beside the score and opinion of the re-check; 广西 adds what was deducted. */
export const nationalReview: Layout = {
  id: 'national-review',
  name: { 'zh-CN': '预算管理一体化系统绩效自评复核表', en: 'Re-check form of the national budget system' },
  source: '预算管理一体化系统绩效模块自评复核表',
  mode: 'scored',
  policy: 'national-2020',
  columns: {
    required: ['level1', 'level2', 'level3', 'target', 'actual', 'weight', 'score', 'reviewScore'],
    typical: ['reviewScore', 'remark'],
    foreign: ['deviation', 'reviewActual', 'standard'],
  },
  titles: ['绩效自评复核表'],
  marks: ['核查意见'],
  dimensions: BASE_DIMENSIONS,
  evidence: 'none',
  execution: 'none',
  asksExecutionReason: false,
};
