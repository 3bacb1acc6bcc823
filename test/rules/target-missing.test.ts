import { targetMissing } from '../../src/rules/target-missing';
import { ruleTable } from './table';

ruleTable(targetMissing, {
  accept: [
    { name: 'the founding form: 决策 rows have none by design' },
    { name: 'the national form', base: 'national' },
    { name: 'an unused row', change: { G28: '-', H28: '-', E28: '-', I28: '' } },
    {
      name: 'a parent whose sub-rows carry the values (萧县)',
      base: 'national',
      change: { D14: '', E14: '', C15: '其中：理论考核合格率', F15: '', G15: '', B15: '' },
    },
    { name: 'a formula not yet calculated', change: { G16: { value: null, formula: '=台账!B3' } } },
  ],
  reject: [
    {
      name: 'blank',
      change: { G16: '' },
      at: 'G16',
      data: { standard: false },
      related: ['E16', 'H16', 'I16'],
    },
    { name: 'blank on the national form', base: 'national', change: { D18: '' }, at: 'D18' },
    {
      name: 'a 决策 row without its standard',
      change: { K14: '' },
      at: 'K14',
      data: { standard: true },
      related: ['E14', 'I14'],
    },
    { name: 'only blanks', change: { G22: '  ' }, at: 'G22' },
    {
      name: 'six rows at once (天长)',
      change: { G16: '', G17: '', G18: '', G19: '', G20: '', G21: '' },
      findings: ['G16', 'G17', 'G18', 'G19', 'G20', 'G21'].map((at) => ({ at })),
    },
  ],
});
