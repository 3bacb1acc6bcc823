import * as XLSX from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readWorkbook } from '../../../src/hosts/xlsx';
import { checkedMarkup, checkedOpenDocument } from '../../../src/hosts/xlsx/checked-copy';
import { openZip } from '../../../src/hosts/xlsx/zip';
import { at, opened } from './build';

/** A small form with what the binary formats carry: text, numbers, formats, a formula, a merge, a link, a hidden sheet. */
function book(): XLSX.WorkBook {
  const sheet = XLSX.utils.aoa_to_sheet([
    ['绩效自评表', null, null],
    ['预算数', 165.52, 0.8014],
    ['合计', null, true],
  ]);
  sheet['C2'] = { t: 'n', v: 0.8014, z: '0.00%' };
  sheet['B3'] = { t: 'n', v: 165.52, f: 'B2*1' };
  sheet['A2'] = { t: 's', v: '预算数', l: { Target: 'https://example.gov.cn/' } };
  sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 2 } }];
  const workbook = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(workbook, sheet, '自评表');
  XLSX.utils.book_append_sheet(workbook, XLSX.utils.aoa_to_sheet([['x']]), '附表');
  workbook.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
  return workbook;
}

function written(bookType: XLSX.BookType): Uint8Array {
  return new Uint8Array(XLSX.write(book(), { type: 'array', bookType }) as ArrayBuffer);
}

