import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import { parseA1 } from '../../core/address';
import type { FileError } from '../../core/file-error';
import type { CellValue, Grid, Link, PlacedCell, Workbook } from '../../core/grid';
import { makeGrid } from '../../core/grid';
import type { Result } from '../../core/result';
import { ok } from '../../core/result';
import { linkOfFormula } from './formula';
import { LIMITS, refuse } from './limits';
import { checkMerges } from './merges';
import type { Display } from './number-format';
import { GENERAL, makeDisplay } from './number-format';
import { quietly } from './quiet';

/**
 * Formats of other times and houses (.xls, .et, .xlsb, .ods, tables saved as HTML or XML): read through SheetJS,
 * loaded only when one turns up, and never written back.
 */
export async function readLegacy(content: Uint8Array | string): Promise<Result<Workbook, FileError>> {
  const { read } = await import('@e965/xlsx');
  const options = { cellFormula: true, cellNF: true, cellText: false, cellHTML: false, nodim: true };
  let book: WorkBook;
  try {
    book = quietly(() =>
      typeof content === 'string'
        ? read(content, { ...options, type: 'string' })
        : read(content, { ...options, type: 'array' }),
    );
  } catch (fault) {
    // SheetJS throws on everything that it cannot read; only a password has an answer of its own.
    const message = fault instanceof Error ? fault.message : '';
    return /^File is password-protected|^Encryption scheme/.test(message)
      ? refuse('encrypted')
      : refuse('damaged-legacy-file');
  }
  const sheets: Grid[] = [];
  let budget: number = LIMITS.cells;
  for (const [index, name] of book.SheetNames.entries()) {
    const sheet = gridOf(book, index, name, budget);
    if (!sheet.ok) return sheet;
    sheets.push(sheet.value.grid);
    budget -= sheet.value.count;
  }
  if (sheets.length === 0) return refuse('not-a-workbook');
  const definedNames = (book.Workbook?.Names ?? []).map(({ Name }) => Name);
  return ok({ sheets, definedNames });
}

const VISIBILITY = ['visible', 'hidden', 'very-hidden'] as const;

function gridOf(book: WorkBook, index: number, name: string, budget: number) {
  const sheet = book.Sheets[name] ?? {};
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  const cells: PlacedCell[] = [];
  const displays = new Map<string, Display>();
  for (const [address, stored] of Object.entries(sheet)) {
    const at = address.startsWith('!') ? null : parseA1(address);
    if (!at) continue;
    const cell = cellOf(stored as CellObject, date1904, displays);
    if (cell.value === null && cell.formula === null) continue;
    if (cells.length >= budget) return refuse('too-many-cells', { sheet: name, limit: String(LIMITS.cells) });
    cells.push({ ...at, ...cell });
  }
  const merges = (sheet['!merges'] ?? []).map(({ s, e }) => ({
    top: s.r,
    left: s.c,
    bottom: e.r,
    right: e.c,
  }));
  const checked = checkMerges(merges, cells, name);
  if (!checked.ok) return checked;
  const grid = makeGrid({
    name,
    date1904,
    visibility: VISIBILITY[book.Workbook?.Sheets?.[index]?.Hidden ?? 0],
    protected: sheet['!protect'] !== undefined,
    cells,
    merges,
    hiddenRows: hiddenOf(sheet['!rows']),
    hiddenColumns: hiddenOf(sheet['!cols']),
  });
  return ok({ grid, count: cells.length });
}

function hiddenOf(infos: WorkSheet['!rows'] | WorkSheet['!cols']): number[] {
  // Only the entries there are: a file may put the first at a place of nine digits.
  return Object.entries(infos ?? []).flatMap(([index, info]) => (info?.hidden ? [Number(index)] : []));
}

/** Through our own number formats, so that a form shows the same texts whatever it was saved as. */
function cellOf(stored: CellObject, date1904: boolean, displays: Map<string, Display>) {
  const value = valueOf(stored);
  const format = typeof stored.z === 'string' && stored.z !== '' ? stored.z : GENERAL;
  const show = displays.get(format) ?? makeDisplay(format, date1904);
  displays.set(format, show);
  const formula = stored.f ? `=${stored.f}` : null;
  return { value, text: show(value), formula, format, link: linkOf(stored), locked: true };
}

function valueOf({ t, v, w }: CellObject): CellValue {
  if (t === 'z' || v === undefined) return null;
  if (t === 'e') return w ?? ERRORS[Number(v)] ?? '#VALUE!';
  return v instanceof Date ? (w ?? v.toISOString()) : v;
}

/** Error values of the binary formats ([MS-XLS] 2.5.10). */
const ERRORS: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
  43: '#GETTING_DATA',
};

function linkOf({ f, l }: CellObject): Link | null {
  if (f) return linkOfFormula(f);
  if (!l?.Target) return null;
  return l.Target.startsWith('#')
    ? { address: null, location: l.Target.slice(1) }
    : { address: l.Target, location: null };
}
