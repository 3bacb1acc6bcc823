import Decimal from 'decimal.js';
import fc from 'fast-check';
import type { Grid } from '../../src/core/grid';
import type { FormReview } from '../../src/core/review';
import type { CellInput } from '../grids';
import { withCells } from '../grids';
import { toA1 } from '../../src/core/address';
import { BASES } from '../rules/bases';
import { formsIn } from './reviewed';
import { holds, LONG } from './runs';

const FIRST_ROW = 13;
/** Targets and results of the national form that give a score by their ratio. */
const RESULTS = fc.record({ 13: fc.nat(600), 14: fc.nat(12), 17: fc.integer({ min: 1, max: 4000 }) });

/** The national form with these results in column E, all weights and scores taken `times`. */
function scaled(results: Readonly<Record<number, number>>, times: number): Grid {
  const grid = BASES.national();
  const changes: Record<string, CellInput> = {};
  for (let row = FIRST_ROW; row < FIRST_ROW + 8; row++) {
    for (const column of ['F', 'G']) {
      const cell = `${column}${row}`;
      const value = grid.cell(row - 1, column.charCodeAt(0) - 65).value;
      changes[cell] = new Decimal(String(value)).times(times).toNumber();
    }
  }
  const units: Readonly<Record<number, string>> = { 13: '人', 14: '期', 17: '元/人' };
  for (const [row, count] of Object.entries(results)) changes[`E${row}`] = `${count}${units[Number(row)]}`;
  return withCells(grid, changes);
}

const scoresOf = ({ scorecard, evaluation }: FormReview) =>
  scorecard.rows.map((row) => ({
    at: toA1(evaluation.indicators[row.indicator]!.name.at),
    method: row.method,
    computed: row.computed,
  }));

test(
  'weights ten times as heavy give scores ten times as high',
  () =>
    holds(
      300,
      fc.property(RESULTS, fc.constantFrom(2, 10, 0.5), (results, times) => {
        const [once] = formsIn(scaled(results, 1)).map(scoresOf);
        const [heavy] = formsIn(scaled(results, times)).map(scoresOf);
        expect(heavy!.length).toBe(8);
        heavy!.forEach(({ at, method, computed }, i) => {
          const light = once![i]!;
          expect([at, method, computed === null]).toEqual([light.at, light.method, light.computed === null]);
          if (!computed || !light.computed) return;
          // Both are rounded to a hundredth.
          const apart = computed.minus(light.computed.times(times)).abs();
          expect(apart.lte(new Decimal('0.005').times(times + 1))).toBe(true);
        });
        expect(heavy!.filter(({ computed }) => computed !== null).length).toBeGreaterThan(3);
      }),
    ),
  LONG,
);
