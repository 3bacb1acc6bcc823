import * as XLSX from '@e965/xlsx';
import { unzipSync } from 'fflate';
import { parseA1 } from '../../../src/core/address';
import type { CellChange, Changes } from '../../../src/hosts/xlsx';
import { at, firstSheet, minimal, opened, pack, worksheet } from './build';
import { SHEET, changedCells, mark, number, part, patched, text } from './patching';
import { FORM, PROTECTED, torture, tortureParts } from './torture';

describe('cells', () => {
  const rows = '<row r="2" spans="2:4"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row><row r="5"/>';
  const sheetAfter = (changes: Changes, inside = `<sheetData>${rows}</sheetData>`) => {
    const whole = part(patched(minimal(inside), changes).bytes, SHEET);
    return whole.slice(whole.indexOf('<sheetData'), whole.indexOf('</worksheet>'));
  };

  test.each<[string, CellChange, string]>([
    ['between two cells', number('C2', '5'), rows.replace('<c r="D2">', '<c r="C2"><v>5</v></c><c r="D2">')],
    [
      'before all cells',
      number('A2', '5'),
      rows.replace('2:4', '1:4').replace('<c r="B2">', '<c r="A2"><v>5</v></c><c r="B2">'),
    ],
    [
      'behind all cells',
      number('F2', '5'),
      rows.replace('2:4', '2:6').replace('</row>', '<c r="F2"><v>5</v></c></row>'),
    ],
    [
      'in an empty row',
      number('A5', '5'),
      rows.replace('<row r="5"/>', '<row r="5"><c r="A5"><v>5</v></c></row>'),
    ],
    ['in a row before all', number('A1', '5'), `<row r="1"><c r="A1"><v>5</v></c></row>${rows}`],
    [
      'in a row between',
      number('A3', '5'),
      rows.replace('<row r="5"/>', '<row r="3"><c r="A3"><v>5</v></c></row><row r="5"/>'),
    ],
    ['in a row behind all', number('A9', '5'), `${rows}<row r="9"><c r="A9"><v>5</v></c></row>`],
  ])('a missing cell %s', (_, change, expected) => {
    expect(sheetAfter({ cells: [change] })).toBe(`<sheetData>${expected}</sheetData>`);
  });

  test('many missing cells, in any order', () => {
    const cells = ['C9', 'A9', 'B7', 'E2', 'F2', 'A5', 'B5'].map((a1) => number(a1, '1'));
    const c = (a1: string) => `<c r="${a1}"><v>1</v></c>`;
    expect(sheetAfter({ cells })).toBe(
      `<sheetData><row r="2" spans="2:6"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c>${c('E2')}${c('F2')}</row><row r="5">${c('A5')}${c('B5')}</row><row r="7">${c('B7')}</row><row r="9">${c('A9')}${c('C9')}</row></sheetData>`,
    );
  });

  test('a sheet without any row', () => {
    const made = '<sheetData><row r="2"><c r="B2"><v>1</v></c></row></sheetData>';
    expect(sheetAfter({ cells: [number('B2', '1')] }, '<sheetData/>')).toBe(made);
    expect(sheetAfter({ cells: [number('B2', '1')] }, '<sheetData></sheetData>')).toBe(made);
  });

  test('cells and rows that do not say where they are', () => {
    const inside =
      '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>';
    expect(sheetAfter({ cells: [number('B1', '5'), number('C2', '6')] }, inside)).toBe(
      '<sheetData><row><c><v>1</v></c><c><v>5</v></c></row><row><c><v>3</v></c><c r="C2"><v>6</v></c></row></sheetData>',
    );
  });

  test.each([
    ['=1+1', '=1+1'],
    ['+86', '+86'],
    ['@SUM(A1)', '@SUM(A1)'],
    ['\t制表', '\t制表'],
    ['两\n行', '两\n行'],
    [' 前后 ', ' 前后 '],
    ['<a href="x">&amp;', '<a href="x">&amp;'],
    ['_x000D_', '_x000D_'],
    ['\u0001\r', '\u0001\r'],
    ['𠮷', '𠮷'],
  ])('text %j is written as text and reads back the same', async (value, back) => {
    const { bytes } = patched(minimal('<sheetData/>'), { cells: [text('A1', value)] });
    expect(at(await firstSheet(bytes), 'A1')).toMatchObject({ value: back, formula: null });
    const other = XLSX.read(bytes, { type: 'array' }).Sheets['自评表']!['A1'] as XLSX.CellObject;
    expect([other.t, other.f]).toEqual(['s', undefined]);
  });

  test('a text cell becomes a number and keeps its style; an emptied one too', () => {
    const inside =
      '<sheetData><row r="1"><c s="0" t="s" r="A1" vm="1"><v>0</v></c><c r="B1" s="0" t="str"><v>x</v></c></row></sheetData>';
    const cells = [number('A1', '12.50'), { ...text('B1', ''), value: null }];
    expect(sheetAfter({ cells }, inside)).toBe(
      '<sheetData><row r="1"><c s="0" r="A1"><v>12.50</v></c><c r="B1" s="0"/></row></sheetData>',
    );
  });

  test('a new cell takes the style of its row, else of its column', () => {
    const inside =
      '<cols><col min="2" max="3" width="9" style="3"/></cols><sheetData><row r="1" s="2" customFormat="1"/><row r="2" s="2"/></sheetData>';
    const made = sheetAfter({ cells: [number('B1', '1'), number('B2', '1'), number('A2', '1')] }, inside);
    expect(made).toContain('<c r="B1" s="2">');
    expect(made).toContain('<c r="A2"><v>1</v></c><c r="B2" s="3">');
  });

  test('prefixed and UTF-16 sheets are written in kind', async () => {
    const plain = worksheet('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>');
    const prefixed = plain
      .replace(/<(\/?)(worksheet|sheetData|row|c|v)\b/g, '<$1x:$2')
      .replace('xmlns=', 'xmlns:x=');
    const utf16 = Buffer.from(`\uFEFF${prefixed.replace('UTF-8', 'UTF-16')}`, 'utf16le');
    const { bytes } = patched(minimal('', { [SHEET]: new Uint8Array(utf16) }), {
      cells: [number('A1', '2'), text('C3', '文')],
      marks: [mark('error', 'A1')],
    });
    const sheet = await firstSheet(bytes);
    expect([at(sheet, 'A1').value, at(sheet, 'C3').value]).toEqual([2, '文']);
    const raw = Buffer.from(unzipSync(bytes)[SHEET]!).toString('utf16le');
    expect(raw).toContain('<x:conditionalFormatting sqref="A1"><x:cfRule ');
  });

  test.each<[string, CellChange, string]>([
    ['a formula', number('H4', '1'), 'formula'],
    ['the master of an array formula', number('G4', '1', { force: true }), 'array-formula'],
    ['a member of an array formula', number('G5', '1', { force: true }), 'array-formula'],
    ['a merged cell', number('B1', '1'), 'merged'],
    ['an unknown sheet', number('A1', '1', { sheet: '无' }), 'unknown-sheet'],
    ['no number', number('E4', '一百'), 'not-a-number'],
    ['an infinite number', number('E4', '1e999'), 'not-a-number'],
    ['an empty number', number('E4', ''), 'not-a-number'],
    ['a text beyond the limit', text('E4', 'x'.repeat(32_768)), 'too-long'],
    ['a place outside', { ...number('E4', '1'), at: { row: 1_048_576, column: 0 } }, 'out-of-bounds'],
    ['a locked cell', number('A1', '9', { sheet: '保护' }), 'locked'],
    ['a locked cell, forced', number('A1', '9', { sheet: '保护', force: true }), 'locked'],
    ['a cell not stored on a protected sheet', number('A9', '9', { sheet: '保护' }), 'locked'],
  ])('%s is refused, and nothing is written', (_, change, reason) => {
    const before = torture();
    const { bytes, written, refused } = patched(before, { cells: [change] });
    expect(refused).toEqual([{ sheet: change.sheet, at: change.at, reason }]);
    expect(written).toEqual([]);
    expect(bytes).toBe(before);
  });

  test('unlocked cells of a protected sheet are written, also by their column', () => {
    const cells = ['B1', 'C4'].map((a1) => number(a1, '9', { sheet: '保护' }));
    const { bytes, refused } = patched(torture(), { cells });
    expect(refused).toEqual([]);
    expect(part(bytes, PROTECTED)).toContain('<row r="4"><c r="C4" s="5"><v>9</v></c></row>');
  });

  test('of two changes of one cell the first counts', () => {
    const { refused, written } = patched(torture(), { cells: [number('E4', '1'), number('E4', '2')] });
    expect([written.length, refused.map(({ reason }) => reason)]).toEqual([1, ['given-twice']]);
  });
});

