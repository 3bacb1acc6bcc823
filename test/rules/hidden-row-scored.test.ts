import { hiddenRowScored } from '../../src/rules/hidden-row-scored';
import { hidden } from './edits';
import { ruleTable } from './table';

ruleTable(hiddenRowScored, {
  accept: [
    { name: 'the founding form' },
    { name: 'a hidden row that is not used', edit: hidden(27, 31, 32) },
    {
      name: 'a hidden row with figures that is not used: unused-row-scored',
      change: { I27: 5 },
      edit: hidden(27),
    },
    { name: 'hidden rows of the head', base: 'national', edit: hidden(7, 8, 9) },
    {
      name: 'a hidden row with neither weight nor score: weight-missing, score-missing',
      base: 'national',
      change: { F14: '', G14: '' },
      edit: hidden(14),
    },
  ],
  reject: [
    {
      name: 'a scored row',
      base: 'national',
      edit: hidden(14),
      at: 'G14',
      data: { row: 14, weight: '10', score: '10' },
      related: ['F14'],
    },
    { name: 'two of them', edit: hidden(16, 20), findings: [{ at: 'I16' }, { at: 'I20' }] },
    {
      name: 'without a score, but with a weight',
      base: 'national',
      change: { G14: '' },
      edit: hidden(14),
      at: 'G14',
      data: { score: '' },
    },
    {
      name: 'without a weight, but with a score',
      base: 'national',
      change: { F14: '' },
      edit: hidden(14),
      at: 'G14',
      data: { weight: '', score: '10' },
    },
  ],
});
