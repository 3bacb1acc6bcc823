import { deadlineEchoed } from '../../src/rules/deadline-echoed';
import { ruleTable } from './table';

ruleTable(deadlineEchoed, {
  accept: [
    { name: 'another date', base: 'national' },
    { name: 'a date of completion', change: { H25: '2024年3月28日' } },
    {
      name: 'the month itself may be the date (2021年12月)',
      change: { G25: '2024年12月', H25: '2024年12月' },
    },
    { name: 'figures are repeated all the time', change: { H21: '≥9人', H25: '2024年3月28日' } },
  ],
  reject: [
    { name: 'the founding form', at: 'H25', data: { target: '2024年4月1日前' }, related: ['G25'] },
    { name: 'with other blanks', change: { H25: '2024年 4月1日 前' }, at: 'H25' },
    { name: 'the end of a month', base: 'national', change: { E16: '2022年11月底前' }, at: 'E16' },
    ...[
      '不晚于2024年4月1日',
      '未晚于2024年4月1日',
      '不迟于2024年4月1日',
      '2024年4月内',
      '2024年4月1日止',
    ].map((G25) => ({
      name: `${G25}, repeated`,
      change: { G25, H25: G25 },
      at: 'H25',
    })),
    {
      name: 'a span of time, repeated',
      change: { G25: '2024年1月至2024年6月底', H25: '2024年1月至2024年6月底' },
      at: 'H25',
    },
  ],
});
