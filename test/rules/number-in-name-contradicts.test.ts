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
    { name: 'a target without a unit', change: { E20: '举办培训10场', G20: '5', H20: '5' } },
    { name: 'a rough figure', change: { E20: '举办培训约10场', G20: '5场次' } },
    { name: 'a target that is no figure', change: { E20: '举办培训10场', G20: '3-5场次' } },
    { name: 'a rate by its name', change: { E25: '完成比2024年12月底前', G25: '=95%', H25: '95%' } },
    { name: 'progress that is dated', change: { E25: '工程进展2024年12月完成', G25: '=95%', H25: '95%' } },
    { name: 'no date', change: { E25: '工程完成', G25: '=95%', H25: '95%' } },
    { name: 'a span of time', change: { E25: '2024年1月开工至2024年12月完成', G25: '=95%', H25: '95%' } },
    { name: 'a date that is no deadline', change: { E25: '2024年12月完成内容', G25: '=95%', H25: '95%' } },
    {
      name: 'how many go to each',
      change: { E20: '培训会(每期10场次)', E21: '每个镇街大使3人' },
    },
    {
      name: 'which ones are meant',
      change: {
        E21: '50人以上企业大使人数',
        E30: '100人以内小微企业引进人才',
        E16: '10次以上的重点调研',
        E17: '前100项推荐项目',
      },
    },
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
    ...['2024年12月底', '2024年12月前', '2024年12月竣工', '2024年12月验收'].map((E25) => ({
      name: `${E25} with a ratio`,
      change: { E25, G25: '=95%', H25: '95%' },
      at: 'G25',
      severity: 'notice' as const,
      data: { dated: true, inName: '' },
    })),
    ...['≤5场次', '=5场次', '≥5场次'].map((G20) => ({
      name: `a count with ${G20}`,
      change: { E20: '举办培训10场', G20 },
      at: 'G20',
      data: { inName: '10场', dated: false },
    })),
    {
      name: 'a bound of the whole, and what it is for',
      change: { E20: '举办培训10场以上', E21: '每年培训大使20人' },
      findings: [
        { at: 'G20', data: { inName: '10场' } },
        { at: 'G21', data: { inName: '20人' } },
      ],
    },
    { name: 'a count', change: { E20: '举办培训10场', G20: '5场次' }, at: 'G20', data: { inName: '10场' } },
    {
      name: 'an amount in another scale',
      change: { E26: '发放补助2万元', G26: '30000元', H26: '30000元' },
      at: 'G26',
    },
    ...['每季度评选，全年培训大使20人', '培训大使20人，含县级以上部门'].map((E21) => ({
      name: E21,
      change: { E21 },
      at: 'G21',
      data: { inName: '20人' },
    })),
  ],
});
