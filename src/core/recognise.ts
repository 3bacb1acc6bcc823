import type { Area } from './address';
import type { ColumnRole, Mode } from './evaluation';
import type { Grid } from './grid';
import type { HeadingList, RoleOf } from './headings';
import { headingList, headingReader } from './headings';
import type { Layout } from './layout';
import type { Extent, Rows, Table } from './recognise-extent';
import { extents } from './recognise-extent';
import type { Heading } from './recognise-heading';
import { findHeadings, headingAt, isIndicatorTable } from './recognise-heading';
import { chooseLayout, modeOf, rolesOf } from './recognise-layout';

/** Where everything of one form is. Rows and columns from zero. */
export interface FormPlaces {
  readonly layout: Layout;
  readonly mode: Mode;
  /** From the title to the total; the text report below is not part of it. */
  readonly area: Area;
  /** Rows above the first table: title, unit, money, goal. */
  readonly head: Rows;
  readonly tables: readonly Table[];
  /** Rows below the tables, up to the next form. */
  readonly tail: Rows;
}

/** The closest a sheet came to being a form, and which columns it lacks for that. */
export interface Nearest {
  readonly layout: Layout;
  readonly present: readonly ColumnRole[];
  readonly missing: readonly ColumnRole[];
  /** Sheet row, from zero; null where not even a heading was found. */
  readonly headingRow: number | null;
}

export type Recognition =
  | { readonly kind: 'forms'; readonly forms: readonly FormPlaces[] }
  | { readonly kind: 'none'; readonly nearest: Nearest | null };

/** What a person chose by hand; nulls leave it to the headings. */
export interface Hint {
  /** Layout id; the layouts given are then that one only. */
  readonly layout: string | null;
  /** Sheet row, from zero. */
  readonly headingRow: number | null;
}

/**
 * Finds the forms of a sheet by their headings and synonyms, never by position. A sheet that holds none is said to
 * hold none, with the layout it comes closest to. A heading row picked by hand was picked on one sheet: where it
 * makes no form, the headings decide, so that the other sheets of the workbook stay what they are.
 */
export function recognise(grid: Grid, layouts: readonly Layout[], hint: Hint): Recognition {
  const recognition = recogniseBy(grid, layouts, hint);
  if (recognition.kind === 'forms' || hint.headingRow === null) return recognition;
  const byHeadings = recogniseBy(grid, layouts, { ...hint, headingRow: null });
  return byHeadings.kind === 'forms' ? byHeadings : recognition;
}

function recogniseBy(grid: Grid, layouts: readonly Layout[], hint: Hint): Recognition {
  const roleOf = headingReader(headingsOf(layouts));
  const headings = candidates(grid, roleOf, hint.headingRow);
  const tables = headings.filter(isIndicatorTable);
  const forms = extents(grid, tables).flatMap((extent) => placesOf(grid, extent, layouts, hint));
  if (forms.length > 0) return { kind: 'forms', forms };
  return { kind: 'none', nearest: nearest(headings, layouts) };
}

/** A thousand forms are recognised by the same layouts: their headings are listed once. */
const HEADINGS = new WeakMap<readonly Layout[], HeadingList>();

function headingsOf(layouts: readonly Layout[]): HeadingList {
  const known = HEADINGS.get(layouts);
  if (known) return known;
  const list = headingList(layouts.map((layout) => layout.columns.synonyms ?? {}));
  HEADINGS.set(layouts, list);
  return list;
}

function candidates(grid: Grid, roleOf: RoleOf, chosen: number | null): readonly Heading[] {
  if (chosen === null) return findHeadings(grid, roleOf);
  const around = findHeadings(grid, roleOf).find(({ top, bottom }) => top <= chosen && chosen <= bottom);
  return [around ?? headingAt(grid, chosen, roleOf)];
}

function placesOf(grid: Grid, extent: Extent, layouts: readonly Layout[], hint: Hint): FormPlaces[] {
  // A layout picked by hand holds even where its columns are not all there.
  const picked = layouts.find((layout) => layout.id === hint.layout);
  const layout = picked ?? chooseLayout(grid, extent, layouts);
  if (!layout) return [];
  return [{ ...extent, layout, mode: modeOf(layout, rolesOf(extent)) }];
}

/** A sheet with fewer headings than this is no half-finished form, it is something else. */
const FEWEST_HEADINGS = 2;

function nearest(headings: readonly Heading[], layouts: readonly Layout[]): Nearest | null {
  let best: Nearest | null = null;
  for (const { top, columns } of headings) {
    const present = Object.keys(columns) as ColumnRole[];
    if (present.length < FEWEST_HEADINGS || present.length <= (best?.present.length ?? 0)) continue;
    best = nearestLayout(present, top, layouts) ?? best;
  }
  return best;
}

/** Of the layouts that ask for a target, the one that most of the headings belong to, and then that lacks the fewest. */
function nearestLayout(
  present: readonly ColumnRole[],
  headingRow: number,
  layouts: readonly Layout[],
): Nearest | null {
  const candidates = layouts.filter(({ columns }) => columns.required.includes('target'));
  const [closest] = (candidates.length > 0 ? candidates : layouts)
    .map((layout) => {
      const { required } = layout.columns;
      const missing = required.filter((role) => !present.includes(role));
      return { layout, missing, matched: required.length - missing.length };
    })
    .sort((a, b) => b.matched - a.matched || a.missing.length - b.missing.length);
  return closest ? { layout: closest.layout, missing: closest.missing, present, headingRow } : null;
}
