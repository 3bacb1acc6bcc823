import type { Policy } from '../core/policy';
import { national2020 } from './national-2020';

/** 广西: 90 + 10; from 130 % of a target on, an explanation is compulsory. Formulas of the national system. */
export const guangxi: Policy = {
  ...national2020,
  id: 'guangxi',
  name: { 'zh-CN': '广西壮族自治区', en: 'Guangxi' },
  source: '预算管理一体化系统绩效模块（广西）',
  overFulfilledAbove: '130',
};
