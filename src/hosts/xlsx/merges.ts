import type { Area } from '../../core/address';
import { areaToA1 } from '../../core/address';
import type { FileError } from '../../core/file-error';
import type { PlacedCell } from '../../core/grid';
import type { Result } from '../../core/result';
import { ok } from '../../core/result';
import { LIMITS, refuse } from './limits';

/**
 * Refuses merges that overlap (Excel calls such a file damaged, and what its cells mean is anyone's guess) and
 * merges so many or tall that an index of them would fill the memory.
 */
export function checkMerges(
  merges: readonly Area[],
  cells: readonly PlacedCell[],
  sheet: string,
): Result<null, FileError> {
  if (merges.length > LIMITS.merges)
    return refuse('too-many-merges', { sheet, limit: String(LIMITS.merges) });
  const bottom = cells.reduce((lowest, { row }) => Math.max(lowest, row), 0);
  const rows = merges.reduce(
    (sum, area) => sum + Math.max(0, Math.min(area.bottom, bottom) - area.top + 1),
    0,
  );
  if (rows > LIMITS.mergedRows) return refuse('too-many-merges', { sheet, limit: String(LIMITS.mergedRows) });
  const pair = overlapping(merges);
  if (!pair) return ok(null);
  return refuse('overlapping-merges', { sheet, first: areaToA1(pair[0]), second: areaToA1(pair[1]) });
}

/**
 * The first overlap, found by a sweep down the rows. The merges that cross the current row lie side by side, sorted
 * by column, so that a new one can only meet its two neighbours: O(n log n) comparisons for any input.
 */
function overlapping(merges: readonly Area[]): readonly [Area, Area] | null {
  const byTop = [...merges].sort((a, b) => a.top - b.top || a.left - b.left);
  const byBottom = [...merges].sort((a, b) => a.bottom - b.bottom);
  const open: Area[] = [];
  let closing = 0;
  for (const area of byTop) {
    for (; byBottom[closing]!.bottom < area.top; closing++) {
      const ended = byBottom[closing]!;
      open.splice(positionOf(open, ended.left), 1);
    }
    const position = positionOf(open, area.left);
    const right = open[position];
    const left = open[position - 1];
    if (right && right.left <= area.right) return [right, area];
    if (left && left.right >= area.left) return [left, area];
    open.splice(position, 0, area);
  }
  return null;
}

/** Index of the first open merge that starts at this column or right of it. */
function positionOf(open: readonly Area[], left: number): number {
  let low = 0;
  let high = open.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (open[middle]!.left < left) low = middle + 1;
    else high = middle;
  }
  return low;
}
