import { reasonFiller } from '../../src/rules/reason-filler';
import { ruleTable } from './table';

ruleTable(reasonFiller, {
  accept: [
    { name: 'the founding form' },
    { name: 'the national form', base: 'national' },
    {
      name: 'fillers on rows that met the target',
      base: 'national',
      change: { H14: '无', H15: '——', H16: '完成', H18: 0 },
    },
    { name: 'a blank reason: reason-missing', base: 'national', change: { H13: '' } },
    {
      name: 'a sentence with such a word in it',
      base: 'national',
      change: { H13: '因无场地，培训班少办一期。' },
    },
    {
      name: '同上 below a reason',
      base: 'national',
      change: { E14: '90%', G14: 9, H14: '同上。' },
    },
    {
      name: '同上 twice, a blank between',
      base: 'national',
      change: { E14: '90%', G14: 9, H14: '原因同上', E16: '60%', G16: 4, H16: '同上' },
    },
  ],
  reject: [
    { name: '0 (廊坊)', base: 'national', change: { H13: 0 }, at: 'H13', data: { reason: '0' } },
    { name: '同上, with nothing above', base: 'national', change: { H13: '同上' }, at: 'H13' },
    {
      name: '同上 below a filler',
      base: 'national',
      change: { H13: '无', E14: '90%', G14: 9, H14: '同上' },
      at: 'H13',
    },
    { name: '—— (休宁)', base: 'national', change: { H13: '——' }, at: 'H13' },
    {
      name: '无',
      base: 'national',
      change: { H13: '无。' },
      at: 'H13',
      data: { actual: '480人', score: '9.6' },
    },
    {
      name: '已完成, beside full marks',
      change: { H17: '400项', J17: '已完成' },
      at: 'J17',
      data: { weight: '' },
    },
    {
      name: 'target met, scored down',
      base: 'national',
      change: { G14: 7, H14: '无' },
      at: 'H14',
      data: { actual: '' },
    },
    ...['不涉及', '已达到预期指标', '达到预期目标。'].map((H13) => ({
      name: `${H13} on a row that fell short`,
      base: 'national' as const,
      change: { H13 },
      at: 'H13',
      data: { reason: H13 },
    })),
  ],
});
