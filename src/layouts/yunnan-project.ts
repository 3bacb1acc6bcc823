import type { Layout } from '../core/layout';
import { BASE_DIMENSIONS } from './common';

/** 云南: the national form with nature, figure and unit apart, money in 元, and grade words beside the total. */
export const yunnanProject: Layout = {
  id: 'yunnan-project',
  name: {
    'zh-CN': '云南省项目支出绩效自评表（公开14表）',
    en: 'Yunnan project self-evaluation form (public table 14)',
  },
  source: '云南省部门决算公开14表 项目支出绩效自评表',
  mode: 'scored',
  policy: 'national-2020',
  columns: {
    required: ['level1', 'level2', 'level3', 'nature', 'target', 'unit', 'actual', 'weight', 'score'],
    typical: ['nature', 'unit'],
    foreign: ['coefficient', 'reviewScore', 'direction'],
  },
  titles: ['项目支出绩效自评表'],
  marks: ['其他需要说明事项', '年度总体目标', '年度资金总额'],
  dimensions: BASE_DIMENSIONS,
  evidence: 'none',
  execution: 'scored',
  asksExecutionReason: false,
};
