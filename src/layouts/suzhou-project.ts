import type { Layout } from '../core/layout';

/** 江苏苏州: 投入, 产出 and 结果 goals with equal shares; 20 points for the process, 80 for the results. */
export const suzhouProject: Layout = {
  id: 'suzhou-project',
  name: { 'zh-CN': '苏州市级项目绩效自评表', en: 'Suzhou municipal project form' },
  source: '江苏省苏州市市级财政项目绩效自评表',
  mode: 'scored',
  policy: 'suzhou',
  columns: {
    required: ['level1', 'level3', 'target', 'weight', 'actual', 'score'],
    typical: [],
    foreign: ['level2', 'reviewScore', 'coefficient', 'nature', 'evidence'],
  },
  titles: [],
  marks: ['项目类别', '市级预算执行情况', '市级财政资金使用情况', '项目资金构成'],
  dimensions: ['input', 'output', 'benefit'],
  evidence: 'none',
  execution: 'rate-only',
  asksExecutionReason: false,
};
