import type Decimal from 'decimal.js';
import { score } from '../../src/core/score';
import { national2020 } from '../../src/policies/national-2020';
import type { RowSpec } from './evaluations';
import { evaluationOf } from './evaluations';

const text = (value: Decimal | null): string | null => value?.toFixed() ?? null;

const cardOf = (rows: readonly RowSpec[], splits?: Record<number, string>) =>
  score(evaluationOf({ rows, ...(splits && { splits }) }), national2020);

describe('parents, sub-rows, unused rows', () => {
  const sub = (actual: string): RowSpec => ({ target: '≥5个', actual, parent: 0 });
  test('a parent without values is scored by its sub-rows, once', () => {
    const rows = [{ weight: '10', score: '10' }, sub('5个'), sub('6个')];
    const card = score(evaluationOf({ rows }), national2020);
    expect(card.rows.map((row) => text(row.computed))).toEqual(['10', null, null]);
    expect(card.rows.map((row) => row.met)).toEqual([true, true, true]);
    expect(card.rows[1]!.working).toMatchObject({ reason: 'scored-with-parent' });
    expect([text(card.computedTotal), text(card.weightTotal)]).toEqual(['10', '10']);
  });
  test('one sub-row short: what it costs is a person’s', () => {
    const card = score(
      evaluationOf({ rows: [{ weight: '10', score: '9' }, sub('5个'), sub('4个')] }),
      national2020,
    );
    expect([card.rows[0]!.computed, card.rows[0]!.met]).toEqual([null, false]);
    expect(text(card.computedTotal)).toBe('9');
  });
  test('rows that share one score cell earn it together', () => {
    const rows: RowSpec[] = [
      { weight: '10', target: '≥5个', actual: '5个', score: '10' },
      { ...sub('4个'), score: '10', scoreOf: 0 },
    ];
    const card = score(evaluationOf({ rows }), national2020);
    expect(card.rows[0]!.computed).toBeNull();
    expect(card.rows[0]!.working).toMatchObject({ reason: 'children-short' });
    expect([text(card.claimedTotal), text(card.computedTotal)]).toEqual(['10', '10']);
  });
  test('其中 rows only explain a parent that has figures', () => {
    const card = score(
      evaluationOf({ rows: [{ weight: '10', target: '≥10个', actual: '9个' }, sub('4个')] }),
      national2020,
    );
    expect(text(card.rows[0]!.computed)).toBe('9');
  });
  test('sub-rows with weights of their own carry the score', () => {
    const rows = [
      { weight: '10', score: '10' },
      { ...sub('5个'), weight: '6', score: '6' },
      { ...sub('4个'), weight: '4', score: '4' },
    ];
    const card = score(evaluationOf({ rows }), national2020);
    expect(card.rows.map((row) => text(row.computed))).toEqual([null, '6', '3.2']);
    expect([text(card.weightTotal), text(card.claimedTotal), text(card.computedTotal)]).toEqual([
      '10',
      '10',
      '9.2',
    ]);
  });
  test('sub-rows scored without their parent still count', () => {
    const rows = [{ weight: '10' }, { ...sub('5个'), score: '6' }, { ...sub('4个'), score: '3' }];
    const card = score(evaluationOf({ rows }), national2020);
    expect(text(card.claimedTotal)).toBe('9');
  });
  test('an unused row counts nothing, whatever stands in it', () => {
    const card = score(
      evaluationOf({ rows: [{ used: false, target: '-', actual: '-', score: '5', weight: '5' }] }),
      national2020,
    );
    expect(card.rows[0]).toMatchObject({ method: 'unused', computed: null, counts: false });
    expect([text(card.claimedTotal), text(card.weightTotal)]).toEqual(['0', '0']);
  });
  test('an unused row says nothing else', () => {
    const [row] = cardOf([{ used: false, target: '≥5个', actual: '4个', score: '5', weight: '5' }]).rows;
    expect(row).toMatchObject({
      met: null,
      achievement: null,
      alternatives: [],
      band: null,
      reachable: null,
    });
    expect([text(row!.weight), text(row!.claimed), text(row!.counted)]).toEqual(['5', '5', '0']);
  });
  test('sub-rows on target earn their parent full marks, unused ones aside', () => {
    const unused: RowSpec = { ...sub('0个'), used: false };
    const [parent] = cardOf([{ weight: '10' }, sub('5个'), unused, sub('6个')]).rows;
    expect([parent!.method, text(parent!.computed), parent!.met]).toEqual(['ratio', '10', true]);
    expect(parent!.working).toMatchObject({ kind: 'children', of: 2 });
  });
  test.each<[string, readonly RowSpec[], string]>([
    ['sub-rows with weights', [{ weight: '10' }, { ...sub('5个'), weight: '10' }], 'scored-with-children'],
    [
      'one sub-row with a weight',
      [{ weight: '10' }, { ...sub('5个'), weight: '10' }, sub('5个')],
      'scored-with-children',
    ],
    ['a parent without weight', [{ weight: '' }, sub('5个')], 'weight-missing'],
    ['a parent that weighs nothing', [{ weight: '0' }, sub('5个')], 'weight-missing'],
    ['no sub-row in use', [{ weight: '10' }, { ...sub('5个'), used: false }], 'target-missing'],
    ['neither target nor sub-rows', [{ weight: '' }], 'target-missing'],
    ['a sub-row of unknown result', [{ weight: '10' }, sub('5个'), sub('完成')], 'children-short'],
  ])('no score for the parent: %s', (_, rows, reason) => {
    const [parent] = cardOf(rows).rows;
    expect([parent!.computed, parent!.working]).toEqual([null, expect.objectContaining({ reason })]);
  });
  test('a weight merged over a parent and its sub-rows is the parent’s', () => {
    const evaluation = evaluationOf({ rows: [{ weight: '10', score: '10' }, sub('5个')] });
    const [parent, child] = evaluation.indicators;
    const merged = { ...evaluation, indicators: [parent!, { ...child!, weight: parent!.weight }] };
    const card = score(merged, national2020);
    expect(card.rows.map((row) => text(row.weight))).toEqual(['10', null]);
    expect([text(card.rows[0]!.computed), text(card.weightTotal)]).toEqual(['10', '10']);
  });
  test('a form without a column of scores has no cell to share', () => {
    const rows: RowSpec[] = [
      { weight: '10', target: '≥5个', actual: '5个', score: null },
      { ...sub('4个'), score: null },
    ];
    expect(text(cardOf(rows).rows[0]!.computed)).toBe('10');
  });
  test('a block weighs what counts in it', () => {
    const rows: RowSpec[] = [
      { weight: '10', score: '9' },
      { ...sub('5个'), weight: '6', score: '6' },
      { ...sub('5个'), weight: '4', score: '3' },
      { used: false, weight: '5', score: '5' },
      { weight: '20', target: '好', score: '18', block: 1 },
    ];
    const blocks = cardOf(rows).blocks.map((block) => Object.values(block).map(text));
    expect(blocks).toEqual([
      ['10', '9', '10'],
      ['20', '18', '18'],
    ]);
  });
});
