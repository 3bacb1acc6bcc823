import { executionRateAbove100 } from '../../src/rules/execution-rate-above-100';
import { ruleTable } from './table';

ruleTable(executionRateAbove100, {
  accept: [
    { name: 'the founding form: 80.14 %' },
    { name: '98 %', base: 'national' },
    { name: 'exactly 100 %', base: 'national', change: { E6: 100, G6: '100%' } },
    {
      name: 'more than was there is spent-exceeds-allocated',
      base: 'national',
      change: { B8: '中央补助资金', E6: 102.59, G6: '102.59%' },
    },
    {
      name: 'a printed rate that the amounts contradict is execution-rate-mismatch',
      base: 'national',
      change: { G6: '118%' },
    },
  ],
  reject: [
    {
      name: '102.59 % (金寨)',
      base: 'national',
      change: { E6: 102.59, G6: '102.59%' },
      at: 'G6',
      data: { rate: '102.59' },
      related: ['D6', 'E6'],
      fix: null,
    },
    {
      name: 'no rate printed: at the amount spent',
      base: 'national',
      change: { E6: 110, G6: null },
      at: 'E6',
    },
    {
      name: 'a rate without amounts',
      base: 'national',
      change: { D6: null, E6: null, G6: '105%' },
      at: 'G6',
      data: { rate: '105.00' },
    },
  ],
});
