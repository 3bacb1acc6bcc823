import fc from 'fast-check';
import type { Edit } from '../../src/core/edit';
import type { Grid } from '../../src/core/grid';
import { applied } from '../../src/core/overlay';
import { cellsOf } from '../grids';
import { damaged } from './grids';
import { formsIn, place } from './reviewed';
import { holds, LONG } from './runs';

const safeFindings = (grid: Grid) =>
  formsIn(grid)
    .flatMap(({ findings }) => findings)
    .filter(({ fix }) => fix?.applicability === 'safe');

const safeEdits = (grid: Grid): readonly Edit[] => safeFindings(grid).flatMap(({ fix }) => fix?.edits ?? []);

describe('safe fixes', () => {
  // One mistake is one finding: what hangs on a wrong figure is silent until that figure is right.
  test(
    'a score is mended first, what hangs on it next, the total last; then no safe finding is left',
    () =>
      holds(
        400,
        fc.property(damaged, (grid) => {
          const mended = [1, 2, 3].reduce((sheet) => applied(sheet, safeEdits(sheet)), grid);
          expect(safeFindings(mended).map(place)).toEqual([]);
        }),
      ),
    LONG,
  );

  test(
    'applied twice they do what they do once',
    () =>
      holds(
        200,
        fc.property(damaged, (grid) => {
          const edits = safeEdits(grid);
          const once = applied(grid, edits);
          expect(cellsOf(applied(once, edits))).toEqual(cellsOf(once));
        }),
      ),
    LONG,
  );

  test(
    'two of them never want the same cell to hold different things',
    () =>
      holds(
        200,
        fc.property(damaged, (grid) => {
          const wanted = new Map<string, string>();
          for (const { at, value } of safeEdits(grid)) {
            const key = `${at.row}:${at.column}`;
            const text = JSON.stringify(value);
            expect(wanted.get(key) ?? text).toBe(text);
            wanted.set(key, text);
          }
        }),
      ),
    LONG,
  );
});
