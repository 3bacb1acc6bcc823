import type { Layout } from '../core/layout';
import { BASE_DIMENSIONS } from './common';

/** 安徽金寨 and others: the national form for a whole department. */
export const nationalDepartment: Layout = {
  id: 'national-department',
  name: { 'zh-CN': '部门整体支出绩效自评表', en: 'Department-wide self-evaluation form' },
  source: '财预〔2020〕10号所附部门整体支出绩效自评表，按安徽金寨县2023年度表样整理',
  mode: 'scored',
  policy: 'national-2020',
  columns: {
    required: ['level1', 'level2', 'level3', 'target', 'actual', 'weight', 'score'],
    typical: ['reason'],
    foreign: ['level1Weight', 'evidence', 'nature', 'sign', 'reviewScore', 'coefficient'],
  },
  titles: ['部门整体', '部门绩效自评表'],
  marks: ['部门名称', '预算资金'],
  dimensions: BASE_DIMENSIONS,
  evidence: 'none',
  execution: 'scored',
  asksExecutionReason: false,
};
