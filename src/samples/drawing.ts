import type { Address, Area } from '../core/address';

/** A cell of a drawn sheet. '<': merged with the cell to the left; '^': with the one above; null: blank. */
export type Drawn = string | number | null;

/** A sheet as one sees it: rows of cells, the first at A1. */
export type Drawing = readonly (readonly Drawn[])[];

/** The merges of a drawing, in reading order of their first cells. */
export function mergesOf(drawing: Drawing): readonly Area[] {
  const areas = new Map<string, { top: number; left: number; bottom: number; right: number }>();
  drawing.forEach((row, r) =>
    row.forEach((mark, c) => {
      if (mark !== '<' && mark !== '^') return;
      const { row: top, column: left } = ownerOf(drawing, { row: r, column: c });
      const key = `${top}:${left}`;
      const area = areas.get(key) ?? { top, left, bottom: top, right: left };
      area.bottom = Math.max(area.bottom, r);
      area.right = Math.max(area.right, c);
      areas.set(key, area);
    }),
  );
  return [...areas.values()].sort((a, b) => a.top - b.top || a.left - b.left);
}

/** What stands in a cell itself; null for the slaves of a merge. */
export function valueAt(drawing: Drawing, { row, column }: Address): string | number | null {
  const mark = drawing[row]?.[column] ?? null;
  return mark === '<' || mark === '^' ? null : mark;
}

function ownerOf(drawing: Drawing, at: Address): Address {
  let { row, column } = at;
  for (;;) {
    const mark = drawing[row]?.[column];
    if (mark === '<') column--;
    else if (mark === '^') row--;
    else return { row, column };
  }
}
