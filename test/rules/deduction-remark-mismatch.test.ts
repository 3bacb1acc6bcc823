import { deductionRemarkMismatch } from '../../src/rules/deduction-remark-mismatch';
import { ruleTable } from './table';

ruleTable(deductionRemarkMismatch, {
  accept: [
    { name: 'five points said, five taken', base: 'reviewed' },
    { name: 'a share that fits', base: 'reviewed', change: { M5: '缺2份验收单,扣25%' } },
    { name: 'a share that is an estimate', base: 'reviewed', change: { M5: '缺2份验收单,扣约30%' } },
    { name: 'two deductions that add up', base: 'reviewed', change: { M5: '缺验收单扣3分,缺照片扣2分' } },
    {
      name: 'two deductions and what they come to',
      base: 'reviewed',
      change: { M5: '缺验收单扣3分，缺照片扣2分，共扣5分' },
    },
    {
      name: 'so much for each, and what was taken off',
      base: 'reviewed',
      change: { M5: '每缺1份扣2.5分，最多扣10分；缺2份，扣5分' },
    },
    { name: 'so much for each, and no more', base: 'reviewed', change: { M5: '每缺1份验收单扣2.5分' } },
    { name: 'shares and points mixed', base: 'reviewed', change: { M5: '缺验收单扣40%，缺照片扣1分' } },
    {
      name: 'a figure behind another word',
      base: 'reviewed',
      change: { M5: '缺验收单2份，扣5分，复核得15分' },
    },
    {
      name: 'a share of the score that was claimed',
      base: 'reviewed',
      change: { G5: 40, M5: '缺2份验收单,扣30%' },
    },
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
      name: 'parts that come to something else',
      base: 'reviewed',
      change: { M5: '缺验收单扣3分，缺照片扣1分，合计扣4分' },
      at: 'M5',
      data: { stated: '4', points: '5' },
    },
    {
      name: 'a remark over two lines',
      base: 'reviewed',
      change: { M5: '每缺1份验收单扣1分\n本项扣\n3分' },
      at: 'M5',
      data: { stated: '3' },
    },
    {
      name: 'points said of a row without weight and score',
      base: 'reviewed',
      change: { G5: '', I5: 0, K5: 0 },
      at: 'M5',
      data: { stated: '5', points: '0', share: '0' },
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
