import type { Layout } from '../core/layout';
import { BASE_DIMENSIONS } from './common';

/** 四川遂宁安居: a transfer form with scores: 20 for execution, 20 for the goal, 50 and more for the rows; no weight column. */
export const transferSuining: Layout = {
  id: 'transfer-suining',
  name: { 'zh-CN': '遂宁市安居区转移支付绩效自评表', en: 'Anju (Sichuan) transfer form with scores' },
  source: '四川省遂宁市安居区专项转移支付绩效自评表（2021年度）',
  mode: 'scored',
  policy: 'national-2020',
  columns: {
    required: ['level1', 'level2', 'level3', 'target', 'actual', 'score'],
    typical: [],
    foreign: ['weight', 'evidence', 'reviewScore'],
  },
  titles: ['转移支付'],
  marks: ['专项名称', '中央主管部门', '省级财政部门', '省级主管部门', '年度绩效指标完成情况'],
  dimensions: BASE_DIMENSIONS,
  evidence: 'none',
  execution: 'rate-only',
  asksExecutionReason: false,
  scoresOutsideTable: true,
};
