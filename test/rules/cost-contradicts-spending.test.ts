import { costContradictsSpending } from '../../src/rules/cost-contradicts-spending';
import { ruleTable } from './table';

const cost = { C17: '项目总成本' };

ruleTable(costContradictsSpending, {
  accept: [
    { name: 'a unit cost says nothing about the whole', base: 'national' },
    { name: 'the founding form: a standard per day' },
    { name: 'cost is spending', base: 'national', change: { ...cost, D17: '≤100万元', E17: '98万元' } },
    { name: 'in another unit', base: 'national', change: { ...cost, D17: '≤1000000元', E17: '980000元' } },
    {
      name: 'a bare figure is in the form’s unit',
      base: 'national',
      change: { ...cost, D17: '≤100', E17: 98 },
    },
    {
      name: 'a rate of control',
      base: 'national',
      change: { C17: '总成本控制率', D17: '≤100%', E17: '98%' },
    },
    { name: 'a word', base: 'national', change: { ...cost, D17: '≤100万元', E17: '达标' } },
    {
      name: 'what was saved of the cost',
      base: 'national',
      change: { C17: '项目成本节约额', D17: '≥5万元', E17: '6万元' },
    },
  ],
  reject: [
    {
      name: '90 beside 89.974 (棠溪)',
      base: 'national',
      change: { ...cost, D6: 90, E6: 89.974, D17: '≤90万元', E17: '90万元' },
      at: 'E17',
      data: { name: '项目总成本', stated: '90', money: '89.974', unit: '万元', ceiling: false },
      related: ['E6'],
      fix: null,
    },
    {
      name: 'ceiling above the budget (丰都 3584 vs 2565)',
      base: 'national',
      change: { ...cost, D6: 2565, E6: 2565, D17: '≤3584万元', E17: '2565万元' },
      at: 'E17',
      data: { stated: '3584', money: '2565', ceiling: true },
      related: ['D17', 'D6'],
    },
    {
      name: 'more than was spent',
      base: 'national',
      change: { ...cost, D17: '≤120万元', E17: '120万元' },
      at: 'E17',
      data: { ceiling: false },
    },
    ...['项目成本', '项目成本控制', '建设总投资', '成本控制数'].map((C17) => ({
      name: `${C17} by its name`,
      base: 'national' as const,
      change: { C17, D17: '≤120万元', E17: '120万元' },
      at: 'E17',
      data: { name: C17, stated: '120' },
    })),
    {
      name: 'a bare figure that is not what was spent',
      base: 'national',
      change: { ...cost, D17: '≤120', E17: 120 },
      at: 'E17',
      data: { stated: '120', money: '98' },
    },
    {
      name: 'an exact cost above the budget',
      base: 'national',
      change: { ...cost, D17: '=150万元', E17: '98万元' },
      at: 'E17',
      data: { stated: '150', ceiling: true },
    },
  ],
});
