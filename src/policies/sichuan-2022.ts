import type { Policy } from '../core/policy';
import { national2020 } from './national-2020';

/** 四川 2022 on: 10 × rate, and the form itself asks for a reason below 90 %. Bands and formulas of the national system. */
export const sichuan2022: Policy = {
  ...national2020,
  id: 'sichuan-2022',
  name: { 'zh-CN': '四川省 2022', en: 'Sichuan, 2022' },
  source: '四川省部门预算项目支出绩效自评表（510000_0013zp）',
  executionReasonBelow: '90',
};
