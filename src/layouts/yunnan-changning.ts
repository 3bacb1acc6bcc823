import type { Layout } from '../core/layout';
import { BASE_DIMENSIONS } from './common';

/** 云南昌宁: 20 points for execution, 80 for the indicators; no weight column, sign and unit stand in the names. */
export const yunnanChangning: Layout = {
  id: 'yunnan-changning',
  name: { 'zh-CN': '云南省昌宁县项目支出绩效自评表', en: 'Changning county (Yunnan) project form' },
  source: '云南省昌宁县项目支出绩效自评表',
  mode: 'scored',
  policy: 'hubei-2020',
  columns: {
    required: ['level1', 'level2', 'level3', 'target', 'actual', 'score'],
    typical: [],
    foreign: ['weight', 'reviewScore', 'evidence'],
  },
  titles: [],
  marks: ['年度绩效目标', '项目类别', '项目属性'],
  dimensions: BASE_DIMENSIONS,
  evidence: 'none',
  execution: 'scored',
  asksExecutionReason: false,
};
