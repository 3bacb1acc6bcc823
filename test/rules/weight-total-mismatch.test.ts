import type { Policy } from '../../src/core/policy';
import { national2020 } from '../../src/policies/national-2020';
import { weightTotalMismatch } from '../../src/rules/weight-total-mismatch';
import { ruleTable } from './table';

/** A unit's own way of scoring, with either of the published scales. */
const bothScales: readonly [Policy] = [{ ...national2020, executionWeights: ['10', '20'] }];

ruleTable(weightTotalMismatch, {
  accept: [
    { name: 'the founding form: 20 + 40 + 40, split in words' },
    { name: 'the national form: 10 + 90', base: 'national' },
    { name: 'all 100 on the indicators', base: 'national', change: { F6: '', F13: 20, H6: '' } },
    { name: 'a total without execution', base: 'national', change: { F21: 90 } },
    { name: 'an odd execution weight: execution-weight-odd', base: 'national', change: { F6: 9 } },
    { name: 'a total at one level of three', change: { B34: null, D34: null } },
    { name: 'a missing weight: weight-missing', base: 'national', change: { F14: '' } },
    { name: 'one row off its heading: weight-subtotal-mismatch', change: { F14: 15 } },
    {
      name: 'no execution weight, where one of two scales would do: execution-weight-odd',
      base: 'national',
      policies: bothScales,
      change: { F6: '', H6: '' },
    },
  ],
  reject: [
    {
      name: 'five rows of 20 beside execution 10 (新洲)',
      base: 'national',
      change: { F13: 20 },
      at: 'F21',
      data: { sum: '110', fullMark: '100', execution: '10', printed: '', blank: false },
    },
    { name: 'short of the full mark', base: 'national', change: { F18: 10 }, at: 'F21', data: { sum: '95' } },
    {
      name: 'the headings do not add up either',
      change: { B14: 15, D14: 7, F14: 7 },
      at: 'F34',
      data: { sum: '95', execution: '' },
    },
    {
      name: 'no total row: the level-1 weight',
      change: { B14: 15, D14: 7, F14: 7, A34: '', B34: '', D34: '', F34: '', I34: '' },
      at: 'B14',
    },
    {
      name: 'one level’s total blank',
      change: { D34: null },
      at: 'D34',
      data: { blank: true, sum: '100', fullMark: '', execution: '', printed: '' },
    },
    { name: 'no total at all', base: 'national', change: { F21: null }, at: 'F21', severity: 'notice' },
    {
      name: 'a wrong total printed',
      change: { D34: 90 },
      at: 'D34',
      data: { printed: '90', sum: '100', fullMark: '' },
    },
    {
      name: 'three levels and no total at any: said once, at the last',
      change: { B34: null, D34: null, F34: null },
      at: 'F34',
      severity: 'notice',
    },
    {
      name: '90 on a form that scores no execution, by a policy that does',
      change: { B14: 10, D14: 6, F14: 6, D15: 4, F15: 4 },
      settings: { policy: 'national-2020' },
      at: 'F34',
      data: { sum: '90' },
    },
    {
      name: 'one heading prints a weight, the others none',
      base: 'national',
      change: { A13: '产出指标(90分)', F13: 5 },
      at: 'F21',
      data: { sum: '95', execution: '10' },
    },
    {
      name: 'no total and no weight above: the first row',
      base: 'national',
      change: { F13: 20, A21: '', F21: '', G21: '' },
      at: 'F13',
    },
    {
      name: 'execution by one scale, indicators by the other',
      base: 'national',
      policies: bothScales,
      change: { F18: 10, F19: 10 },
      at: 'F21',
      data: { sum: '90', execution: '10' },
    },
  ],
});
