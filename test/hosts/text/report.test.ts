import type { FileErrorCode } from '../../../src/core/file-error';
import { readReport } from '../../../src/hosts/text';
import { fileErrorText } from '../../../src/messages/files';
import type { PartTexts } from '../xlsx/build';
import { minimal, pack, relationships, XML } from '../xlsx/build';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

function documentParts(body: string, more: PartTexts = {}): PartTexts {
  return {
    '[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}"/></Types>`,
    '_rels/.rels': relationships(['rId1', 'officeDocument', 'word/document.xml']),
    'word/document.xml': `${XML}<w:document xmlns:w="${WORD}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>${body}</w:body></w:document>`,
    ...more,
  };
}

const docx = (body: string, more?: PartTexts) => pack(documentParts(body, more));
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (...inside: string[]) => `<w:p>${inside.join('')}</w:p>`;
const utf8 = (text: string) => new TextEncoder().encode(text);

/** "1:自评报告": number of the paragraph and its text. */
function paragraphs(bytes: Uint8Array, name = '报告.docx'): readonly string[] {
  const report = readReport(bytes, name);
  if (!report.ok) throw new Error(report.error.code);
  return report.value.paragraphs.flatMap((text, i) => (text.trim() === '' ? [] : [`${i + 1}:${text}`]));
}

describe('a Word document', () => {
  test('paragraphs in order, runs joined, blank ones keep their number', () => {
    const body = p(run('自评'), run('报告')) + p() + p(run('全年培训480人。'));
    expect(paragraphs(docx(body))).toEqual(['1:自评报告', '3:全年培训480人。']);
  });

  test('the file name without its folder is the name of the text', () => {
    const report = readReport(docx(p(run('自评报告'))), 'C:\\年度\\绩效报告.docx');
    expect(report).toMatchObject({ ok: true, value: { name: '绩效报告.docx' } });
  });

  test.each([
    [
      'a table: cell by cell',
      `<w:tbl><w:tr><w:tc>${p(run('甲'))}</w:tc><w:tc>${p(run('乙'))}</w:tc></w:tr></w:tbl>`,
      ['1:甲', '2:乙'],
    ],
    [
      'line breaks and tabs',
      p(run('一、情况'), '<w:r><w:br/></w:r>', run('共'), '<w:r><w:tab/></w:r>', run('3次')),
      ['1:一、情况', '2:共 3次'],
    ],
    [
      'tab stops are no tabs',
      p('<w:pPr><w:tabs><w:tab w:val="left" w:pos="1"/></w:tabs></w:pPr>', run('甲')),
      ['1:甲'],
    ],
    [
      'tracked changes as they will be',
      p(
        run('共'),
        `<w:del><w:r><w:delText>5</w:delText></w:r></w:del><w:ins>${run('6')}</w:ins>`,
        `<w:moveFrom>${run('旧')}</w:moveFrom>`,
        run('场'),
      ),
      ['1:共6场'],
    ],
    [
      'a text box once',
      p(
        `<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${p(run('框'))}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${p(run('框'))}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>`,
        run('外'),
      ),
      ['1:框', '2:外'],
    ],
    ['field codes are no text', p('<w:r><w:instrText>PAGE 12</w:instrText></w:r>', run('甲')), ['1:甲']],
    ['entities', p(run('A&amp;B &lt;1&gt;')), ['1:A&B <1>']],
    ['text outside a paragraph', run('外') + p(run('内')), ['1:内']],
  ])('%s', (_, body, expected) => {
    expect(paragraphs(docx(body))).toEqual(expected);
  });
});

describe('plain text', () => {
  test.each([
    ['UTF-8', utf8('自评报告\r\n\r\n培训480人。\n')],
    ['UTF-8 with a mark', utf8('\ufeff自评报告\n\n培训480人。')],
    [
      'GB18030',
      Uint8Array.from([
        0xd7, 0xd4, 0xc6, 0xc0, 0xb1, 0xa8, 0xb8, 0xe6, 0x0a, 0x0a, 0xc5, 0xe0, 0xd1, 0xb5, 0x34, 0x38, 0x30,
        0xc8, 0xcb, 0xa1, 0xa3,
      ]),
    ],
    ['UTF-16', Uint8Array.from(Buffer.from('\ufeff自评报告\n\n培训480人。', 'utf16le'))],
  ])('%s', (_, bytes) => {
    expect(paragraphs(bytes, '报告.txt')).toEqual(['1:自评报告', '3:培训480人。']);
  });
});

describe('what is refused, with its code and its words', () => {
  const cases: readonly (readonly [string, Uint8Array, FileErrorCode])[] = [
    ['nothing', new Uint8Array(), 'empty-file'],
    ['blank paragraphs', docx(p() + p()), 'empty-file'],
    ['blank text', utf8(' \n\n'), 'empty-file'],
    ['a workbook', minimal(''), 'not-a-report'],
    ['some zip', pack({ 'a.txt': '甲' }), 'not-a-report'],
    ['an old .doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), 'not-a-report'],
    ['a PDF', utf8('%PDF-1.7\n'), 'not-a-report'],
    ['rich text', utf8('{\\rtf1 abc}'), 'not-a-report'],
    ['markup', utf8('<!DOCTYPE html><p>480人'), 'not-a-report'],
    ['a zip cut off', docx(p(run('甲'))).slice(0, 200), 'damaged-zip'],
    [
      'an entity',
      pack({
        ...documentParts(''),
        'word/document.xml': `<!DOCTYPE a [<!ENTITY b "c">]><w:document xmlns:w="${WORD}"/>`,
      }),
      'entity-declaration',
    ],
    [
      'XML that breaks off',
      pack({ ...documentParts(''), 'word/document.xml': `<w:document xmlns:w="${WORD}"><w:p>` }),
      'damaged-xml',
    ],
    ['a missing body', pack({ ...documentParts(''), 'word/document.xml': null }), 'missing-part'],
    ['a bomb', docx(p(run('甲'.repeat(6_000_000)))), 'zip-bomb'],
    ['too many paragraphs', utf8('甲\n'.repeat(100_001)), 'too-many-cells'],
  ];

  test.each(cases.map(([name, bytes, code]) => ({ name, bytes, code })))(
    '$name: $code',
    ({ bytes, code }) => {
      const report = readReport(bytes, '报告.docx');
      expect(report).toMatchObject({ ok: false, error: { code } });
      if (report.ok) return;
      for (const lang of ['zh-CN', 'en'] as const) {
        const line = fileErrorText(report.error, lang);
        expect(line).toMatch(/[。.]$/);
        expect(line).not.toMatch(/undefined|\n/);
      }
    },
  );
});
