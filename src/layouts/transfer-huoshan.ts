import type { Layout } from '../core/layout';
import { BASE_DIMENSIONS } from './common';

/** 安徽霍山: the transfer form with weights and scores, its total named 分总. */
export const transferHuoshan: Layout = {
  id: 'transfer-huoshan',
  name: { 'zh-CN': '霍山县整体绩效目标自评表', en: 'Huoshan (Anhui) overall transfer form' },
  source: '安徽省霍山县整体绩效目标自评表（2024年度）',
  mode: 'scored',
  policy: 'national-2020',
  columns: {
    required: ['level1', 'level2', 'level3', 'target', 'actual', 'weight', 'score'],
    typical: [],
    foreign: ['level1Weight', 'evidence', 'nature', 'reviewScore', 'coefficient', 'standard'],
  },
  titles: ['整体绩效目标自评表'],
  marks: ['中央主管部门', '地方主管部门', '资金使用单位', '资金投入情况', '转移支付名称'],
  dimensions: BASE_DIMENSIONS,
  evidence: 'none',
  execution: 'scored',
  asksExecutionReason: false,
};
