import { indicatorNameMissing } from '../../src/rules/indicator-name-missing';
import { ruleTable } from './table';

ruleTable(indicatorNameMissing, {
  accept: [
    { name: 'the founding form' },
    { name: 'the national form', base: 'national' },
    { name: 'a row marked as unused', change: { E28: '-', G28: '-', H28: '-', I28: '' } },
    { name: 'a group of unused rows without its name', change: { C31: null } },
    { name: 'a block that is one group needs no second name', base: 'national', change: { B20: null } },
    { name: 'digits inside a name', base: 'national', change: { C14: '0-6岁儿童健康管理数' } },
    {
      name: 'a line of the template with nothing but a weight: template-leftover',
      base: 'national',
      change: { C14: '指标2:', D14: '', E14: '', G14: '' },
    },
  ],
  reject: [
    {
      name: 'no name at level 2 while the other groups of the block have one',
      change: { C24: null },
      at: 'C24',
      data: { name: '', level: 2, row: 24 },
    },
    { name: 'the first of them', base: 'national', change: { B13: null }, at: 'B13', data: { level: 2 } },
    {
      name: 'name blank beside target, result and score',
      change: { E17: '' },
      at: 'E17',
      data: { row: 17 },
      related: ['G17', 'H17', 'I17'],
    },
    {
      name: 'only a number (宁乡)',
      base: 'national',
      change: { C14: '88' },
      at: 'C14',
      data: { name: '88' },
    },
    { name: 'a number typed as such (奉节)', base: 'national', change: { C14: 0 }, at: 'C14' },
    {
      name: 'the template prefix and no name, with target and result',
      base: 'national',
      change: { C14: '指标1:' },
      at: 'C14',
      related: ['D14', 'E14', 'F14', 'G14'],
    },
    {
      name: 'nothing but a weight',
      base: 'national',
      change: { C14: '', D14: '', E14: '', G14: '' },
      at: 'C14',
      related: ['F14'],
    },
  ],
});
