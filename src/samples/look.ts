import type { Address, Area } from '../core/address';
import { contains } from '../core/address';
import type { NewStyle } from '../hosts/xlsx/make/style';
import { linesOf } from '../hosts/xlsx/text-size';
import type { Drawing } from './drawing';
import { valueAt } from './drawing';

/**
 * How the published form looks: 宋体, thin lines round every cell of the form, headings bold on grey,
 * short texts centred, long ones from the left; no lines round title and text report.
 */

/** Characters per column, A to L. Together they fill an A4 page across. */
export const COLUMN_WIDTHS = [7, 8, 11, 11, 22, 11, 14, 14, 9, 16, 36, 18] as const;

/** Row numbers from zero. */
export const PLACES = {
  title: 0,
  unit: 1,
  form: { from: 2, to: 33 },
  heading: { from: 10, to: 12 },
  total: 33,
  report: 35,
};

const GREY = 'F2F2F2';
const LONG_TEXT = 26;
const LINE = 15;
const LEAST_HEIGHT = 21;
/** Characters by which a column is taken for narrower: these rows have fixed heights, and nothing may be cut off. */
const MARGIN = 0.5;

export function styleAt({ row }: Address, text: string): NewStyle {
  if (row === PLACES.title) return { size: 18, bold: true, horizontal: 'center' };
  if (row === PLACES.unit) return { horizontal: 'left' };
  if (row > PLACES.form.to) return reportStyle(text);
  const horizontal = text.length > LONG_TEXT && !isHeading(row) ? 'left' : 'center';
  const bold = isHeading(row) || row === PLACES.total;
  return { border: true, wrap: true, horizontal, bold, ...(isHeading(row) ? { fill: GREY } : {}) };
}

function isHeading(row: number): boolean {
  return row >= PLACES.heading.from && row <= PLACES.heading.to;
}

function reportStyle(text: string): NewStyle {
  const heading = /^(?:[一二三四五六七八九十]+、|[(（][一二三四五六七八九十]+[)）])/.test(text);
  return { wrap: true, horizontal: 'left', ...(heading ? { bold: true } : { indent: 2 }) };
}

/** Heights in points, by row, so that every wrapped text is seen whole. */
export function heightsOf(drawing: Drawing, merges: readonly Area[]): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  const areas = drawing.flatMap((cells, row) =>
    cells.map((_, column) => areaAround(merges, { row, column })),
  );
  const needs = areas.flatMap((area) => {
    const value = valueAt(drawing, { row: area.top, column: area.left });
    return value === null ? [] : { area, points: pointsFor(String(value), area) };
  });
  for (const { area, points } of needs) {
    if (area.top === area.bottom)
      heights.set(area.top, Math.max(heights.get(area.top) ?? LEAST_HEIGHT, points));
  }
  // What a tall merge still lacks goes to its last row.
  for (const { area, points } of needs) {
    const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, i) => area.top + i);
    const there = rows.reduce((sum, row) => sum + (heights.get(row) ?? LEAST_HEIGHT), 0);
    if (there < points) heights.set(area.bottom, (heights.get(area.bottom) ?? LEAST_HEIGHT) + points - there);
  }
  return heights.set(PLACES.title, 36);
}

function areaAround(merges: readonly Area[], at: Address): Area {
  const alone = { top: at.row, left: at.column, bottom: at.row, right: at.column };
  return merges.find((area) => contains(area, at)) ?? alone;
}

function pointsFor(text: string, area: Area): number {
  const width = COLUMN_WIDTHS.slice(area.left, area.right + 1).reduce<number>((sum, w) => sum + w, 0);
  return linesOf(text, width - MARGIN) * LINE + 6;
}
