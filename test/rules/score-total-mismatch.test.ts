import { scoreTotalMismatch } from '../../src/rules/score-total-mismatch';
import type { Case } from './table';
import { findingsOf, ruleTable } from './table';

ruleTable(scoreTotalMismatch, {
  accept: [
    { name: 'the founding form' },
    { name: 'rows and execution together', base: 'national' },
    { name: 'the total follows a wrong row', change: { I16: 3.5, I34: 99.86 } },
    {
      name: 'the total is right once a wrong row is: score-mismatch says all there is',
      change: { I16: 3.5 },
    },
    { name: 'a row without score: score-missing says all there is', change: { I16: null } },
    {
      name: 'a row that only a person can score may be worth what the total says',
      change: { I14: null, I34: 95 },
    },
    { name: 'a total that leaves out the row without score', change: { I16: null, I34: 96.36 } },
    { name: 'a formula not calculated yet', change: { I34: { value: null, formula: '=SUM(I14:I33)' } } },
    {
      name: 'a formula that leaves a row out: total-formula-short',
      change: { I34: { value: 90, formula: '=SUM(I14:I32)' } },
    },
    { name: 'a cent apart', change: { I34: 99.99 } },
  ],
  reject: [
    {
      name: 'a wrong total',
      change: { I34: 98 },
      at: 'I34',
      data: { printed: '98.00', sum: '100.00', difference: '2.00', rows: 17, execution: '' },
      fix: 'safe',
      writes: { I34: '100' },
    },
    {
      name: 'execution left out (新洲)',
      base: 'national',
      change: { G21: 89.6 },
      at: 'G21',
      data: { printed: '89.60', sum: '99.40', execution: '9.80' },
    },
    {
      name: 'blank: what recalculation would write',
      change: { I34: null },
      at: 'I34',
      data: { printed: '', sum: '100.00', difference: '', missing: 0, due: '100.00' },
      fix: 'safe',
      writes: { I34: '100' },
    },
    {
      name: 'blank on the national form, with execution',
      base: 'national',
      change: { G21: null },
      at: 'G21',
      data: { sum: '99.40', execution: '9.80' },
    },
    {
      name: 'blank in a workpaper: the reviewer’s total is not the unit’s',
      base: 'reviewed',
      change: { I8: null },
      at: 'I8',
      writes: { I8: '100' },
    },
    {
      name: 'a wrong row as well: the total once it is put right',
      change: { I16: 3.5, I34: 98 },
      at: 'I34',
      data: { sum: '99.86', due: '100.00' },
      writes: { I34: '100' },
    },
    {
      name: 'no score in one row, and no score it can have explains the total',
      change: { I16: null, I34: 98 },
      at: 'I34',
      data: { sum: '96.36', missing: 1, due: '100.00' },
    },
    { name: 'more than the form has', change: { I34: 110 }, at: 'I34', data: { difference: '10.00' } },
    {
      name: 'a formula is only suggested',
      change: { I34: { value: 96, formula: '=SUM(I14:I33)' } },
      at: 'I34',
      fix: 'suggested',
    },
    {
      name: 'beside a fault of the other total',
      base: 'national',
      change: { F21: { value: 90, formula: '=SUM(F14:F20)+F6' }, G21: 98 },
      at: 'G21',
      data: { difference: '1.40' },
    },
  ],
});

test.each<[string, Case, string, string]>([
  [
    'rows alone',
    { name: 'rows', change: { I34: 98 } },
    '17 项指标得分之和 100.00',
    '17 scores add up to 100.00',
  ],
  [
    'a row without score',
    { name: 'missing', change: { I16: null, I34: 98 } },
    '16 项指标得分之和 96.36',
    '16 scores add up to 96.36',
  ],
  [
    'execution',
    { name: 'execution', base: 'national', change: { G21: 89.6 } },
    '8 项指标得分加预算执行得分 9.80 之和 99.40',
    '8 scores and 9.80 for budget execution add up to 99.40',
  ],
])('what adds up to what: %s', (_, given, zh, en) => {
  const [finding] = findingsOf(scoreTotalMismatch, given);
  const { texts } = scoreTotalMismatch;
  expect(texts['zh-CN'].what(finding!.data)).toContain(zh);
  expect(texts.en.what(finding!.data)).toContain(en);
  const missing = given.change?.['I16'] === null;
  expect(texts['zh-CN'].what(finding!.data).includes('（另有 1 项没有得分）')).toBe(missing);
  expect(texts['zh-CN'].what(finding!.data).includes('没有得分')).toBe(missing);
  expect(texts.en.what(finding!.data).includes(' (rows without a score: 1)')).toBe(missing);
  expect(texts.en.what(finding!.data).includes('without a score')).toBe(missing);
});
