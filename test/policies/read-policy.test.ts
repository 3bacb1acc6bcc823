import fc from 'fast-check';
import { policyErrorText } from '../../src/messages/policies';
import { DEFAULT_POLICY, POLICIES } from '../../src/policies';
import { readPolicy, readPolicyText } from '../../src/policies/read-policy';

const named = { id: 'our-city', name: '本市 2025' };

describe('readPolicy', () => {
  test('takes everything from its base that it does not name', () => {
    const read = readPolicy({ ...named, extends: 'hubei-2020', digits: 1, overFulfilledAbove: 120 });
    const hubei = POLICIES.find(({ id }) => id === 'hubei-2020')!;
    expect(read).toEqual({
      ok: true,
      value: {
        ...hubei,
        id: 'our-city',
        name: { 'zh-CN': '本市 2025', en: '本市 2025' },
        digits: 1,
        overFulfilledAbove: '120',
      },
    });
  });

  test('extends the national policy unless said otherwise', () => {
    expect(readPolicy(named)).toMatchObject({ ok: true, value: { bands: DEFAULT_POLICY.bands } });
  });

  test('every field can be given', () => {
    const full = {
      id: 'full',
      name: { 'zh-CN': '甲', en: 'A' },
      source: '某市通知',
      digits: 0,
      reverse: 'inverse',
      bands: {
        reached: { from: 90, to: 100 },
        partly: { from: '60', to: '90' },
        missed: { from: 0, to: 60 },
      },
      fullMark: '100',
      executionWeights: [10, '20'],
      executionScore: {
        kind: 'steps',
        steps: [
          { from: 95, share: 100 },
          { from: 0, share: 0.5 },
        ],
      },
      missedDeadline: '70',
      executionReasonBelow: '85',
      overFulfilledAbove: '120',
      farAbove: '150',
      overweightAbove: '25',
      grades: [
        { word: '合格', from: 60 },
        { word: '不合格', from: 0 },
      ],
      blockWeights: { output: 50, benefit: '30.5' },
    };
    const read = readPolicy(full);
    expect(Object.keys(full).sort()).toEqual(Object.keys(DEFAULT_POLICY).sort());
    expect(read).toMatchObject({
      ok: true,
      value: {
        executionWeights: ['10', '20'],
        executionScore: {
          kind: 'steps',
          steps: [
            { from: '95', share: '100' },
            { from: '0', share: '0.5' },
          ],
        },
        blockWeights: { output: '50', benefit: '30.5' },
      },
    });
    expect(readPolicy({ ...full, missedDeadline: null, blockWeights: null })).toMatchObject({ ok: true });
  });

  test.each<[unknown, string, string]>([
    [null, 'not-an-object', ''],
    ['{}', 'not-an-object', ''],
    [[], 'not-an-object', ''],
    [{ name: '本市' }, 'missing-field', 'id'],
    [{ id: 'x' }, 'missing-field', 'name'],
    [{ ...named, id: 'national-2020' }, 'id-taken', 'id'],
    [{ ...named, id: ' ' }, 'not-text', 'id'],
    [{ ...named, name: { 'zh-CN': '本市' } }, 'missing-field', 'name.en'],
    [{ ...named, extends: 'atlantis' }, 'unknown-base', 'extends'],
    [{ ...named, digit: 1 }, 'unknown-field', 'digit'],
    [{ ...named, toString: 1 }, 'unknown-field', 'toString'],
    [{ ...named, digits: 1.5 }, 'out-of-range', 'digits'],
    [{ ...named, reverse: 'both' }, 'not-a-choice', 'reverse'],
    [{ ...named, overweightAbove: 'much' }, 'not-a-number', 'overweightAbove'],
    [{ ...named, overweightAbove: true }, 'not-a-number', 'overweightAbove'],
    [{ ...named, overweightAbove: 130 }, 'out-of-range', 'overweightAbove'],
    [{ ...named, missedDeadline: -1 }, 'out-of-range', 'missedDeadline'],
    [{ ...named, executionWeights: 10 }, 'not-a-list', 'executionWeights'],
    [{ ...named, executionWeights: [10, 'x'] }, 'not-a-number', 'executionWeights[1]'],
    [{ ...named, executionScore: { kind: 'feel' } }, 'not-a-choice', 'executionScore.kind'],
    [{ ...named, executionScore: { kind: 'steps' } }, 'missing-field', 'executionScore.steps'],
    [{ ...named, executionScore: { kind: 'ratio', steps: [] } }, 'unknown-field', 'executionScore.steps'],
    [
      { ...named, bands: { ...DEFAULT_POLICY.bands, partly: { from: 80, to: 60 } } },
      'upside-down',
      'bands.partly',
    ],
    [{ ...named, bands: { reached: { from: 80, to: 100 } } }, 'missing-field', 'bands.partly'],
    [
      {
        ...named,
        grades: [
          { word: '中', from: 60 },
          { word: '优', from: 90 },
        ],
      },
      'not-descending',
      'grades[1]',
    ],
    [{ ...named, blockWeights: { input2: 3 } }, 'not-a-choice', 'blockWeights'],
  ])('%j: %s at %s', (json, code, path) => {
    const read = readPolicy(json);
    expect(read.ok).toBe(false);
    if (!read.ok) expect(read.error.map((error) => [error.code, error.path])).toContainEqual([code, path]);
  });

  test('reports every fault, not the first only', () => {
    const read = readPolicy({ reverse: 'both', digits: 9 });
    expect(!read.ok && read.error.map(({ path }) => path).sort()).toEqual([
      'digits',
      'id',
      'name',
      'reverse',
    ]);
  });

  test('no JSON makes it throw, and every fault has words in both languages', () => {
    const fields = fc.constantFrom(...Object.keys(DEFAULT_POLICY), 'extends', '__proto__', 'x');
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.dictionary(fields, fc.jsonValue())), (json) => {
        const read = readPolicy(json);
        if (read.ok) return;
        for (const error of read.error) {
          expect(policyErrorText(error, 'zh-CN')).toMatch(/^计分办法.*。$/s);
          expect(policyErrorText(error, 'en')).toMatch(/^Policy.*\.$/s);
        }
      }),
    );
  });

  test('out of a text', () => {
    expect(readPolicyText('\ufeff' + JSON.stringify(named))).toEqual(readPolicy(named));
    expect(readPolicyText('{“id”：1}')).toMatchObject({ ok: false, error: [{ code: 'not-json' }] });
  });

  test('says where, what, and what should stand there', () => {
    const read = readPolicy({ ...named, digits: 9 });
    expect(!read.ok && policyErrorText(read.error[0]!, 'zh-CN')).toBe(
      '计分办法“digits”：应在 0 到 4 之间，现为 9。',
    );
  });
});
