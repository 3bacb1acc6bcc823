import { goalContradictsResults } from '../../src/rules/goal-contradicts-results';
import { ruleTable } from './table';

ruleTable(goalContradictsResults, {
  accept: [
    { name: 'the founding form: all reached' },
    { name: 'no such question on the form', base: 'national' },
    { name: 'answered 否', change: { E10: '否', H16: '90次' } },
    { name: 'a row that cannot be judged', change: { H16: '20台' } },
    { name: 'not answered', change: { E10: null, H16: '90次' } },
  ],
  reject: [
    {
      name: 'one row short',
      change: { H16: '90次' },
      at: 'E10',
      data: { goal: '是', count: 1, names: ['专项调研/交流考察次数'] },
      related: ['H16'],
    },
    {
      name: 'four rows short',
      change: { H16: '90次', H17: '1项', H18: '1项', H19: '1项' },
      at: 'E10',
      data: { count: 4 },
    },
    { name: 'a deadline missed', change: { H25: '2024年6月1日' }, at: 'E10', data: { count: 1 } },
  ],
});
