import { reviewDifferenceUnexplained } from '../../src/rules/review-difference-unexplained';
import { ruleTable } from './table';

ruleTable(reviewDifferenceUnexplained, {
  accept: [
    { name: 'the one difference is explained', base: 'reviewed' },
    { name: 'a form without such columns' },
    { name: 'a cent of a point', base: 'reviewed', change: { K4: 29.99 } },
    { name: 'no review score: review-score-missing', base: 'reviewed', change: { K4: '' } },
  ],
  reject: [
    {
      name: 'taken down without a word',
      base: 'reviewed',
      change: { M5: '' },
      at: 'M5',
      data: { score: '20', review: '15' },
      related: ['I5', 'K5'],
    },
    { name: 'only a dash', base: 'reviewed', change: { M5: '—' }, at: 'M5' },
    { name: 'only the word for nothing', base: 'reviewed', change: { M5: '无' }, at: 'M5' },
    { name: 'a cent of a point and more', base: 'reviewed', change: { K4: 29.98 }, at: 'M4' },
    {
      name: 'raised without a word',
      base: 'reviewed',
      change: { I4: 25 },
      at: 'M4',
      data: { score: '25', review: '30' },
    },
  ],
});
