import { trendWithoutFigures } from '../../src/rules/trend-without-figures';
import { ruleTable } from './table';

ruleTable(trendWithoutFigures, {
  accept: [
    { name: 'a form without trends', base: 'national' },
    { name: 'a figure', change: { H29: '较上年增长12.5%' } },
    { name: 'no result: actual-missing says so', change: { H29: null } },
  ],
  reject: [
    {
      name: 'the founding form',
      at: 'H29',
      data: { target: '对比上年有增长', actual: '对比上年有增长' },
      related: ['G29'],
    },
    { name: 'another wording', change: { H29: '较上年增加' }, at: 'H29' },
    { name: 'a word', change: { H29: '已完成' }, at: 'H29' },
  ],
});
