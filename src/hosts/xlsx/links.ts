import type { Area } from '../../core/address';
import { MAX_COLUMNS } from '../../core/address';
import type { Link, PlacedCell } from '../../core/grid';
import { LIMITS } from './limits';

/** A <hyperlink> element: it may cover many cells. */
export interface LinkPlace {
  readonly area: Area;
  readonly link: Link;
}

/** A cell while its sheet is being read: its link turns up at the end of the sheet. */
export type OpenCell = { -readonly [Key in keyof PlacedCell]: PlacedCell[Key] };

/** Gives each stored cell its link. A cell with a HYPERLINK() formula keeps the link of that. */
export function placeLinks(cells: readonly OpenCell[], places: readonly LinkPlace[]): void {
  if (places.length === 0) return;
  const links = new Map<number, Link>();
  const add = (row: number, column: number, link: Link) => links.set(row * MAX_COLUMNS + column, link);
  let implied = 0;
  for (const { area, link } of places) {
    const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
    add(area.top, area.left, link);
    // An area of a million cells is not spelled out: its first cell speaks for it.
    if (size === 1 || implied + size > LIMITS.impliedCells) continue;
    implied += size;
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) add(row, column, link);
    }
  }
  for (const cell of cells) cell.link ??= links.get(cell.row * MAX_COLUMNS + cell.column) ?? null;
}
