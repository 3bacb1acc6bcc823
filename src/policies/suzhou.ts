import type { Policy } from '../core/policy';
import { national2020 } from './national-2020';

/**
 * 苏州: 20 points for process, 80 for results, equal split. Execution is scored by steps (94 % earned 4.2 of 6),
 * whose table was not published: its score stays a person's.
 */
export const suzhou: Policy = {
  ...national2020,
  id: 'suzhou',
  name: { 'zh-CN': '苏州市', en: 'Suzhou' },
  source: '苏州市市级专项资金绩效自评表',
  executionWeights: [],
  executionScore: { kind: 'unstated' },
};
