import { strToU8, zipSync } from 'fflate';
import type { FileErrorCode } from '../../../src/core/file-error';
import { readWorkbook } from '../../../src/hosts/xlsx';
import { crc32 } from '../../../src/hosts/xlsx/crc32';
import { openZip } from '../../../src/hosts/xlsx/zip';
import { fileErrorText } from '../../../src/messages/files';
import type { PartTexts } from './build';
import {
  MAIN,
  RELS,
  XML,
  firstSheet,
  minimal,
  minimalParts,
  pack,
  relationships,
  sharedStrings,
  worksheet,
} from './build';

const SHEET = 'xl/worksheets/sheet1.xml';
const CELL = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';

/** Reading must fail with this code, and the failure must have its words in both languages. */
async function refused(
  bytes: Uint8Array,
  code: FileErrorCode,
  data: Record<string, string> = {},
): Promise<void> {
  const result = await readWorkbook(bytes);
  expect(result).toMatchObject({ ok: false, error: { code, data } });
  if (result.ok) return;
  for (const lang of ['zh-CN', 'en'] as const) {
    const line = fileErrorText(result.error, lang);
    expect(line).toMatch(/[。.]$/);
    expect(line).not.toMatch(/undefined|\n/);
  }
}

/** The same archive with an entry called by another name of the same length. */
function renamed(bytes: Uint8Array, from: string, to: string): Uint8Array {
  return Uint8Array.from(Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll(from, to), 'latin1'));
}

/** The same archive with 32 bits of an entry's directory record changed: 16 checksum, 24 size. */
function withRecord(
  bytes: Uint8Array,
  name: string,
  field: number,
  change: (value: number) => number,
): Uint8Array {
  const zip = openZip(bytes);
  if (!zip.ok) throw new Error(zip.error.code);
  const copy = bytes.slice();
  const { record } = zip.value.entries.find((entry) => entry.name === name)!;
  const view = new DataView(copy.buffer, record.byteOffset, record.byteLength);
  view.setUint32(field, change(view.getUint32(field, true)), true);
  return copy;
}

describe('files that are something else', () => {
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 1, 2, 3, 4]);
  const ole = new Uint8Array(2048);
  ole.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const encrypted = ole.slice();
  encrypted.set(Buffer.from('EncryptedPackage\0', 'utf16le'), 1024);
  const word = { 'xl/workbook.xml': `${XML}<w:document xmlns:w="w"/>` };
  const cases: [string, Uint8Array, FileErrorCode][] = [
    ['nothing', new Uint8Array(0), 'empty-file'],
    ['blank text', strToU8(' \r\n\t'), 'empty-file'],
    ['a picture', png, 'not-a-workbook'],
    ['a PDF', strToU8('%PDF-1.7\n1 0 obj, x'), 'not-a-workbook'],
    ['a word of text', strToU8('hello'), 'not-a-workbook'],
    ['some zip', zipSync({ 'a.txt': strToU8('a') }), 'not-a-workbook'],
    [
      'a web page without a table',
      strToU8('<!DOCTYPE html><html><p>404, sorry</p></html>'),
      'not-a-workbook',
    ],
    ['a text document', pack(asWord(minimalParts('', word))), 'not-a-workbook'],
    ['an encrypted workbook', encrypted, 'encrypted'],
    ['an OLE file of nothing', ole, 'damaged-legacy-file'],
  ];
  test.each(cases)('%s', async (_, bytes, code) => refused(bytes, code));

  function asWord(parts: PartTexts): PartTexts {
    const types = String(parts['[Content_Types].xml']);
    return {
      ...parts,
      '[Content_Types].xml': types.replace('spreadsheetml.sheet.main', 'wordprocessingml.document.main'),
    };
  }
});

