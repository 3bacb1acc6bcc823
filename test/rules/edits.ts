import type { Area } from '../../src/core/address';
import { contains, parseA1, parseArea } from '../../src/core/address';
import type { Grid } from '../../src/core/grid';
import { remade } from '../grids';

/** Changes to a sheet that its cells cannot say, for `Case.edit`. */
export type GridEdit = (grid: Grid) => Grid;

/** Takes the merges around the given cells apart. */
export function unmerged(...cells: readonly string[]): GridEdit {
  const places = cells.map((cell) => parseA1(cell)!);
  return (grid) =>
    remade(grid, { merges: grid.merges.filter((area) => !places.some((place) => contains(area, place))) });
}

/** Merges areas ("L16:L20"); what they overlap is taken apart first. */
export function merged(...areas: readonly string[]): GridEdit {
  const wanted = areas.map((area) => parseArea(area)!);
  return (grid) => {
    const kept = grid.merges.filter((area) => !wanted.some((other) => overlaps(area, other)));
    return remade(grid, { merges: [...kept, ...wanted] });
  };
}

/** Hides sheet rows, numbered as Excel shows them. */
export function hidden(...rows: readonly number[]): GridEdit {
  return (grid) => remade(grid, { hiddenRows: rows.map((row) => row - 1) });
}

function overlaps(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
