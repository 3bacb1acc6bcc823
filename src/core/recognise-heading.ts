import type { ColumnRole } from './evaluation';
import type { Grid, PlacedCell } from './grid';
import { filledCells } from './grid';
import type { HeadingRole, RoleOf } from './headings';
import { isGroupWord, mayBeHeading, roleUnder, weightBeside } from './headings';

/** Columns that one heading covers, first and last, from zero. */
export interface Span {
  readonly left: number;
  readonly right: number;
}

export type Columns = Readonly<Partial<Record<ColumnRole, Span>>>;

/** The heading of an indicator table, one to three rows high. Rows and columns from zero, bounds included. */
export interface Heading extends Span {
  readonly top: number;
  readonly bottom: number;
  readonly columns: Columns;
}

/** Published headings have up to three rows; one more for those that were taken apart. */
const HIGHEST_HEADING = 4;

/** Every place of the sheet that could be the heading of a table of indicators, from top to bottom. */
export function findHeadings(grid: Grid, roleOf: RoleOf): readonly Heading[] {
  const headings: Heading[] = [];
  if (!grid.used) return headings;
  for (let row = grid.used.top; row <= grid.used.bottom; row++) {
    if (!isHeadingRow(grid, row, roleOf)) continue;
    const heading = headingAt(grid, row, roleOf);
    headings.push(heading);
    row = heading.bottom;
  }
  return headings;
}

/** The heading that begins in a row, with as many further rows as belong to it. */
export function headingAt(grid: Grid, top: number, roleOf: RoleOf): Heading {
  let bottom = top;
  const seen = new Set(rolesInRow(grid, top, roleOf));
  while (bottom - top + 1 < HIGHEST_HEADING && isHeadingRow(grid, bottom + 1, roleOf)) {
    const roles = rolesInRow(grid, bottom + 1, roleOf, isRepeated);
    // Names of columns said a second time open another table.
    if (roles.some((role) => seen.has(role) && NEVER_TWICE.has(role))) break;
    roles.forEach((role) => seen.add(role));
    bottom++;
  }
  const end = mergedBottom(grid, top, bottom);
  const heading = readHeading(grid, top, end, roleOf);
  return isNumbering(grid, end + 1) ? { ...heading, bottom: end + 1 } : heading;
}

const NEVER_TWICE: ReadonlySet<HeadingRole> = new Set(['level1', 'level2', 'level3', 'actual']);

/** At least two cells that are headings, and no more other cells than that. */
function isHeadingRow(grid: Grid, row: number, roleOf: RoleOf): boolean {
  if (grid.row(row).length < 2) return false;
  const filled = filledCells(grid, row);
  const possible = filled.filter(
    ({ value, text }) => typeof value === 'string' && (mayBeHeading(text) || isGroupWord(text)),
  );
  if (possible.length < 2 || possible.length * 2 < filled.length) return false;
  const known = possible.filter(({ text }) => roleOf(text) !== null || isGroupWord(text)).length;
  return known >= 2 && known * 2 >= filled.length;
}

/** A merge taken apart repeats its text downwards. */
function isRepeated(grid: Grid, { row, column, text }: PlacedCell): boolean {
  return grid.cell(row - 1, column).text.trim() === text.trim();
}

function rolesInRow(grid: Grid, row: number, roleOf: RoleOf, skip?: typeof isRepeated): HeadingRole[] {
  return grid.row(row).flatMap((cell) => {
    const role = typeof cell.value === 'string' && !skip?.(grid, cell) ? roleOf(cell.text) : null;
    return role ? [role] : [];
  });
}

/** A line that numbers the columns: 1 2 3 4, or 甲 1 2 3. */
function isNumbering(grid: Grid, row: number): boolean {
  const texts = filledCells(grid, row).map(({ text }) => text.trim());
  const numbers = texts.filter((text) => !/^[甲乙丙丁]$/.test(text));
  return numbers.length >= FEWEST_NUMBERED && numbers.every((text, i) => text === String(i + 1));
}

const FEWEST_NUMBERED = 3;

/** A heading of one line of texts may be merged over two rows. */
function mergedBottom(grid: Grid, top: number, bottom: number): number {
  let lowest = bottom;
  for (let row = top; row <= bottom; row++) {
    for (const cell of grid.row(row)) {
      const end = grid.merge(row, cell.column)?.bottom ?? row;
      // A label beside the table (绩效指标) is merged over all of its rows.
      if (end - top < HIGHEST_HEADING) lowest = Math.max(lowest, end);
    }
  }
  return lowest;
}

