import { deductionRemarkMismatch } from '../../src/rules/deduction-remark-mismatch';
import { ruleTable } from './table';

ruleTable(deductionRemarkMismatch, {
  accept: [
    { name: 'five points said, five taken', base: 'reviewed' },
    { name: 'a share that fits', base: 'reviewed', change: { M5: '缺2份验收单,扣25%' } },
    { name: 'a share that is an estimate', base: 'reviewed', change: { M5: '缺2份验收单,扣约30%' } },
    { name: 'two deductions that add up', base: 'reviewed', change: { M5: '缺验收单扣3分,缺照片扣2分' } },
    { name: 'a remark without a figure', base: 'reviewed', change: { M5: '缺2份验收单,酌情扣分' } },
    { name: 'no remark: review-difference-unexplained', base: 'reviewed', change: { M5: '' } },
  ],
  reject: [
    {
      name: 'a share far off (re-check standard 3: the same share)',
      base: 'reviewed',
      change: { M5: '指标不可考核,扣60%' },
      at: 'M5',
      data: { stated: '60', unit: '%', points: '5', share: '25' },
      related: ['I5', 'K5'],
    },
    {
      name: 'points that differ',
      base: 'reviewed',
      change: { M5: '缺2份验收单,扣3分' },
      at: 'M5',
      data: { stated: '3', points: '5' },
    },
    {
      name: 'a deduction that was not made',
      base: 'reviewed',
      change: { M6: '缺佐证,扣除100%' },
      at: 'M6',
      data: { points: '0', share: '0' },
    },
  ],
});