describe('the archive', () => {
  const sound = minimal(CELL);

  test('cut off anywhere, it is damaged, never a crash', async () => {
    for (let size = 4; size < sound.length; size += 7) {
      const result = await readWorkbook(sound.slice(0, size));
      expect(result).toMatchObject({ ok: false, error: { code: 'damaged-zip' } });
    }
  });

  test('a byte changed anywhere never crashes', async () => {
    for (let place = 4; place < sound.length; place += 3) {
      const copy = sound.slice();
      copy[place] = copy[place]! ^ 0x55;
      expect(typeof (await readWorkbook(copy)).ok).toBe('boolean');
    }
  });

  test('a flipped bit in stored content fails its checksum', async () => {
    const files = Object.fromEntries(
      Object.entries(minimalParts(CELL)).map(([path, text]) => [path, strToU8(String(text))] as const),
    );
    const bytes = zipSync(files, { level: 0 });
    const place = Buffer.from(bytes).indexOf('<v>1</v>') + 3;
    bytes[place] = '2'.charCodeAt(0);
    await refused(bytes, 'damaged-zip', { part: SHEET });
  });

  test.each([
    ['smaller', (size: number) => size - 5],
    ['larger', (size: number) => size + 5],
  ])('a size declared %s than it is', async (_, change) => {
    await refused(withRecord(sound, SHEET, 24, change), 'damaged-zip', { part: SHEET });
  });

  test('a wrong checksum', async () => {
    await refused(
      withRecord(sound, SHEET, 16, (crc) => crc ^ 1),
      'damaged-zip',
      { part: SHEET },
    );
  });

  test('an absurd ratio is refused before anything is inflated', async () => {
    const bomb = minimal(worksheet(' '.repeat(40 * 2 ** 20)));
    expect(bomb.length).toBeLessThan(100_000);
    await refused(bomb, 'zip-bomb', { part: SHEET });
  });

  test('a bomb that lies about its size stops at the size it claims', async () => {
    const bomb = minimal(worksheet(' '.repeat(40 * 2 ** 20)));
    await refused(
      withRecord(bomb, SHEET, 24, () => 1000),
      'damaged-zip',
    );
  });

  test('a part larger than the limit', async () => {
    await refused(
      withRecord(sound, SHEET, 24, () => 2 ** 30),
      'too-large',
    );
  });

  test('too many parts', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 10_001 }, (_, index) => [`f${index}`, new Uint8Array(0)]),
    );
    await refused(zipSync(files, { level: 0 }), 'too-many-parts', { count: '10001' });
  });

  test('entries that share their bytes', async () => {
    const zip = openZip(sound);
    if (!zip.ok) throw new Error();
    const [first] = zip.value.entries;
    await refused(
      withRecord(sound, SHEET, 42, () => first!.offset),
      'damaged-zip',
    );
  });

  test.each(['../evil.xml', '/evil12.xml', 'C:\\evil.xml', 'a/..\\b.xml0'])(
    'a name that climbs out: %s',
    async (name) => {
      const bytes = minimal(CELL, { ['e'.repeat(name.length)]: 'x' });
      await refused(renamed(bytes, 'e'.repeat(name.length), name), 'path-escape', { part: name });
    },
  );

  test('one name twice, in any spelling', async () => {
    const bytes = minimal(CELL, { 'xl/sheets.xml': 'x' });
    await refused(renamed(bytes, 'xl/sheets.xml', 'XL/styles.XML'.slice(0, 13)), 'duplicate-part');
  });

  test('an encrypted entry', async () => {
    await refused(
      withRecord(sound, SHEET, 8, (flags) => flags | 1),
      'encrypted',
    );
  });
});

describe('parts', () => {
  const doctype = '<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]>';
  const declared = (text: string) => text.replace('?>\n', `?>\n${doctype}`);
  const types = String(minimalParts('')['[Content_Types].xml']);

  test.each([
    SHEET,
    'xl/workbook.xml',
    'xl/styles.xml',
    'xl/sharedStrings.xml',
    '[Content_Types].xml',
    '_rels/.rels',
  ])('a document type in %s', async (path) => {
    const parts = minimalParts(CELL);
    await refused(pack({ ...parts, [path]: declared(String(parts[path])) }), 'entity-declaration', {
      part: path,
    });
  });

  test.each(['xl/workbook.xml', SHEET])('%s is missing', async (path) => {
    await refused(minimal(CELL, { [path]: null }), 'missing-part', { part: path });
  });

  test('a sheet without its relationship', async () => {
    const bytes = minimal(CELL, { 'xl/_rels/workbook.xml.rels': relationships() });
    await refused(bytes, 'missing-part', { part: '自评表' });
  });

  test('two sheets in one part', async () => {
    const workbook = `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELS}"><sheets>${'<sheet name="x" sheetId="1" r:id="rId1"/>'.repeat(9)}</sheets></workbook>`;
    await refused(minimal(CELL, { 'xl/workbook.xml': workbook }), 'duplicate-part', { part: SHEET });
  });

  test('a relationship that climbs out', async () => {
    const rels = relationships(['rId1', 'worksheet', '../../../etc/passwd']);
    await refused(minimal(CELL, { 'xl/_rels/workbook.xml.rels': rels }), 'path-escape');
  });

  test.each([
    ['worksheet+xml', 'chart+xml', SHEET],
    ['sheet.main+xml', 'chart+xml', 'xl/workbook.xml'],
  ])('%s declared as %s', async (type, other, part) => {
    await refused(
      minimal(CELL, { '[Content_Types].xml': types.replace(type, other) }),
      'wrong-content-type',
      { part },
    );
  });

  test.each([
    ['cut off', worksheet(CELL).slice(0, -20)],
    ['crossed tags', worksheet('<sheetData><row r="1"></sheetData></row>')],
    [
      'a loose ampersand',
      worksheet('<sheetData><row r="1"><c r="A1" t="str"><v>a&b</v></c></row></sheetData>'),
    ],
    ['another root', `${XML}<html xmlns="${MAIN}"/>`],
    ['another namespace', `${XML}<worksheet xmlns="urn:x"><sheetData/></worksheet>`],
    ['row 0', worksheet('<sheetData><row r="0"/></sheetData>')],
    ['column XFE', worksheet('<sheetData><row r="1"><c r="XFE1"><v>1</v></c></row></sheetData>')],
    ['a cell of another row', worksheet('<sheetData><row r="1"><c r="A2"><v>1</v></c></row></sheetData>')],
    ['a merge of nothing', worksheet('<mergeCells><mergeCell ref="#REF!"/></mergeCells>')],
    [
      'a thousand attributes',
      worksheet(`<sheetData ${Array.from({ length: 1000 }, (_, n) => `a${n}="1"`).join(' ')}/>`),
    ],
  ])('a sheet with %s', async (_, text) => {
    await refused(minimal('', { [SHEET]: text }), 'damaged-xml', { part: SHEET });
  });

  test.each(['1', '-1', '1.5', 'x'])('shared string %s of one', async (index) => {
    const bytes = minimal(`<sheetData><row r="2"><c r="B2" t="s"><v>${index}</v></c></row></sheetData>`, {
      'xl/sharedStrings.xml': sharedStrings('<t>only</t>'),
    });
    await refused(bytes, 'missing-shared-string', { sheet: '自评表', cell: 'B2', index });
  });
});

