import fc from 'fast-check';
import type { Grid } from '../../src/core/grid';
import { cellsOf, remade } from '../grids';
import { FORMS } from './grids';
import { formsIn, place } from './reviewed';
import { holds, LONG } from './runs';

type Spelling = readonly [name: string, spell: (text: string) => string];

const toWide = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

/** Ways to write one and the same thing. */
const SPELLINGS: readonly Spelling[] = [
  ['full-width signs', (text) => text.replace(/[!-/:-@]/g, toWide)],
  ['full-width digits', (text) => text.replace(/\d/g, toWide)],
  ['blanks around', (text) => ` ${text}\u3000`],
  ['blanks without width', (text) => Array.from(text).join('\u200b')],
  ['≥ as two signs', (text) => text.replace(/≥/g, '>=').replace(/≤/g, '<=')],
  ['≥ as two wide signs', (text) => text.replace(/≥/g, '＞＝').replace(/≤/g, '＜＝')],
  ['≥ as another sign', (text) => text.replace(/≥/g, '≧').replace(/≤/g, '≦')],
  ['≥ in words', (text) => text.replace(/≥(?=\d)/g, '不低于').replace(/≤(?=\d)/g, '不高于')],
];

/** Only typed texts: numbers have no spelling, formulas and links are no texts of the form. */
const respelled = (grid: Grid, chosen: (index: number) => Spelling): Grid =>
  remade(grid, {
    cells: cellsOf(grid).map((cell, index) => {
      if (typeof cell.value !== 'string' || cell.formula !== null || cell.link !== null) return cell;
      const value = chosen(index)[1](cell.value);
      return { ...cell, value, text: value };
    }),
  });

const said = (grid: Grid) =>
  formsIn(grid).map(({ layout, scorecard, findings }) => ({
    layout: layout.id,
    rows: scorecard.rows.map(({ method, computed }) => `${method} ${computed?.toString() ?? '-'}`),
    totals: [scorecard.claimedTotal, scorecard.computedTotal].map(String),
    findings: findings.map(place),
  }));

describe('spelling', () => {
  describe.each(SPELLINGS)('%s', (...spelling) => {
    test.each(FORMS.map((form, index) => [index, form] as const))('form %i means the same', (_, form) => {
      const grid = form();
      expect(said(respelled(grid, () => spelling))).toEqual(said(grid));
    });
  });

  test(
    'mixed at random, it means the same',
    () =>
      holds(
        100,
        fc.property(
          fc.constantFrom(...FORMS),
          fc.infiniteStream(fc.nat(SPELLINGS.length - 1)),
          (form, stream) => {
            const grid = form();
            const picks = cellsOf(grid).map(() => SPELLINGS[stream.next().value as number]!);
            expect(said(respelled(grid, (index) => picks[index]!))).toEqual(said(grid));
          },
        ),
      ),
    LONG,
  );
});
