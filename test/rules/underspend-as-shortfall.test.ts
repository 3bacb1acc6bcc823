import { underspendAsShortfall } from '../../src/rules/underspend-as-shortfall';
import { ruleTable } from './table';

ruleTable(underspendAsShortfall, {
  accept: [
    { name: 'the founding form' },
    { name: 'a cost below its ceiling with full marks', base: 'national' },
    { name: 'above the ceiling', base: 'national', change: { E17: '1600元/人', G17: 9.33 } },
    { name: 'exactly the ceiling', base: 'national', change: { E17: '1500元/人', G17: 8 } },
    { name: 'not a cost', base: 'national', change: { G13: 9 } },
    {
      name: 'a floor under 成本',
      base: 'national',
      change: { C17: '补助标准', D17: '≥1500元/人', E17: '1400元/人', G17: 9.33 },
    },
  ],
  reject: [
    {
      name: '38.75 → 36.2 scored 9.34 of 10 (原州区)',
      base: 'national',
      change: { C17: '项目总成本', D17: '38.75万元', E17: '36.2万元', G17: 9.34 },
      at: 'G17',
      data: { score: '9.34', weight: '10.00' },
      fix: 'suggested',
      writes: { G17: '10' },
    },
    { name: 'whole points off', base: 'national', change: { E17: '1200元/人', G17: 8 }, at: 'G17' },
    {
      name: 'explained as a saving: still a question of what the row measures',
      base: 'national',
      change: { E17: '1200元/人', G17: 8, H17: '集中采购教材,节约费用。' },
      at: 'G17',
    },
  ],
});
