import { targetGarbled } from '../../src/rules/target-garbled';
import { ruleTable } from './table';

ruleTable(targetGarbled, {
  accept: [
    { name: 'the founding form' },
    { name: 'a form of the national family', base: 'national' },
    { name: 'a growth of 250 % is possible', change: { E28: '营业收入增长', G28: '250%', H28: '260%' } },
    { name: 'an unused row', change: { G27: '-', H27: '-' } },
  ],
  reject: [
    {
      name: '满意度 290 %',
      change: { G33: '290%' },
      at: 'G33',
      data: { text: '290%' },
      related: ['E33'],
      fix: null,
    },
    { name: '工5% (重庆)', change: { E28: '人口增长率', G28: '工5%' }, at: 'G28', data: { text: '工5%' } },
    { name: '第O份', change: { G16: '第O份', H16: '20份' }, at: 'G16' },
    { name: 'a result as well', change: { H16: '第O次' }, at: 'H16' },
  ],
});
