import type { Layout } from '../core/layout';
import { BASE_DIMENSIONS } from './common';

/** Accounting firms: self-evaluated and re-checked result and score side by side, with the deviation. */
export const reviewWorkpaper: Layout = {
  id: 'review-workpaper',
  name: { 'zh-CN': '绩效自评复核工作底稿', en: 'Re-check working paper' },
  source: '第三方机构绩效自评复核工作底稿',
  mode: 'scored',
  policy: 'national-2020',
  columns: {
    required: ['level3', 'target', 'actual', 'weight', 'score', 'reviewActual', 'reviewScore'],
    typical: ['reviewActual', 'reviewScore', 'deviation', 'remark'],
    foreign: [],
  },
  titles: [],
  marks: [],
  dimensions: BASE_DIMENSIONS,
  evidence: 'none',
  execution: 'none',
  asksExecutionReason: false,
};
