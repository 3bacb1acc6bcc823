import Decimal from 'decimal.js';
import type { Amount } from '../../src/core/evaluation';
import { LAYOUTS } from '../../src/layouts';
import { POLICIES } from '../../src/policies';
import { essence, formsOf, readForm } from '../core/readings';
import { flattened, moved } from '../grids';
import { GOLDENS } from './golden';

const sum = (amounts: readonly (Amount | null)[]): string | null => {
  const values = amounts.flatMap((amount) => amount?.value ?? []);
  return values.length === 0 ? null : values.reduce((a, b) => a.plus(b), new Decimal(0)).toString();
};

describe.each(
  GOLDENS.map((golden) => [`${golden.layout}: ${golden.grid().cell(0, 0).text}`, golden] as const),
)('%s', (_title, golden) => {
  const grid = golden.grid();
  const form = () => readForm(grid);

  test('is recognised as itself and as no other', () => {
    expect(formsOf(grid).map(({ layout, mode }) => [layout.id, mode])).toEqual([
      [golden.layout, golden.mode],
    ]);
  });

  test('rows and what they add up to', () => {
    const { indicators } = form();
    const rows = indicators.filter(({ used, parent }) => used && parent === null);
    expect(indicators).toHaveLength(golden.rows);
    expect(indicators.filter(({ used }) => used)).toHaveLength(golden.used);
    expect([sum(rows.map(({ weight }) => weight)), sum(rows.map(({ score }) => score))]).toEqual([
      golden.weights,
      golden.scores,
    ]);
  });

  test('money', () => {
    const { money } = form();
    const amounts = [money?.total.budget, money?.total.spent, money?.executionScore];
    expect(amounts.map((amount) => amount?.value?.toString() ?? null)).toEqual(golden.money);
  });

  test('says the same elsewhere on the sheet, and without its merges', () => {
    const said = essence(form());
    expect(essence(readForm(moved(grid, 7, 2)))).toEqual(said);
    expect(essence(readForm(flattened(grid)))).toEqual(said);
  });
});

test('every layout but the generic one has a golden form', () => {
  const golden = new Set(GOLDENS.map(({ layout }) => layout));
  expect(LAYOUTS.map(({ id }) => id).filter((id) => !golden.has(id))).toEqual(['generic']);
});

test('ids are unique, and every layout names a policy that exists', () => {
  const ids = LAYOUTS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const policies = new Set(POLICIES.map(({ id }) => id));
  expect(LAYOUTS.filter(({ policy }) => !policies.has(policy))).toEqual([]);
});
