import { textAllDoneContradicted } from '../../src/rules/text-all-done-contradicted';
import { ruleTable } from './table';

/** In the small national form one row falls short, and 98 % of the money was spent. */
const said = (text: string) => ({ base: 'national' as const, change: { A23: text } });

ruleTable(textAllDoneContradicted, {
  accept: [
    { name: 'the founding form: 15 indicators done, and they are' },
    {
      name: 'the short row is the one whose figure the text gives differently: text-figure-mismatch says it',
      change: { H16: '90次' },
    },
    { name: 'some rows only', ...said('数量指标全部完成。') },
    { name: 'not all', ...said('除1项外，其余指标全部完成。绩效目标未全部完成。') },
    { name: '芦山: 基本完成 claims less than all', ...said('各项指标已基本完成。') },
    { name: 'a promise', ...said('确保年度目标全部完成。') },
    {
      name: 'in the plans',
      base: 'national',
      change: { A23: '三、下一步工作计划', A24: '年度目标全部完成。' },
    },
    { name: 'paid, to the rounding', base: 'national', change: { E6: 99.8, A23: '项目资金已全部拨付。' } },
    { name: 'paid all that was allocated', change: { A38: '下达资金已全部支付。' } },
    { name: 'last year', ...said('2021年各项指标均已完成。') },
    { name: 'one instalment', ...said('第一批奖补资金已全部拨付。') },
    { name: 'no deviation at 98 %', ...said('不存在执行数偏离预算数较多的情况。') },
  ],
  reject: [
    {
      name: 'all indicators',
      ...said('经自评，8个绩效指标全部完成。'),
      at: 'A23',
      data: { about: 'results', count: 1, rows: ['培训乡村医生人数（480人）'], rate: '' },
      related: ['E13'],
    },
    {
      name: 'a row of the founding form set to zero, of which the text says nothing',
      change: { H30: '0人' },
      at: 'A40',
      data: { count: 1 },
    },
    { name: 'in the goal cell', base: 'national', change: { E11: '年度绩效目标均已完成。' }, at: 'E11' },
    {
      name: '盘山: 80 % and all paid',
      base: 'national',
      change: { D6: 850, E6: 680, A23: '预算执行率80%（680/850），已全部拨付。' },
      at: 'A23',
      data: { about: 'payment', rate: '80.00' },
      related: ['E6', 'D6'],
    },
    {
      name: '80.14 % of the budget, and all paid',
      change: { A38: '项目资金已全部支付。' },
      at: 'A38',
      data: { about: 'payment', rate: '80.14' },
      related: ['H7', 'G5'],
    },
    {
      name: '朝天区: no deviation at 57.89 %',
      base: 'national',
      change: { D6: 100, E6: 57.89, A23: '不存在执行数偏离预算数较多的情况。' },
      at: 'A23',
      data: { about: 'deviation', rate: '57.89' },
    },
    {
      name: 'four short rows, three of them named',
      base: 'national',
      change: { E14: '8期', E15: '90%', E18: '80%', A23: '8个绩效指标全部完成。' },
      at: 'A23',
      data: {
        count: 4,
        rows: ['培训乡村医生人数（480人）', '培训班期数（8期）', '培训考核合格率（90%）'],
      },
    },
  ],
});
