import type { Layout } from '../core/layout';
import { BASE_DIMENSIONS } from './common';

/** 宁夏原州: weight left of the target, and a column that says how each row is scored. */
export const ningxiaProject: Layout = {
  id: 'ningxia-project',
  name: { 'zh-CN': '宁夏原州区项目支出绩效自评表', en: 'Yuanzhou (Ningxia) project form' },
  source: '宁夏回族自治区固原市原州区项目支出绩效自评表',
  mode: 'scored',
  policy: 'national-2020',
  columns: {
    required: ['level1', 'level2', 'level3', 'weight', 'target', 'actual', 'standard', 'score'],
    typical: ['standard', 'reason'],
    foreign: ['evidence', 'nature', 'reviewScore', 'coefficient', 'level1Weight'],
  },
  titles: ['项目支出绩效自评表'],
  marks: ['得分计算方法', '全年实际值'],
  dimensions: BASE_DIMENSIONS,
  evidence: 'none',
  execution: 'scored',
  asksExecutionReason: false,
};
