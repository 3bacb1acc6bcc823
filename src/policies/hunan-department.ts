import type { Policy } from '../core/policy';
import { national2020 } from './national-2020';

/**
 * 湖南 部门整体支出: 5 points for execution, all of them at 100 % only, minus 2 for each 5 points that are missing;
 * a step that has begun counts. Its other rows have step tables of their own and are scored by their standard.
 */
export const hunanDepartment: Policy = {
  ...national2020,
  id: 'hunan-department',
  name: { 'zh-CN': '湖南省部门整体支出', en: 'Hunan, department-wide' },
  source: '湖南省部门整体支出绩效评价指标表（2017 年度）',
  executionWeights: ['5'],
  executionScore: {
    kind: 'steps',
    steps: [
      { from: '100', share: '100' },
      { from: '95', share: '60' },
      { from: '90', share: '20' },
      { from: '0', share: '0' },
    ],
  },
};
