import { reasonMissing } from '../../src/rules/reason-missing';
import { merged } from './edits';
import { ruleTable } from './table';

ruleTable(reasonMissing, {
  accept: [
    { name: 'the founding form: everything reached' },
    { name: 'the national form: the one shortfall is explained', base: 'national' },
    {
      name: 'a reason merged over several rows',
      change: { H17: '400项', I17: 2.91, J16: '因项目延期，部分验收推迟。' },
      edit: merged('J16:J19'),
    },
    { name: 'target met and scored down: score-reduced-unexplained', base: 'national', change: { G14: 7 } },
    { name: 'no score at all: score-missing', base: 'national', change: { E14: '8期', G14: '' } },
    { name: 'a filler: reason-filler', base: 'national', change: { H13: '无' } },
    { name: 'a row of an equal split with the smaller share', change: { I16: 3.63 } },
    { name: 'units that cannot be compared: unit-mismatch', change: { H20: '6人' } },
  ],
  reject: [
    {
      name: 'result below target, with full marks (濉溪 4604/4754)',
      change: { G17: '4754项', H17: '4604项' },
      at: 'J17',
      data: { target: '4754项', actual: '4604项', weight: '', score: '' },
      related: ['G17', 'H17', 'F16', 'I17'],
    },
    {
      name: 'result below target, score reduced (都昌, 裕安)',
      base: 'national',
      change: { H13: '' },
      at: 'H13',
      data: { target: '≥500人', actual: '480人', weight: '10', score: '9.6' },
    },
    {
      name: 'scored by standard, below the weight',
      change: { I15: 6 },
      at: 'J15',
      data: { target: '', weight: '8', score: '6' },
    },
    {
      name: 'a ceiling exceeded (5830 against ≤5300)',
      base: 'national',
      change: { D17: '<=5300元/户', E17: '5830元/户', G17: 9 },
      at: 'H17',
    },
    {
      name: 'a blank reason cell merged over two short rows: once',
      change: { H17: '400项', I17: 2.91, H18: '200项', I18: 2.91 },
      edit: merged('J16:J19'),
      at: 'J16',
    },
  ],
});
