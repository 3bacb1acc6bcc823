import * as fc from 'fast-check';
import { format } from 'numfmt';
import { makeDisplay } from '../../../src/hosts/xlsx/number-format';
import {
  MAIN,
  RELS,
  XML,
  at,
  firstSheet,
  minimal,
  minimalParts,
  opened,
  pack,
  relationships,
  sharedStrings,
  stylesheet,
  worksheet,
} from './build';

const one = (cell: string, more = {}) =>
  firstSheet(minimal(`<sheetData><row r="1">${cell}</row></sheetData>`, more));

describe('cell values', () => {
  const strings = sharedStrings(
    '<t>部门</t>',
    '<r><rPr><b/></rPr><t>得</t></r><r><t xml:space="preserve">分 </t></r>',
    '<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/>',
    '<t>a&amp;b&lt;&#20013;_x000D_</t>',
  );
  test.each([
    ['<c r="A1" t="s"><v>0</v></c>', '部门', '部门'],
    ['<c r="A1" t="s"><v>1</v></c>', '得分 ', '得分 '],
    ['<c r="A1" t="s"><v>2</v></c>', '東京', '東京'],
    ['<c r="A1" t="s"><v>3</v></c>', 'a&b<中\r', 'a&b<中\r'],
    ['<c r="A1"><v>3.64</v></c>', 3.64, '3.64'],
    ['<c r="A1" t="n"><v>0.30000000000000004</v></c>', 0.30000000000000004, '0.3'],
    ['<c r="A1"><v>12345678901</v></c>', 12345678901, '12345678901'],
    ['<c r="A1"><v>123456789012</v></c>', 123456789012, '1.23457E+11'],
    ['<c r="A1"><v>1E-2</v></c>', 0.01, '0.01'],
    ['<c r="A1" t="b"><v>1</v></c>', true, 'TRUE'],
    ['<c r="A1" t="b"><v>true</v></c>', true, 'TRUE'],
    ['<c r="A1" t="b"><v>0</v></c>', false, 'FALSE'],
    ['<c r="A1" t="e"><v>#DIV/0!</v></c>', '#DIV/0!', '#DIV/0!'],
    ['<c r="A1" t="inlineStr"><is><t>直接</t></is></c>', '直接', '直接'],
    ['<c r="A1" t="inlineStr"><is><r><t>富</t></r><r><t>文本</t></r></is></c>', '富文本', '富文本'],
    ['<c r="A1" t="str"><f>"x"</f><v></v></c>', '', ''],
    ['<c r="A1" t="d"><v>2024-12-31</v></c>', 45657, '45657'],
    ['<c><v>7</v></c>', 7, '7'],
  ])('%s', async (cell, value, text) => {
    const grid = await one(cell, { 'xl/sharedStrings.xml': strings });
    expect(at(grid, 'A1')).toMatchObject({ value, text });
  });

  test('a styled empty cell is not kept', async () => {
    const grid = await one('<c r="A1" s="0"/><c r="B1"/>');
    expect(grid.used).toBeNull();
    expect(grid.row(0)).toEqual([]);
  });

  test('blank cells that show in percent what is written are kept: stored, by their row, by their column', async () => {
    const styles = stylesheet(['<xf numFmtId="0"/>', '<xf numFmtId="9"/>']);
    const rows =
      '<row r="1"><c r="A1" s="1"/><c r="B1"><v>1</v></c><c r="C1"/></row><row r="2" s="1" customFormat="1"/><row r="3"><c r="D3"><v>1</v></c></row>';
    const sheet = `<cols><col min="3" max="3" width="9" style="1"/></cols><sheetData>${rows}</sheetData>`;
    const grid = await firstSheet(minimal(sheet, { 'xl/styles.xml': styles }));
    const percent = ['A1', 'B1', 'C1', 'A2', 'B3', 'C3'].filter((a1) => at(grid, a1).format === '0%');
    expect(percent).toEqual(['A1', 'A2', 'C3']);
    expect(at(grid, 'C3')).toMatchObject({ value: null, text: '', locked: true });
  });
});

