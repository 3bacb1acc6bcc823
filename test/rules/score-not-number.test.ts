import { scoreNotNumber } from '../../src/rules/score-not-number';
import { ruleTable } from './table';

ruleTable(scoreNotNumber, {
  accept: [
    { name: 'the founding form' },
    { name: 'the national form', base: 'national' },
    { name: 'a plain number kept as text: number-as-text', change: { I16: '3.64' } },
    { name: 'blank and dash: score-missing', change: { I16: '', I17: '—' } },
    { name: 'an unused row', change: { I27: '不适用' } },
  ],
  reject: [
    {
      name: 'a decimal comma and a blank, as scanned from the founding form',
      change: { I23: '3, 63' },
      at: 'I23',
      severity: 'warning',
      data: { reading: '3.63' },
      fix: 'safe',
      writes: { I23: '3.63' },
    },
    { name: 'a blank behind the point', change: { I16: '3. 64' }, at: 'I16', severity: 'warning' },
    { name: 'full-width digits', base: 'national', change: { G14: '１０' }, at: 'G14', severity: 'warning' },
    { name: 'a word', change: { I16: '满分' }, at: 'I16', data: { computed: '3.64' }, fix: 'safe' },
    {
      name: 'a word where only a person can score',
      change: { I14: '优秀' },
      at: 'I14',
      data: { computed: '' },
      fix: null,
    },
  ],
});
