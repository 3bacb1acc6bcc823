import type { Policy } from '../core/policy';
import { BANDS_80_50 } from './common';
import { national2020 } from './national-2020';

/** 湖北 2020, also 昌宁: 20 points for execution (20 × rate), 80 for indicators; bands 80/50; upper bounds by target ÷ result. */
export const hubei2020: Policy = {
  ...national2020,
  id: 'hubei-2020',
  name: { 'zh-CN': '湖北省 2020', en: 'Hubei, 2020' },
  source: '湖北省项目绩效自评表及填表说明（2020 年度）',
  reverse: 'inverse',
  bands: BANDS_80_50,
  executionWeights: ['20'],
};
