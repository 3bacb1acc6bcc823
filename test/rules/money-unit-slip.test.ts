import { moneyUnitSlip } from '../../src/rules/money-unit-slip';
import { ruleTable } from './table';

/** The national form in 元, its amounts as they would be in 万元. */
const inYuan = {
  ...{ A5: '项目资金(元)', C6: null, C7: null },
  ...{ D6: 2089, D7: 2089, D9: null },
  ...{ E6: 2080, E7: 2080, E9: null },
};

ruleTable(moneyUnitSlip, {
  accept: [
    { name: 'the founding form, and its text' },
    { name: 'a form of the national family', base: 'national' },
    { name: 'a small part of the budget spent is possible', change: { H7: 1.2 } },
    { name: 'nothing spent', change: { H7: 0 } },
    {
      name: 'another amount of the text proves nothing',
      base: 'national',
      change: { E11: '印制教材支出100元。' },
    },
    {
      name: 'the text writes the amount right, and once with another unit',
      base: 'national',
      change: { ...inYuan, E11: '共投入资金2089元，其中误记为2089万元的一笔已更正。' },
    },
  ],
  reject: [
    {
      name: 'spending in 元',
      change: { H7: 1326500 },
      at: 'H7',
      data: { amount: '1326500', unit: '万元', inText: false },
      fix: null,
    },
    { name: 'the budget in 元, against two others', change: { G5: 1655200 }, at: 'G5' },
    {
      name: 'one against one: the form’s unit decides',
      base: 'national',
      change: { C6: null, E6: 980000 },
      at: 'E6',
    },
    {
      name: '全年预算数 2089 in a form of 元, 2089万元 in the text (农机)',
      base: 'national',
      change: { ...inYuan, E11: '共投入资金2089万元。' },
      at: 'D6',
      data: { amount: '2089', against: '2089万元', unit: '元', inText: true },
    },
    {
      name: 'a count with the same digits is no amount',
      base: 'national',
      change: { ...inYuan, E11: '培训2089人，共投入资金2089万元。' },
      at: 'D6',
    },
    {
      name: 'three digits are telling',
      base: 'national',
      change: { ...inYuan, ...{ D6: 209, D7: 209, E6: 208, E7: 208 }, E11: '共投入资金209万元。' },
      at: 'D6',
    },
    {
      name: 'one against one on a form of 元',
      base: 'national',
      change: {
        A5: '项目资金(元)',
        C6: null,
        D6: 1000000,
        E6: 98,
        D7: null,
        D9: null,
        E7: null,
        E9: null,
        C7: null,
        C9: null,
      },
      at: 'E6',
      data: { amount: '98', against: '1000000', unit: '元' },
    },
    {
      name: 'the larger one first',
      base: 'national',
      change: { C6: null, D6: 1000000 },
      at: 'D6',
      data: { amount: '1000000', against: '98' },
    },
    {
      name: 'the one that differs from both others',
      base: 'national',
      change: { C6: 1000000, D6: 1000000 },
      at: 'E6',
      data: { amount: '98' },
    },
    {
      name: 'a form that names no unit counts in 万元',
      base: 'national',
      change: { A5: '项目资金', C6: null, E6: 980000 },
      at: 'E6',
      data: { unit: '万元' },
    },
  ],
});