describe('number formats', () => {
  const cases: [format: number | string, value: string, text: string][] = [
    [9, '0.9', '90%'],
    [10, '0.955', '95.50%'],
    [14, '45657', '2024/12/31'],
    [31, '45657', '2024年12月31日'],
    [57, '45657', '2024年12月'],
    [55, '0.75', '下午6时00分'],
    ['yyyy"年"m"月"d"日"', '45657', '2024年12月31日'],
    ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', '45657', '2024年12月31日'],
    ['0.00"万元"', '12.5', '12.50万元'],
    ['0!.0,"万"', '123456', '12.3万'],
    ['General"次"', '145', '145次'],
    ['G/通用格式', '1.5', '1.5'],
    ['#,##0.00_);[Red](#,##0.00)', '-1234.5', '(1,234.50)'],
    ['bad"format', '1.5', '1.5'],
  ];
  test.each(cases)('%s shows %s as %s', async (format, value, text) => {
    const id = typeof format === 'number' ? format : 170;
    const codes: Record<number, string> =
      typeof format === 'number' ? {} : { 170: format.replaceAll('"', '&quot;') };
    const styles = stylesheet(['<xf numFmtId="0"/>', `<xf numFmtId="${id}"/>`], codes);
    const grid = await one(`<c r="A1" s="1"><v>${value}</v></c>`, { 'xl/styles.xml': styles });
    expect(at(grid, 'A1').text).toBe(text);
  });

  test('General rounds as numfmt does, without asking it', () => {
    const show = makeDisplay('General', false);
    const number = fc.tuple(fc.double({ min: -10, max: 10, noNaN: true }), fc.integer({ min: -6, max: 14 }));
    const property = fc.property(number, ([mantissa, exponent]) => {
      const value = mantissa * 10 ** exponent;
      expect([value, show(value)]).toEqual([value, format('General', value)]);
    });
    fc.assert(property, { numRuns: 3000, seed: 20241231 });
  });

  test('the format code goes with the cell', async () => {
    const styles = stylesheet(['<xf numFmtId="0"/>', '<xf numFmtId="10"/>']);
    const grid = await one('<c r="A1" s="1"><v>0.9</v></c><c r="B1"><v>1</v></c>', {
      'xl/styles.xml': styles,
    });
    expect([at(grid, 'A1').format, at(grid, 'B1').format]).toEqual(['0.00%', 'General']);
  });

  test('1904 dates', async () => {
    const workbook = `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELS}"><workbookPr date1904="true"/><sheets><sheet name="自评表" sheetId="1" r:id="rId1"/></sheets></workbook>`;
    const grid = await one('<c r="A1" s="1"><v>44195</v></c><c r="B1"><v>44195</v></c>', {
      'xl/workbook.xml': workbook,
      'xl/styles.xml': stylesheet(['<xf numFmtId="0"/>', '<xf numFmtId="14"/>']),
    });
    expect(grid.date1904).toBe(true);
    expect([at(grid, 'A1').text, at(grid, 'B1').text]).toEqual(['2024/12/31', '44195']);
  });
});

describe('formulas', () => {
  test('with and without a cached value', async () => {
    const grid = await one('<c r="A1"><f>SUM(B1:C1)</f><v>5</v></c><c r="B1"><f>A1*2</f></c>');
    expect(at(grid, 'A1')).toMatchObject({ formula: '=SUM(B1:C1)', value: 5, text: '5' });
    expect(at(grid, 'B1')).toMatchObject({ formula: '=A1*2', value: null, text: '' });
  });

  test('shared formulas are spelled out for every member', async () => {
    const rows = [
      '<row r="1"><c r="C1"><f t="shared" ref="C1:C3" si="0">A1*$B$1+LOG10(A1)&amp;"A1"</f><v>1</v></c></row>',
      '<row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c></row>',
      '<row r="3"><c r="C3"><f t="shared" si="0"></f><v>3</v></c></row>',
    ];
    const grid = await firstSheet(minimal(`<sheetData>${rows.join('')}</sheetData>`));
    expect(at(grid, 'C2').formula).toBe('=A2*$B$1+LOG10(A2)&"A1"');
    expect(at(grid, 'C3').formula).toBe('=A3*$B$1+LOG10(A3)&"A1"');
  });

  test('a text with quotePrefix is no formula, whatever it begins with', async () => {
    const grid = await one('<c r="A1" s="1" t="s"><v>0</v></c>', {
      'xl/styles.xml': stylesheet(['<xf numFmtId="0"/>', '<xf numFmtId="49" quotePrefix="1"/>']),
      'xl/sharedStrings.xml': sharedStrings('<t>=1+1</t>'),
    });
    expect(at(grid, 'A1')).toMatchObject({ value: '=1+1', text: '=1+1', formula: null });
  });

  test('an array formula stands at its master; members keep their values', async () => {
    const grid = await one(
      '<c r="A1"><f t="array" ref="A1:B1">C1:D1*2</f><v>2</v></c><c r="B1"><v>4</v></c>',
    );
    expect(at(grid, 'A1').formula).toBe('=C1:D1*2');
    expect(at(grid, 'B1')).toMatchObject({ formula: null, value: 4 });
  });
});

describe('links', () => {
  test('hyperlink elements and literal HYPERLINK() formulas', async () => {
    const sheet = worksheet(
      `<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1" t="str"><f>HYPERLINK("https://a.cn/?q=""x""","佐证")</f><v>佐证</v></c><c r="D1"><f>HYPERLINK(A1)</f></c><c r="E1" t="str"><f>HYPERLINK("#表2!A1")</f><v>x</v></c></row></sheetData><hyperlinks><hyperlink ref="A1" r:id="rId9"/><hyperlink ref="B1" location="表2!A1" display="x"/></hyperlinks>`,
    );
    const grid = await firstSheet(
      minimal(sheet, {
        'xl/worksheets/_rels/sheet1.xml.rels': relationships([
          'rId9',
          'hyperlink',
          'files/佐证.pdf',
          'External',
        ]),
      }),
    );
    expect(at(grid, 'A1').link).toEqual({ address: 'files/佐证.pdf', location: null });
    expect(at(grid, 'B1').link).toEqual({ address: null, location: '表2!A1' });
    expect(at(grid, 'C1').link).toEqual({ address: 'https://a.cn/?q="x"', location: null });
    expect(at(grid, 'D1').link).toBeNull();
    expect(at(grid, 'E1').link).toEqual({ address: null, location: '表2!A1' });
  });
});

