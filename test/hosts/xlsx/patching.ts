import { strFromU8, unzipSync } from 'fflate';
import type { Mark, TextSheet } from '../../../src/app/host';
import { parseA1, parseArea } from '../../../src/core/address';
import type { CellChange, Changes } from '../../../src/hosts/xlsx';
import { patch } from '../../../src/hosts/xlsx';
import { openZip } from '../../../src/hosts/xlsx/zip';

/* What the tests of the patcher share: changes in short, and exact comparison of files. */

export const SHEET = 'xl/worksheets/sheet1.xml';

export function patched(bytes: Uint8Array, changes: Changes) {
  const result = patch(bytes, changes);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

export function number(a1: string, value: string, more: Partial<CellChange> = {}): CellChange {
  return { sheet: '自评表', at: parseA1(a1)!, value: { number: value }, ...more };
}

export function text(a1: string, value: string, more: Partial<CellChange> = {}): CellChange {
  return { sheet: '自评表', at: parseA1(a1)!, value: { text: value }, ...more };
}

export function mark(severity: Mark['severity'], ...areas: string[]): Mark {
  return { sheet: '自评表', severity, areas: areas.map((area) => parseArea(area)!) };
}

export const part = (bytes: Uint8Array, path: string) => strFromU8(unzipSync(bytes)[path]!);

/** Every byte that belongs to an entry: header, name, time, compressed data; and its directory record. */
export function rawEntries(bytes: Uint8Array): Map<string, string> {
  const zip = openZip(bytes);
  if (!zip.ok) throw new Error(zip.error.code);
  return new Map(
    zip.value.entries.map((entry) => {
      const local = bytes.slice(entry.offset, entry.dataOffset + entry.packedSize);
      // The directory record holds the offset, which moves.
      const record = entry.record.slice();
      record.fill(0, 42, 46);
      return [entry.name, Buffer.concat([local, record]).toString('base64')];
    }),
  );
}

/** Names of entries whose bytes differ, gone and new ones included. */
export function touched(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [rawEntries(before), rawEntries(after)];
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((name) => old.get(name) !== now.get(name))
    .sort();
}

/** Cells of a sheet as they are written, by address. */
function cellTexts(sheet: string): Map<string, string> {
  return new Map(
    [...sheet.matchAll(/<c r="([A-Z]+\d+)"[^>]*?(?:\/>|>.*?<\/c>)/gs)].map(([all, a1]) => [a1!, all]),
  );
}

export function changedCells(before: string, after: string): string[] {
  const [old, now] = [cellTexts(before), cellTexts(after)];
  return [...new Set([...old.keys(), ...now.keys()])].filter((a1) => old.get(a1) !== now.get(a1)).sort();
}

export const OPINIONS: TextSheet = {
  name: '核对意见',
  heading: '绩效自评表核对意见：共 1 条',
  columns: [
    { title: '序号', width: 6 },
    { title: '问题', width: 50 },
    { title: '单元格', width: 10 },
  ],
  rows: [
    [
      { text: '1', goTo: null },
      { text: '=HYPERLINK("http://evil")', goTo: null },
      { text: 'E4', goTo: { sheet: '自评表', at: { row: 3, column: 4 } } },
    ],
  ],
};

export const MARKS = [mark('error', 'E4', 'A1:C1'), mark('warning', 'E5'), mark('notice', 'F3')];

export const EVERYTHING: Changes = {
  cells: [number('E4', '3.5'), number('E6', '1.25'), text('B5', '是'), number('D7', '0.8')],
  marks: MARKS,
  sheets: [{ put: OPINIONS }],
  properties: { memory: '{"a":"<&>\\u0001"}' },
};
