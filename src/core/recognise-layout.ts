import type { ColumnRole, Mode } from './evaluation';
import type { Grid } from './grid';
import { isTitle, labelOf } from './labels';
import type { Layout } from './layout';
import { compact } from './normalise';
import type { Extent } from './recognise-extent';

const TITLE_VALUE = 6;
const MARK_VALUE = 3;
const TYPICAL_VALUE = 2;

/**
 * The layout that speaks loudest for a form; null where none of them fits its columns. Columns that many forms have
 * prove nothing: without a title, label or column of its own, a form is left to the generic layout.
 */
export function chooseLayout(grid: Grid, extent: Extent, layouts: readonly Layout[]): Layout | null {
  const roles = rolesOf(extent);
  const printed = printedLabels(grid, extent);
  let best: { layout: Layout; value: number } | null = null;
  for (const layout of layouts) {
    if (!fits(layout, roles)) continue;
    const value = valueOf(layout, roles, printed);
    if (value === 0 && !isLastResort(layout)) continue;
    if (!best || value > best.value) best = { layout, value };
  }
  return best?.layout ?? null;
}

function isLastResort(layout: Layout): boolean {
  return layout.mode === 'by-columns';
}

/** Which columns the form's tables have, all together. */
export function rolesOf({ tables }: Pick<Extent, 'tables'>): ReadonlySet<ColumnRole> {
  return new Set(tables.flatMap(({ heading }) => Object.keys(heading.columns) as ColumnRole[]));
}

/** Scored, unscored or target form, where the layout leaves that to the columns. */
export function modeOf(layout: Layout, roles: ReadonlySet<ColumnRole>): Mode {
  if (layout.mode !== 'by-columns') return layout.mode;
  if (!roles.has('actual') && !roles.has('score')) return 'target';
  return roles.has('score') || roles.has('weight') ? 'scored' : 'unscored';
}

function fits(layout: Layout, roles: ReadonlySet<ColumnRole>): boolean {
  const { required, foreign } = layout.columns;
  return required.every((role) => roles.has(role)) && !foreign.some((role) => roles.has(role));
}

interface Printed {
  readonly titles: readonly string[];
  readonly labels: ReadonlySet<string>;
}

function valueOf(layout: Layout, roles: ReadonlySet<ColumnRole>, { titles, labels }: Printed): number {
  const typical = layout.columns.typical.filter((role) => roles.has(role)).length;
  const marks = layout.marks.filter((mark) => labels.has(mark)).length;
  const titled = layout.titles.some((word) => titles.some((title) => title.includes(word)));
  return typical * TYPICAL_VALUE + marks * MARK_VALUE + (titled ? TITLE_VALUE : 0);
}

/** How far below the table a form may still print labels of its own. */
const TAIL_ROWS = 20;

/** Titles and labels of the form, its table's rows left out. */
function printedLabels(grid: Grid, { head, tables, tail }: Extent): Printed {
  const titles: string[] = [];
  const labels = new Set<string>();
  const collect = (first: number, last: number) => {
    for (let row = first; row <= last; row++) {
      for (const { text } of grid.row(row)) {
        if (isTitle(text)) titles.push(compact(text));
        const key = labelOf(text);
        if (key) labels.add(key);
      }
    }
  };
  collect(head.first, head.last);
  for (const { heading } of tables) collect(heading.top, heading.bottom);
  collect(tail.first, Math.min(tail.last, tail.first + TAIL_ROWS));
  return { titles, labels };
}
