import Decimal from 'decimal.js';
import { score } from '../../src/core/score';
import { DEFAULT_POLICY, POLICIES } from '../../src/policies';
import { evaluationOf } from '../core/evaluations';

describe('every policy', () => {
  test('ids are unique and the default comes first', () => {
    expect(POLICIES[0]).toBe(DEFAULT_POLICY);
    expect(POLICIES.map(({ id }) => id)).toEqual([
      'national-2020',
      'jiangmen-2024',
      'hubei-2020',
      'jiangxi-2017',
      'sichuan-2022',
      'chongqing',
      'hebei',
      'suzhou',
      'hunan-department',
      'guangxi',
    ]);
  });

  test.each(POLICIES.map((policy) => [policy.id, policy] as const))('%s is sound', (_, policy) => {
    const { bands, grades, executionScore } = policy;
    expect(bands.reached.to).toBe('100');
    expect(bands.missed.from).toBe('0');
    expect([bands.partly.to, bands.missed.to]).toEqual([bands.reached.from, bands.partly.from]);
    const falling = (list: readonly { from: string }[]): boolean =>
      list.every(({ from }, i) => i === 0 || new Decimal(from).lt(list[i - 1]!.from));
    expect(falling(grades)).toBe(true);
    if (executionScore.kind === 'steps') expect(falling(executionScore.steps)).toBe(true);
    expect(new Decimal(policy.overFulfilledAbove).lt(policy.farAbove)).toBe(true);
  });
});

describe('published differences', () => {
  const scored = (id: string, money: object, rows = [{}]) => {
    const policy = POLICIES.find((one) => one.id === id)!;
    return score(evaluationOf({ rows, money }), policy);
  };
  const over = [{ weight: '10', target: '<=5300元/户', actual: '5830元/户' }];
  const word = [{ weight: '10', target: '是', actual: '部分达成预期指标并具有一定效果' }];

  test.each([
    ['national-2020', '9', '6'],
    ['jiangmen-2024', '9', '6'],
    ['sichuan-2022', '9', '6'],
    ['guangxi', '9', '6'],
    ['hubei-2020', '9.09', '5'],
    ['jiangxi-2017', '9.09', '5'],
  ])('%s: reverse %s, lower end of the middle band %s', (id, reverse, band) => {
    expect(scored(id, {}, over).rows[0]!.computed!.toFixed()).toBe(reverse);
    expect(scored(id, {}, word).rows[0]!.band!.from.toFixed()).toBe(band);
  });

  test.each([
    ['national-2020', { budget: '100', spent: '86.19', score: '8.62' }, '8.62'],
    ['hubei-2020', { budget: '100', spent: '86.19', score: '17' }, '17.24'],
    ['hunan-department', { budget: '100', spent: '100', score: '5' }, '5'],
    ['hunan-department', { budget: '100', spent: '97', score: '3' }, '3'],
    ['hunan-department', { budget: '100', spent: '89', score: '0' }, '0'],
    ['suzhou', { budget: '100', spent: '94', weight: '6', score: '4.2' }, null],
    ['jiangmen-2024', { budget: '165.52', spent: '132.65' }, null],
  ])('%s: execution %j', (id, money, points) => {
    expect(scored(id, money).execution!.score?.toFixed() ?? null).toBe(points);
  });
});
