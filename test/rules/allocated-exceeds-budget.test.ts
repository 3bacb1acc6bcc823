import { allocatedExceedsBudget } from '../../src/rules/allocated-exceeds-budget';
import { ruleTable } from './table';

ruleTable(allocatedExceedsBudget, {
  accept: [
    { name: 'the founding form: 132.65 of 165.52' },
    { name: 'a form without allocations', base: 'national' },
    { name: 'all of it', change: { H6: 165.52 } },
    { name: 'no budget', change: { G5: null } },
    { name: 'in 元 by mistake: money-unit-slip says so', change: { H6: 1326500 } },
  ],
  reject: [
    {
      name: 'more allocated than budgeted',
      change: { H6: 180 },
      at: 'H6',
      data: { allocated: '180', budget: '165.52', excess: '14.48', unit: '万元' },
      related: ['G5'],
      fix: null,
    },
    { name: 'parts add up beyond the budget', change: { K6: 50 }, at: 'H6', data: { allocated: '182.65' } },
    { name: 'a decimal comma', change: { G5: '132,60' }, at: 'H6', data: { excess: '0.05' } },
  ],
});
