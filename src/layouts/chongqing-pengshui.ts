import type { Layout } from '../core/layout';

/** 重庆彭水: indicators explained, answered in words and proved by documents; nothing is scored. */
export const chongqingPengshui: Layout = {
  id: 'chongqing-pengshui',
  name: { 'zh-CN': '重庆市彭水县计生资金绩效自评表', en: 'Pengshui (Chongqing) family-planning fund form' },
  source: '重庆市彭水县计划生育转移支付资金绩效自评表',
  mode: 'unscored',
  policy: 'chongqing',
  columns: {
    required: ['level3', 'description', 'actual', 'evidence'],
    typical: ['description', 'evidence', 'remark'],
    foreign: ['score', 'weight'],
  },
  titles: [],
  marks: [],
  dimensions: [],
  evidence: 'required',
  execution: 'none',
  asksExecutionReason: false,
};
