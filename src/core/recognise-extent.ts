import type { Area } from './address';
import type { Grid, PlacedCell } from './grid';
import { filledCells } from './grid';
import { headerLabel, isHeadLabel } from './head-labels';
import { isTailLabel, isTitle, isTotalLabel, labelOf } from './labels';
import type { Heading, Span } from './recognise-heading';

/** Rows of a sheet, first and last, from zero; `last < first` for none. */
export interface Rows {
  readonly first: number;
  readonly last: number;
}

/** One heading with the rows under it. */
export interface Table {
  readonly heading: Heading;
  readonly rows: Rows;
  /** The row that adds up, or null. */
  readonly total: number | null;
  /** Last row that belongs to the table, its total included. */
  readonly end: number;
}

/** One form: what stands above its tables, its tables (most forms have one), what stands below. */
export interface Extent {
  readonly head: Rows;
  readonly tables: readonly Table[];
  readonly tail: Rows;
  /** From the title to the total. */
  readonly area: Area;
}

/** Cuts a sheet into forms. Each row is looked at a fixed number of times. */
export function extents(grid: Grid, headings: readonly Heading[]): readonly Extent[] {
  const lastRow = grid.used?.bottom ?? 0;
  const forms: { top: number; tables: Table[] }[] = [];
  headings.forEach((heading, i) => {
    const next = headings[i + 1];
    const limit = next ? formBelow(grid, heading, next) : lastRow + 1;
    const table = readTable(grid, heading, limit - 1);
    const form = forms[forms.length - 1];
    const from = form ? form.tables[form.tables.length - 1]!.end + 1 : (grid.used?.top ?? 0);
    const head = headOf(grid, from, heading.top);
    // A second heading without a head of its own goes on with the same form.
    if (form && !opensForm(head, form.tables)) form.tables.push(table);
    else forms.push({ top: head.top, tables: [table] });
  });
  return forms.map((form, i) => closeForm(form, (forms[i + 1]?.top ?? lastRow + 1) - 1));
}

function closeForm({ top, tables }: { top: number; tables: readonly Table[] }, limit: number): Extent {
  const end = tables[tables.length - 1]!.end;
  return {
    head: { first: top, last: tables[0]!.heading.top - 1 },
    tables,
    tail: { first: end + 1, last: limit },
    area: {
      top,
      left: tables.reduce((left, { heading }) => Math.min(left, heading.left), Infinity),
      bottom: end,
      right: tables.reduce((right, { heading }) => Math.max(right, heading.right), 0),
    },
  };
}

function opensForm(head: Head, tables: readonly Table[]): boolean {
  return head.named || (head.titled && tables.some((table) => table.total !== null));
}

interface Head {
  readonly top: number;
  /** It names a project. */
  readonly named: boolean;
  readonly titled: boolean;
}

/** The longest head of a published form has 40 rows (苏州, with its sub-projects). */
const TALLEST_HEAD = 80;
/** Between the title and the project's name: department, date, number of the form. */
const TITLE_REACH = 8;

/** Where the head of a form begins: its title, else its first label. */
function headOf(grid: Grid, from: number, headingTop: number): Head {
  const earliest = Math.max(from, headingTop - TALLEST_HEAD);
  let project: number | null = null;
  let title: number | null = null;
  let first = headingTop;
  for (let row = headingTop - 1; row >= earliest; row--) {
    if (project !== null && row < project - TITLE_REACH) break;
    const kind = headRow(grid, row);
    if (kind === null) continue;
    if (kind === 'title') {
      // The lowest title above the project's name is the form's own; what stands above it is not.
      title ??= row;
      if (project !== null) break;
      continue;
    }
    if (kind === 'project') {
      project = row;
      title = null;
    }
    if (title === null) first = row;
  }
  return { top: Math.min(title ?? first, first), named: project !== null, titled: title !== null };
}

/**
 * How far down the table of a heading can reach: to the row in which another form names its project, or to its title
 * above that; else to the next heading. A table that adds nothing up has no other end.
 */
function formBelow(grid: Grid, heading: Heading, next: Heading): number {
  for (let row = heading.bottom + 1; row < next.top; row++) {
    const [lead] = filledCells(grid, row);
    if (!lead || headerLabel(labelOf(lead.text)) !== 'project') continue;
    const highest = Math.max(heading.bottom + 1, row - TITLE_REACH);
    for (let above = row - 1; above >= highest; above--) if (headRow(grid, above) === 'title') return above;
    return row;
  }
  return next.top;
}

