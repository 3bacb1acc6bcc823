import { indicatorOverweight } from '../../src/rules/indicator-overweight';
import { ruleTable } from './table';

ruleTable(indicatorOverweight, {
  accept: [
    { name: 'the founding form' },
    { name: 'the national form', base: 'national' },
    { name: 'exactly 30 %', base: 'national', change: { F18: 30 } },
  ],
  reject: [
    {
      name: 'one row of 90 (大英)',
      base: 'national',
      change: { F13: 90 },
      at: 'F13',
      data: { share: '90', limit: '30' },
    },
    { name: 'one row of 40', base: 'national', change: { F18: 40 }, at: 'F18' },
    {
      name: 'a hair above 30',
      base: 'national',
      change: { F18: 30.5 },
      at: 'F18',
      data: { weight: '30.5', share: '30.5' },
    },
  ],
});
