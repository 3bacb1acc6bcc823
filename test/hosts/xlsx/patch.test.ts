import * as XLSX from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { CellChange, Changes } from '../../../src/hosts/xlsx';
import { patch } from '../../../src/hosts/xlsx';
import { at, minimal, opened, worksheet } from './build';
import {
  EVERYTHING,
  OPINIONS,
  SHEET,
  changedCells,
  number,
  part,
  patched,
  rawEntries,
  touched,
} from './patching';
import { FORM, torture, tortureParts } from './torture';

describe('nothing lost', () => {
  test('no change gives the very same bytes', () => {
    const bytes = torture();
    expect(patched(bytes, {}).bytes).toBe(bytes);
    expect(
      patched(bytes, { cells: [], marks: 'remove', properties: null, sheets: [{ remove: '核对意见' }] })
        .bytes,
    ).toBe(bytes);
    expect(patched(bytes, { cells: [number('E4', '3.64'), number('F3', '100.00')] }).bytes).toBe(bytes);
  });

  test('a cell changes its sheet and the calculation settings, and no other byte', () => {
    const before = torture();
    const { bytes, written, refused } = patched(before, { cells: [number('E4', '3.5')] });
    expect(touched(before, bytes)).toEqual(['xl/workbook.xml', FORM]);
    expect([written, refused]).toEqual([[{ sheet: '自评表', at: { row: 3, column: 4 } }], []]);
    const [old, now] = [part(before, FORM), part(bytes, FORM)];
    expect(changedCells(old, now)).toEqual(['E4']);
    expect(now).toBe(old.replace('<c r="E4" s="4"><v>3.6400000000000001</v>', '<c r="E4" s="4"><v>3.5</v>'));
    expect(part(bytes, 'xl/workbook.xml')).toBe(
      part(before, 'xl/workbook.xml').replace(
        '<calcPr calcId="191029"/>',
        '<calcPr calcId="191029" fullCalcOnLoad="1"/>',
      ),
    );
  });

  test('order of entries stays; new ones come last', () => {
    const names = (bytes: Uint8Array) => [...rawEntries(bytes).keys()];
    const before = torture();
    const after = names(patched(before, EVERYTHING).bytes);
    expect(after.slice(0, names(before).length)).toEqual(names(before));
    expect(after.slice(names(before).length)).toEqual([
      'xl/worksheets/sheet4.xml',
      'customXml/item2.xml',
      'customXml/itemProps2.xml',
      'customXml/_rels/item2.xml.rels',
    ]);
  });

  test('everything at once touches what it must', () => {
    const before = torture();
    const { bytes } = patched(before, EVERYTHING);
    expect(touched(before, bytes)).toEqual(
      [
        '[Content_Types].xml',
        'customXml/item2.xml',
        'customXml/itemProps2.xml',
        'customXml/_rels/item2.xml.rels',
        'xl/_rels/workbook.xml.rels',
        'xl/styles.xml',
        'xl/workbook.xml',
        FORM,
        'xl/worksheets/sheet4.xml',
      ].sort(),
    );
    expect(changedCells(part(before, FORM), part(bytes, FORM))).toEqual(['B5', 'D7', 'E4', 'E6']);
  });

  test('writing twice is writing once', () => {
    const once = patched(torture(), EVERYTHING).bytes;
    const again = patched(once, EVERYTHING);
    expect(again.bytes).toBe(once);
    expect(again.written).toEqual([]);
  });

  test('written, then cleaned: every part is the old one, but for the cells written', () => {
    const before = torture();
    const { cells, ...rest } = EVERYTHING;
    const clean: Changes = { marks: 'remove', sheets: [{ remove: '核对意见' }], properties: null };
    const restored = unzipSync(patched(patched(before, rest).bytes, clean).bytes);
    for (const [path, bytes] of Object.entries(unzipSync(before))) {
      expect([path, strFromU8(restored[path]!, true)]).toEqual([path, strFromU8(bytes, true)]);
    }
    expect(Object.keys(restored)).toEqual(Object.keys(unzipSync(before)));
    const withCells = patched(patched(before, EVERYTHING).bytes, clean).bytes;
    expect(changedCells(part(before, FORM), part(withCells, FORM))).toEqual(cells!.map((c) => a1(c)).sort());
    expect(touched(before, withCells).filter((name) => part(withCells, name) !== part(before, name))).toEqual(
      ['xl/workbook.xml', FORM],
    );
  });

  const a1 = ({ at: { row, column } }: CellChange) => `${String.fromCharCode(65 + column)}${row + 1}`;

  test('a second, independent reader finds the values and the rest', () => {
    const book = XLSX.read(patched(torture(), EVERYTHING).bytes, {
      type: 'array',
      cellFormula: true,
      bookVBA: true,
    });
    expect(book.SheetNames).toEqual(['自评表', '保护', '深藏', '核对意见']);
    const sheet = book.Sheets['自评表']!;
    const values = ['E4', 'E6', 'B5', 'D7', 'A1', 'E3', 'F6', 'H9'].map(
      (key) => (sheet[key] as XLSX.CellObject).v,
    );
    expect(values).toEqual([3.5, 1.25, '是', 0.8, '项目支出 绩效自评表', 0.9, '2', true]);
    expect((sheet['F5'] as XLSX.CellObject).f).toMatch(/^E5\*\$F\$3\+LEN/);
    expect((book.Sheets['核对意见']!['B4'] as XLSX.CellObject).f).toBeUndefined();
    expect(book.vbaraw).toBeDefined();
  });

  test('read back by our own reader', async () => {
    const sheets = (await opened(patched(torture(), EVERYTHING).bytes)).sheets;
    const form = sheets[0]!;
    expect(at(form, 'E4')).toMatchObject({ value: 3.5, text: '3.50 ', format: '0.00_ ' });
    expect(at(form, 'D7')).toMatchObject({ value: 0.8, text: '80.00%' });
    expect(at(form, 'B3').link?.address).toBe('https://example.gov.cn/佐证?a=1&b=2');
    const opinions = sheets[3]!;
    expect(at(opinions, 'A1').value).toBe(OPINIONS.heading);
    expect(at(opinions, 'B4')).toMatchObject({ value: '=HYPERLINK("http://evil")', formula: null });
    expect(at(opinions, 'C4').link).toEqual({ address: null, location: "'自评表'!E4" });
  });

  test('entries with data descriptors, comments and gaps are copied whole', () => {
    const files = Object.fromEntries(
      Object.entries(tortureParts()).map(([path, text]) => {
        const content = typeof text === 'string' ? strToU8(text) : text!;
        return [path, [content, { level: 0, comment: 'c', extra: { 0x7777: new Uint8Array(5) } }] as const];
      }),
    );
    const before = zipSync(files as unknown as Parameters<typeof zipSync>[0], {
      mtime: new Date(2020, 1, 1),
    });
    const { bytes } = patched(before, { cells: [number('E4', '1')] });
    expect(touched(before, bytes)).toEqual(['xl/workbook.xml', FORM]);
  });
});

describe('what cannot be patched', () => {
  test.each([
    ['an .xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]), 'not-patchable'],
    ['a .csv', strToU8('a,b'), 'not-patchable'],
    ['some zip', zipSync({ a: strToU8('a') }), 'not-a-workbook'],
    ['a cut-off file', torture().slice(0, 3000), 'damaged-zip'],
    [
      'an .xlsb',
      new Uint8Array(
        XLSX.write(XLSX.read('a,b', { type: 'string' }), { type: 'array', bookType: 'xlsb' }) as ArrayBuffer,
      ),
      'not-patchable',
    ],
  ])('%s', (_, bytes, code) => {
    expect(patch(bytes, {})).toMatchObject({ ok: false, error: { code } });
  });

  test('a sheet that is no XML is refused, not written around', () => {
    const bytes = minimal('', { [SHEET]: worksheet('<sheetData>').replace('</worksheet>', '') });
    expect(patch(bytes, { cells: [number('A1', '1')] })).toMatchObject({
      ok: false,
      error: { code: 'damaged-xml' },
    });
  });
});
