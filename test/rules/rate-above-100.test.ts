import { rateAbove100 } from '../../src/rules/rate-above-100';
import { ruleTable } from './table';

ruleTable(rateAbove100, {
  accept: [
    { name: 'the founding form' },
    { name: 'the national form', base: 'national' },
    { name: 'exactly 100 %', base: 'national', change: { E15: '100.00%' } },
    {
      name: 'a completion rate may be above',
      base: 'national',
      change: { C15: '年度任务完成率', E15: '143%' },
    },
    { name: 'a rate of growth', base: 'national', change: { C15: '合格率增长幅度', E15: '120%' } },
    {
      name: 'a count under such a name: unit-mismatch',
      base: 'national',
      change: { C15: '合格率', E15: '480人' },
    },
    {
      name: 'a bare count beside a bare count',
      base: 'national',
      change: { C20: '满意度调查样本数', D20: '≥300', E20: '320' },
    },
  ],
  reject: [
    { name: 'a scanned ≥90% as the result (290%)', change: { H33: '290%' }, at: 'H33', related: ['G33'] },
    { name: 'a pass rate', change: { H24: '101%' }, at: 'H24', data: { target: '≥90%' } },
    {
      name: 'a percentage as Excel keeps it',
      base: 'national',
      change: { E18: { value: 1.05, format: '0%' } },
      at: 'E18',
      data: { actual: '105%' },
    },
    { name: 'a bare number beside a percentage', base: 'national', change: { E20: 130 }, at: 'E20' },
  ],
});
