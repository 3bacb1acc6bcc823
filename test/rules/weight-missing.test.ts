import { weightMissing } from '../../src/rules/weight-missing';
import { ruleTable } from './table';

ruleTable(weightMissing, {
  accept: [
    { name: 'the founding form: weights in words are formulas' },
    { name: 'the national form', base: 'national' },
    { name: 'an unused row', base: 'national', change: { C14: '-', D14: '-', E14: '-', F14: '', G14: '' } },
    {
      name: 'sub-rows leave the weight to their parent',
      base: 'national',
      change: { C14: '其中：女性', F14: '', G14: '' },
    },
    {
      name: 'printed at level 2 only, in the label of its one row (广水)',
      base: 'national',
      change: { B13: '数量指标(10分)', F13: '', C14: '-', D14: '-', E14: '-', F14: '', G14: '' },
    },
    { name: 'the split stated beside level 2 alone', change: { F16: '' } },
    {
      name: 'a form that prints weights at level 2 only',
      change: { F14: '', F15: '', F16: '', F27: '' },
    },
  ],
  reject: [
    { name: 'blank', change: { F14: '' }, at: 'F14', data: { weight: '' }, related: ['E14', 'D14', 'I14'] },
    { name: 'blank on the national form', base: 'national', change: { F18: '' }, at: 'F18' },
    { name: 'zero', base: 'national', change: { F18: 0 }, at: 'F18', data: { weight: '0' } },
    { name: 'below zero', base: 'national', change: { F18: -5 }, at: 'F18', data: { weight: '-5' } },
    { name: 'a text', base: 'national', change: { F18: '待定' }, at: 'F18', data: { weight: '待定' } },
    { name: 'merged over a block and blank: once', change: { D16: '', F16: '' }, at: 'F16' },
  ],
});
