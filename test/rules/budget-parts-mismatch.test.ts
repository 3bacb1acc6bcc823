import { budgetPartsMismatch } from '../../src/rules/budget-parts-mismatch';
import { ruleTable } from './table';

const without = (...cells: readonly string[]) => Object.fromEntries(cells.map((cell) => [cell, null]));

ruleTable(budgetPartsMismatch, {
  accept: [
    { name: 'the founding form: the total is made of its parts' },
    { name: '100 = 80 + 0 + 20', base: 'national' },
    { name: 'sources left blank', base: 'national', change: { E7: null, E8: null, E9: null } },
    { name: 'a total left blank over zeros', base: 'national', change: { C6: null, C7: 0, C9: 0 } },
    {
      name: 'a blank budget beside a score: budget-missing-with-score',
      base: 'national',
      change: { D6: null },
    },
    { name: 'the last digit', base: 'national', change: { E9: 18.01 } },
    { name: 'an amount in 元: money-unit-slip says so', base: 'national', change: { E6: 980000 } },
    {
      name: 'one part of the total is named, and no more',
      base: 'national',
      change: {
        D7: 80,
        ...without('B8', 'C8', 'D8', 'E8', 'F8', 'G8', 'H8'),
        ...without('B9', 'C9', 'D9', 'E9', 'F9', 'G9', 'H9'),
        C7: 80,
      },
    },
    {
      name: 'a heading of the breakdown that repeats the total',
      base: 'national',
      change: { B7: '按收入性质分', C7: 100, D7: 100, E7: 98, B8: '财政拨款', C8: 80, D8: 80, E8: 80 },
    },
  ],
  reject: [
    {
      name: 'total zero over a filled source (棠溪 0 vs 90)',
      base: 'national',
      change: { D6: 0, D7: 90, D8: null, D9: null },
      at: 'D6',
      data: { total: '0', sum: '90', difference: '90', parts: 1, column: 'budget', unit: '万元' },
      related: ['D7'],
      fix: null,
    },
    {
      name: 'the only source printed is above the total',
      base: 'national',
      change: {
        ...{ C6: null, C7: null, D6: 80, D7: 90, E7: 80 },
        ...{ B8: null, C8: null, D8: null, E8: null, F8: null, G8: null, H8: null },
        ...{ B9: null, C9: null, D9: null, E9: null, F9: null, G9: null, H9: null },
      },
      at: 'D6',
      data: { total: '80', sum: '90', parts: 1 },
    },
    {
      name: 'a part left out (苏州 197.33 + 5.638 vs 210)',
      base: 'national',
      change: { D6: 210, D7: 197.33, D9: 5.638 },
      at: 'D6',
      data: { sum: '202.968', difference: '7.032' },
    },
    {
      name: 'the total blank',
      base: 'national',
      change: { E6: null },
      at: 'E6',
      data: { total: '', sum: '98', difference: '', column: 'spent' },
    },
    {
      name: 'the first budget does not add up',
      base: 'national',
      change: { C9: 25 },
      at: 'C6',
      data: { column: 'initialBudget', total: '100', sum: '105', difference: '5', parts: 3 },
      related: ['C7', 'C8', 'C9'],
    },
    {
      name: 'spending does not add up',
      base: 'national',
      change: { E9: 28 },
      at: 'E6',
      data: { column: 'spent' },
    },
    {
      name: 'one of three sources filled in',
      base: 'national',
      change: { D8: null, D9: null },
      at: 'D6',
      data: { total: '100', sum: '80', parts: 1 },
    },
    {
      name: 'the only source is all of the total, by its name',
      base: 'national',
      change: {
        ...{ B7: '当年财政拨款', C7: 100, E7: 98 },
        ...without('B8', 'C8', 'D8', 'E8', 'F8', 'G8', 'H8'),
        ...without('B9', 'C9', 'D9', 'E9', 'F9', 'G9', 'H9'),
      },
      at: 'D6',
      data: { total: '100', sum: '80', parts: 1 },
    },
  ],
});
