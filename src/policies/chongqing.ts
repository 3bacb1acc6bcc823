import type { Policy } from '../core/policy';
import { national2020 } from './national-2020';

/** 重庆: rows print a coefficient (得分系数) beside the weight, execution is 执行率权重 × rate, targets may be adjusted. */
export const chongqing: Policy = {
  ...national2020,
  id: 'chongqing',
  name: { 'zh-CN': '重庆市', en: 'Chongqing' },
  source: '重庆市部门（项目）绩效自评表',
};
