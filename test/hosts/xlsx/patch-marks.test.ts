import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { MARK_FORMULAS } from '../../../src/app/host';
import { openPackage, readProperties } from '../../../src/hosts/xlsx';
import { minimal, opened, pack, stylesheet, worksheet } from './build';
import { EVERYTHING, MARKS, OPINIONS, SHEET, mark, part, patched, touched } from './patching';
import { FORM, PROTECTED, torture, tortureParts } from './torture';

describe('marks', () => {
  test("behind the user's own conditional formats, of lower priority, before what the schema has later", () => {
    const { bytes } = patched(torture(), { marks: MARKS });
    const sheet = part(bytes, FORM);
    const blocks = [...sheet.matchAll(/<conditionalFormatting .*?<\/conditionalFormatting>/gs)].map(
      ([all]) => all,
    );
    expect(blocks).toEqual([
      expect.stringContaining('type="cellIs"'),
      '<conditionalFormatting sqref="E4 A1:C1"><cfRule type="expression" dxfId="1" priority="6"><formula>LEN(&quot;zhunsheng-error&quot;)&gt;0</formula></cfRule></conditionalFormatting>',
      expect.stringContaining('dxfId="2" priority="7"'),
      expect.stringContaining('dxfId="3" priority="8"'),
    ]);
    expect(sheet.indexOf(blocks[3]!)).toBeLessThan(sheet.indexOf('<dataValidations'));
    expect(part(bytes, 'xl/styles.xml')).toContain('<dxfs count="4">');
    expect(part(bytes, 'xl/workbook.xml')).not.toContain('fullCalcOnLoad');
  });

  test('new marks replace old ones', () => {
    const once = patched(torture(), { marks: MARKS }).bytes;
    const again = patched(once, { marks: [mark('error', 'F9')] }).bytes;
    expect(again).toEqual(patched(torture(), { marks: [mark('error', 'F9')] }).bytes);
  });

  test('ours alone go from a block that Excel has put together, and spacing does not hide them', () => {
    const formula = MARK_FORMULAS.error.replace('>', ' &gt; ').replaceAll('"', '&quot;');
    const user = '<cfRule type="expression" priority="1"><formula>A1="zhunsheng-"</formula></cfRule>';
    const ours = `<cfRule type="expression" priority="2"><formula>${formula}</formula></cfRule>`;
    const block = (rules: string) =>
      `<sheetData/><conditionalFormatting sqref="A1">${rules}</conditionalFormatting>`;
    const { bytes } = patched(minimal(block(user + ours)), { marks: 'remove' });
    expect(part(bytes, SHEET)).toBe(worksheet(block(user)));
  });

  test.each([
    ['no list', '', '</cellXfs>'],
    ['an empty list', '<dxfs count="0"/>', '</cellXfs><dxfs count="0"/>'],
    ['an empty list with an end', '<dxfs count="0"></dxfs>', '</cellXfs><dxfs count="0"/>'],
  ])('a stylesheet with %s of formats', (_, list, restored) => {
    const styles = stylesheet(['<xf numFmtId="0"/>']).replace('</styleSheet>', `${list}</styleSheet>`);
    const before = minimal('<sheetData/>', { 'xl/styles.xml': styles });
    const { bytes } = patched(before, { marks: MARKS });
    expect(part(bytes, 'xl/styles.xml')).toMatch(
      /<\/cellXfs><dxfs[^>]*>(<dxf>.*?<\/dxf>){3}<\/dxfs><\/styleSheet>$/,
    );
    expect(part(patched(bytes, { marks: 'remove' }).bytes, 'xl/styles.xml')).toContain(
      `${restored}</styleSheet>`,
    );
  });
});

