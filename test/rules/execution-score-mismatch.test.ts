import { executionScoreMismatch } from '../../src/rules/execution-score-mismatch';
import { ruleTable } from './table';

ruleTable(executionScoreMismatch, {
  accept: [
    { name: 'a form without execution score' },
    { name: '10 × 98 %', base: 'national' },
    { name: 'a cent apart', base: 'national', change: { H6: 9.81 } },
    { name: 'rounded to whole points (9 for 8.62)', base: 'national', change: { E6: 86.2, H6: 9 } },
    { name: 'a form whose amounts are in two units', base: 'national', change: { E6: 980000 } },
    { name: 'a dash: not scored here', base: 'national', change: { H6: '—' } },
    { name: 'no budget: budget-missing-with-score says so', base: 'national', change: { D6: null } },
  ],
  reject: [
    {
      name: '8 for 8.62 (裕安)',
      base: 'national',
      change: { E6: 86.2, G6: '86.20%', H6: 8 },
      at: 'H6',
      data: { claimed: '8.00', computed: '8.62', rate: '' },
      fix: 'safe',
      writes: { H6: '8.62' },
    },
    {
      name: 'full marks for 98 % are not rounding',
      base: 'national',
      change: { H6: 10 },
      at: 'H6',
      data: { computed: '9.80' },
    },
    { name: '9 for 9.91 (稷山)', base: 'national', change: { E6: 99.1, G6: '99.10%', H6: 9 }, at: 'H6' },
    { name: '8.5 for 8.21 (湘西)', base: 'national', change: { E6: 82.12, G6: '82.12%', H6: 8.5 }, at: 'H6' },
    {
      name: 'full marks without a rate (天长)',
      base: 'national',
      change: { E6: 60, E7: 42, G6: null, H6: 10 },
      findings: [
        { at: 'G6', data: { claimed: '10.00', rate: '60.00' }, fix: 'safe', writes: { G6: '60' } },
        { at: 'H6', data: { computed: '6.00' } },
      ],
    },
    {
      name: 'the rate blank beside a right score',
      base: 'national',
      change: { G6: null },
      at: 'G6',
      data: { claimed: '9.80', computed: '', rate: '98.00' },
      related: ['H6', 'D6', 'E6'],
    },
    {
      name: 'the score blank',
      base: 'national',
      change: { H6: null },
      at: 'H6',
      data: { claimed: '', computed: '9.80' },
      fix: 'safe',
      writes: { H6: '9.8' },
    },
  ],
});
