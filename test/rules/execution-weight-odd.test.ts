import type { Policy } from '../../src/core/policy';
import { national2020 } from '../../src/policies/national-2020';
import { executionWeightOdd } from '../../src/rules/execution-weight-odd';
import { ruleTable } from './table';

/** A unit's own way of scoring, with either of the published scales. */
const bothScales: readonly [Policy] = [{ ...national2020, executionWeights: ['10', '20'] }];

ruleTable(executionWeightOdd, {
  accept: [
    { name: 'the founding form: it scores no execution' },
    { name: 'the national form: 10', base: 'national' },
    {
      name: 'the other published scale, 20 + 80, kept throughout',
      base: 'national',
      change: { F6: 20, F18: 10, F19: 10 },
    },
    { name: 'a text that is no number', base: 'national', change: { F6: '按比例' } },
    {
      name: 'a policy that publishes no scale',
      base: 'national',
      settings: { policy: 'suzhou' },
      change: { F6: 9 },
    },
    {
      name: 'the published 10 beside a policy of 20',
      base: 'national',
      settings: { policy: 'hubei-2020' },
    },
    { name: '10 kept as a text', base: 'national', change: { F6: '10' } },
    { name: 'one of two scales', base: 'national', policies: bothScales },
    {
      name: 'a known weight beside weights that do not add up: weight-total-mismatch',
      base: 'national',
      policies: bothScales,
      change: { F13: 20 },
    },
  ],
  reject: [
    { name: '0 kept as a number', base: 'national', change: { F6: 0 }, at: 'F6', data: { weight: '0' } },
    {
      name: '30 that adds up to 100',
      base: 'national',
      change: { F6: 30, F13: 5, F18: 10, F19: 10, F20: 5 },
      at: 'F6',
    },
    {
      name: '9 (裕安)',
      base: 'national',
      change: { F6: 9 },
      at: 'F6',
      data: { weight: '9', known: '10' },
      related: ['H6'],
    },
    { name: '20 beside 90 points of indicators', base: 'national', change: { F6: 20 }, at: 'F6' },
    { name: '100 (上饶)', base: 'national', change: { F6: 100 }, at: 'F6' },
    { name: 'blank', base: 'national', change: { F6: '' }, at: 'F6', data: { weight: '' } },
    {
      name: '20 beside 80 points and a row without a weight',
      base: 'national',
      change: { F6: 20, F18: 20, F19: '' },
      at: 'F6',
      data: { weight: '20' },
    },
    {
      name: 'neither of two scales',
      base: 'national',
      policies: bothScales,
      change: { F6: 9 },
      at: 'F6',
      data: { known: '10 / 20' },
    },
  ],
});
