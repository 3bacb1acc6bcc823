import { scoreUnreachable } from '../../src/rules/score-unreachable';
import { ruleTable } from './table';

ruleTable(scoreUnreachable, {
  accept: [
    { name: 'the founding form: 12 = 6 + 3 + 3' },
    { name: 'one item missing: 9', change: { I14: 9 } },
    { name: 'nothing fulfilled: 0', change: { I14: 0 } },
    { name: 'a standard that leaves room (视情况扣分)', change: { I15: 7 } },
    { name: 'above the weight: score-above-weight says so', change: { I14: 13 } },
    { name: 'no score: score-missing says so', change: { I14: null } },
  ],
  reject: [
    {
      name: '10 of 6 + 3 + 3 (founding form)',
      change: { I14: 10 },
      at: 'I14',
      data: { score: '10', reachable: ['0', '3', '6', '9', '12'] },
      fix: null,
    },
    { name: 'half points', change: { I14: 7.5 }, at: 'I14', data: { score: '7.5' } },
    {
      name: 'another list of points',
      change: { K15: '1.制度健全的,得5分;\n2.执行有效的,得3分。', I15: 6 },
      at: 'I15',
      data: { reachable: ['0', '3', '5', '8'] },
    },
  ],
});
