import { totalNotFormula } from '../../src/rules/total-not-formula';
import { ruleTable } from './table';

const weights = { F21: { value: 100, formula: '=SUM(F13:F20)+F6' } };

ruleTable(totalNotFormula, {
  accept: [
    { name: 'the founding form: nothing in it is a formula' },
    { name: 'the national form: nothing in it is a formula', base: 'national' },
    {
      name: 'a formula',
      base: 'national',
      change: { ...weights, G21: { value: 99.4, formula: '=SUM(G13:G20)+H6' } },
    },
    { name: 'scores that are no numbers', base: 'national', change: { ...weights, G14: '满分' } },
  ],
  reject: [
    {
      name: 'beside a weight total that is one',
      base: 'national',
      change: weights,
      at: 'G21',
      data: { total: '99.4', example: '=SUM(F13:F20)+F6' },
    },
    {
      name: 'below scores that are',
      base: 'national',
      change: { G14: { value: 10, formula: '=F14' } },
      at: 'G21',
    },
    {
      name: 'on the founding form',
      change: { B34: { value: 100, formula: '=SUM(B14:B33)' } },
      at: 'I34',
      data: { total: '100' },
    },
  ],
});
