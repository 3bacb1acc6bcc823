import { MAX_COLUMNS, MAX_ROWS } from '../../core/address';
import type { Address, Area } from '../../core/address';

export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

export function intersection(a: Area, b: Area): Area | null {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}

export function boundingArea(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** The area grown so that it takes in a cell. */
export function extended(area: Area | null, row: number, column: number): Area {
  const cell = { top: row, left: column, bottom: row, right: column };
  return area ? boundingArea(area, cell) : cell;
}

export function onSheet(area: Area): boolean {
  return area.top >= 0 && area.left >= 0 && area.bottom < MAX_ROWS && area.right < MAX_COLUMNS;
}

export function heightOf(area: Area): number {
  return area.bottom - area.top + 1;
}

export function widthOf(area: Area): number {
  return area.right - area.left + 1;
}

export function countOf(area: Area): number {
  return heightOf(area) * widthOf(area);
}

/** Row by row, left to right. */
export function* cellsOf(area: Area): Generator<Address> {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) yield { row, column };
  }
}

/** A table with one entry per cell of the area. */
export function tableOf<V>(area: Area, at: (row: number, column: number) => V): V[][] {
  return Array.from({ length: heightOf(area) }, (_, row) =>
    Array.from({ length: widthOf(area) }, (_, column) => at(area.top + row, area.left + column)),
  );
}
