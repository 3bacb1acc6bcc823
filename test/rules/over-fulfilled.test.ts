import { overFulfilled } from '../../src/rules/over-fulfilled';
import type { CellInput } from '../grids';
import { ruleTable } from './table';

/** The founding form with its four rows above 130 % brought to their targets. */
const calm: Readonly<Record<string, CellInput>> = { H16: '110次', H17: '500项', H18: '250项', H19: '300项' };

ruleTable(overFulfilled, {
  accept: [
    { name: 'a form of the national family', base: 'national' },
    { name: 'exactly 130 % is not above', change: { ...calm, H16: '143次' } },
    { name: 'with a reason', change: { ...calm, H16: '145次', J16: '年中新增三个调研专题,由市领导带队。' } },
    { name: 'percentages are not counts', change: { ...calm, G33: '≥50%', H33: '100%' } },
    { name: 'a bare percentage', change: { ...calm, G28: 50, H28: 100 } },
    {
      name: 'far below a ceiling is no over-fulfilment',
      base: 'national',
      change: { D17: '≤1500元/人', E17: '800元/人' },
    },
    ...[
      '培训考核合格率',
      '群众满意度',
      '本地就业比例',
      '科研支出占比',
      '一般性支出比重',
      '完成百分比',
      '知晓程度',
      '能耗下降幅度',
    ].map((E22) => ({ name: `the bare figure of ${E22}`, change: { ...calm, E22, G22: '40', H22: '90' } })),
    {
      name: 'an amount of which less is better',
      base: 'national',
      change: { C17: '培训成本', D17: '800元', E17: '1480元' },
    },
    { name: 'a span', change: { ...calm, G22: '5-6次', H22: '12次' } },
    { name: 'an early date', change: { ...calm, H25: '2024年1月5日' } },
    {
      name: 'a ratio for a count is no fifty-fold result',
      change: { ...calm, G23: '2次', H23: '已完成100%' },
    },
    { name: 'an unused row', change: { ...calm, G27: '-', H27: '-' } },
  ],
  reject: [
    {
      name: 'the founding form: four rows',
      findings: [
        { at: 'H16', data: { achievement: '131.82', threshold: '130', far: false }, related: ['G16', 'J16'] },
        { at: 'H17', data: { achievement: '134.00' } },
        { at: 'H18', data: { achievement: '138.80' } },
        { at: 'H19', data: { achievement: '135.00' } },
      ],
    },
    {
      name: 'above 200 % the target was too low (稷山 96/12)',
      change: { ...calm, G22: '≥12次', H22: '96次' },
      at: 'H22',
      data: { achievement: '800.00', threshold: '200', far: true },
    },
    { name: 'a bare count', change: { ...calm, G22: '40', H22: '90' }, at: 'H22' },
    { name: 'a plain count', change: { ...calm, G22: '40次', H22: '90次' }, at: 'H22' },
    {
      name: 'a rate that is counted in people',
      change: { ...calm, E22: '就业率', G22: '40人', H22: '90人' },
      at: 'H22',
    },
    { name: 'a filler is no reason', change: { ...calm, H16: '145次', J16: '无' }, at: 'H16' },
    { name: 'equality is scored like at least', change: { ...calm, G22: '=6次', H22: '9次' }, at: 'H22' },
  ],
});
