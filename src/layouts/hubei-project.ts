import type { Layout } from '../core/layout';
import { BASE_DIMENSIONS } from './common';

/** 湖北: 20 points for execution, 80 for the indicators; no weight column; one block of reasons answers for all rows. */
export const hubeiProject: Layout = {
  id: 'hubei-project',
  name: { 'zh-CN': '湖北省项目支出绩效自评表（20+80）', en: 'Hubei project self-evaluation form (20 + 80)' },
  source: '湖北省项目支出绩效自评表（2020年度）',
  mode: 'scored',
  policy: 'hubei-2020',
  columns: {
    required: ['level1', 'level2', 'level3', 'target', 'actual', 'score'],
    typical: [],
    foreign: ['weight', 'reviewScore', 'evidence'],
  },
  titles: [],
  marks: ['项目类型', '偏差大或目标未完成原因分析', '改进措施及结果应用方案', '项目类别', '项目属性'],
  dimensions: BASE_DIMENSIONS,
  evidence: 'none',
  execution: 'scored',
  asksExecutionReason: false,
};
