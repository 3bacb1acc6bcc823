import { evidenceMissing } from '../../src/rules/evidence-missing';
import { unmerged } from './edits';
import { ruleTable } from './table';

ruleTable(evidenceMissing, {
  accept: [
    { name: 'the founding form: merged evidence belongs to all rows of the block' },
    { name: 'a form without such a column', base: 'national', settings: { evidenceRequired: true } },
    { name: 'turned off by the user', change: { L14: '' }, settings: { evidenceRequired: false } },
    {
      name: 'an unused row of its own',
      change: { L27: '', ...Object.fromEntries([28, 29, 30, 33].map((row) => [`L${row}`, '佐证材料'])) },
      edit: unmerged('L27'),
    },
    { name: 'it says that there is none: evidence-denied', change: { L14: '无' } },
    { name: 'a formula not yet calculated', change: { L14: { value: null, formula: '=附件!A1' } } },
  ],
  reject: [
    { name: 'blank for one row', change: { L14: '' }, at: 'L14', data: { rows: 1 }, related: ['E14'] },
    { name: 'blank for a block: once, at the merge', change: { L16: '' }, at: 'L16', data: { rows: 11 } },
    { name: 'a dash', change: { L15: '/' }, at: 'L15' },
    { name: 'a block with unused rows in it', change: { L27: '' }, at: 'L27', data: { rows: 4 } },
  ],
});
