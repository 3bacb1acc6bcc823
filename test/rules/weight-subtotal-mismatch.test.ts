import { weightSubtotalMismatch } from '../../src/rules/weight-subtotal-mismatch';
import { unmerged } from './edits';
import { ruleTable } from './table';

ruleTable(weightSubtotalMismatch, {
  accept: [
    { name: 'the founding form' },
    { name: 'the national form: no weights above level 3', base: 'national' },
    {
      name: 'weights in labels that hold',
      base: 'national',
      change: { A13: '产出指标(50分)', A18: '效益指标(30分)', A20: '满意度指标(10分)' },
    },
    {
      name: 'a span of points fixes nothing',
      base: 'national',
      change: { A13: '产出指标(40-50分)', F13: 5 },
    },
    { name: 'words of a split at one level only', change: { D16: null } },
    { name: 'most labels carry no weight', base: 'national', change: { A13: '产出指标(50分)' } },
    {
      name: 'a row behind a blank heading: dimension-missing',
      base: 'national',
      change: { A13: '产出指标(65分)', A18: null },
    },
    { name: 'a missing weight: weight-missing', change: { F15: '待定' } },
    {
      name: 'a heading of rows that are not used needs no weight',
      base: 'national',
      change: {
        ...{ A13: '产出指标(50分)', A18: '效益指标(40分)', F18: 20, F19: 20 },
        ...{ C20: '-', D20: '-', E20: '-', F20: '', G20: '' },
      },
    },
    { name: 'words where a weight should stand', change: { B16: '见说明' } },
  ],
  reject: [
    {
      name: 'a row that does not fit its level 2: once, not at level 1 as well',
      change: { F14: 15 },
      at: 'D14',
      data: { printed: '12', sum: '15', rows: 1 },
      related: ['F14'],
    },
    {
      name: 'level 1 against a split in words',
      change: { B16: 45 },
      at: 'B16',
      data: { heading: '产出', printed: '45', sum: '40', rows: 11 },
    },
    {
      name: 'a label (中江: 70 against 50)',
      base: 'national',
      change: { A13: '产出指标(70分)' },
      at: 'A13',
      data: { printed: '70', sum: '50', rows: 5 },
    },
    {
      name: 'weights typed beside the words of a split',
      change: { F28: 10, F29: 10, F30: 10, F33: 12 },
      edit: unmerged('F27'),
      at: 'B27',
      data: { sum: '42' },
    },
    {
      name: 'blank at level 1 beside the others',
      change: { B16: null },
      at: 'B16',
      data: { heading: '产出', printed: '', sum: '40', rows: 11 },
    },
    { name: 'blank at level 2', change: { D14: null }, at: 'D14', data: { printed: '', sum: '12' } },
    {
      name: 'blank above a blank: no sum',
      change: { B14: null, F14: '待定' },
      at: 'B14',
      data: { printed: '', sum: '' },
    },
    {
      name: 'a label without its weight',
      base: 'national',
      change: { A13: '产出指标(50分)', A20: '满意度指标(10分)' },
      at: 'A18',
      data: { sum: '30' },
    },
    { name: 'level 1 off while each level 2 holds', change: { B14: 18 }, at: 'B14', data: { sum: '20' } },
    {
      name: 'before a block without a name that prints its own weight',
      change: { A27: null, B16: 45 },
      at: 'B16',
      data: { printed: '45', sum: '40' },
    },
    { name: 'nothing but a blank sign', change: { B16: ' ' }, at: 'B16', data: { printed: '', sum: '40' } },
  ],
});
