import { mergedEvidenceSplit } from '../../src/rules/merged-evidence-split';
import { merged } from './edits';
import { ruleTable } from './table';

ruleTable(mergedEvidenceSplit, {
  accept: [
    { name: 'the founding form: one cell per block' },
    { name: 'a form without such a column', base: 'national' },
    { name: 'merged inside a block', edit: merged('L14:L15') },
  ],
  reject: [
    {
      name: '产出 and 效益 in one',
      edit: merged('L16:L33'),
      at: 'L16',
      data: { area: 'L16:L33', first: '产出', last: '效益' },
      related: ['A16', 'A27'],
    },
    { name: 'one row too far', edit: merged('L16:L27', 'L28:L33'), at: 'L16', data: { area: 'L16:L27' } },
    { name: 'all of them', edit: merged('L14:L33'), at: 'L14', data: { first: '决策', last: '效益' } },
  ],
});
