import type { Layout } from '../core/layout';
import { BASE_DIMENSIONS } from './common';

/** 湖南: the department form with the budget broken down by income and by spending. */
export const hunanDepartment: Layout = {
  id: 'hunan-department',
  name: { 'zh-CN': '湖南省部门整体支出绩效自评表', en: 'Hunan department-wide form' },
  source: '湖南省部门整体支出绩效自评表（零陵区2021年、衡山县贯塘乡2023年）',
  mode: 'scored',
  policy: 'national-2020',
  columns: {
    required: ['level1', 'level2', 'level3', 'target', 'actual', 'weight', 'score'],
    typical: ['reason'],
    foreign: ['level1Weight', 'evidence', 'nature', 'sign', 'reviewScore', 'coefficient'],
  },
  titles: ['部门整体', '整体支出绩效自评表'],
  marks: ['年度预算申请', '按收入性质分', '按支出性质分'],
  dimensions: BASE_DIMENSIONS,
  evidence: 'none',
  execution: 'scored',
  asksExecutionReason: false,
};
