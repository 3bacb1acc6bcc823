import { coefficientMismatch } from '../../src/rules/coefficient-mismatch';
import type { CellInput } from '../grids';
import { gridOf } from '../grids';
import { ruleTable } from './table';

/** The form of 重庆: coefficient and weight beside the score. */
function chongqing(
  coefficient: CellInput,
  weight: CellInput,
  score: CellInput,
  [target, actual]: readonly [string, string] = ['≥100', '98'],
) {
  return () =>
    gridOf([
      ['重庆市部门整体绩效自评表'],
      ['项目名称', '公共法律服务', null, null, null, null, null],
      ['指标名称', '计量单位', '年初指标值', '全年完成值', '得分系数(%)', '指标权重(分)', '指标得分(分)'],
      ['法律援助案件数', '件', target, actual, coefficient, weight, score],
      ['群众满意度', '%', '≥90', '95', 100, 20, 20],
    ]);
}

/** The form of 河北: the score folded by its share. */
function hebei(score: CellInput, share: CellInput, folded: CellInput) {
  return () =>
    gridOf([
      ['预算项目绩效自评表'],
      ['项目名称', '农田水利', null, null, null, null, null, null],
      [
        '一级指标',
        '二级指标',
        '三级指标',
        '预期指标值',
        '单项指标实际完成值',
        '单项指标得分',
        '权重占比(%)',
        '单项指标折算得分',
      ],
      ['产出指标', '数量指标', '修复水渠长度', '≥10公里', '10公里', score, share, folded],
      ['^', '质量指标', '工程验收合格率', '100%', '100%', 100, 25, 25],
    ]);
}

ruleTable(coefficientMismatch, {
  accept: [
    { name: 'a form without coefficients' },
    { name: '98 % of 20 is 19.6', edit: chongqing(98, 20, 19.6) },
    { name: '25 × 25 % is 6.25 (成安)', edit: hebei(25, 25, 6.25) },
    { name: 'out of 100, folded to its share', edit: hebei(100, 25, 25) },
    { name: 'no coefficient filled in', edit: chongqing(null, 20, 19.6) },
    { name: 'a score that the figures contradict is score-mismatch', edit: chongqing(100, 20, 17) },
  ],
  reject: [
    {
      name: 'out of 100, folded to less than its share',
      edit: hebei(100, 25, 20),
      at: 'H4',
      data: { printed: '20.00', due: '25.00', folded: true },
    },
    {
      name: 'the coefficient does not give the score',
      edit: chongqing(90, 20, 19.6),
      at: 'G4',
      data: { printed: '19.60', factor: '90', base: '20', due: '18.00', folded: false },
      related: ['F4', 'E4'],
      fix: null,
    },
    {
      name: 'a score by its standard, of which the coefficient is all there is',
      edit: chongqing(90, 20, 20, ['定性', '达到']),
      at: 'G4',
      data: { due: '18.00' },
      fix: 'safe',
      writes: { G4: '18' },
    },
    {
      name: 'the coefficient of full marks',
      edit: chongqing(100, 20, 19.6),
      at: 'G4',
      data: { due: '20.00' },
    },
    {
      name: 'folded by another share',
      edit: hebei(25, 25, 5),
      at: 'H4',
      data: { printed: '5.00', factor: '25', base: '25', due: '6.25', folded: true },
      related: ['F4', 'G4'],
      fix: 'safe',
      writes: { H4: '6.25' },
    },
  ],
});
