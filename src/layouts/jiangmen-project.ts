import type { Layout } from '../core/layout';

/** 广东江门: weights beside every level, equal split in words, evidence per block, no execution score. */
export const jiangmenProject: Layout = {
  id: 'jiangmen-project',
  name: { 'zh-CN': '江门市项目绩效自评指标评分表', en: 'Jiangmen project self-evaluation form' },
  source: '江门市项目绩效自评指标评分表（2024年）',
  mode: 'scored',
  policy: 'jiangmen-2024',
  columns: {
    required: ['level1', 'level2', 'level3', 'weight', 'target', 'actual', 'score', 'evidence'],
    typical: ['level1Weight', 'level2Weight', 'reason', 'standard', 'evidence'],
    foreign: ['nature', 'coefficient', 'share', 'reviewActual'],
  },
  titles: ['项目绩效自评指标评分表'],
  marks: ['预算计划安排', '实际分配下达', '实际支出金额', '是否如期实现预期总体目标'],
  dimensions: ['decision', 'output', 'benefit', 'satisfaction'],
  evidence: 'required',
  execution: 'none',
  asksExecutionReason: false,
};
