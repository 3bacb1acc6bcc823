import { allFullMarks } from '../../src/rules/all-full-marks';
import { ruleTable } from './table';

ruleTable(allFullMarks, {
  accept: [
    { name: 'a form with a shortfall', base: 'national' },
    { name: 'one score lower', change: { I28: 9.5 } },
    { name: 'one score above its weight', change: { I28: 12 } },
    { name: 'one score missing', change: { I28: null } },
  ],
  reject: [
    { name: 'the founding form', at: 'I34', data: { rows: 17 } },
    {
      name: 'a form of the national family, all full',
      base: 'national',
      change: { G13: 10 },
      at: 'G21',
      data: { rows: 8 },
    },
    { name: 'a share a cent away', change: { I16: 3.63, I23: 3.64 }, at: 'I34' },
    { name: 'without a printed total', change: { I34: null }, at: 'I34' },
  ],
});
