import type { Layout } from '../core/layout';
import { BASE_DIMENSIONS } from './common';

/** 财政衔接（扶贫）资金: weight left of the target, stars for core indicators, 其中 rows under a parent that carries the weight. */
export const povertyAlleviation: Layout = {
  id: 'poverty-alleviation',
  name: { 'zh-CN': '财政衔接（扶贫）资金绩效目标自评表', en: 'Poverty-alleviation fund form' },
  source: '财政衔接推进乡村振兴补助（扶贫）资金项目绩效目标自评表',
  mode: 'scored',
  policy: 'national-2020',
  columns: {
    required: ['level1', 'level2', 'level3', 'weight', 'target', 'actual', 'score'],
    typical: [],
    foreign: ['level1Weight', 'evidence', 'nature', 'reviewScore', 'coefficient', 'standard'],
  },
  titles: ['衔接', '扶贫'],
  marks: ['年初设定目标', '年度总体目标完成情况综述', '项目负责人及电话'],
  dimensions: BASE_DIMENSIONS,
  evidence: 'none',
  execution: 'scored',
  asksExecutionReason: false,
};
