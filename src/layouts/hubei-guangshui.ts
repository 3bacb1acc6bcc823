import type { Layout } from '../core/layout';
import { BASE_DIMENSIONS } from './common';

/** 湖北广水: 2 points for 决策, 13 for 管理, 85 for the goal; weights at level 2 are split over the rows; a column for the re-check. */
export const hubeiGuangshui: Layout = {
  id: 'hubei-guangshui',
  name: { 'zh-CN': '湖北省广水市绩效自评表（含复核分）', en: 'Guangshui (Hubei) form with re-check scores' },
  source: '湖北省广水市项目绩效自评表',
  mode: 'scored',
  policy: 'hubei-2020',
  columns: {
    required: ['level3', 'score', 'reviewScore', 'standard'],
    typical: ['reviewScore', 'standard'],
    foreign: ['coefficient', 'nature', 'deviation'],
    synonyms: { level1: ['项目权重'] },
  },
  titles: [],
  marks: ['项目权重', '评价内容', '年终完成值'],
  dimensions: ['decision', 'process', ...BASE_DIMENSIONS],
  evidence: 'none',
  execution: 'none',
  asksExecutionReason: false,
  splitsLevel2: true,
};
