import type { Layout } from '../core/layout';
import { BASE_DIMENSIONS } from './common';

/** 福建宁德: a completion rate beside target and result, printed uncapped. */
export const fujianProject: Layout = {
  id: 'fujian-project',
  name: { 'zh-CN': '福建省绩效目标自评表（含完成率）', en: 'Fujian form with completion rates' },
  source: '福建省宁德市项目绩效目标自评表',
  mode: 'scored',
  policy: 'national-2020',
  columns: {
    required: ['level3', 'target', 'actual', 'completionRate', 'weight', 'score'],
    typical: ['completionRate'],
    foreign: ['foldedScore', 'nature', 'coefficient', 'reviewScore', 'evidence'],
  },
  titles: [],
  marks: ['累计完成率'],
  dimensions: BASE_DIMENSIONS,
  evidence: 'none',
  execution: 'rate-only',
  asksExecutionReason: false,
};
