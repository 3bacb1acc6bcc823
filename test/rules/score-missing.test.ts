import { scoreMissing } from '../../src/rules/score-missing';
import { ruleTable } from './table';

ruleTable(scoreMissing, {
  accept: [
    { name: 'the founding form' },
    { name: 'the national form', base: 'national' },
    { name: 'zero is a score', base: 'national', change: { G14: 0 } },
    { name: 'an unused row', change: { E28: '-', G28: '-', H28: '-', I28: '' } },
    {
      name: 'a sub-row leaves the score to its parent',
      base: 'national',
      change: { C14: '其中：女性', F14: '', G14: '' },
    },
    { name: 'a text is score-not-number', base: 'national', change: { G14: '满分' } },
    {
      name: 'a formula not yet calculated',
      base: 'national',
      change: { G14: { value: null, formula: '=F14' } },
    },
    {
      name: 'the parts are scored instead of the whole',
      base: 'national',
      change: { G13: '', C14: '其中：女性', F14: '', G14: 10 },
    },
  ],
  reject: [
    {
      name: 'blank, and the score can be computed',
      change: { I16: '' },
      at: 'I16',
      data: { computed: '3.64' },
      related: ['G16', 'H16', 'F16'],
      fix: 'safe',
      writes: { I16: '3.64' },
    },
    {
      name: 'blank, and only a person can score the row',
      change: { I14: '' },
      at: 'I14',
      data: { computed: '' },
      fix: null,
    },
    {
      name: 'a dash',
      base: 'national',
      change: { G13: '—' },
      at: 'G13',
      fix: 'safe',
      writes: { G13: '9.6' },
    },
    {
      name: 'blank with neither target nor result',
      base: 'national',
      change: { D14: '', E14: '', G14: '' },
      at: 'G14',
      fix: null,
    },
  ],
});
