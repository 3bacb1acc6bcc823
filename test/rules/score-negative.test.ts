import { scoreNegative } from '../../src/rules/score-negative';
import { ruleTable } from './table';

ruleTable(scoreNegative, {
  accept: [
    { name: 'the founding form' },
    { name: 'the national form', base: 'national' },
    { name: 'zero', base: 'national', change: { G14: 0 } },
  ],
  reject: [
    {
      name: 'below zero',
      base: 'national',
      change: { G14: -2 },
      at: 'G14',
      data: { score: '-2' },
      fix: 'safe',
      writes: { G14: '10' },
    },
    { name: 'below zero, typed as a text', base: 'national', change: { G15: '-1分' }, at: 'G15' },
    { name: 'below zero where only a person can score', change: { I14: -1 }, at: 'I14', fix: null },
  ],
});
