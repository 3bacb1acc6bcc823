import type { Policy } from '../core/policy';
import { national2020 } from './national-2020';

/** 河北: item scores are folded by the row's share of the whole; no points for execution; targets may be four thresholds. */
export const hebei: Policy = {
  ...national2020,
  id: 'hebei',
  name: { 'zh-CN': '河北省', en: 'Hebei' },
  source: '河北省预算项目绩效自评表',
  executionWeights: [],
};
