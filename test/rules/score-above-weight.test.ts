import { scoreAboveWeight } from '../../src/rules/score-above-weight';
import { ruleTable } from './table';

ruleTable(scoreAboveWeight, {
  accept: [
    { name: 'the founding form' },
    { name: 'the national form', base: 'national' },
    { name: 'the larger share on any row of an equal split', change: { I16: 3.63, I26: 3.64 } },
    { name: 'no weight: weight-missing', base: 'national', change: { F14: '' } },
    { name: 'an unused row: unused-row-scored', change: { I27: 5 } },
  ],
  reject: [
    {
      name: 'above, and the score can be computed',
      base: 'national',
      change: { G14: 12 },
      at: 'G14',
      data: { score: '12.00', weight: '10' },
      related: ['F14'],
      fix: 'safe',
      writes: { G14: '10' },
    },
    { name: 'by a hair', base: 'national', change: { G18: 15.01 }, at: 'G18' },
    { name: 'a row that only a person can score', change: { I14: 13 }, at: 'I14', fix: null },
    { name: 'a share that is no share', change: { I16: 4 }, at: 'I16', data: { weight: '3.64' } },
    {
      name: 'a formula is only suggested to go',
      base: 'national',
      change: { G14: { value: 12, formula: '=F14*1.2' } },
      at: 'G14',
      fix: 'suggested',
    },
  ],
});
