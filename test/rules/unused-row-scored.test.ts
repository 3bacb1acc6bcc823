import { unusedRowScored } from '../../src/rules/unused-row-scored';
import { ruleTable } from './table';

const unused = { C14: '-', D14: '-', E14: '-' };

ruleTable(unusedRowScored, {
  accept: [
    { name: 'the founding form: the merged weight is not the unused row’s own' },
    { name: 'the national form', base: 'national' },
    { name: 'nothing but the mark', base: 'national', change: { ...unused, F14: '', G14: '' } },
    { name: 'zeros beside the mark (奉节)', base: 'national', change: { ...unused, F14: 0, G14: 0 } },
    { name: 'dashes beside the mark', base: 'national', change: { ...unused, F14: '/', G14: '/' } },
  ],
  reject: [
    {
      name: 'a score on a row marked "-"',
      change: { I27: 10 },
      at: 'I27',
      data: { row: 27, mark: '-', score: '10', weight: '' },
    },
    {
      name: 'weight and score on a row marked "/" (天长)',
      base: 'national',
      change: { C14: '/', D14: '/', E14: '/' },
      at: 'G14',
      data: { weight: '10', score: '10' },
      related: ['C14', 'D14', 'F14'],
    },
    {
      name: 'a weight alone',
      base: 'national',
      change: { ...unused, G14: '' },
      at: 'F14',
      data: { weight: '10', score: '' },
    },
    {
      name: 'marked 无',
      base: 'national',
      change: { C14: '无', D14: '无', E14: '无', F14: '' },
      at: 'G14',
      data: { mark: '无' },
    },
    {
      name: 'a name, and the mark for target and result',
      base: 'national',
      change: { D14: '-', E14: '-' },
      at: 'G14',
      data: { mark: '-', weight: '10' },
    },
  ],
});