test.each(['biff8', 'xlsb', 'ods', 'xlml', 'xlsx'] as const)('a form saved as %s', async (bookType) => {
  const [form, more] = (await opened(written(bookType))).sheets;
  expect([form!.name, more!.name]).toEqual(['自评表', '附表']);
  expect(at(form!, 'A1')).toMatchObject({ value: '绩效自评表', text: '绩效自评表', formula: null });
  expect(at(form!, 'B2').value).toBe(165.52);
  expect(at(form!, 'C2')).toMatchObject({ value: 0.8014, text: '80.14%' });
  expect(at(form!, 'C3').value).toBe(true);
  expect(at(form!, 'B3').value).toBe(165.52);
  expect(form!.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
});

test.each(['biff8', 'xlsb', 'xlml', 'xlsx'] as const)(
  'formula, link and visibility in %s',
  async (bookType) => {
    const [form, more] = (await opened(written(bookType))).sheets;
    // SheetJS writes no formulas into the binary formats.
    if (bookType === 'xlml' || bookType === 'xlsx') expect(at(form!, 'B3').formula).toBe('=B2*1');
    expect(at(form!, 'A2').link?.address).toBe('https://example.gov.cn/');
    expect(more!.visibility).toBe('hidden');
  },
);

test('a table saved as a web page and called .xls', async () => {
  const html =
    '<html><meta charset="utf-8"><table><tr><td colspan="2">自评表</td></tr><tr><td>得分</td><td>3.64</td></tr></table></html>';
  const [sheet] = (await opened(strToU8(html))).sheets;
  expect([at(sheet!, 'A1').value, at(sheet!, 'B2').value]).toEqual(['自评表', 3.64]);
  expect(sheet!.merges).toHaveLength(1);
});

test('SheetJS remarks on an .ods, and nobody hears it', async () => {
  const style =
    '<number:number-style style:name="N1"><number:number/><style:map style:condition="value()&lt;5" style:apply-style-name="N2"/></number:number-style>';
  const files = unzipSync(written('ods'));
  const content = strFromU8(files['content.xml']!).replace('<office:automatic-styles>', `$&${style}`);
  const bytes = zipSync({ ...files, 'content.xml': strToU8(content) });
  const { console: out } = globalThis;
  const heard = jest.spyOn(out, 'error').mockImplementation(() => undefined);
  try {
    XLSX.read(bytes, { type: 'array' });
    expect(heard).toHaveBeenCalledTimes(1);
    const said = out.error;
    expect(at((await opened(bytes)).sheets[0]!, 'B2').value).toBe(165.52);
    expect(heard).toHaveBeenCalledTimes(1);
    expect(out.error).toBe(said);
  } finally {
    heard.mockRestore();
  }
});

describe('hostile', () => {
  const ods = () => unzipSync(written('ods'));

  test('rows and columns of an .ods that claim to be repeated a million times', async () => {
    const parts = ods();
    const content = strFromU8(parts['content.xml']!)
      .replace('<table:table-row', '<table:table-row table:number-rows-repeated="1048576"')
      .replace('<table:table-cell', '<table:table-cell table:number-columns-repeated="16384"');
    const result = await readWorkbook(zipSync({ ...parts, 'content.xml': strToU8(content) }));
    expect(result).toMatchObject({ ok: false, error: { code: 'too-many-cells' } });
  });

  // SheetJS makes these cells before anybody can count them: what is handed to it must have been counted.
  const MANY = 'table:number-columns-repeated="16384"';
  const ROWS = 'table:number-rows-repeated="1048576"';
  const ONE = '<text:p>1</text:p>';
  test.each([
    [
      'of a number without text',
      ROWS,
      `<table:table-cell office:value-type="float" office:value="1" ${MANY}></table:table-cell>`,
    ],
    [
      'behind a number that is none',
      ROWS,
      `<table:table-cell table:number-columns-repeated="x">${ONE}</table:table-cell><table:table-cell ${MANY}>${ONE}</table:table-cell>`,
    ],
    [
      'behind fewer than none',
      ROWS,
      `<table:table-cell table:number-columns-repeated="-99999">${ONE}</table:table-cell><table:table-cell ${MANY}>${ONE}</table:table-cell>`,
    ],
    [
      'under another prefix',
      ROWS,
      `<a:table-cell xmlns:a="a" a:number-columns-repeated="16384"><a:p>1</a:p></a:table-cell>`,
    ],
    ['of a longer name', ROWS, `<table:table-cell_ ${MANY}>${ONE}</table:table-cell_>`],
    [
      'by an attribute of a longer name',
      ROWS,
      `<table:table-cell table:number-columns-repeated_="16384">${ONE}</table:table-cell>`,
    ],
    [
      'inside CDATA',
      ROWS,
      `<table:table-cell><![CDATA[<table:table-cell ${MANY}>]]>${ONE}</table:table-cell>`,
    ],
    [
      'behind a comment inside a CDATA',
      ROWS,
      `<table:table-cell><![CDATA[<table:table<!-- -->-cell ${MANY}>]]>${ONE}</table:table-cell>`,
    ],
    [
      'of a row without end',
      'table:number-rows-repeated="Infinity"',
      `<table:table-cell>${ONE}</table:table-cell>`,
    ],
  ])('cells of an .ods repeated a million times: %s', (_, row, cells) => {
    const content = strFromU8(ods()['content.xml']!).replace(
      /<table:table-row[^]*<\/table:table-row>/,
      () => `<table:table-row ${row}>${cells}</table:table-row>`,
    );
    const zip = openZip(zipSync({ ...ods(), 'content.xml': strToU8(content) }));
    expect(zip.ok && checkedOpenDocument(zip.value)).toMatchObject({
      ok: false,
      error: { code: 'too-many-cells' },
    });
  });

  const FORMAT =
    '<number:number-style style:name="N1"><number:number number:min-integer-digits="3e8"/></number:number-style>';
  const AUTOMATIC = '<office:automatic-styles>';
  test.each([
    ['digits of a number format', 'content.xml', AUTOMATIC, AUTOMATIC + FORMAT],
    ['digits of a number format among the styles', 'styles.xml', /$/, FORMAT],
    ['digits around a comment', 'styles.xml', /$/, FORMAT.replace('digits', 'dig<!-- -->its')],
    ['blanks', 'content.xml', '<text:p>', '<text:p><text:s text:c="400000000"/>'],
    [
      'blanks, in many places',
      'content.xml',
      '<text:p>',
      `<text:p>${'<text:s text:c="30000"/>'.repeat(200)}`,
    ],
  ])('what an .ods only counts: %s', (_, part, place, grown) => {
    const parts = ods();
    const text = strFromU8(parts[part]!).replace(place, grown);
    const zip = openZip(zipSync({ ...parts, [part]: strToU8(text) }));
    expect(zip.ok && checkedOpenDocument(zip.value)).toMatchObject({
      ok: false,
      error: { code: 'damaged-legacy-file' },
    });
  });

  test('blank cells that fill an .ods to the end of its sheet are none', async () => {
    const parts = ods();
    const filling = `<table:table-row ${ROWS}><table:table-cell ${MANY}/><table:table-cell ${MANY}></table:table-cell></table:table-row>`;
    const content = strFromU8(parts['content.xml']!).replace('</table:table>', `${filling}$&`);
    const bytes = zipSync({ ...parts, 'content.xml': strToU8(content) });
    expect(at((await opened(bytes)).sheets[0]!, 'B2').value).toBe(165.52);
  });

  test('an .ods that declares entities', async () => {
    const parts = ods();
    const content = strFromU8(parts['content.xml']!).replace('?>', '?><!DOCTYPE a [<!ENTITY b "c">]>');
    const result = await readWorkbook(zipSync({ ...parts, 'content.xml': strToU8(content) }));
    expect(result).toMatchObject({ ok: false, error: { code: 'entity-declaration' } });
  });

  test('an .ods with a password', async () => {
    const manifest = strToU8('<manifest:manifest><manifest:encryption-data/></manifest:manifest>');
    const result = await readWorkbook(zipSync({ ...ods(), 'META-INF/manifest.xml': manifest }));
    expect(result).toMatchObject({ ok: false, error: { code: 'encrypted' } });
  });

  const OF_2003 = 'urn:schemas-microsoft-com:office:spreadsheet';
  const sheetOf2003 = (table: string) =>
    strToU8(
      `<?xml version="1.0"?><Workbook xmlns="${OF_2003}" xmlns:ss="${OF_2003}"><Worksheet ss:Name="a"><Table>${table}</Table></Worksheet></Workbook>`,
    );
  const cell = (row: string) => `<Row ${row}><Cell><Data ss:Type="Number">1</Data></Cell></Row>`;

  test.each([
    ['at once', '<Column ss:Span="400000000"/>'],
    ['in another number', '<Column ss:Span="4e8"/>'],
    ['behind a sign', '<Column ss:Caption=">" ss:Span="400000000"/>'],
    ['around a comment', '<Colu<!-- -->mn ss:Span="400000000"/>'],
    ['by and by', '<Column ss:Span="16383"/>'.repeat(20)],
  ])('columns of a table of 2003 that others stand for: %s', (_, columns) => {
    expect(checkedMarkup(`<Table>${columns}</Table>`)).toMatchObject({
      ok: false,
      error: { code: 'damaged-legacy-file' },
    });
  });

  test('columns of a table of 2003 as Excel wrote them', async () => {
    const bytes = sheetOf2003(`<Column ss:Width="60" ss:Span="255"/>${cell('')}`);
    expect(at((await opened(bytes)).sheets[0]!, 'A1').value).toBe(1);
  });

  test.each([
    ['column', `<Column ss:Index="400000000" ss:Hidden="1"/>${cell('')}`],
    ['row', cell('') + cell('ss:Index="400000000" ss:Hidden="1"')],
  ])('a hidden %s far outside costs nothing', async (_, table) => {
    expect(at((await opened(sheetOf2003(table))).sheets[0]!, 'A1').value).toBe(1);
  });

  test('markup that declares entities', async () => {
    const text =
      '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>';
    expect(await readWorkbook(strToU8(text))).toMatchObject({
      ok: false,
      error: { code: 'entity-declaration' },
    });
  });

  test('an .xls cut off anywhere never crashes', async () => {
    const whole = written('biff8');
    for (let size = 8; size < whole.length; size += 97) {
      expect(typeof (await readWorkbook(whole.slice(0, size))).ok).toBe('boolean');
    }
  });
});
