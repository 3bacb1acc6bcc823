import { goalContradictsResults } from '../../src/rules/goal-contradicts-results';
import { ruleTable } from './table';

ruleTable(goalContradictsResults, {
  accept: [
    { name: 'the founding form: all reached' },
    { name: 'no such question on the form', base: 'national' },
    { name: 'answered 否', change: { E10: '否', H16: '90次' } },
    { name: 'a row that cannot be judged', change: { H16: '20台' } },
    { name: 'a form without any goal', base: 'national', change: { B11: null, E11: null } },
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
      data: {
        blank: '',
        count: 4,
        names: ['专项调研/交流考察次数', '完成省、市级科技计划项目验收数量', '医疗项目申报数'],
      },
    },
    {
      name: 'not answered',
      change: { E10: null, H16: '90次' },
      at: 'E10',
      data: { blank: 'achieved', goal: '', names: [] },
    },
    { name: 'no goal, yet reached', change: { E8: null }, at: 'E8', data: { blank: 'expected' } },
    { name: 'no goal, yet a result', base: 'national', change: { B11: null }, at: 'B11' },
    {
      name: 'a goal and nothing about it',
      base: 'national',
      change: { E11: null },
      at: 'E11',
      data: { blank: 'actual' },
    },
    { name: 'a deadline missed', change: { H25: '2024年6月1日' }, at: 'E10', data: { count: 1 } },
  ],
});
