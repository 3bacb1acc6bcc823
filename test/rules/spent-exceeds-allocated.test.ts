import { spentExceedsAllocated } from '../../src/rules/spent-exceeds-allocated';
import { ruleTable } from './table';

ruleTable(spentExceedsAllocated, {
  accept: [
    { name: 'the founding form: 132.65 of 132.65' },
    { name: 'less than budgeted', base: 'national' },
    { name: 'money carried over may be spent on top', base: 'national', change: { E6: 102.59 } },
    { name: 'neither spent nor allocated', change: { H6: null, H7: null } },
    { name: 'a part of nothing left blank', change: { K6: null } },
    { name: 'nothing spent', change: { H7: 0 } },
    { name: 'in 元 by mistake: money-unit-slip says so', change: { H7: 1326500 } },
  ],
  reject: [
    {
      name: 'more than allocated',
      change: { H7: 140 },
      at: 'H7',
      data: { spent: '140', limit: '132.65', excess: '7.35', unit: '万元', allocated: true },
      related: ['H6'],
      fix: null,
    },
    {
      name: 'the allocation blank beside a part of 0',
      change: { H6: null },
      at: 'H6',
      data: { spent: '132.65', limit: '', excess: '', allocated: true },
      related: ['H7'],
    },
    {
      name: 'more than the budget, nothing carried over',
      base: 'national',
      change: { B8: '中央补助资金', E6: 102.59 },
      at: 'E6',
      data: { limit: '100', excess: '2.59', allocated: false },
    },
    { name: 'parts add up beyond the allocation', change: { K7: 5 }, at: 'H7', data: { spent: '137.65' } },
    {
      name: 'no figure for the allocation: the budget is the limit',
      change: { H6: '—', K6: '—', H7: 170 },
      at: 'H7',
      data: { limit: '165.52', excess: '4.48', allocated: false },
      related: ['G5'],
    },
  ],
});
