import type { Layout } from '../core/layout';
import { BASE_DIMENSIONS } from './common';

/** 宁夏原州: weight left of the target, 40/40/20, the total on top. */
export const ningxiaGoals: Layout = {
  id: 'ningxia-goals',
  name: { 'zh-CN': '宁夏原州区绩效目标自评表', en: 'Yuanzhou (Ningxia) goals form' },
  source: '宁夏回族自治区固原市原州区绩效目标自评表',
  mode: 'scored',
  policy: 'national-2020',
  columns: {
    required: ['level1', 'level2', 'level3', 'weight', 'target', 'actual', 'score'],
    typical: [],
    foreign: ['evidence', 'nature', 'standard', 'reviewScore', 'coefficient'],
  },
  titles: [],
  marks: ['项目总得分'],
  dimensions: BASE_DIMENSIONS,
  evidence: 'none',
  execution: 'none',
  asksExecutionReason: false,
};
