import type { Grid } from '../../src/core/grid';
import { scoreAboveWeight } from '../../src/rules/score-above-weight';
import type { CellInput } from '../grids';
import { gridOf } from '../grids';
import { ruleTable } from './table';

/** 河北: items are scored out of 100 and folded by their weight. */
const folded = (score: number) => (): Grid =>
  gridOf([
    ['预算项目绩效自评表', ...Array<CellInput>(7).fill('<')],
    [
      '一级指标',
      '二级指标',
      '三级指标',
      '年度指标值',
      '实际完成值',
      '单项指标得分',
      '权重',
      '单项指标折算得分',
    ],
    ['产出指标', '数量指标', '维护路灯数量', '1000盏', '1000盏', 100, 60, score],
    ['满意度指标', '满意度指标', '居民满意度', '≥90%', '92%', 100, 40, 40],
    ['合计', '<', '<', '<', '<', '<', 100, 100],
  ]);

ruleTable(scoreAboveWeight, {
  accept: [
    { name: 'the founding form' },
    { name: 'the national form', base: 'national' },
    { name: 'the larger share on any row of an equal split', change: { I16: 3.63, I26: 3.64 } },
    { name: 'out of 100, folded to the weight', edit: folded(60) },
    { name: 'no weight: weight-missing', base: 'national', change: { F14: '' } },
    { name: 'full marks of a weight with three digits', base: 'national', change: { F14: 9.995, G14: 10 } },
    { name: 'an unused row: unused-row-scored', change: { I27: 5 } },
  ],
  reject: [
    {
      name: 'above, and the score can be computed',
      base: 'national',
      change: { G14: 12 },
      at: 'G14',
      data: { score: '12.00', weight: '10' },
      related: ['F14'],
      fix: 'safe',
      writes: { G14: '10' },
    },
    { name: 'by a hair', base: 'national', change: { G18: 15.01 }, at: 'G18' },
    { name: 'folded to more than the weight', edit: folded(61), at: 'H3', fix: null },
    { name: 'a row that only a person can score', change: { I14: 13 }, at: 'I14', fix: null },
    { name: 'a share that is no share', change: { I16: 4 }, at: 'I16', data: { weight: '3.64' } },
    {
      name: 'a formula is only suggested to go',
      base: 'national',
      change: { G14: { value: 12, formula: '=F14*1.2' } },
      at: 'G14',
      fix: 'suggested',
    },
  ],
});
