import type { Layout } from '../core/layout';
import { BASE_DIMENSIONS } from './common';

/** Target forms of all provinces: nothing is achieved yet, so that only the targets are read and checked. */
export const targetForm: Layout = {
  id: 'target-form',
  name: { 'zh-CN': '项目支出绩效目标表', en: 'Target form' },
  source: '各地项目支出绩效目标申报（批复）表',
  mode: 'target',
  policy: 'national-2020',
  columns: {
    required: ['level3', 'target'],
    typical: ['direction', 'nature', 'unit'],
    foreign: ['actual', 'score', 'reviewScore'],
  },
  titles: ['绩效目标'],
  marks: ['绩效目标申报表', '立项依据'],
  dimensions: BASE_DIMENSIONS,
  evidence: 'none',
  execution: 'none',
  asksExecutionReason: false,
};
