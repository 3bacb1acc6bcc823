import { yearMismatch } from '../../src/rules/year-mismatch';
import { ruleTable } from './table';

ruleTable(yearMismatch, {
  accept: [
    { name: 'the founding form' },
    { name: 'a form of the national family', base: 'national' },
    { name: 'a period in the title', change: { A1: '2023-2024年项目绩效自评指标评分表' } },
    { name: 'a project that runs into the next year', change: { G25: '2025年3月前', H25: '2025年2月' } },
    {
      name: 'carried over: begun the year before',
      change: { G25: '2023年10月-2024年6月', H25: '2024年5月' },
    },
    { name: 'a deadline without a year', change: { G25: '4月1日前', H25: '3月28日' } },
    { name: 'no year on the form', change: { I3: null, G25: '2019年4月1日前' } },
    { name: 'the title of the same year', change: { A1: '2024年项目绩效自评指标评分表' } },
    {
      name: 'due in the next year, done before this one',
      base: 'national',
      change: { D16: '2023年11月底前', E16: '2021年10月' },
    },
  ],
  reject: [
    {
      name: 'the title of last year',
      change: { A1: '2023年项目绩效自评指标评分表' },
      at: 'A1',
      data: { found: 2023, year: 2024, place: 'title' },
      related: ['I3'],
      fix: null,
    },
    {
      name: 'a deadline of last year',
      change: { G25: '2023年4月1日前', H25: '2023年3月20日' },
      at: 'G25',
      data: { found: 2023, place: 'target' },
    },
    {
      name: '2023 against 2025 (奉节)',
      base: 'national',
      change: { A2: '(2023年度)', D16: '2025年11月底前', E16: '2023年10月' },
      at: 'D16',
      data: { found: 2025, year: 2023 },
    },
    {
      name: 'the title of another year than the line under it',
      base: 'national',
      change: { A1: '2021年项目支出绩效自评表' },
      at: 'A1',
      data: { found: 2021, year: 2022 },
      related: ['A2'],
    },
    {
      name: 'due this year, done the year before',
      base: 'national',
      change: { E16: '2021年10月' },
      at: 'E16',
      data: { found: 2021, year: 2022, place: 'actual' },
    },
    {
      name: 'a date of completion that is still to come',
      change: { H25: '2034年3月28日' },
      at: 'H25',
      data: { found: 2034, place: 'actual' },
    },
  ],
});
