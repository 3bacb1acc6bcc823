import type { Zippable } from 'fflate';
import { strToU8, zipSync } from 'fflate';
import type { Area } from '../../../core/address';
import { areaToA1 } from '../../../core/address';
import { escapeXml } from '../xml-text';
import type { NewSheet } from './sheet';
import { sheetRelationships, sheetXml } from './sheet';
import { Register, StyleBook } from './style';
import { encodeEscapes } from '../strings';

export interface NewWorkbook {
  /** Shown in the file's properties. */
  readonly title: string;
  readonly sheets: readonly [NewSheet, ...NewSheet[]];
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The earliest date a zip can hold, in every time zone: the same workbook gives the same bytes. */
const ZIP_DATE = new Date(1980, 0, 1);

/**
 * A new .xlsx file. Texts are always kept as texts: one that begins with "=" never becomes a formula.
 * The same description gives the same bytes, whenever and wherever it is made.
 */
export function makeWorkbook({ title, sheets }: NewWorkbook): Uint8Array {
  const styles = new StyleBook();
  const strings = new Register();
  const parts: [string, string][] = sheets.flatMap((sheet, i): [string, string][] => {
    const links = sheetRelationships(sheet);
    const xml: [string, string] = [
      `xl/worksheets/sheet${i + 1}.xml`,
      sheetXml(sheet, i === 0, styles, strings),
    ];
    return links ? [xml, [`xl/worksheets/_rels/sheet${i + 1}.xml.rels`, links]] : [xml];
  });
  return zipped([
    ['[Content_Types].xml', contentTypes(sheets.length)],
    ['_rels/.rels', packageRelationships()],
    ['docProps/core.xml', coreProperties(title)],
    ['xl/workbook.xml', workbookXml(sheets)],
    ['xl/_rels/workbook.xml.rels', workbookRelationships(sheets.length)],
    ...parts,
    ['xl/styles.xml', styles.xml()],
    ['xl/sharedStrings.xml', stringsXml(strings)],
  ]);
}

function zipped(parts: readonly (readonly [string, string])[]): Uint8Array {
  const files: Zippable = {};
  for (const [path, xml] of parts) files[path] = strToU8(XML_HEAD + xml);
  return zipSync(files, { mtime: ZIP_DATE, level: 9 });
}

function contentTypes(sheetCount: number): string {
  const sheets = numbers(sheetCount).map((n) =>
    override(`/xl/worksheets/sheet${n}.xml`, `${SPREADSHEET}.worksheet+xml`),
  );
  return (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    override('/xl/workbook.xml', `${SPREADSHEET}.sheet.main+xml`) +
    sheets.join('') +
    override('/xl/styles.xml', `${SPREADSHEET}.styles+xml`) +
    override('/xl/sharedStrings.xml', `${SPREADSHEET}.sharedStrings+xml`) +
    override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml') +
    '</Types>'
  );
}

function override(part: string, type: string): string {
  return `<Override PartName="${part}" ContentType="${type}"/>`;
}

function packageRelationships(): string {
  return (
    `<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">` +
    `<Relationship Id="rId1" Type="${RELATIONSHIPS}/officeDocument" Target="xl/workbook.xml"/>` +
    `<Relationship Id="rId2" Type="${PACKAGE_RELATIONSHIPS}/metadata/core-properties" Target="docProps/core.xml"/>` +
    '</Relationships>'
  );
}

function coreProperties(title: string): string {
  return (
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/">' +
    `<dc:title>${escapeXml(title)}</dc:title><dc:language>zh-CN</dc:language></cp:coreProperties>`
  );
}

function workbookRelationships(sheetCount: number): string {
  const sheets = numbers(sheetCount).map((n) => relationship(n, 'worksheet', `worksheets/sheet${n}.xml`));
  return (
    `<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${sheets.join('')}` +
    relationship(sheetCount + 1, 'styles', 'styles.xml') +
    relationship(sheetCount + 2, 'sharedStrings', 'sharedStrings.xml') +
    '</Relationships>'
  );
}

function relationship(id: number, type: string, target: string): string {
  return `<Relationship Id="rId${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`;
}

function workbookXml(sheets: readonly NewSheet[]): string {
  const entries = sheets.map(
    ({ name }, i) => `<sheet name="${escapeXml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  const names = sheets.flatMap((sheet, i) => definedNames(sheet, i));
  return (
    `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><bookViews><workbookView activeTab="0"/></bookViews>` +
    `<sheets>${entries.join('')}</sheets>` +
    `${names.length > 0 ? `<definedNames>${names.join('')}</definedNames>` : ''}</workbook>`
  );
}

/** Excel keeps print areas, repeated rows and filters as names of the sheet, in the order of the alphabet. */
function definedNames({ name, filter, print }: NewSheet, index: number): string[] {
  const sheet = `'${name.replaceAll("'", "''")}'!`;
  const define = (id: string, reference: string, hidden = '') =>
    `<definedName name="_xlnm.${id}" localSheetId="${index}"${hidden}>${escapeXml(sheet + reference)}</definedName>`;
  return [
    ...(filter ? [define('_FilterDatabase', absolute(filter), ' hidden="1"')] : []),
    ...(print?.area ? [define('Print_Area', absolute(print.area))] : []),
    ...(print?.titleRows ? [define('Print_Titles', `$${print.titleRows.from}:$${print.titleRows.to}`)] : []),
  ];
}

function absolute(area: Area): string {
  return areaToA1(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

function stringsXml(strings: Register): string {
  const items = strings.all.map(
    (text) => `<si><t xml:space="preserve">${escapeXml(encodeEscapes(text))}</t></si>`,
  );
  return `<sst xmlns="${MAIN}" uniqueCount="${items.length}">${items.join('')}</sst>`;
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, i) => i + 1);
}
