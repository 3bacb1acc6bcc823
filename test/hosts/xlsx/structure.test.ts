import type { Changes } from '../../../src/hosts/xlsx';
import { sampleFiles } from '../../../src/samples/form';
import { pack, withoutStyles } from './build';
import { EVERYTHING, MARKS, OPINIONS, number, patched } from './patching';
import { structureFaults } from './structure';
import { torture, tortureParts } from './torture';

const CLEAN: Changes = { marks: 'remove', sheets: [{ remove: OPINIONS.name }], properties: null };

const BOOKS: readonly (readonly [string, () => Uint8Array])[] = [
  ['the torture workbook', torture],
  [
    'one without a stylesheet',
    () => withoutStyles('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'),
  ],
  ...Object.entries(sampleFiles()).map(([name, bytes]) => [name, () => bytes] as const),
];

describe.each(BOOKS)('%s keeps the structure that Excel wants', (_, book) => {
  test.each<[string, Changes]>([
    ['as it is', {}],
    ['everything at once', EVERYTHING],
    ['marks alone', { marks: MARKS }],
    ['the opinion sheet alone', { sheets: [{ put: OPINIONS }] }],
    ['formulas overwritten', { cells: ['F4', 'F5', 'H4'].map((a1) => number(a1, '1', { force: true })) }],
  ])('%s, and cleaned again', (__, changes) => {
    const { bytes } = patched(book(), changes);
    expect(structureFaults(bytes)).toEqual([]);
    expect(structureFaults(patched(bytes, CLEAN).bytes)).toEqual([]);
  });
});

test.each<[string, string, string, RegExp]>([
  [
    'children out of order',
    'xl/worksheets/sheet1.xml',
    '<sheetData>\n|<hyperlinks/><sheetData>\n',
    /order in <worksheet>/,
  ],
  ['a count that lies', 'xl/styles.xml', 'dxfs count="1"|dxfs count="2"', /count of <dxfs>/],
  ['a style that is none', 'xl/worksheets/sheet1.xml', 'r="E5" s="4"|r="E5" s="40"', /style 40 of E5/],
  ['cells out of order', 'xl/worksheets/sheet1.xml', 'r="F5"|r="D5"', /cell D5 out of order/],
  ['equal priorities', 'xl/worksheets/sheet1.xml', 'priority="2"|priority="5"', /priorities 5 5/],
  [
    'a link to nowhere',
    'xl/worksheets/sheet1.xml',
    'r:id="rId7" tool|r:id="rId77" tool',
    /relationship rId77/,
  ],
  ['a forgotten link of the chain', 'xl/calcChain.xml', 'r="H4"|r="H5"', /4!H5 has no formula/],
  ['a name of 32 characters', 'xl/workbook.xml', `"深藏"|"${'长'.repeat(32)}"`, /sheet name/],
  [
    'a part without type',
    '[Content_Types].xml',
    'Extension="png"|Extension="gif"',
    /image1.png: no content type/,
  ],
  ['own data without a number', 'customXml/_rels/item1.xml.rels', 'customXmlProps|other', /no item id/],
])('the inspection finds %s', (_, path, change, fault) => {
  const parts = tortureParts();
  const [from, to] = change.split('|');
  const text = String(parts[path]);
  expect(text).toContain(from);
  expect(structureFaults(pack({ ...parts, [path]: text.replace(from!, to!) })).join('\n')).toMatch(fault);
});
