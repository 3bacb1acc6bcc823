import type { Policy } from '../core/policy';
import { BANDS_2020, GRADES } from './common';

/**
 * The general way: 10 points for execution, 90 for indicators. Formulas of the national budget system's
 * performance module; bands and grades as county forms print them from 财预〔2020〕10号.
 */
export const national2020: Policy = {
  id: 'national-2020',
  name: { 'zh-CN': '全国通用（财预〔2020〕10号）', en: 'National, 2020' },
  source: '项目支出绩效自评表及预算管理一体化系统绩效模块（依财预〔2020〕10号，以原文为准）',
  digits: 2,
  reverse: 'excess',
  bands: BANDS_2020,
  fullMark: '100',
  executionWeights: ['10'],
  executionScore: { kind: 'ratio' },
  missedDeadline: null,
  executionReasonBelow: '90',
  overFulfilledAbove: '130',
  farAbove: '200',
  overweightAbove: '30',
  grades: GRADES,
  blockWeights: null,
};