describe('the opinion sheet', () => {
  test('replaced by its name, not doubled', () => {
    const once = patched(torture(), { sheets: [{ put: OPINIONS }] }).bytes;
    const twice = patched(once, { sheets: [{ put: { ...OPINIONS, heading: '新' } }] }).bytes;
    expect(touched(once, twice)).toEqual(['xl/worksheets/sheet4.xml']);
    expect(part(twice, 'xl/workbook.xml')).toContain(
      '<sheet name="核对意见" sheetId="8" r:id="rId12"/></sheets>',
    );
  });

  test('in a strict workbook everything is strict', async () => {
    const parts = tortureParts();
    for (const [path, content] of Object.entries(parts)) {
      if (typeof content !== 'string') continue;
      parts[path] = content
        .replaceAll(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        );
    }
    const { bytes } = patched(pack(parts), EVERYTHING);
    expect((await opened(bytes)).sheets).toHaveLength(4);
    for (const path of ['xl/_rels/workbook.xml.rels', 'xl/worksheets/sheet4.xml', 'xl/workbook.xml']) {
      expect(part(bytes, path)).not.toMatch(/schemas\.openxmlformats\.org\/(spreadsheetml|officeDocument)/);
    }
  });

  test('removed from among other sheets, names and tabs are counted anew', () => {
    const parts = tortureParts();
    parts['xl/workbook.xml'] = String(parts['xl/workbook.xml'])
      .replace('activeTab="0"', 'activeTab="2"')
      .replace(
        '</definedNames>',
        '<definedName name="a" localSheetId="1">1</definedName><definedName name="b" localSheetId="2">2</definedName></definedNames>',
      );
    const { bytes } = patched(pack(parts), { sheets: [{ remove: '保护', isOurs: true }] });
    const workbook = part(bytes, 'xl/workbook.xml');
    expect(workbook).toContain('activeTab="1"');
    expect(workbook).toContain('<definedName name="b" localSheetId="1">2</definedName></definedNames>');
    expect(workbook).not.toContain('name="a"');
    expect(Object.keys(unzipSync(bytes))).not.toContain(PROTECTED);
  });
});

describe('our own data in the workbook', () => {
  const propertiesOf = (bytes: Uint8Array) => {
    const opened = openPackage(bytes);
    return opened.ok && readProperties(opened.value);
  };

  test('written, read, replaced, taken away', () => {
    const before = torture();
    expect(propertiesOf(before)).toEqual({ ok: true, value: {} });
    const properties = { memory: '{"a":"<&>\\u0001"}\r\n\u0002', '键"': '值' };
    const once = patched(before, { properties }).bytes;
    expect(propertiesOf(once)).toEqual({ ok: true, value: properties });
    const other = patched(once, { properties: { memory: '2' } }).bytes;
    expect(touched(once, other)).toEqual(['customXml/item2.xml']);
    expect(propertiesOf(other)).toEqual({ ok: true, value: { memory: '2' } });
    // The builder compresses as we do: even the entries that were changed and changed back are the same bytes.
    expect(touched(before, patched(other, { properties: null }).bytes)).toEqual([]);
  });

  test('found where LibreOffice puts them: beside the workbook, by a path that climbs above the root', async () => {
    const properties = { memory: '1' };
    const files = unzipSync(patched(minimal('<sheetData/>'), { properties }).bytes);
    const link = /<Relationship [^>]*customXml[^>]*\/>/;
    const ofBook = strFromU8(files['xl/_rels/workbook.xml.rels']!);
    const moved = link
      .exec(ofBook)![0]
      .replace('/customXml/', '../customXml/')
      .replace(/Id="\w+"/, 'Id="rId7"');
    const bytes = zipSync({
      ...files,
      'xl/_rels/workbook.xml.rels': strToU8(ofBook.replace(link, '')),
      '_rels/.rels': strToU8(strFromU8(files['_rels/.rels']!).replace('</Rel', `${moved}</Rel`)),
    });
    expect((await opened(bytes)).sheets).toHaveLength(1);
    expect(propertiesOf(bytes)).toEqual({ ok: true, value: properties });
    const cleaned = patched(bytes, { properties: null }).bytes;
    expect(Object.keys(unzipSync(cleaned)).filter((path) => path.startsWith('customXml'))).toEqual([]);
    expect(part(cleaned, '_rels/.rels')).not.toContain('customXml');
  });
});
