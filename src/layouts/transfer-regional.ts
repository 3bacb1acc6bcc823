import type { Layout } from '../core/layout';
import { BASE_DIMENSIONS } from './common';

/** 转移支付区域（项目）: nothing is scored; from 2022 on with a block on how the money was managed. */
export const transferRegional: Layout = {
  id: 'transfer-regional',
  name: { 'zh-CN': '转移支付区域（项目）绩效目标自评表', en: 'Transfer payment form, by region or project' },
  source: '转移支付区域（项目）绩效目标自评表（2021年度起）',
  mode: 'unscored',
  policy: 'national-2020',
  columns: {
    required: ['level1', 'level2', 'level3', 'target', 'actual'],
    typical: [],
    foreign: ['weight', 'score', 'evidence'],
  },
  titles: ['转移支付'],
  marks: [
    '转移支付名称',
    '中央主管部门',
    '地方主管部门',
    '资金使用单位',
    '资金投入情况',
    '资金管理情况',
    '支出责任履行情况',
  ],
  dimensions: BASE_DIMENSIONS,
  evidence: 'none',
  execution: 'rate-only',
  asksExecutionReason: false,
};
