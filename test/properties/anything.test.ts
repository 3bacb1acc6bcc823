import fc from 'fast-check';
import { marksOf } from '../../src/app/marks';
import { reportReviewed } from '../../src/app/report';
import { applied } from '../../src/core/overlay';
import { plan } from '../../src/core/plan';
import { anyGrid, damaged } from './grids';
import { formsIn, formsOf, reviewsOf } from './reviewed';
import { holds, LONG } from './runs';

describe('whatever stands on a sheet', () => {
  test(
    'reviewing, planning and reporting it throws nothing, and every figure said is a number',
    () =>
      holds(
        600,
        fc.property(anyGrid, (grid) => {
          const reviews = reviewsOf(grid);
          const forms = formsOf(reviews);
          marksOf(forms);
          for (const lang of ['zh-CN', 'en'] as const) {
            const report = JSON.stringify(reportReviewed('a.xlsx', reviews, lang));
            expect(report).not.toMatch(/NaN|Infinity|undefined|\[object/);
          }
          const { edits, follows } = plan(forms);
          reviewsOf(applied(grid, edits, follows));
        }),
      ),
    LONG,
  );

  // ZHUNSHENG_RUNS=2000 makes it a million.
  test(
    'reviewing it throws nothing',
    () =>
      holds(
        500,
        fc.property(anyGrid, (grid) => void reviewsOf(grid)),
      ),
    LONG,
  );

  test(
    'what the one click writes needs writing only once',
    () =>
      holds(
        300,
        fc.property(damaged, (grid) => {
          const { edits, follows } = plan(formsIn(grid));
          const again = plan(formsIn(applied(grid, edits, follows)));
          expect(again.edits).toEqual([]);
        }),
      ),
    LONG,
  );
});
