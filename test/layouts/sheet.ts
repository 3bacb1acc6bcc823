import type { Grid } from '../../src/core/grid';
import type { CellInput } from '../grids';
import { gridOf } from '../grids';

/** A line of a form: one text over its whole width, or cells from the left; what is missing stays blank. */
export type Line = string | readonly CellInput[];

/** A form as it is printed, `width` columns wide; '<' and '^' as in gridOf. */
export function sheet(name: string, width: number, lines: readonly Line[]): Grid {
  const rows = lines.map((line) =>
    typeof line === 'string'
      ? [line, ...over(width - 1)]
      : [...line, ...Array<CellInput>(Math.max(0, width - line.length)).fill(null)],
  );
  return gridOf(rows, { name });
}

/** So many cells merged into the one to their left. */
export function over(count: number): CellInput[] {
  return Array<CellInput>(count).fill('<');
}
