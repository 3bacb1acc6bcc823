import { executionLowUnexplained } from '../../src/rules/execution-low-unexplained';
import { ruleTable } from './table';

ruleTable(executionLowUnexplained, {
  accept: [
    { name: '98 %', base: 'national' },
    { name: 'exactly the threshold', base: 'national', change: { E6: 90 } },
    { name: 'amounts in two units: money-unit-slip says so', change: { H6: 1326500, H7: 1326500 } },
    { name: 'nothing budgeted', change: { G5: null } },
    {
      name: 'explained in the row of reasons under the table',
      base: 'national',
      change: { E6: 50, E7: 40, E9: 10, A22: '偏差原因分析', B22: '因招标结余，资金结转下年使用。' },
    },
  ],
  reject: [
    {
      name: 'the founding form asks for no reason: a notice at the amount spent',
      at: 'H7',
      severity: 'notice',
      data: { rate: '80.14', threshold: '90' },
      fix: null,
    },
    { name: 'less still', change: { H7: 10 }, at: 'H7', severity: 'notice', data: { rate: '6.04' } },
    {
      name: 'at the rate, where one is printed',
      base: 'national',
      change: { E6: 89.99, G6: '89.99%' },
      at: 'G6',
      severity: 'notice',
      data: { rate: '89.99' },
    },
  ],
});
