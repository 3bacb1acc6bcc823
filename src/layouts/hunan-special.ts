import type { Layout } from '../core/layout';
import { BASE_DIMENSIONS } from './common';

/** 湖南 县级专项资金: nothing is scored; targets, results and what to do about shortfalls. */
export const hunanSpecial: Layout = {
  id: 'hunan-special',
  name: { 'zh-CN': '湖南省县级专项资金绩效目标自评表', en: 'Hunan county special-fund form' },
  source: '湖南省衡山县专项资金绩效目标自评表（2020年度）',
  mode: 'unscored',
  policy: 'national-2020',
  columns: {
    required: ['level1', 'level2', 'level3', 'target', 'actual'],
    typical: [],
    foreign: ['weight', 'score', 'evidence'],
  },
  titles: ['专项资金绩效目标自评表'],
  marks: ['专项资金名称', '县级主管部门', '县级资金'],
  dimensions: BASE_DIMENSIONS,
  evidence: 'none',
  execution: 'rate-only',
  asksExecutionReason: false,
};