function headRow(grid: Grid, row: number): 'project' | 'label' | 'title' | null {
  const cells = filledCells(grid, row);
  const [first] = cells;
  // A merge taken apart says the title in every cell.
  if (first && isTitle(first.text) && cells.every(({ text }) => text === first.text)) return 'title';
  let label = false;
  for (const cell of cells) {
    const key = labelOf(cell.text);
    const meaning = headerLabel(key);
    if (meaning === 'project' || meaning === 'department') return 'project';
    label ||= isHeadLabel(key);
  }
  return label ? 'label' : null;
}

/**
 * The rows of a table: down to the row that adds up, else down to where the explanations begin. A row that adds up is
 * a subtotal where another one stands right below it, or scored rows and another one do.
 */
function readTable(grid: Grid, heading: Heading, limit: number): Table {
  const first = heading.bottom + 1;
  let content = heading.bottom;
  let tail: Tail | null = null;
  let found: { readonly total: number; readonly last: number } | null = null;
  let goesOn = false;
  let above = heading.bottom;
  for (let row = first; row <= limit; row++) {
    const cells = filledCells(grid, row);
    if (cells.length === 0) continue;
    if (isTotalRow(cells, heading)) {
      const reached = tail === null || row - tail.row <= TOTAL_REACH;
      const grand = found !== null && (goesOn || (found.total === above && cells.length > 1));
      if (found ? grand : reached) found = { total: row, last: (tail?.row ?? row) - 1 };
      goesOn = false;
      above = row;
      continue;
    }
    // A line across the table may open a block of it: "二、效益指标".
    if (tail && !tail.labelled && !found && isIndicatorRow(cells, heading)) tail = null;
    tail ??= tailAt(grid, cells, heading);
    above = row;
    if (found && tail) break;
    if (found) goesOn ||= isIndicatorRow(cells, heading);
    else if (!tail && cells.some((cell) => inside(cell, heading))) content = row;
  }
  if (!found) return { heading, rows: { first, last: content }, total: null, end: content };
  return { heading, rows: { first, last: found.last }, total: found.total, end: found.total };
}

/** A total may stand below the explanations (云南), but not below a whole report. */
const TOTAL_REACH = 6;

function isTotalRow(cells: readonly PlacedCell[], heading: Heading): boolean {
  const { level3 } = heading.columns;
  const lastLabel = level3?.right ?? heading.right;
  return cells.some((cell) => cell.column <= lastLabel && isTotalLabel(cell.text));
}

const LONGEST_NAME_ALONE = 40;

interface Tail {
  readonly row: number;
  /** A label says so; otherwise only its shape does. */
  readonly labelled: boolean;
}

/** A row of text under the table: a label that opens the tail, or one cell across names and values. */
function tailAt(grid: Grid, cells: readonly PlacedCell[], heading: Heading): Tail | null {
  const lead = cells[0]!;
  const { level3, target, actual, score } = heading.columns;
  const value = target ?? actual ?? score;
  const right = grid.merge(lead.row, lead.column)?.right ?? lead.column;
  const across = level3 && value && lead.column <= level3.left && right >= value.left;
  const alone = cells.length === 1 && lead.column <= heading.left;
  const before = level3 && lead.column < level3.left;
  const labelled = (alone || before || across) && isTailLabel(labelOf(lead.text));
  if (labelled) return { row: lead.row, labelled: true };
  const long = alone && lead.text.length > LONGEST_NAME_ALONE;
  return across || long ? { row: lead.row, labelled: false } : null;
}

/** A name, and at least one figure beside it, each in its own column. */
function isIndicatorRow(cells: readonly PlacedCell[], { columns }: Heading): boolean {
  const filled = (span: Span | undefined) =>
    span !== undefined && cells.some(({ column }) => column >= span.left && column <= span.right);
  const { level3, target, actual, weight, score } = columns;
  return filled(level3) && [weight, score].some(filled) && [target, actual, weight].some(filled);
}

function inside(cell: PlacedCell, heading: Heading): boolean {
  return cell.column >= heading.left && cell.column <= heading.right;
}
