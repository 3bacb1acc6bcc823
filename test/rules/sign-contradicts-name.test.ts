import { signContradictsName } from '../../src/rules/sign-contradicts-name';
import { ruleTable } from './table';

ruleTable(signContradictsName, {
  accept: [
    { name: 'the founding form' },
    { name: 'a form of the national family', base: 'national' },
    {
      name: 'a ceiling for a count may be meant (车辆采购数量 ≤1)',
      change: { E16: '车辆采购数量', G16: '≤1辆', H16: '1辆' },
    },
    {
      name: 'a ceiling for what costs (培训费用 ≤)',
      change: { E16: '举办培训经费', G16: '≤10万元', H16: '9万元' },
    },
    { name: 'a saving may be capped (苏州 ≤15 %)', change: { E28: '成本节约率', G28: '≤15%', H28: '10%' } },
    { name: 'complaints dealt with', change: { E28: '投诉办结率', G28: '≥95%' } },
    { name: 'a failure rate below 5 %', change: { E28: '产品不合格率', G28: '≤5%', H28: '3%' } },
    {
      name: 'a standard may be floor or ceiling (濉溪)',
      change: { E26: '临时救助标准', G26: '≤500元/人', H26: '500元/人' },
    },
  ],
  reject: [
    {
      name: '满意度 ≤90 %',
      change: { G33: '≤90%' },
      at: 'G33',
      data: { name: '培训人员满意度', target: '≤90%', sign: '≤', expected: '≥' },
      related: ['E33'],
      fix: null,
    },
    {
      name: '逾期发放率 >=100 % (南岳)',
      change: { E28: '逾期发放率', G28: '>=100%' },
      at: 'G28',
      data: { sign: '≥', expected: '≤' },
    },
    {
      name: '精品示范村建设数量 ≤4 (金寨)',
      change: { E16: '精品示范村建设数量', G16: '≤4', H16: '4' },
      at: 'G16',
      data: { sign: '≤', expected: '≥' },
    },
    { name: '设施稳定运行率 ≤99 %', change: { E28: '设施稳定运行率', G28: '≤99%', H28: '99%' }, at: 'G28' },
    {
      name: '事故发生数 at least once',
      change: { E16: '安全事故发生次数', G16: '≥1次', H16: '0次' },
      at: 'G16',
    },
  ],
});
