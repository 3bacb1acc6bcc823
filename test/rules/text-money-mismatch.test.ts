import { textMoneyMismatch } from '../../src/rules/text-money-mismatch';
import { ruleTable } from './table';

const national = 'national';

ruleTable(textMoneyMismatch, {
  accept: [
    {
      name: 'the founding form: 165,52万元 is the budget',
      change: { A38: '2024年部门预算安排“科技发展管理经费”165，52万元。' },
    },
    {
      name: '棠溪: 元 in the text, 万元 on the form',
      base: national,
      change: { D6: 202.64, E6: 132.912, A23: '全年预算数2026400元，实际支出1,329,120.67元。' },
    },
    { name: '棠溪: 89.97 for 89.974', base: national, change: { E6: 89.974, A23: '全年执行数89.97万元。' } },
    { name: 'rounded to whole 万元', base: national, change: { D6: 100.4, A23: '全年预算数100万元。' } },
    {
      name: 'a part, not the whole',
      base: national,
      change: { A23: '省级财政预算安排80万元，培训中心安排7.68万元。' },
    },
    {
      name: 'an amount behind 其中',
      base: national,
      change: { A23: '全年预算数100万元，其中预算安排60万元用于培训。' },
    },
    { name: 'another project', base: national, change: { A23: '2022年预算安排“设备购置项目”45万元。' } },
    {
      name: 'another year, and half a year',
      base: national,
      change: { A23: '2021年全年预算数80万元。截至2022年6月底，累计支出45万元。' },
    },
    {
      name: 'parts of the project',
      base: national,
      change: {
        A23: '支持重点村3个，安排资金50万元。',
        A24: '印刷费预算5万元，实际支出4万元。该项目预算30万元。',
      },
    },
    { name: 'the whole department', change: { A38: '2024年部门预算安排1200万元。' } },
    {
      name: 'about, and in the plans',
      base: national,
      change: { A23: '项目预算约120万元。', A24: '三、下一步工作计划', A25: '全年预算数150万元。' },
    },
    {
      name: '儋州: one thing, two values; which one is meant is not certain',
      base: national,
      change: { A23: '全年预算数414.35万元。', A24: '全年预算数411.95万元。' },
    },
    {
      name: 'a form without a money unit',
      base: national,
      change: { A5: '项目资金', A23: '全年预算数120万元。' },
    },
    { name: 'the budget at the start of the year, adjusted since', change: { A38: '年初预算180万元。' } },
    {
      name: 'amounts of the table in two units: money-unit-slip',
      base: national,
      change: { E6: 980000, A23: '截至2022年底，项目实际支出98万元。' },
    },
  ],
  reject: [
    {
      name: 'the founding form, one digit of the text changed',
      change: {
        A38: '2024年部门预算安排“科技发展管理经费”156.52万元，其中，市科技局安排157.84万元，市科技服务中心安排7.68万元。',
      },
      at: 'A38',
      data: { said: '156.52万元', amount: '165.52万元', role: 'budget', source: '' },
      related: ['G5'],
    },
    {
      name: 'the founding form, the table changed',
      change: { G5: 156.52 },
      at: 'A38',
      data: { said: '165.52万元', amount: '156.52万元' },
    },
    {
      name: '农机 2024: 2089元 for 2089万元',
      base: national,
      change: { D6: 2089, A23: '全年预算数2089元。' },
      at: 'A23',
      data: { said: '2089元', amount: '2089万元' },
      related: ['D6'],
    },
    {
      name: 'spent',
      base: national,
      change: { A23: '截至2022年底，项目实际支出89万元。' },
      at: 'A23',
      data: { role: 'spent', said: '89万元' },
    },
    {
      name: 'in a file of its own: shown at the cell of the table',
      base: national,
      report: ['自评报告', '一、资金情况', '2022年项目全年预算数120万元。'],
      at: 'D6',
      data: { source: '绩效报告.docx', spot: '3' },
      related: [],
    },
  ],
});

test.each([
  ['initialBudget', '年初预算数', 'initial budget'],
  ['budget', '的预算数', 'budget'],
  ['allocated', '下达（到位）数', 'amount allocated'],
  ['spent', '支出（执行）数', 'amount spent'],
])('the amount of the table is called by its name: %s', (role, zh, en) => {
  const { texts } = textMoneyMismatch;
  const data = { source: '', spot: '', quote: '120万元', role, said: '120万元', amount: '100万元' };
  expect(texts['zh-CN'].what(data)).toContain(zh);
  expect(texts.en.what(data)).toContain(en);
});
