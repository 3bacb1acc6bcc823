import { deviationMismatch } from '../../src/rules/deviation-mismatch';
import { ruleTable } from './table';

ruleTable(deviationMismatch, {
  accept: [
    { name: 'as computed', base: 'reviewed' },
    { name: 'a fraction', base: 'reviewed', change: { L5: 0.25 } },
    { name: 'a percent format', base: 'reviewed', change: { L5: { value: 0.25, format: '0.00%' } } },
    { name: 'the other way round', base: 'reviewed', change: { L5: '-25%' } },
    {
      name: 'rounded as printed',
      base: 'reviewed',
      change: { K5: 13, L5: '35%', K4: 28, L4: '6.7%', M4: '扣2分' },
    },
    { name: 'a column left blank', base: 'reviewed', change: { L4: '', L5: '', L6: '', L7: '' } },
  ],
  reject: [
    {
      name: 'not the difference',
      base: 'reviewed',
      change: { L5: '5%' },
      at: 'L5',
      data: { expected: '25', printed: '5%' },
      related: ['I5', 'K5'],
    },
    { name: 'divided by the review score', base: 'reviewed', change: { L5: '33.33%' }, at: 'L5' },
    { name: 'zero beside a difference', base: 'reviewed', change: { L5: '0%' }, at: 'L5' },
    {
      name: 'blank beside others that are filled in',
      base: 'reviewed',
      change: { L5: '' },
      at: 'L5',
      data: { printed: '', expected: '25' },
    },
    {
      name: 'a deviation beside equal scores',
      base: 'reviewed',
      change: { L4: '10%' },
      at: 'L4',
      data: { expected: '0' },
    },
  ],
});
