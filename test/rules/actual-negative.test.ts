import { actualNegative } from '../../src/rules/actual-negative';
import { ruleTable } from './table';

ruleTable(actualNegative, {
  accept: [
    { name: 'the founding form' },
    { name: 'the national form', base: 'national' },
    { name: 'zero', base: 'national', change: { E14: 0 } },
    {
      name: 'a rate of growth may fall',
      base: 'national',
      change: { C18: '农民收入增长率', D18: '≥5%', E18: '-3%' },
    },
    {
      name: 'a negative target',
      base: 'national',
      change: { C18: '室外最低作业条件', D18: '≥-5', E18: '-3' },
    },
    {
      name: 'a loss that was none',
      base: 'national',
      change: { C17: '亏损额', D17: '≤10万元', E17: '-3万元' },
    },
  ],
  reject: [
    { name: 'a count', base: 'national', change: { E13: -480 }, at: 'E13', related: ['D13'] },
    { name: 'a rate', base: 'national', change: { E15: '-96.5%' }, at: 'E15', data: { target: '≥95%' } },
    { name: 'a number with its unit', change: { H16: '-145次' }, at: 'H16' },
  ],
});
