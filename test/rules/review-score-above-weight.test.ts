import { reviewScoreAboveWeight } from '../../src/rules/review-score-above-weight';
import { ruleTable } from './table';

ruleTable(reviewScoreAboveWeight, {
  accept: [
    { name: 'within the weights', base: 'reviewed' },
    { name: 'a form without such columns', base: 'national' },
    { name: 'no weight: weight-missing', base: 'reviewed', change: { G4: '' } },
  ],
  reject: [
    {
      name: 'above',
      base: 'reviewed',
      change: { K4: 31 },
      at: 'K4',
      data: { review: '31', weight: '30' },
      related: ['G4', 'I4'],
    },
    { name: 'by a hair', base: 'reviewed', change: { K5: 20.01 }, at: 'K5' },
    { name: 'kept as a text', base: 'reviewed', change: { K7: '25分' }, at: 'K7', data: { review: '25' } },
  ],
});