describe('the sheet around the cells', () => {
  test('merges, hidden rows and columns', async () => {
    const grid = await firstSheet(
      minimal(
        '<cols><col min="2" max="3" width="9" hidden="1"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="4" hidden="true"/></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
      ),
    );
    expect(grid.merge(0, 1)).toEqual({ top: 0, left: 0, bottom: 1, right: 1 });
    expect([0, 1, 2, 3].map(grid.columnHidden)).toEqual([false, true, true, false]);
    expect([2, 3].map(grid.rowHidden)).toEqual([false, true]);
  });

  test('locks of cells, rows and columns on a protected sheet', async () => {
    const styles = stylesheet(['<xf numFmtId="0"/>', '<xf numFmtId="0"><protection locked="0"/></xf>']);
    const grid = await firstSheet(
      minimal(
        '<cols><col min="3" max="3" width="9" style="1"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"/><c r="C1"/></row><row r="2" s="1" customFormat="1"><c r="D2"><v>1</v></c></row><row r="3"><c r="A3"><v>1</v></c></row></sheetData><sheetProtection sheet="1"/>',
        { 'xl/styles.xml': styles },
      ),
    );
    expect(grid.protected).toBe(true);
    const locked = ['A1', 'B1', 'C1', 'A2', 'C2', 'D2', 'A3', 'C3'].map((a1) => [a1, at(grid, a1).locked]);
    expect(Object.fromEntries(locked)).toEqual({
      A1: true,
      B1: false,
      // Stored without a style means the default style, whatever its column has.
      C1: true,
      A2: false,
      C2: false,
      D2: true,
      A3: true,
      C3: false,
    });
  });

  test('sheets in order with their visibility; chart sheets left out; names', async () => {
    const parts = minimalParts('<sheetData/>', {
      'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELS}"><sheets><sheet name="图" sheetId="3" r:id="rId8"/><sheet name="一" sheetId="1" r:id="rId1"/><sheet name="二" sheetId="2" state="veryHidden" r:id="rId9"/></sheets><definedNames><definedName name="年度">一!$A$1</definedName></definedNames></workbook>`,
      'xl/_rels/workbook.xml.rels': relationships(
        ['rId1', 'worksheet', '/xl/worksheets/sheet1.xml'],
        ['rId9', 'worksheet', 'worksheets/../worksheets/sheet2.xml'],
        ['rId8', 'chartsheet', 'chartsheets/sheet1.xml'],
      ),
      'xl/worksheets/sheet2.xml': worksheet('<sheetData/>'),
    });
    parts['[Content_Types].xml'] = String(parts['[Content_Types].xml']).replace(
      '</Types>',
      '<Override PartName="/xl/worksheets/sheet2.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    );
    const { sheets, definedNames } = await opened(pack(parts));
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['一', 'visible'],
      ['二', 'very-hidden'],
    ]);
    expect(definedNames).toEqual(['年度']);
  });
});

describe('spellings of the same file', () => {
  const sheet = '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>自评表</t></is></c></row></sheetData>';

  test('strict namespaces', async () => {
    const parts = minimalParts(worksheet(sheet));
    for (const [path, text] of Object.entries(parts)) {
      parts[path] = String(text)
        .replaceAll(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
        .replaceAll(RELS, 'http://purl.oclc.org/ooxml/officeDocument/relationships');
    }
    expect(at(await firstSheet(pack(parts)), 'A1').value).toBe('自评表');
  });

  test.each([
    ['utf-16le', 0xff, 0xfe],
    ['utf-16be', 0xfe, 0xff],
  ])('%s parts', async (encoding, first, second) => {
    const text = worksheet(sheet).replace('UTF-8', 'UTF-16');
    const bytes = Buffer.from(text, 'utf16le');
    if (encoding === 'utf-16be') bytes.swap16();
    const part = new Uint8Array([first, second, ...bytes]);
    expect(at(await firstSheet(minimal('', { 'xl/worksheets/sheet1.xml': part })), 'A1').value).toBe(
      '自评表',
    );
  });

  test('a prefix for the main namespace', async () => {
    const prefixed = worksheet(sheet)
      .replace(/<(\/?)(worksheet|sheetData|row|c|is|t)\b/g, '<$1x:$2')
      .replace('xmlns=', 'xmlns:x=');
    expect(prefixed).toContain('<x:c r="A1"');
    expect(at(await firstSheet(minimal(prefixed)), 'A1').value).toBe('自评表');
  });

  test('extensions are passed over, even if they look like cells', async () => {
    const more = `<extLst><ext uri="{x}"><sheetData><row r="9"><c r="A9"><v>9</v></c></row></sheetData></ext></extLst>`;
    expect((await firstSheet(minimal(worksheet(sheet + more)))).used?.bottom).toBe(0);
  });
});
