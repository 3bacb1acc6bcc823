import fc from 'fast-check';
import { CATALOGUE } from '../../src/app/catalogue';
import { parseA1, toA1 } from '../../src/core/address';
import { cellsOf, moved, remade } from '../grids';
import { damaged } from './grids';
import { formsIn, formsOf, reviewsOf } from './reviewed';
import { holds, LONG } from './runs';

test(
  'the order of the rules makes no difference',
  () =>
    holds(
      100,
      fc.property(
        damaged,
        fc.shuffledSubarray([...CATALOGUE.rules], { minLength: CATALOGUE.rules.length }),
        (grid, rules) => {
          const shuffled = formsOf(reviewsOf(grid, { ...CATALOGUE, rules }));
          expect(shuffled.map(({ findings }) => findings)).toEqual(
            formsIn(grid).map(({ findings }) => findings),
          );
        },
      ),
    ),
  LONG,
);

test(
  'further down and to the right, a form is the same form',
  () =>
    holds(
      200,
      fc.property(damaged, fc.nat(40), fc.nat(20), (grid, down, right) => {
        // A formula names cells: moving it without them makes another formula.
        const typed = remade(grid, {
          cells: cellsOf(grid).map((cell) => ({ ...cell, formula: null, link: null })),
        });
        const back = (a1: string): string => {
          const { row, column } = parseA1(a1)!;
          return toA1({ row: row - down, column: column - right });
        };
        const said = (forms: ReturnType<typeof formsIn>, home: (a1: string) => string) =>
          forms.map(({ layout, scorecard, findings }) => ({
            layout: layout.id,
            rows: scorecard.rows.map(({ method, computed }) => `${method} ${computed?.toString() ?? '-'}`),
            findings: findings.map(({ rule, severity, at, related, indicator, fix }) => ({
              rule,
              severity,
              at: home(toA1(at)),
              related: related.map((one) => home(toA1(one))),
              indicator,
              fix: fix?.edits.map((edit) => [home(toA1(edit.at)), edit.value]) ?? null,
            })),
          }));
        expect(said(formsIn(moved(typed, down, right)), back)).toEqual(said(formsIn(typed), (a1) => a1));
      }),
    ),
  LONG,
);
