import * as XLSX from '@e965/xlsx';
import { unzipSync, zipSync } from 'fflate';
import * as fc from 'fast-check';
import { toA1 } from '../../../src/core/address';
import type { CellChange, Changes } from '../../../src/hosts/xlsx';
import { cellsOf } from '../../grids';
import { at, firstSheet } from './build';
import { MARKS, OPINIONS, SHEET, part, patched } from './patching';
import { structureFaults } from './structure';

/*
 * Workbooks that SheetJS has written, with shared formulas, merges, hidden rows and both date systems, patched by us
 * and read by both: what was written reads back, writing twice is writing once, cleaning gives the original.
 */

const WIDTH = 6;
const HEIGHT = 9;

const value = fc.oneof(
  fc.integer({ min: -9999, max: 9999 }),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((number) => Math.round(number * 100) / 100 + 0),
  fc.string({ maxLength: 6 }),
  fc.boolean(),
  fc.constant(null),
);

const book = fc.record({
  rows: fc.array(fc.array(value, { minLength: WIDTH, maxLength: WIDTH }), {
    minLength: HEIGHT,
    maxLength: HEIGHT,
  }),
  /** Column A of some rows: merged with B. */
  merged: fc.uniqueArray(fc.nat(HEIGHT - 1), { maxLength: 3 }),
  hidden: fc.uniqueArray(fc.nat(HEIGHT - 1), { maxLength: 3 }),
  /** Rows of column F that share one formula; none if fewer than two. */
  shared: fc.nat(4),
  date1904: fc.boolean(),
});

type Book = typeof book extends fc.Arbitrary<infer T> ? T : never;

const DATE_FORMAT = 'yyyy/m/d';

function bytesOf({ rows, merged, hidden, shared, date1904 }: Book): Uint8Array {
  const sheet = XLSX.utils.aoa_to_sheet(rows.map((row) => [...row]));
  sheet['G1'] = { t: 'n', v: 44_000, z: DATE_FORMAT };
  sheet['!ref'] = `A1:G${HEIGHT}`;
  sheet['!merges'] = merged.map((row) => ({ s: { r: row, c: 0 }, e: { r: row, c: 1 } }));
  sheet['!rows'] = rows.map((_, row) => ({ hidden: hidden.includes(row) }));
  const workbook = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(workbook, sheet, '自评表');
  workbook.Workbook = { WBProps: { date1904 } };
  const bytes = new Uint8Array(XLSX.write(workbook, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
  return shared < 2 ? bytes : withShared(bytes, shared);
}

/** SheetJS writes no shared formulas: column H gets one, through rows that it has written. */
function withShared(bytes: Uint8Array, count: number): Uint8Array {
  const files = unzipSync(bytes);
  let row = 0;
  const text = part(bytes, SHEET).replace(/<\/row>/g, (end) => {
    row += 1;
    if (row > count) return end;
    const master = row === 1 ? ` ref="H1:H${count}"` : '';
    return `<c r="H${row}"><f t="shared"${master} si="0">${row === 1 ? 'C1*2' : ''}</f><v>0</v></c>${end}`;
  });
  return zipSync({ ...files, [SHEET]: new TextEncoder().encode(text) });
}

const change = fc.record({
  at: fc.record({ row: fc.nat(HEIGHT), column: fc.nat(7) }),
  value: fc.oneof(
    fc.integer().map((number) => ({ number: String(number) })),
    fc.string({ maxLength: 8 }).map((text) => ({ text })),
  ),
  force: fc.boolean(),
});

const wanted = fc.uniqueArray(change, { selector: (one) => toA1(one.at), minLength: 1, maxLength: 8 });

const cellsFor = (list: readonly Omit<CellChange, 'sheet'>[]): CellChange[] =>
  list.map((one) => ({ sheet: '自评表', ...one }));

const RUNS = { numRuns: 60, seed: 20241231 };

test('what was written reads back, here and in SheetJS; everything else stays', async () => {
  const property = fc.asyncProperty(book, wanted, async (one, list) => {
    const before = bytesOf(one);
    const cells = cellsFor(list);
    const { bytes, refused } = patched(before, { cells });
    expect(structureFaults(bytes)).toEqual([]);
    const no = new Map(refused.map((cell) => [toA1(cell.at), cell.reason] as const));
    const [old, now] = [await firstSheet(before), await firstSheet(bytes)];
    const other = XLSX.read(bytes, { type: 'array' }).Sheets['自评表']!;
    for (const cell of cells) {
      const a1 = toA1(cell.at);
      const covered = cell.at.column === 1 && one.merged.includes(cell.at.row);
      const formula = cell.at.column === 7 && one.shared > 1 && cell.at.row < one.shared && !cell.force;
      expect([a1, no.get(a1)]).toEqual([a1, covered ? 'merged' : formula ? 'formula' : undefined]);
      if (no.has(a1)) continue;
      const expected = 'number' in cell.value! ? Number(cell.value.number) : cell.value!.text;
      expect([a1, at(now, a1).value, at(now, a1).formula]).toEqual([a1, expected, null]);
      const read = other[a1] as XLSX.CellObject | undefined;
      expect([a1, read?.v ?? '', read?.f]).toEqual([a1, expected, undefined]);
    }
    const asked = new Set(cells.map((cell) => toA1(cell.at)).filter((a1) => !no.has(a1)));
    const rest = (grid: typeof old) => cellsOf(grid).filter((cell) => !asked.has(toA1(cell)));
    expect(rest(now)).toEqual(rest(old));
    expect([now.merges, now.date1904]).toEqual([old.merges, old.date1904]);
    const rows = Array.from({ length: HEIGHT }, (_, row) => row);
    expect(rows.filter((row) => now.rowHidden(row))).toEqual(rows.filter((row) => old.rowHidden(row)));
  });
  await fc.assert(property, RUNS);
});

test('writing twice is writing once; written and cleaned, only the cells written differ', () => {
  const property = fc.property(book, wanted, (one, list) => {
    const before = bytesOf(one);
    const ours: Changes = { marks: MARKS, sheets: [{ put: OPINIONS }], properties: { memory: '1' } };
    const clean: Changes = { marks: 'remove', sheets: [{ remove: OPINIONS.name }], properties: null };
    const cells = cellsFor(list);
    const once = patched(before, { ...ours, cells }).bytes;
    expect(structureFaults(once)).toEqual([]);
    expect(patched(once, { ...ours, cells }).bytes).toBe(once);
    const [cleaned, alone] = [patched(once, clean).bytes, patched(before, { cells }).bytes];
    expect(Object.keys(unzipSync(cleaned))).toEqual(Object.keys(unzipSync(alone)));
    for (const path of Object.keys(unzipSync(alone))) {
      expect([path, part(cleaned, path)]).toEqual([path, part(alone, path)]);
    }
  });
  fc.assert(property, RUNS);
});
