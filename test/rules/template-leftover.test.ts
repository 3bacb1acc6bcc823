import { templateLeftover } from '../../src/rules/template-leftover';
import { ruleTable } from './table';

ruleTable(templateLeftover, {
  accept: [
    { name: 'the founding form' },
    { name: 'the national form', base: 'national' },
    {
      name: 'a placeholder in a name, as 衔接资金 forms print it',
      base: 'national',
      change: { C13: '培训人数(≥**人)' },
    },
    {
      name: 'an empty line of the template (天长, 都昌)',
      base: 'national',
      change: { C14: '指标2:', D14: '', E14: '', F14: '', G14: '' },
    },
    { name: 'letters and signs that are no placeholder', change: { J16: '采购XXL码工装2×2套' } },
  ],
  reject: [
    {
      name: 'a sign without a number (陈仓)',
      change: { G24: '≧ %' },
      at: 'G24',
      severity: 'error',
      data: { text: '≧ %' },
    },
    { name: 'XX in a result', change: { H16: 'XX次' }, at: 'H16', severity: 'error' },
    { name: 'stars in a target', base: 'national', change: { D13: '≥**人' }, at: 'D13', severity: 'error' },
    { name: 'a placeholder in a reason', base: 'national', change: { H13: '因XX原因未完成' }, at: 'H13' },
    { name: 'a placeholder for the unit', base: 'national', change: { B3: 'XX项目' }, at: 'B3' },
    {
      name: 'a line of the template that carries a weight',
      base: 'national',
      change: { C14: '指标2:', D14: '', E14: '', G14: '' },
      at: 'C14',
      data: { weight: '10' },
      related: ['F14'],
    },
  ],
});
