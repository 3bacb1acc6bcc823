import { deadlineMissed } from '../../src/rules/deadline-missed';
import { ruleTable } from './table';

ruleTable(deadlineMissed, {
  accept: [
    { name: 'the founding form' },
    { name: 'a month before', base: 'national' },
    { name: 'on the day itself', change: { H25: '2024年4月1日' } },
    {
      name: 'within the month named (2021年12月 → 2021年12月)',
      base: 'national',
      change: { D16: '2022年12月', E16: '2022年12月' },
    },
    { name: '9月前 → 7月', change: { G25: '9月前', H25: '7月' } },
    { name: 'a word is no date', change: { H25: '建设中' } },
  ],
  reject: [
    {
      name: 'late, full marks',
      change: { H25: '2024年5月20日' },
      at: 'H25',
      data: { target: '2024年4月1日前', actual: '2024年5月20日', full: true },
      related: ['G25', 'I25', 'J25'],
    },
    {
      name: 'late, reduced and explained',
      change: { H25: '2024年5月20日', I25: 2.5, J25: '统计口径调整,数据返工;今后提前一个月布置。' },
      at: 'H25',
      severity: 'warning',
      data: { full: false },
    },
    { name: 'a month late', base: 'national', change: { E16: '2022年12月' }, at: 'E16' },
    {
      name: 'after the year named',
      base: 'national',
      change: { D16: '2022年底', E16: '2023年3月' },
      at: 'E16',
    },
  ],
});
