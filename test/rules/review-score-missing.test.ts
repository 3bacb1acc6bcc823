import { reviewScoreMissing } from '../../src/rules/review-score-missing';
import { ruleTable } from './table';

ruleTable(reviewScoreMissing, {
  accept: [
    { name: 'all rows re-checked', base: 'reviewed' },
    { name: 'a form without such columns' },
    { name: 'a re-check that has not begun', base: 'reviewed', change: { K4: '', K5: '', K6: '', K7: '' } },
    { name: 'no claimed score: score-missing', base: 'reviewed', change: { I4: '', K4: '' } },
    {
      name: 'a formula not yet calculated',
      base: 'reviewed',
      change: { K4: { value: null, formula: '=I4' } },
    },
  ],
  reject: [
    {
      name: 'blank',
      base: 'reviewed',
      change: { K4: '' },
      at: 'K4',
      data: { score: '30' },
      related: ['I4', 'G4'],
    },
    { name: 'a dash', base: 'reviewed', change: { K6: '—' }, at: 'K6', data: { text: '' } },
    { name: 'a word', base: 'reviewed', change: { K7: '待复核' }, at: 'K7', data: { text: '待复核' } },
  ],
});
