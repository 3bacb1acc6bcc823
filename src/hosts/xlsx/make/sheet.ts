import type { Address, Area } from '../../../core/address';
import { areaToA1, columnName, toA1 } from '../../../core/address';
import { MAIN, RELATIONSHIPS } from '../vocabulary';
import { escapeXml } from '../xml-text';
import type { NewChart } from './chart';
import type { NewStyle, Register, StyleBook } from './style';

export interface NewCell extends Address {
  /** A number as the digits to be written, so that none is lost; null for a cell that only has a look. */
  readonly value: { readonly number: string } | { readonly text: string } | null;
  readonly style: NewStyle;
  readonly link?: NewLink;
}

/** Outside (`address`: a relative path or URL), a place in this workbook (`location`), or a place in another file. */
export interface NewLink {
  readonly address?: string;
  /** "'自评表'!I16". */
  readonly location?: string;
}

export interface PrintSetup {
  readonly landscape: boolean;
  readonly area?: Area;
  /** Repeated on every page; sheet rows as printed, from one. */
  readonly titleRows?: { readonly from: number; readonly to: number };
}

export interface NewSheet {
  readonly name: string;
  /** Widths of the first columns, in characters. */
  readonly columns: readonly number[];
  /** Heights in points by sheet row, from zero. */
  readonly heights?: ReadonlyMap<number, number>;
  /** At most one per place. */
  readonly cells: readonly NewCell[];
  readonly merges?: readonly Area[];
  /** Rows above stay in view. */
  readonly frozenRows?: number;
  readonly filter?: Area;
  readonly print?: PrintSetup;
  readonly gridLines?: boolean;
  readonly chart?: NewChart;
}

const A4 = 9;

export function sheetXml(sheet: NewSheet, active: boolean, styles: StyleBook, strings: Register): string {
  const merges = (sheet.merges ?? []).map((area) => `<mergeCell ref="${areaToA1(area)}"/>`);
  // The order of the elements is the schema's (CT_Worksheet); Excel refuses any other.
  return (
    `<worksheet xmlns="${MAIN.transitional}" xmlns:r="${RELATIONSHIPS.transitional}">` +
    (sheet.print ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : '') +
    viewXml(sheet, active) +
    '<sheetFormatPr defaultRowHeight="15"/>' +
    `<cols>${sheet.columns.map(columnXml).join('')}</cols>` +
    `<sheetData>${rowsXml(sheet, styles, strings)}</sheetData>` +
    (sheet.filter ? `<autoFilter ref="${areaToA1(sheet.filter)}"/>` : '') +
    (merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>` : '') +
    linksXml(sheet) +
    (sheet.print ? printXml(sheet.print) : '') +
    // After the links: the ids are given out in that order.
    (sheet.chart ? `<drawing r:id="rId${outside(sheet).length + 1}"/>` : '') +
    '</worksheet>'
  );
}

/** Where the sheet's links lead outside, in the order of their ids. */
export function linksOutside(sheet: NewSheet): readonly string[] {
  return outside(sheet).map(({ link }) => link.address);
}

interface LinkOutside {
  readonly cell: NewCell;
  readonly link: NewLink & { readonly address: string };
}

function outside(sheet: NewSheet): LinkOutside[] {
  return sheet.cells.flatMap((cell) => {
    const address = cell.link?.address;
    return address === undefined ? [] : [{ cell, link: { ...cell.link, address } }];
  });
}

function linksXml(sheet: NewSheet): string {
  const ids = new Map(outside(sheet).map(({ cell }, i) => [cell, `rId${i + 1}`]));
  const links = sheet.cells.flatMap((cell) => {
    if (!cell.link) return [];
    const id = ids.get(cell);
    const { location } = cell.link;
    return (
      `<hyperlink ref="${toA1(cell)}"${id ? ` r:id="${id}"` : ''}` +
      `${location ? ` location="${escapeXml(location)}"` : ''}/>`
    );
  });
  return links.length > 0 ? `<hyperlinks>${links.join('')}</hyperlinks>` : '';
}

function viewXml({ frozenRows, gridLines = true }: NewSheet, active: boolean): string {
  const below = frozenRows ? toA1({ row: frozenRows, column: 0 }) : '';
  return (
    `<sheetViews><sheetView${gridLines ? '' : ' showGridLines="0"'}${active ? ' tabSelected="1"' : ''} workbookViewId="0">` +
    (frozenRows
      ? `<pane ySplit="${frozenRows}" topLeftCell="${below}" activePane="bottomLeft" state="frozen"/>` +
        `<selection pane="bottomLeft" activeCell="${below}" sqref="${below}"/>`
      : '') +
    '</sheetView></sheetViews>'
  );
}

function columnXml(width: number, index: number): string {
  return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
}

function rowsXml({ cells, heights }: NewSheet, styles: StyleBook, strings: Register): string {
  const rows = new Map<number, NewCell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, inRow]) => {
      const height = heights?.get(row);
      const sorted = [...inRow].sort((a, b) => a.column - b.column);
      return (
        `<row r="${row + 1}"${height === undefined ? '' : ` ht="${height}" customHeight="1"`}>` +
        `${sorted.map((cell) => cellXml(cell, styles, strings)).join('')}</row>`
      );
    })
    .join('');
}

function cellXml({ row, column, value, style }: NewCell, styles: StyleBook, strings: Register): string {
  const place = `r="${columnName(column)}${row + 1}" s="${styles.index(style)}"`;
  if (value === null) return `<c ${place}/>`;
  if ('number' in value) return `<c ${place}><v>${value.number}</v></c>`;
  return `<c ${place} t="s"><v>${strings.index(value.text)}</v></c>`;
}

function printXml({ landscape }: PrintSetup): string {
  return (
    '<printOptions horizontalCentered="1"/>' +
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="${A4}" orientation="${landscape ? 'landscape' : 'portrait'}" fitToWidth="1" fitToHeight="0"/>` +
    '<headerFooter><oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter>'
  );
}
