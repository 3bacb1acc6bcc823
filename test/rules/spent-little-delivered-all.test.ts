import { spentLittleDeliveredAll } from '../../src/rules/spent-little-delivered-all';
import { ruleTable } from './table';

ruleTable(spentLittleDeliveredAll, {
  accept: [
    { name: 'the founding form: 80.14 %' },
    { name: '98 %', base: 'national' },
    { name: 'half of it', change: { H7: 82.76 } },
    { name: 'little spent, an output short', base: 'national', change: { E6: 30 } },
    { name: 'spending in another unit: money-unit-slip says so', change: { H7: 0.0132 } },
    {
      name: 'no output in use',
      base: 'national',
      change: {
        E6: 40,
        ...Object.fromEntries(
          [13, 14, 15, 16, 17].flatMap((row) => [
            ...['C', 'D', 'E'].map((column) => [`${column}${row}`, '-']),
            ...['F', 'G'].map((column) => [`${column}${row}`, '']),
          ]),
        ),
      },
    },
  ],
  reject: [
    {
      name: '30.21 % and all outputs full',
      change: { H7: 50 },
      at: 'H7',
      data: { rate: '30.21', rows: 11 },
      fix: null,
    },
    { name: 'nothing spent at all', change: { H7: 0 }, at: 'H7', data: { rate: '0.00' } },
    { name: 'benefits short, outputs full', change: { H7: 50, H30: '4000人', I30: 8 }, at: 'H7' },
  ],
});
