import { scoreMismatch } from '../../src/rules/score-mismatch';
import { ruleTable } from './table';

ruleTable(scoreMismatch, {
  accept: [
    { name: 'the founding form' },
    { name: 'a form with a shortfall scored by the formula', base: 'national' },
    {
      name: 'a cent apart is rounding (shares of 40/11 may lie otherwise)',
      change: { I16: 3.63, I23: 3.64 },
    },
    { name: 'no score: score-missing says so', change: { I16: null } },
    { name: 'a word as score: score-not-number says so', change: { I16: '满分' } },
    { name: 'above the weight: score-above-weight says so', change: { I28: 12 } },
    { name: 'below zero: score-negative says so', change: { I28: -1 } },
    { name: 'units that cannot be compared are never scored', change: { H16: '20台' } },
    { name: 'a ratio for a count is never scored', change: { H16: '已完成100%' } },
    { name: 'unused rows are silent', change: { I27: null, H27: '-' } },
    {
      name: 'target reached and whole points taken off: score-reduced-unexplained (永德 7/10)',
      change: { I28: 7 },
    },
    {
      name: 'a cost below its ceiling scored down: underspend-as-shortfall',
      base: 'national',
      change: { E17: '1200元/人', G17: 8 },
    },
    {
      name: 'either published reverse formula (5830 against ≤5300: 9.00 or 9.09)',
      base: 'national',
      change: { D17: '≤5300元/户', E17: '5830元/户', G17: 9.09, H17: '户均补助标准年中提高。' },
    },
  ],
  reject: [
    {
      name: 'full target, broken score',
      change: { I16: 3.5 },
      at: 'I16',
      data: { claimed: '3.50', computed: '3.64' },
      related: ['G16', 'H16', 'F16'],
      fix: 'safe',
      writes: { I16: '3.64' },
    },
    {
      name: 'below target, full marks (38508人 → 37442人)',
      base: 'national',
      change: { D13: '≥38508人', E13: '37442人', G13: 10 },
      at: 'G13',
      data: { claimed: '10.00', computed: '9.72' },
      fix: 'safe',
    },
    {
      name: '政府采购执行率 72.74 % at full marks (重庆)',
      change: { E28: '政府采购执行率', H28: '72.74%' },
      at: 'I28',
      data: { claimed: '10.00', computed: '7.27' },
    },
    {
      name: 'equality missed (永德 98 % → 9, due 9.8)',
      change: { G28: '=100%', H28: '98%', I28: 9 },
      at: 'I28',
      data: { claimed: '9.00', computed: '9.80' },
    },
    {
      name: 'reverse row above its ceiling at full marks (濉溪 10, due 9.0 or 9.09)',
      base: 'national',
      change: { D17: '≤5300元/户', E17: '5830元/户', G17: 10 },
      at: 'G17',
    },
    {
      name: 'a formula is only suggested',
      change: { I16: { value: 3.5, formula: '=3+0.5' } },
      at: 'I16',
      fix: 'suggested',
    },
    {
      name: 'a locked cell is not written',
      change: { I16: { value: 3.5, locked: true } },
      edit: (grid) => ({ ...grid, protected: true }),
      at: 'I16',
      fix: null,
    },
  ],
});
