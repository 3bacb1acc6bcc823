import { CATALOGUE } from '../../src/app/catalogue';
import type { Memory } from '../../src/app/memory';
import { catalogueOf, memoryFromText, memoryToText } from '../../src/app/memory';
import { DEFAULT_SETTINGS } from '../../src/core/settings';
import { readPolicy } from '../../src/policies/read-policy';

const own = readPolicy({ id: 'ours', name: '本市办法', overFulfilledAbove: 120 });
const MEMORY: Memory = {
  settings: {
    ...DEFAULT_SETTINGS,
    policy: 'ours',
    headingRow: 12,
    directions: { 能耗: 'lower' },
    waivers: [{ sheet: '自评表', key: 'actual-missing|培训', reason: '改为线上' }],
    evidenceRequired: false,
    linksRequired: true,
  },
  policy: own.ok ? own.value : null,
  before: [{ sheet: '自评表', at: 'I17', before: 1, after: '3.64' }],
};

test('what is kept is read back', () => {
  expect(own.ok).toBe(true);
  expect(memoryFromText(memoryToText(MEMORY))).toEqual(MEMORY);
});

test.each([
  ['nothing', null],
  ['no JSON', '{'],
  ['something else', '[1, 2]'],
  [
    'other types',
    '{"settings":{"policy":1,"headingRow":"x","directions":[],"waivers":[{"key":1}]},"before":[3]}',
  ],
])('%s is as good as nothing', (_name, text) => {
  expect(memoryFromText(text)).toEqual({ settings: DEFAULT_SETTINGS, policy: null, before: [] });
});

test('an answer that names no sheet is kept without one', () => {
  const { settings } = memoryFromText('{"settings":{"waivers":[{"key":"a|b","reason":"说明"}]}}');
  expect(settings.waivers).toEqual([{ sheet: null, key: 'a|b', reason: '说明' }]);
});

test('a policy that was damaged takes nothing else with it', () => {
  const text = JSON.stringify({ ...MEMORY, policy: { ...MEMORY.policy, digits: 'many' } });
  expect(memoryFromText(text)).toEqual({ ...MEMORY, policy: null });
});

test('the unit’s own policy can be chosen, and the first of ours still serves where none is named', () => {
  const { policies } = catalogueOf(CATALOGUE, MEMORY);
  expect(policies.map(({ id }) => id)).toEqual([...CATALOGUE.policies.map(({ id }) => id), 'ours']);
  expect(catalogueOf(CATALOGUE, { ...MEMORY, policy: null })).toBe(CATALOGUE);
});
