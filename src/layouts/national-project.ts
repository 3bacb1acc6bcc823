import type { Layout } from '../core/layout';
import { BASE_DIMENSIONS } from './common';

/** The base form of 财预〔2020〕10号 and its county instances: 10 points for execution, 50/30/10 for the rest. */
export const nationalProject: Layout = {
  id: 'national-project',
  name: { 'zh-CN': '项目支出绩效自评表（财预〔2020〕10号）', en: 'National project self-evaluation form' },
  source: '财预〔2020〕10号所附项目支出绩效自评表，按各地已公开表样整理',
  mode: 'scored',
  policy: 'national-2020',
  columns: {
    required: ['level1', 'level2', 'level3', 'target', 'actual', 'weight', 'score'],
    typical: ['reason', 'weight'],
    foreign: ['level1Weight', 'evidence', 'nature', 'sign', 'coefficient', 'share', 'reviewScore'],
  },
  titles: ['项目支出绩效自评表', '项目绩效自评表'],
  marks: ['年度资金总额'],
  dimensions: BASE_DIMENSIONS,
  evidence: 'none',
  execution: 'scored',
  asksExecutionReason: false,
};