describe('formulas', () => {
  test('the master of a shared formula overwritten: members keep their own', async () => {
    const before = torture();
    const { bytes } = patched(before, { cells: [number('F4', '1', { force: true })] });
    const form = await firstSheet(bytes);
    expect(at(form, 'F4')).toMatchObject({ formula: null, value: 1 });
    expect(at(form, 'F5')).toMatchObject({ formula: '=E5*$F$3+LEN("E4")', value: 202 });
    expect(at(form, 'F6')).toMatchObject({ formula: '=E6*$F$3+LEN("E4")', value: '2' });
    expect(part(bytes, FORM)).not.toContain('t="shared"');
    // The sheet number, said only at the first link, moves to the next.
    expect(part(bytes, 'xl/calcChain.xml')).toContain(
      '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="F5" i="4"/><c r="F6" s="1"/>',
    );
  });

  test('a member overwritten: the others stay shared', async () => {
    const { bytes } = patched(torture(), { cells: [number('F5', '1', { force: true })] });
    const form = await firstSheet(bytes);
    expect(at(form, 'F6').formula).toBe('=E6*$F$3+LEN("E4")');
    expect(part(bytes, FORM)).toContain('<f t="shared" si="0"/>');
    expect(part(bytes, 'xl/calcChain.xml')).not.toContain('F5');
  });

  test('the last link gone, the chain goes', async () => {
    const cells = ['F4', 'F5', 'F6', 'H4'].map((a1) => number(a1, '1', { force: true }));
    const parts = tortureParts();
    parts['xl/calcChain.xml'] = String(parts['xl/calcChain.xml']).replace('<c r="G4" a="1"/>', '');
    const { bytes } = patched(pack(parts), { cells });
    expect(Object.keys(unzipSync(bytes))).not.toContain('xl/calcChain.xml');
    expect(part(bytes, '[Content_Types].xml')).not.toContain('calcChain');
    expect(part(bytes, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
    expect((await opened(bytes)).sheets).toHaveLength(3);
  });

  test('known results replace the old ones, formulas stay', async () => {
    const before = torture();
    const results = [
      { sheet: '自评表', at: parseA1('F5')!, value: 150 },
      { sheet: '自评表', at: parseA1('F6')!, value: '优<' },
      { sheet: '自评表', at: parseA1('H4')!, value: true },
      { sheet: '自评表', at: parseA1('E4')!, value: 99 },
    ];
    const { bytes } = patched(before, { results });
    const form = await firstSheet(bytes);
    expect(at(form, 'F5')).toMatchObject({ value: 150, formula: '=E5*$F$3+LEN("E4")' });
    expect(at(form, 'F6')).toMatchObject({ value: '优<', formula: '=E6*$F$3+LEN("E4")' });
    expect(at(form, 'H4')).toMatchObject({ value: true, formula: '=[1]表!$A$1' });
    expect(changedCells(part(before, FORM), part(bytes, FORM))).toEqual(['F5', 'F6', 'H4']);
    expect(patched(bytes, { results }).bytes).toBe(bytes);
  });

  test('a dynamic array stays one under its new result; a value in its place is none', () => {
    const written = '<c r="A1" cm="1" vm="2"><f t="array" ref="A1">SUM(B1:B2*2)</f><v>3</v></c>';
    const before = minimal(`<sheetData><row r="1">${written}</row></sheetData>`);
    const results = [{ sheet: '自评表', at: parseA1('A1')!, value: 6 }];
    expect(part(patched(before, { results }).bytes, SHEET)).toContain(
      '<c r="A1" cm="1"><f t="array" ref="A1">SUM(B1:B2*2)</f><v>6</v></c>',
    );
    const plain = minimal('<sheetData><row r="1"><c r="A1" cm="1"><f>B1</f><v>3</v></c></row></sheetData>');
    const { bytes } = patched(plain, { cells: [number('A1', '6', { force: true })] });
    expect(part(bytes, SHEET)).toContain('<c r="A1"><v>6</v></c>');
  });

  test('a result and an unshared formula in one cell', async () => {
    const { bytes } = patched(torture(), {
      cells: [number('F4', '1', { force: true })],
      results: [{ sheet: '自评表', at: parseA1('F5')!, value: 150 }],
    });
    expect(at(await firstSheet(bytes), 'F5')).toMatchObject({ value: 150, formula: '=E5*$F$3+LEN("E4")' });
  });

  test('calculation is asked for where the schema wants it', () => {
    const { bytes } = patched(minimal('<sheetData/>'), { cells: [number('A1', '1')] });
    expect(part(bytes, 'xl/workbook.xml')).toContain('</sheets><calcPr fullCalcOnLoad="1"/></workbook>');
    expect(patched(bytes, { cells: [number('A1', '1')] }).bytes).toBe(bytes);
  });
});
