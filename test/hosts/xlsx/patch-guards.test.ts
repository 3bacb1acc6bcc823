import { strToU8, unzipSync, zipSync } from 'fflate';
import type { TextSheet } from '../../../src/app/host';
import type { Changes } from '../../../src/hosts/xlsx';
import { patch } from '../../../src/hosts/xlsx';
import { fileErrorText } from '../../../src/messages/files';
import { at, minimal, opened, pack, relationships, withoutStyles } from './build';
import { MARKS, OPINIONS, SHEET, mark, number, part, patched, text, touched } from './patching';
import { PROTECTED, torture, tortureParts } from './torture';

/* What the patcher must not do, whoever asks. */

describe('a signed file', () => {
  const signed = () =>
    pack({ ...tortureParts(), '_xmlsignatures/sig1.xml': '<Signature/>', '_xmlsignatures/origin.sigs': '' });

  test.each<[string, Changes]>([
    ['a cell', { cells: [number('E4', '1')] }],
    ['marks', { marks: MARKS }],
    ['a sheet', { sheets: [{ put: OPINIONS }] }],
  ])('is not changed by %s', (_, changes) => {
    const result = patch(signed(), changes);
    expect(result).toEqual({ ok: false, error: { code: 'signed', data: {} } });
    expect(fileErrorText({ code: 'signed', data: {} }, 'zh-CN')).toContain('数字签名');
  });

  test('stays what it is where there is nothing to change', () => {
    const bytes = signed();
    expect(patched(bytes, { cells: [number('E4', '3.64')], marks: 'remove' }).bytes).toBe(bytes);
  });
});

describe('a sheet with the name of ours', () => {
  const other: TextSheet = { ...OPINIONS, name: '深藏' };
  const refusal = [{ sheet: '深藏', at: { row: 0, column: 0 }, reason: 'sheet-not-ours' }];

  test.each<[string, Changes]>([
    ['replaced', { sheets: [{ put: other }] }],
    ['taken away', { sheets: [{ remove: '深藏' }] }],
  ])('that somebody else made is not %s', (_, changes) => {
    const before = torture();
    const { bytes, refused } = patched(before, changes);
    expect(refused).toEqual(refusal);
    expect(bytes).toBe(before);
  });

  test('that the caller knows as ours is replaced, and is ours from then on', () => {
    const { bytes } = patched(torture(), { sheets: [{ put: other, isOurs: true }] });
    const again = patched(bytes, { sheets: [{ put: { ...other, heading: '新' } }] });
    expect(again.refused).toEqual([]);
    expect(part(again.bytes, 'xl/worksheets/sheet3.xml')).toContain('<t>新</t>');
    expect(patched(again.bytes, { sheets: [{ remove: '深藏' }] }).refused).toEqual([]);
  });

  test('is still ours after a user has renamed it, and another of the old name is not', () => {
    const once = patched(torture(), { sheets: [{ put: OPINIONS }] }).bytes;
    const files = unzipSync(once);
    const workbook = part(once, 'xl/workbook.xml').replaceAll('核对意见', '第一次意见');
    const renamed = zipSync({ ...files, 'xl/workbook.xml': strToU8(workbook) });
    expect(patched(renamed, { sheets: [{ remove: '第一次意见' }] }).refused).toEqual([]);
    expect(part(patched(renamed, { sheets: [{ put: OPINIONS }] }).bytes, 'xl/workbook.xml')).toMatch(
      /第一次意见.*核对意见/s,
    );
  });

  test('names differ in more than case', () => {
    const named = (name: string): Changes => ({ sheets: [{ put: { ...OPINIONS, name } }] });
    const once = patched(torture(), named('Opinions')).bytes;
    expect(patched(once, named('OPINIONS')).bytes).toBe(once);
  });

  test('the only sheet of a workbook stays', () => {
    const before = minimal('<sheetData/>');
    expect(patched(before, { sheets: [{ remove: '自评表', isOurs: true }] }).bytes).toBe(before);
  });

  test('one taken away while another is put: the style of the other stays', () => {
    const once = patched(torture(), { sheets: [{ put: OPINIONS }] }).bytes;
    const sheets = [{ remove: OPINIONS.name }, { put: { ...OPINIONS, name: '意见二' } }];
    const { bytes } = patched(once, { sheets });
    expect(part(bytes, 'xl/styles.xml')).toContain('<cellXfs count="7">');
  });
});

describe('a table', () => {
  const table = (attributes: string) =>
    minimal('<sheetData><row r="2"><c r="B2" t="str"><v>得分</v></c></row></sheetData>', {
      'xl/worksheets/_rels/sheet1.xml.rels': relationships(['rId1', 'table', '../tables/table1.xml']),
      'xl/tables/table1.xml': `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ref="B2:C5"${attributes}/>`,
    });

  test('keeps its headings', () => {
    const before = table('');
    const cells = [text('B2', '自评得分'), number('C2', '1', { force: true })];
    const { bytes, refused } = patched(before, { cells });
    expect(refused.map(({ reason }) => reason)).toEqual(['table-header', 'table-header']);
    expect(bytes).toBe(before);
  });

  test.each([
    ['below its headings', '', 'B3'],
    ['beside it', '', 'D2'],
    ['without headings', ' headerRowCount="0"', 'B2'],
  ])('is written %s', (_, attributes, a1) => {
    expect(patched(table(attributes), { cells: [number(a1, '1')] }).written).toHaveLength(1);
  });
});

describe('a workbook without a stylesheet', () => {
  const bare = () => withoutStyles('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>');

  test('gets one with the first mark, and loses it with the last', async () => {
    const before = bare();
    const { bytes } = patched(before, { marks: MARKS, sheets: [{ put: OPINIONS }] });
    expect(part(bytes, 'xl/styles.xml')).toMatch(/<cellXfs count="2">.*<dxfs>(<dxf>.*?<\/dxf>){3}<\/dxfs>/s);
    expect(at((await opened(bytes)).sheets[1]!, 'A1').value).toBe(OPINIONS.heading);
    const clean = patched(bytes, { marks: 'remove', sheets: [{ remove: OPINIONS.name }] }).bytes;
    expect(touched(before, clean)).toEqual([]);
  });

  test('needs none for a number', () => {
    const { bytes } = patched(bare(), { cells: [number('A1', '2')] });
    expect(Object.keys(unzipSync(bytes))).not.toContain('xl/styles.xml');
    expect(part(bytes, SHEET)).toContain('<c r="A1"><v>2</v></c>');
  });
});

test('marks are drawn on a protected sheet, whose cells are not written', () => {
  const { bytes, refused } = patched(torture(), {
    cells: [number('A1', '9', { sheet: '保护' })],
    marks: [{ ...mark('error', 'A1'), sheet: '保护' }],
  });
  expect(refused.map(({ reason }) => reason)).toEqual(['locked']);
  const before = part(torture(), PROTECTED);
  const after = part(bytes, PROTECTED);
  expect(after).toContain('</protectedRanges><conditionalFormatting sqref="A1">');
  expect(after.replace(/<conditionalFormatting.*<\/conditionalFormatting>/, '')).toBe(before);
});
