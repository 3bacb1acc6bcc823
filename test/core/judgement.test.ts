import { loweredByPerson, outOfRange, scoredDown, takenOff, underspent } from '../../src/core/judgement';
import { score } from '../../src/core/score';
import { national2020 } from '../../src/policies/national-2020';
import type { RowSpec } from './evaluations';
import { evaluationOf } from './evaluations';

/** One row of ten points; `cost` says at which level the form calls it a cost. */
function judged(row: RowSpec, cost?: 'block' | 'group') {
  const plain = evaluationOf({ rows: [{ weight: '10', ...row }] });
  const evaluation = {
    ...plain,
    blocks: plain.blocks.map((block) =>
      cost === 'block' ? { ...block, dimension: 'cost' as const } : block,
    ),
    groups: plain.groups.map((group) => (cost === 'group' ? { ...group, category: 'cost' as const } : group)),
  };
  return { evaluation, row: score(evaluation, national2020).rows[0]! };
}

test.each<[weight: string, score: string, down: boolean, outside: boolean]>([
  ['10', '10', false, false],
  ['10', '9.99', false, false],
  ['10', '9.98', true, false],
  ['10', '10.01', false, false],
  ['10', '10.02', false, true],
  ['10', '0', true, false],
  ['10', '-1', true, true],
  ['10', '', false, false],
  ['0', '5', false, false],
  ['', '5', false, false],
  ['', '-5', false, true],
])('weight %s, score %s: down %s, outside %s', (weight, claimed, down, outside) => {
  const { row } = judged({ weight, score: claimed });
  expect([scoredDown(row), outOfRange(row)]).toEqual([down, outside]);
});

test.each<[string, RowSpec, boolean]>([
  ['whole points off a target reached', { target: '≥5个', actual: '5个', score: '7' }, true],
  ['half points off', { target: '≥5个', actual: '5个', score: '9.5' }, true],
  ['a broken difference is a slip', { target: '≥5个', actual: '5个', weight: '3.64', score: '3.5' }, false],
  [
    'any difference where nothing is computed',
    { target: '显著提升', actual: '显著提升', score: '9.3' },
    true,
  ],
  ['a target missed', { target: '≥5个', actual: '4个', score: '7' }, false],
  ['nothing said of the target', { target: '显著提升', actual: '有所提升', score: '7' }, false],
  ['no score', { target: '≥5个', actual: '5个', score: '' }, false],
  ['no weight', { target: '≥5个', actual: '5个', weight: '', score: '7' }, false],
  ['full marks', { target: '≥5个', actual: '5个', score: '10' }, false],
  ['below zero', { target: '≥5个', actual: '5个', score: '-1' }, false],
])('points taken off by judgement: %s', (_, spec, expected) => {
  expect(takenOff(judged(spec).row)).toBe(expected);
});

test.each<[string, RowSpec, 'block' | 'group' | undefined, boolean]>([
  ['below the ceiling', { target: '≤38.75万元', actual: '36.2万元', score: '9.34' }, 'group', true],
  ['of a block of costs', { target: '≤38.75万元', actual: '36.2万元', score: '9.34' }, 'block', true],
  ['not called a cost', { target: '≤38.75万元', actual: '36.2万元', score: '9.34' }, undefined, false],
  ['full marks', { target: '≤38.75万元', actual: '36.2万元', score: '10' }, 'group', false],
  ['at the ceiling', { target: '≤38.75万元', actual: '38.75万元', score: '9' }, 'group', false],
  ['nothing spent', { target: '≤38.75万元', actual: '0万元', score: '9' }, 'group', false],
  ['no figures', { target: '控制成本', actual: '较好', score: '9' }, 'group', false],
  ['a score below zero', { target: '≤38.75万元', actual: '36.2万元', score: '-1' }, 'group', false],
  [
    'more is better',
    { target: '≥38.75万元', actual: '36.2万元', score: '9.34', remembered: 'higher' },
    'group',
    false,
  ],
])('a saving scored as a shortfall: %s', (_, spec, cost, expected) => {
  const { evaluation, row } = judged(spec, cost);
  expect(underspent(evaluation, row)).toBe(expected);
});

test.each<[string, RowSpec, boolean]>([
  ['points taken off', { target: '≤38.75万元', actual: '38.75万元', score: '7' }, true],
  ['a saving scored down', { target: '≤38.75万元', actual: '36.2万元', score: '9.34' }, true],
  ['full marks', { target: '≤38.75万元', actual: '36.2万元', score: '10' }, false],
])('only a person knows why: %s', (_, spec, expected) => {
  const { evaluation, row } = judged(spec, 'group');
  expect(loweredByPerson(evaluation, row)).toBe(expected);
});
