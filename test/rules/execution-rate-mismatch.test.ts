import { executionRateMismatch } from '../../src/rules/execution-rate-mismatch';
import { ruleTable } from './table';

ruleTable(executionRateMismatch, {
  accept: [
    { name: 'a form that prints no rate' },
    { name: '98.00 %', base: 'national' },
    { name: 'as a fraction (0.958 is 95.8 %)', base: 'national', change: { E6: 95.8, G6: 0.958 } },
    { name: 'a percent format', base: 'national', change: { G6: { value: 0.98, format: '0.00%' } } },
    { name: 'rounded to no decimals (22 %)', base: 'national', change: { E6: 22.4, G6: '22%' } },
    { name: 'cut off (57.89 %)', base: 'national', change: { D6: 95, E6: 55, G6: '57.89%' } },
    {
      name: 'a formula with all its digits',
      base: 'national',
      change: { D6: 95, E6: 55, G6: { value: 55 / 95, format: '0.00%', formula: '=E6/D6' } },
    },
    { name: 'blank beside a score: execution-score-mismatch', base: 'national', change: { G6: null } },
    { name: 'a dash for the rate', base: 'national', change: { G6: '—', H6: null } },
    {
      name: 'a blank total over filled sources: budget-parts-mismatch',
      base: 'national',
      change: { E6: null },
    },
    { name: 'no budget beside a score: budget-missing-with-score', base: 'national', change: { D6: null } },
    { name: 'neither budget nor spending', change: { G5: null, H7: null } },
    { name: 'budget zero: nothing to divide by', base: 'national', change: { D6: 0 } },
    { name: 'an amount in 元: money-unit-slip says so', base: 'national', change: { E6: 980000 } },
  ],
  reject: [
    {
      name: '82.12 % beside equal amounts (湘西)',
      base: 'national',
      change: { E6: 100, G6: '82.12%' },
      at: 'G6',
      data: { printed: '82.12%', computed: '100.00', spent: '100', budget: '100' },
      related: ['D6', 'E6'],
    },
    {
      name: 'decimals printed are decimals meant',
      base: 'national',
      change: { E6: 97.6 },
      at: 'G6',
      data: { computed: '97.60' },
    },
    {
      name: 'no rate and no score',
      base: 'national',
      change: { G6: null, H6: null },
      at: 'G6',
      data: { printed: '', computed: '98.00' },
      fix: 'safe',
      writes: { G6: '98' },
    },
    {
      name: 'what was spent is blank',
      change: { H7: null },
      at: 'H7',
      data: { budget: '165.52', spent: '', unit: '万元' },
      related: ['G5'],
      fix: null,
    },
    { name: 'the budget is blank', change: { G5: null }, at: 'G5', data: { budget: '', spent: '132.65' } },
    { name: 'a wrong fraction', base: 'national', change: { G6: 0.9 }, at: 'G6' },
    {
      name: 'a formula is only suggested',
      base: 'national',
      change: { G6: { value: 0.9, format: '0.00%', formula: '=90/100' } },
      at: 'G6',
      fix: 'suggested',
    },
  ],
});
