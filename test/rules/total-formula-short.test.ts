import { totalFormulaShort } from '../../src/rules/total-formula-short';
import { ruleTable } from './table';

const total = (formula: string, value = 99.4) => ({ G21: { value, formula } });

ruleTable(totalFormulaShort, {
  accept: [
    { name: 'the founding form: typed in' },
    { name: 'rows and execution', base: 'national', change: total('=SUM(G13:G20)+H6') },
    { name: 'rows only', base: 'national', change: total('=SUM(G13:G20)', 89.6) },
    {
      name: 'one by one, rounded',
      base: 'national',
      change: total('=ROUND(G13+G14+G15+G16+G17+G18+G19+G20+H6,2)'),
    },
    {
      name: 'mixed ranges and cells',
      base: 'national',
      change: total('=SUM(G13:G16,G17,$G$18:$G$20,自评表!H6)'),
    },
    { name: 'SUBTOTAL', base: 'national', change: total('=SUBTOTAL(109,G13:G20)+H6') },
    {
      name: 'unused rows may stay out',
      change: { I34: { value: 100, formula: '=SUM(I14:I26,I28:I30,I33)' } },
    },
    {
      name: 'subtotals of subtotals',
      base: 'national',
      change: {
        H13: { value: 49.6, formula: '=SUBTOTAL(9,G13:G17)' },
        H18: { value: 40, formula: '=SUM(G18:G20)' },
        ...total('=H13+H18+H6'),
      },
    },
    { name: 'a formula that leads back to itself', base: 'national', change: total('=SUM(G13:G21)') },
    {
      name: 'brackets without end',
      base: 'national',
      change: total(`=${'('.repeat(3000)}G13${')'.repeat(3000)}`),
    },
    { name: 'more than a sum', base: 'national', change: total('=SUMPRODUCT(F13:F19,G13:G19)/100') },
  ],
  reject: [
    {
      name: 'a row left out of its subtotal',
      base: 'national',
      change: { H18: { value: 25, formula: '=SUM(G19:G20)' }, ...total('=SUM(G13:G17)+H18+H6', 84.4) },
      at: 'G21',
      data: { kind: 'left-out', cells: ['G18'] },
    },
    {
      name: 'the last row left out',
      base: 'national',
      change: total('=SUM(G13:G19)+H6', 89.4),
      at: 'G21',
      data: { kind: 'left-out', cells: ['G20'] },
      related: ['G20'],
    },
    {
      name: 'a row in two ranges',
      base: 'national',
      change: total('=SUM(G13:G17,G17:G20)+H6', 109.4),
      at: 'G21',
      data: { kind: 'twice', cells: ['G17'] },
    },
    {
      name: 'a score kept as text',
      base: 'national',
      change: { ...total('=SUM(G13:G20)+H6', 84.4), G18: '15' },
      at: 'G21',
      data: { kind: 'text', cells: ['G18'] },
    },
    {
      name: 'a typed figure',
      base: 'national',
      change: total('=SUM(G13:G20)+9.8'),
      at: 'G21',
      severity: 'warning',
      data: { kind: 'constant', constant: '9.8' },
    },
    {
      name: 'the total of the weights',
      base: 'national',
      change: { F21: { value: 90, formula: '=SUM(F14:F20)+F6' } },
      at: 'F21',
      data: { kind: 'left-out', cells: ['F13'] },
    },
    {
      name: 'left out and twice at once',
      change: { I34: { value: 100, formula: '=SUM(I15:I33)+I16' } },
      findings: [
        { at: 'I34', data: { kind: 'left-out', cells: ['I14'] } },
        { at: 'I34', data: { kind: 'twice', cells: ['I16'] } },
      ],
    },
  ],
});
