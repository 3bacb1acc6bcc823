import type { Policy } from '../core/policy';
import { national2020 } from './national-2020';

/**
 * 江门市 2024: 决策 20, 产出 40, 效益 40, and no points for execution. The form prints the formula for
 * quantitative rows and the three result words; its scan breaks off before the shares, which are the national ones.
 */
export const jiangmen2024: Policy = {
  ...national2020,
  id: 'jiangmen-2024',
  name: { 'zh-CN': '江门市 2024', en: 'Jiangmen, 2024' },
  source: '江门市《项目绩效自评指标评分表》（2024 年度）评分标准栏',
  executionWeights: [],
  blockWeights: { decision: '20', output: '40', benefit: '40' },
};
