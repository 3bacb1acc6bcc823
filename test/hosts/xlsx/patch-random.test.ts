import * as fc from 'fast-check';
import { toA1 } from '../../../src/core/address';
import type { CellChange } from '../../../src/hosts/xlsx';
import { at, firstSheet, minimal } from './build';
import { patched } from './patching';

/*
 * Any sheet, any changes: what was asked for reads back, every other cell is as before, and a second time changes
 * nothing. The sheets have gaps, empty rows, cells and rows without addresses, and blanks between elements.
 */

const place = fc.record({ row: fc.nat(7), column: fc.nat(5) });

const rows = fc.uniqueArray(
  fc.record({
    row: fc.nat(7),
    isEmpty: fc.boolean(),
    blank: fc.constantFrom('', '\n  '),
    columns: fc.uniqueArray(fc.nat(5), { maxLength: 5 }),
    spans: fc.boolean(),
  }),
  { selector: ({ row }) => row, maxLength: 5 },
);

const change = fc.record({
  at: place,
  value: fc.oneof(
    fc.integer().map((number) => ({ number: String(number) })),
    fc.string({ maxLength: 8 }).map((text) => ({ text })),
    fc.constant(null),
  ),
});

const changes = fc.uniqueArray(change, { selector: (one) => toA1(one.at), minLength: 1, maxLength: 8 });

function sheetOf(list: typeof rows extends fc.Arbitrary<infer T> ? T : never): string {
  const sorted = [...list].sort((a, b) => a.row - b.row);
  const body = sorted.map(({ row, isEmpty, blank, columns, spans }) => {
    const tag = `row r="${row + 1}"${spans ? ' spans="1:6"' : ''}`;
    if (isEmpty || columns.length === 0) return isEmpty ? `<${tag}/>` : `<${tag}></row>`;
    const cells = [...columns]
      .sort((a, b) => a - b)
      .map((column, index, all) => {
        // An address may be left out where the cell follows the one before it.
        const follows = column === (index === 0 ? 0 : all[index - 1]! + 1);
        const address = follows && row % 2 === 1 ? '' : ` r="${toA1({ row, column })}"`;
        return column % 2 === 0
          ? `<c${address}><v>${row}.${column}</v></c>`
          : `<c${address} t="str"><v>w</v></c>`;
      });
    return `<${tag}>${blank}${cells.join(blank)}${blank}</row>`;
  });
  return body.length === 0 ? '<sheetData/>' : `<sheetData>${body.join('\n')}</sheetData>`;
}

test('random changes of random sheets', async () => {
  const property = fc.asyncProperty(rows, changes, async (list, wanted) => {
    const before = minimal(sheetOf(list));
    const cells: CellChange[] = wanted.map((one) => ({ sheet: '自评表', ...one }));
    const { bytes, refused } = patched(before, { cells });
    expect(refused).toEqual([]);
    expect(patched(bytes, { cells }).bytes).toBe(bytes);
    const [old, now] = [await firstSheet(before), await firstSheet(bytes)];
    for (let row = 0; row < 9; row++) {
      for (let column = 0; column < 7; column++) {
        const a1 = toA1({ row, column });
        const asked = wanted.find((one) => toA1(one.at) === a1);
        const expected = !asked
          ? at(old, a1).value
          : asked.value === null
            ? null
            : 'number' in asked.value
              ? Number(asked.value.number)
              : asked.value.text;
        expect([a1, at(now, a1).value]).toEqual([a1, expected]);
      }
    }
  });
  await fc.assert(property, { numRuns: 300, seed: 20241231 });
});
