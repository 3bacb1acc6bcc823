import type { TextCell, TextSheet } from '../../app/host';
import { toA1 } from '../../core/address';
import { textXml } from './cell-writer';
import { linesOf } from './text-size';
import { XML_HEAD } from './vocabulary';
import { escapeXml } from './xml-text';

/**
 * The style of its cells, as an item of <cellXfs>: text format, so that what people type into it stays text, wrapped,
 * from the top. Bold and links are set in the texts themselves, which needs no fonts in the user's stylesheet.
 */
export const TEXT_STYLE =
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">' +
  '<alignment vertical="top" wrapText="1"/></xf>';

/** Heading, a blank row, column titles, then the rows: as in Excel (hosts/excel/text-sheet.ts). */
const TITLES = 2;

/** Points of one line in the usual fonts of a form, and what a row needs beside them. */
const LINE = 15;
const ROW_MARGIN = 3;
const HEADING_HEIGHT = 21;

const HEADING_RUN = '<rPr><b/><sz val="14"/></rPr>';
const TITLE_RUN = '<rPr><b/></rPr>';
const LINK_RUN = '<rPr><color rgb="FF0563C1"/><u/></rPr>';

/**
 * The worksheet part of a sheet of texts. No text becomes a formula, whatever it begins with.
 * @param namespace that of the workbook: transitional or strict
 * @param style index of TEXT_STYLE
 */
export function textSheetXml(
  { columns, heading, rows }: TextSheet,
  namespace: string,
  style: number,
): string {
  const cell = (row: number, column: number, text: string, run: string) => {
    if (text === '') return '';
    const content = run === '' ? textXml(text, '') : `<r>${run}${textXml(text, '')}</r>`;
    return `<c r="${toA1({ row, column })}" s="${style}" t="inlineStr"><is>${content}</is></c>`;
  };
  const bodyRow = (cells: readonly TextCell[], row: number) =>
    cells.map(({ text, goTo }, column) => cell(row, column, text, goTo ? LINK_RUN : '')).join('');
  const titles = columns.map(({ title }, column) => cell(TITLES, column, title, TITLE_RUN)).join('');
  const widths = columns.map(({ width }, index) => {
    return `<col min="${index + 1}" max="${index + 1}" width="${width}" style="${style}" customWidth="1"/>`;
  });
  return [
    XML_HEAD,
    `<worksheet xmlns="${namespace}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    '<sheetViews><sheetView workbookViewId="0">',
    `<pane ySplit="${TITLES + 1}" topLeftCell="A${TITLES + 2}" activePane="bottomLeft" state="frozen"/>`,
    '</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>',
    widths.length > 0 ? `<cols>${widths.join('')}</cols>` : '',
    '<sheetData>',
    // The heading says its style: without, it would have that of the column, and be wrapped into its width.
    `<row r="1" ht="${HEADING_HEIGHT}"><c r="A1" s="0" t="inlineStr">`,
    `<is><r>${HEADING_RUN}${textXml(heading, '')}</r></is></c></row>`,
    titles === '' ? '' : `<row r="${TITLES + 1}">${titles}</row>`,
    ...rows.map((cells, index) => {
      const row = TITLES + 1 + index;
      return `<row r="${row + 1}" ht="${heightOf(cells, columns)}">${bodyRow(cells, row)}</row>`;
    }),
    '</sheetData>',
    linksXml(rows),
    // Lines round the cells on paper too, without a border in the user's stylesheet.
    '<printOptions gridLines="1"/><pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>',
  ].join('');
}

/**
 * Points in which every text of a row is seen whole. Not fixed: a spreadsheet that measures for itself, and any after
 * an answer is typed, fits the row anew.
 */
function heightOf(cells: readonly TextCell[], columns: TextSheet['columns']): number {
  const lines = cells.map(({ text }, column) => linesOf(text, columns[column]?.width ?? 0));
  return Math.min(TALLEST_ROW, Math.max(1, ...lines) * LINE + ROW_MARGIN);
}

/** Excel's own bound. */
const TALLEST_ROW = 409;

function linksXml(rows: readonly (readonly TextCell[])[]): string {
  const links = rows.flatMap((cells, index) =>
    cells.flatMap(({ goTo }, column) => {
      if (!goTo) return [];
      const place = `'${goTo.sheet.replaceAll("'", "''")}'!${toA1(goTo.at)}`;
      return [
        `<hyperlink ref="${toA1({ row: TITLES + 1 + index, column })}" location="${escapeXml(place)}"/>`,
      ];
    }),
  );
  return links.length > 0 ? `<hyperlinks>${links.join('')}</hyperlinks>` : '';
}
