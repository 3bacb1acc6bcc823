import { numberAsText } from '../../src/rules/number-as-text';
import { ruleTable } from './table';

ruleTable(numberAsText, {
  accept: [
    { name: 'the founding form' },
    { name: 'the national form: rates are texts, dashes are none', base: 'national' },
    { name: 'a damaged score: score-not-number', change: { I23: '3, 63' } },
    { name: 'words of a weight', change: { A16: '产出(40分)' } },
    { name: 'a formula', base: 'national', change: { G14: { value: '10', formula: '=TEXT(F14,"0")' } } },
    { name: 'digits that are no number', base: 'national', change: { F14: '10,,5' } },
    { name: 'a list of amounts', base: 'national', change: { C7: '计80' } },
    { name: 'an amount that names its unit', base: 'national', change: { D6: '100万元' } },
    { name: 'an amount behind its sign', base: 'national', change: { D7: '¥800000' } },
  ],
  reject: [
    {
      name: 'a score',
      change: { I16: '3.64' },
      at: 'I16',
      data: { number: '3.64' },
      fix: 'safe',
      writes: { I16: '3.64' },
    },
    { name: 'a weight: not ours to write', base: 'national', change: { F14: '10' }, at: 'F14', fix: null },
    {
      name: 'an amount with a decimal comma, as scanned from the founding form',
      change: { G5: '165,52' },
      at: 'G5',
      data: { number: '165.52' },
      fix: null,
    },
    {
      name: 'thousands (上海)',
      base: 'national',
      change: { C6: '215,457.6', C7: 215437.6 },
      at: 'C6',
      data: { number: '215457.6' },
    },
    {
      name: 'full-width digits of a total',
      base: 'national',
      change: { F21: '１００' },
      at: 'F21',
      data: { number: '100' },
    },
    {
      name: 'an execution score',
      base: 'national',
      change: { H6: '9.8' },
      at: 'H6',
      fix: 'safe',
      writes: { H6: '9.8' },
    },
    { name: 'a weight of execution', base: 'national', change: { F6: '10' }, at: 'F6', fix: null },
    { name: 'an amount of one source', base: 'national', change: { D7: '80' }, at: 'D7', fix: null },
    { name: 'the total score', change: { I34: '100' }, at: 'I34', fix: 'safe' },
    { name: 'a total that is another number as well', change: { I34: '165,52' }, at: 'I34', fix: null },
    { name: 'a score that is another number as well', change: { I16: '3.4' }, at: 'I16', fix: null },
  ],
});
