import type { Layout } from '../core/layout';

/** 重庆: no level columns; initial and adjusted targets, a coefficient beside weight and score. */
export const chongqing: Layout = {
  id: 'chongqing',
  name: { 'zh-CN': '重庆市部门（项目）绩效自评表', en: 'Chongqing department and project form' },
  source: '重庆市部门（项目）绩效自评表',
  mode: 'scored',
  policy: 'chongqing',
  columns: {
    required: ['level3', 'target', 'actual', 'coefficient', 'weight', 'score'],
    typical: ['coefficient', 'initialTarget', 'nature', 'core'],
    foreign: ['reviewScore'],
  },
  titles: [],
  marks: ['财政处室', '执行率权重'],
  dimensions: [],
  evidence: 'none',
  execution: 'scored',
  asksExecutionReason: false,
};
