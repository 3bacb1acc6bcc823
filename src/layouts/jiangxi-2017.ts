import type { Layout } from '../core/layout';
import { BASE_DIMENSIONS } from './common';

/** 江西 2017: weights inside the names of levels 1 and 2, a standard with steps in every row. */
export const jiangxi2017: Layout = {
  id: 'jiangxi-2017',
  name: { 'zh-CN': '江西省项目绩效自评表（2017年）', en: 'Jiangxi project form, 2017' },
  source: '江西省项目支出绩效自评表（2017年度）',
  mode: 'scored',
  policy: 'jiangxi-2017',
  columns: {
    required: ['level1', 'level2', 'level3', 'target', 'actual', 'standard', 'score'],
    typical: ['standard'],
    foreign: ['level1Weight', 'level2Weight', 'weight', 'reviewScore', 'evidence', 'nature'],
  },
  titles: [],
  marks: [],
  dimensions: BASE_DIMENSIONS,
  evidence: 'none',
  execution: 'scored',
  asksExecutionReason: false,
};
