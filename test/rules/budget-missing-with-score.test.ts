import { budgetMissingWithScore } from '../../src/rules/budget-missing-with-score';
import { ruleTable } from './table';

ruleTable(budgetMissingWithScore, {
  accept: [
    { name: 'the founding form: no execution score' },
    { name: 'a budget', base: 'national' },
    { name: 'no budget, no score', base: 'national', change: { D6: null, H6: 0 } },
    { name: 'total zero over filled sources is budget-parts-mismatch', base: 'national', change: { D6: 0 } },
  ],
  reject: [
    {
      name: 'blank',
      base: 'national',
      change: { D6: null },
      at: 'D6',
      data: { score: '9.80', budget: '' },
      fix: null,
    },
    {
      name: '0 everywhere (棠溪 0/0/0)',
      base: 'national',
      change: { D6: 0, D7: 0, D9: 0, E6: 0, G6: '0%', H6: 10 },
      at: 'D6',
      data: { score: '10.00', budget: '0' },
    },
    { name: 'a dash', base: 'national', change: { D6: '—' }, at: 'D6', data: { budget: '—' } },
  ],
});
