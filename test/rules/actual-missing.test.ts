import { actualMissing } from '../../src/rules/actual-missing';
import { ruleTable } from './table';

ruleTable(actualMissing, {
  accept: [
    { name: 'the founding form: 决策 rows have none by design' },
    { name: 'the national form', base: 'national' },
    { name: 'an unused row', change: { E28: '-', G28: '-', H28: '-', I28: '' } },
    { name: 'zero is a result', base: 'national', change: { E14: 0 } },
    {
      name: 'a parent whose sub-rows carry the values',
      base: 'national',
      change: { D14: '', E14: '', C15: '其中：理论考核合格率', F15: '', G15: '', B15: '' },
    },
    { name: 'a formula not yet calculated', change: { H16: { value: null, formula: '=台账!B3' } } },
  ],
  reject: [
    {
      name: 'blank',
      change: { H16: '' },
      at: 'H16',
      data: { target: '110次以上' },
      related: ['E16', 'G16', 'I16'],
    },
    {
      name: 'blank beside full marks (重庆 ≦100%)',
      base: 'national',
      change: { D17: '≦100%', E17: '' },
      at: 'E17',
    },
    { name: 'a dash as the result of a row in use', change: { H17: '—' }, at: 'H17' },
    { name: 'target and result both blank', change: { G16: '', H16: '' }, at: 'H16', data: { target: '' } },
  ],
});
