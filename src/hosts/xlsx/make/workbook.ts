import { encodeEscapes } from '../strings';
import { MAIN, RELATIONSHIPS } from '../vocabulary';
import { escapeXml } from '../xml-text';
import { absolute, chartXml, drawingXml } from './chart';
import type { NewPart } from './package';
import { zipPackage } from './package';
import type { NewSheet } from './sheet';
import { linksOutside, sheetXml } from './sheet';
import { Register, StyleBook } from './style';

export interface NewWorkbook {
  /** Shown in the file's properties. */
  readonly title: string;
  readonly sheets: readonly [NewSheet, ...NewSheet[]];
}

const SPREADSHEET = 'officedocument.spreadsheetml';

/**
 * A new .xlsx file. Texts are always kept as texts: one that begins with "=" never becomes a formula.
 * The same description gives the same bytes, whenever and wherever it is made.
 */
export function makeWorkbook({ title, sheets }: NewWorkbook): Uint8Array {
  const styles = new StyleBook();
  const strings = new Register();
  const sheetParts = sheets.map((sheet, i) => partsOf(sheet, i + 1, styles, strings));
  const shared: NewPart[] = [
    { path: 'xl/styles.xml', type: `${SPREADSHEET}.styles`, xml: styles.xml() },
    { path: 'xl/sharedStrings.xml', type: `${SPREADSHEET}.sharedStrings`, xml: stringsXml(strings) },
  ];
  const main: NewPart = {
    path: 'xl/workbook.xml',
    type: `${SPREADSHEET}.sheet.main`,
    xml: workbookXml(sheets),
    leadsTo: [
      ...sheetParts.map(([sheet]) => ({ type: 'worksheet', target: sheet.path })),
      { type: 'styles', target: shared[0]!.path },
      { type: 'sharedStrings', target: shared[1]!.path },
    ],
  };
  return zipPackage([main, ...sheetParts.flat(), ...shared], coreProperties(title));
}

/** The sheet's own part first, then its drawing and chart. */
function partsOf(
  sheet: NewSheet,
  number: number,
  styles: StyleBook,
  strings: Register,
): readonly [NewPart, ...NewPart[]] {
  const links = linksOutside(sheet).map((target) => ({ type: 'hyperlink', target, outside: true }));
  const drawing = `xl/drawings/drawing${number}.xml`;
  const part: NewPart = {
    path: `xl/worksheets/sheet${number}.xml`,
    type: `${SPREADSHEET}.worksheet`,
    xml: sheetXml(sheet, number === 1, styles, strings),
    leadsTo: sheet.chart ? [...links, { type: 'drawing', target: drawing }] : links,
  };
  if (!sheet.chart) return [part];
  const chart = `xl/charts/chart${number}.xml`;
  return [
    part,
    {
      path: drawing,
      type: 'officedocument.drawing',
      xml: drawingXml(sheet.chart),
      leadsTo: [{ type: 'chart', target: chart }],
    },
    { path: chart, type: 'officedocument.drawingml.chart', xml: chartXml(sheet.chart, sheet.name) },
  ];
}

function coreProperties(title: string): NewPart {
  return {
    path: 'docProps/core.xml',
    type: 'package.core-properties',
    xml:
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
      ' xmlns:dc="http://purl.org/dc/elements/1.1/">' +
      `<dc:title>${escapeXml(title)}</dc:title><dc:language>zh-CN</dc:language></cp:coreProperties>`,
  };
}

function workbookXml(sheets: readonly NewSheet[]): string {
  const entries = sheets.map(
    ({ name }, i) => `<sheet name="${escapeXml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  const names = sheets.flatMap((sheet, i) => definedNames(sheet, i));
  return (
    `<workbook xmlns="${MAIN.transitional}" xmlns:r="${RELATIONSHIPS.transitional}"><bookViews><workbookView activeTab="0"/></bookViews>` +
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

function stringsXml(strings: Register): string {
  const items = strings.all.map(
    (text) => `<si><t xml:space="preserve">${escapeXml(encodeEscapes(text))}</t></si>`,
  );
  return `<sst xmlns="${MAIN.transitional}" uniqueCount="${items.length}">${items.join('')}</sst>`;
}
