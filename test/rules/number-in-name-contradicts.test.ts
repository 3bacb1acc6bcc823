import { numberInNameContradicts } from '../../src/rules/number-in-name-contradicts';
import { ruleTable } from './table';

ruleTable(numberInNameContradicts, {
  accept: [
    { name: 'the founding form' },
    { name: 'a form of the national family', base: 'national' },
    { name: 'ages are not people (0-6岁儿童)', change: { E30: '0-6岁儿童健康管理数' } },
    { name: 'days are not visits', change: { E16: '孕产妇42天访视数' } },
    { name: 'a rate that is due by a date', change: { E28: '12月底前资金支付率', G28: '≥95%' } },
    { name: 'a date for a date', change: { E25: '2024年3月底前完成', G25: '2024年4月1日前' } },
    { name: 'a number of the template', change: { E16: '指标1:专项调研次数' } },
    { name: 'the same figure', change: { E28: '质量达标率100%', G28: '100%' } },
    {
      name: 'the target’s own figure is among them',
      change: { E17: '5000吨稻谷、500吨成品粮储备', G17: '5000吨', H17: '5000吨' },
    },
  ],
  reject: [
    {
      name: '质量达标率100% with >=98% (衡阳)',
      change: { E28: '质量达标率100%', G28: '>=98%' },
      at: 'G28',
      data: { name: '质量达标率100%', inName: '100%', target: '>=98%' },
      related: ['E28'],
      fix: null,
    },
    {
      name: 'a deadline with a ratio (南岳 2020年12月完成 =95%)',
      change: { E25: '2024年12月完成', G25: '=95%', H25: '95%' },
      at: 'G25',
      severity: 'notice',
      data: { dated: true },
    },
    { name: 'a count', change: { E20: '举办培训10场', G20: '5场次' }, at: 'G20', data: { inName: '10场' } },
    {
      name: 'an amount in another scale',
      change: { E26: '发放补助2万元', G26: '30000元', H26: '30000元' },
      at: 'G26',
    },
  ],
});