describe('absurd sheets', () => {
  test('a dimension of everything and two far cells', async () => {
    const grid = await firstSheet(
      minimal(
        '<dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row></sheetData><sheetProtection sheet="1"/>',
      ),
    );
    expect(grid.used).toEqual({ top: 0, left: 0, bottom: 1_048_575, right: 16_383 });
    expect(grid.row(500_000)).toEqual([]);
  });

  test('elements nested a hundred thousand deep', async () => {
    const deep = `${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`;
    expect((await firstSheet(minimal(CELL + deep))).used).not.toBeNull();
  });

  const merged = (...areas: string[]) =>
    minimal(`${CELL}<mergeCells>${areas.map((area) => `<mergeCell ref="${area}"/>`).join('')}</mergeCells>`);

  test.each([
    [['A1:B2', 'B2:C3'], 'A1:B2', 'B2:C3'],
    [['A1:B2', 'A1:B2'], 'A1:B2', 'A1:B2'],
    [['B2:B2', 'A1:Z9'], 'A1:Z9', 'B2'],
    [['A1:A9', 'C1:C9', 'B5:D5'], 'C1:C9', 'B5:D5'],
    [['A5:Z5', 'C1:C9'], 'C1:C9', 'A5:Z5'],
  ])('merges %j overlap', async (areas, first, second) => {
    await refused(merged(...areas), 'overlapping-merges', { sheet: '自评表', first, second });
  });

  test('merges side by side do not', async () => {
    expect(
      (await firstSheet(merged('A1:B2', 'C1:D2', 'A3:D3', 'A4:A9', 'B4:B9', 'E1:E9'))).merges,
    ).toHaveLength(6);
  });

  test('a hundred thousand merges, with and without an overlap', async () => {
    const areas = Array.from({ length: 100_000 }, (_, index) => {
      const row = Math.floor(index / 10) * 2 + 1;
      const column = String.fromCharCode(65 + (index % 10) * 2);
      return `${column}${row}:${String.fromCharCode(column.charCodeAt(0) + 1)}${row + 1}`;
    });
    expect((await firstSheet(merged(...areas))).merges).toHaveLength(100_000);
    await refused(merged(...areas, 'T20000:U20001'), 'overlapping-merges', { second: 'T20000:U20001' });
  });

  test('columns merged from top to bottom on a tall sheet', async () => {
    const columns = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
    const areas = columns.map((column) => `<mergeCell ref="${column}1:${column}1048576"/>`);
    const tall = '<sheetData><row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData>';
    await refused(minimal(`${tall}<mergeCells>${areas.join('')}</mergeCells>`), 'too-many-merges');
  });

  test('a shared formula of a megabyte is not spelled out for its members', async () => {
    const members = Array.from(
      { length: 5000 },
      (_, row) => `<row r="${row + 2}"><c><f t="shared" si="0"/></c></row>`,
    );
    const formula = `A1${'+A1'.repeat(300_000)}`;
    const master = `<row r="1"><c r="A1"><f t="shared" ref="A1:A5001" si="0">${formula}</f></c></row>`;
    await refused(minimal(`<sheetData>${master}${members.join('')}</sheetData>`), 'damaged-xml', {
      part: SHEET,
    });
  });

  test('a hyperlink over everything speaks for its first cell', async () => {
    const grid = await firstSheet(
      minimal(`${CELL}<hyperlinks><hyperlink ref="A1:XFD1048576" location="A9"/></hyperlinks>`),
    );
    expect(grid.cell(0, 0).link).toEqual({ address: null, location: 'A9' });
  });

  test('an unlocked sheet of everything stays sparse', async () => {
    const styles = `${XML}<styleSheet xmlns="${MAIN}"><cellXfs><xf/><xf><protection locked="0"/></xf></cellXfs></styleSheet>`;
    const far = '<sheetData><row r="1048576"><c r="XFD1048576"><v>2</v></c></row></sheetData>';
    const grid = await firstSheet(
      minimal(`<cols><col min="1" max="16384" style="1"/></cols>${far}<sheetProtection sheet="1"/>`, {
        'xl/styles.xml': styles,
      }),
    );
    expect(grid.cell(0, 0).locked).toBe(false);
  });
});

test('checksums', () => {
  expect(crc32(strToU8('123456789'))).toBe(0xcbf43926);
});
