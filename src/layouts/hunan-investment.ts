import type { Layout } from '../core/layout';

/** 湖南 中央预算内投资: nothing is scored; every row says what its figure was computed from. */
export const hunanInvestment: Layout = {
  id: 'hunan-investment',
  name: { 'zh-CN': '湖南省中央预算内投资绩效自评表', en: 'Hunan central-investment form' },
  source: '湖南省发展和改革委员会中央预算内投资项目绩效自评表',
  mode: 'unscored',
  policy: 'national-2020',
  columns: {
    required: ['level1', 'level2', 'level3', 'target', 'actual', 'evidence'],
    typical: ['evidence'],
    foreign: ['score', 'weight'],
  },
  titles: ['中央预算内投资'],
  marks: ['三级指标测算依据'],
  dimensions: ['output', 'benefit'],
  evidence: 'required',
  execution: 'none',
  asksExecutionReason: false,
};
