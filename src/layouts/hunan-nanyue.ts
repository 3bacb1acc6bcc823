import type { Layout } from '../core/layout';
import { BASE_DIMENSIONS } from './common';

/** 湖南南岳 整体支出: nothing is scored; differences of money and of results are explained. */
export const hunanNanyue: Layout = {
  id: 'hunan-nanyue',
  name: { 'zh-CN': '湖南省南岳区整体支出绩效自评表', en: 'Nanyue (Hunan) department-wide form' },
  source: '湖南省衡阳市南岳区整体支出绩效自评表（2020年度）',
  mode: 'unscored',
  policy: 'national-2020',
  columns: {
    required: ['level1', 'level2', 'level3', 'target', 'actual'],
    typical: [],
    foreign: ['weight', 'score', 'evidence'],
  },
  titles: ['整体支出绩效自评表'],
  marks: ['年初预算资金总额', '实际投入资金额', '产生差异的原因'],
  dimensions: BASE_DIMENSIONS,
  evidence: 'none',
  execution: 'none',
  asksExecutionReason: true,
};