interface Entry extends Span {
  readonly row: number;
  readonly role: HeadingRole | null;
}

function readHeading(grid: Grid, top: number, bottom: number, roleOf: RoleOf): Heading {
  const rows: Entry[][] = [];
  for (let row = top; row <= bottom; row++) rows.push(entriesOf(grid, row, roleOf));
  const leaves = rows.flatMap((entries, depth) =>
    entries.filter((entry) => !rows.slice(depth + 1).some((lower) => startsWithin(lower, entry))),
  );
  leaves.sort((a, b) => a.left - b.left);
  const all = rows.flat();
  return {
    top,
    bottom,
    left: all.reduce((left, entry) => Math.min(left, entry.left), Infinity),
    right: all.reduce((right, entry) => Math.max(right, entry.right), 0),
    columns: assign(leaves.map((leaf) => ({ ...leaf, role: leafRole(leaf, rows, top) }))),
  };
}

function entriesOf(grid: Grid, row: number, roleOf: RoleOf): Entry[] {
  return filledCells(grid, row).map((cell) => ({
    row,
    left: cell.column,
    right: rightEnd(grid, cell),
    role: roleOf(cell.text),
  }));
}

/** Merges may reach beyond everything that is filled in; nothing is read from there. */
function rightEnd(grid: Grid, cell: PlacedCell): number {
  const right = grid.merge(cell.row, cell.column)?.right ?? cell.column;
  return Math.max(cell.column, Math.min(right, grid.used?.right ?? right));
}

function startsWithin(entries: readonly Entry[], above: Entry): boolean {
  const last = lastAtOrBefore(entries, above.right);
  return last !== null && last.left >= above.left;
}

/** What the heading says, with what stands above it. Blank cells without a merge continue the cell to their left. */
function leafRole(leaf: Entry, rows: readonly Entry[][], top: number): HeadingRole | null {
  const parents: (HeadingRole | null)[] = [];
  for (let row = leaf.row - 1; row >= top; row--) {
    const above = lastAtOrBefore(rows[row - top]!, leaf.left);
    const merged = above !== null && above.right > above.left;
    if (above && (!merged || above.right >= leaf.left)) parents.push(above.role);
  }
  return roleUnder(leaf.role, parents);
}

/** Binary search in entries sorted by column. */
function lastAtOrBefore(entries: readonly Entry[], column: number): Entry | null {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (entries[middle]!.left <= column) low = middle + 1;
    else high = middle;
  }
  return entries[low - 1] ?? null;
}

type Spans = Partial<Record<ColumnRole | 'name', Span>>;

/** One span per role: the first column that says it; a second 权重 belongs to the level left of it. */
function assign(leaves: readonly Entry[]): Columns {
  const spans: Spans = {};
  leaves.forEach(({ role, left, right }, i) => {
    if (!role || role === 'otherYears') return;
    const place = role === 'weight' ? weightBeside(leaves[i - 1]?.role ?? null) : role;
    spans[place] ??= { left, right };
  });
  return withStandIns(spans);
}

/** Where a form lacks a column, another one does its work. */
function withStandIns({ name, ...spans }: Spans): Columns {
  const columns: Partial<Record<ColumnRole, Span>> = { ...spans };
  if (name) columns.level3 ??= name;
  // Without a column of names the lowest level names the rows.
  move(columns, 'level2', 'level3');
  move(columns, 'level1', 'level3');
  // 年初指标值 is the target itself unless 调整指标值 stands beside it (重庆).
  move(columns, 'initialTarget', 'target');
  if (columns.description) columns.standard ??= columns.description;
  // 河北: the share of the whole is the only weight there is.
  if (columns.share) columns.weight ??= columns.share;
  return columns;
}

function move(columns: Partial<Record<ColumnRole, Span>>, from: ColumnRole, to: ColumnRole): void {
  const span = columns[from];
  if (!span || columns[to]) return;
  columns[to] = span;
  Reflect.deleteProperty(columns, from);
}

/** Could this be a table of indicators at all? A list of names and points is none. */
export function isIndicatorTable({ columns }: Heading): boolean {
  const has = (role: ColumnRole) => columns[role] !== undefined;
  if (!has('level3')) return false;
  const others = Object.keys(columns).length;
  if (has('target')) return has('actual') || has('weight') || has('score') || has('level2') || others > 3;
  if (has('actual')) return has('evidence') || has('reason') || has('score');
  return has('weight') && has('score') && has('standard');
}
