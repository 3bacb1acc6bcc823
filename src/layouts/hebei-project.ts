import type { Layout } from '../core/layout';
import { BASE_DIMENSIONS } from './common';

/** 河北: the target in sign, figure and unit; a score, its share of the whole and the folded score. */
export const hebeiProject: Layout = {
  id: 'hebei-project',
  name: { 'zh-CN': '河北省预算项目绩效自评表', en: 'Hebei budget project self-evaluation form' },
  source: '河北省成安县预算项目绩效自评表',
  mode: 'scored',
  policy: 'hebei',
  columns: {
    required: ['level1', 'level2', 'level3', 'target', 'actual', 'share', 'foldedScore', 'score'],
    typical: ['sign', 'unit', 'share', 'foldedScore'],
    foreign: ['reviewScore'],
  },
  titles: ['预算项目绩效自评表'],
  marks: ['预算安排情况', '资金到位情况', '资金执行情况', '预算执行进度'],
  dimensions: BASE_DIMENSIONS,
  evidence: 'none',
  execution: 'rate-only',
  asksExecutionReason: false,
};
