import { unitMismatch } from '../../src/rules/unit-mismatch';
import { ruleTable } from './table';

ruleTable(unitMismatch, {
  accept: [
    { name: 'the founding form: 场次 is 场' },
    { name: 'a form of the national family', base: 'national' },
    { name: 'a result without unit takes the target’s', change: { H16: 145 } },
    { name: '万元 and 元 are one family', change: { G30: '5000元', H30: '0.6万元' } },
    { name: 'a ratio for a count is ratio-for-count', change: { H16: '已完成100%' } },
    { name: 'no result: actual-missing says so', change: { H16: null } },
    { name: 'bare figures within reach of each other', base: 'national', change: { D14: '96', E14: '12' } },
    { name: 'nothing delivered', base: 'national', change: { D14: '550', E14: 0 } },
    { name: 'the same figures with their unit', base: 'national', change: { D14: '550台', E14: '20台' } },
    { name: 'a word is result-not-number', change: { H16: '建设中' } },
  ],
  reject: [
    {
      name: '550万元 answered by 20台 (南华)',
      change: { G26: '550万元', H26: '20台' },
      at: 'H26',
      data: { target: '550万元', actual: '20台', unitless: false },
      related: ['G26'],
      fix: null,
    },
    {
      name: '550 answered by 20, no unit in either (南华)',
      base: 'national',
      change: { D14: 550, E14: 20 },
      at: 'E14',
      data: { unitless: true },
    },
    {
      name: 'a fraction for a bare percentage',
      base: 'national',
      change: { D14: 100, E14: 0.98 },
      at: 'E14',
    },
    { name: '人 is not 人次', change: { H30: '5502人次' }, at: 'H30' },
    { name: 'people for money', change: { G30: '≥5000万元', H30: '5502人' }, at: 'H30' },
    { name: '家次 is not 家', change: { G30: '≥60家', H30: '64家次' }, at: 'H30' },
  ],
});
