import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { IBorderStyleData, IStyleData } from '@univerjs/core';
import type { Area } from '../../core/address';
import { parseA1, parseArea } from '../../core/address';
import { openPackage } from '../../hosts/xlsx/package';
import type { Package } from '../../hosts/xlsx/package';
import { readWorkbookPart } from '../../hosts/xlsx/workbook-part';
import type { FormulaRule } from '../model/conditional';
import type { SheetLook } from '../model/snapshot';

/** How the sheets of a file look, by name: for the eye only. A file that tells nothing gets plain sheets. */
export function readLooks(bytes: Uint8Array): ReadonlyMap<string, SheetLook> {
  const pack = openPackage(bytes);
  const workbook = pack.ok ? readWorkbookPart(pack.value) : pack;
  if (!pack.ok || !workbook.ok) return new Map();
  const styles =
    workbook.value.stylesPath === null ? null : documentOf(pack.value, workbook.value.stylesPath);
  const book = stylesOf(styles);
  return new Map(
    workbook.value.sheets.map(
      ({ name, path }) => [name, sheetLook(documentOf(pack.value, path), book)] as const,
    ),
  );
}

interface StyleBook {
  readonly cells: readonly IStyleData[];
  readonly conditional: readonly IStyleData[];
}

/** A column width of 1 is one digit of the default font, 7 pixels at 96 dots per inch, plus 5 pixels once. */
const columnPixels = (width: number) => Math.round(width * 7 + 5);
const rowPixels = (points: number) => Math.round((points * 96) / 72);
const MOST_COLUMNS = 256;

function documentOf(pack: Package, path: string): Document | null {
  const text = pack.xml(path);
  if (!text.ok) return null;
  const parsed = new DOMParser().parseFromString(text.value.text.replace(/^\uFEFF/, ''), 'text/xml');
  return parsed.getElementsByTagName('parsererror').length > 0 ? null : parsed;
}

function sheetLook(sheet: Document | null, styles: StyleBook): SheetLook {
  if (!sheet) return {};
  const ids = new Map<string, number>();
  const rowHeights = new Map<number, number>();
  for (const row of all(sheet, 'row')) {
    const height = number(row, 'ht');
    if (height !== null) rowHeights.set((number(row, 'r') ?? 1) - 1, rowPixels(height));
  }
  for (const cell of all(sheet, 'c')) {
    const at = parseA1(cell.getAttribute('r') ?? '');
    const id = number(cell, 's');
    if (at && id !== null) ids.set(`${at.row},${at.column}`, id);
  }
  return {
    columnWidths: columnWidths(sheet),
    rowHeights,
    style: (row, column) => styles.cells[ids.get(`${row},${column}`) ?? 0] ?? null,
    styled: [...ids.keys()].map((key) => {
      const [row, column] = key.split(',').map((part) => parseInt(part, 10));
      return { row: row!, column: column! };
    }),
    rules: rulesOf(sheet, styles),
  };
}

function columnWidths(sheet: Document): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  for (const column of all(sheet, 'col')) {
    const width = number(column, 'width');
    const first = number(column, 'min') ?? 1;
    const last = Math.min(number(column, 'max') ?? first, MOST_COLUMNS);
    for (let index = first; width !== null && index <= last; index++)
      widths.set(index - 1, columnPixels(width));
  }
  return widths;
}

/** Conditional formats with a formula; marks of an earlier session are among them. */
function rulesOf(sheet: Document, styles: StyleBook): readonly Omit<FormulaRule, 'id'>[] {
  return all(sheet, 'conditionalFormatting').flatMap((group) => {
    const areas = (group.getAttribute('sqref') ?? '').split(' ').map(parseArea);
    const known = areas.filter((area): area is Area => area !== null);
    return all(group, 'cfRule')
      .filter((rule) => rule.getAttribute('type') === 'expression')
      .map((rule) => ({
        type: 'Custom' as const,
        areas: known,
        formula: `=${all(rule, 'formula')[0]?.textContent ?? 'FALSE'}`,
        style: styles.conditional[number(rule, 'dxfId') ?? -1] ?? {},
        stopIfTrue: rule.getAttribute('stopIfTrue') === '1',
      }));
  });
}

function stylesOf(styles: Document | null): StyleBook {
  if (!styles) return { cells: [], conditional: [] };
  const under = (parent: string, tag: string) => {
    const list = all(styles, parent)[0];
    return list ? [...list.children].filter((one) => one.localName === tag) : [];
  };
  const fonts = under('fonts', 'font').map(fontStyle);
  const fills = under('fills', 'fill').map((fill) => fillStyle(fill, 'fgColor'));
  const borders = under('borders', 'border').map(borderStyle);
  const cells = under('cellXfs', 'xf').map((xf) => ({
    ...fonts[number(xf, 'fontId') ?? 0],
    ...fills[number(xf, 'fillId') ?? 0],
    ...borders[number(xf, 'borderId') ?? 0],
    ...alignmentStyle(all(xf, 'alignment')[0]),
  }));
  const conditional = under('dxfs', 'dxf').map((dxf) => ({
    ...all(dxf, 'font').map(fontStyle)[0],
    ...all(dxf, 'fill').map((fill) => fillStyle(fill, 'bgColor'))[0],
  }));
  return { cells, conditional };
}

function fontStyle(font: Element): IStyleData {
  const style: IStyleData = {};
  const name = all(font, 'name')[0]?.getAttribute('val');
  const size = all(font, 'sz')[0];
  const color = colorIn(font, 'color');
  if (name) style.ff = name;
  if (size) style.fs = number(size, 'val') ?? 11;
  if (all(font, 'b').length > 0) style.bl = BooleanNumber.TRUE;
  if (all(font, 'i').length > 0) style.it = BooleanNumber.TRUE;
  if (all(font, 'u').length > 0) style.ul = { s: BooleanNumber.TRUE };
  if (color) style.cl = { rgb: color };
  return style;
}

function fillStyle(fill: Element, tag: string): IStyleData {
  const pattern = all(fill, 'patternFill')[0];
  const color = pattern && pattern.getAttribute('patternType') !== 'none' ? colorIn(pattern, tag) : null;
  return color ? { bg: { rgb: color } } : {};
}

const BORDERS: ReadonlyMap<string, BorderStyleTypes> = new Map([
  ['thin', BorderStyleTypes.THIN],
  ['hair', BorderStyleTypes.HAIR],
  ['dotted', BorderStyleTypes.DOTTED],
  ['dashed', BorderStyleTypes.DASHED],
  ['double', BorderStyleTypes.DOUBLE],
  ['medium', BorderStyleTypes.MEDIUM],
  ['thick', BorderStyleTypes.THICK],
]);

function borderStyle(border: Element): IStyleData {
  const side = (tag: string): IBorderStyleData | undefined => {
    const edge = all(border, tag)[0];
    const style = edge && BORDERS.get(edge.getAttribute('style') ?? '');
    return style === undefined
      ? undefined
      : { s: style, cl: { rgb: (edge && colorIn(edge, 'color')) ?? '#000000' } };
  };
  const bd = { t: side('top'), b: side('bottom'), l: side('left'), r: side('right') };
  return Object.values(bd).some((edge) => edge) ? { bd } : {};
}

const HORIZONTAL: ReadonlyMap<string, HorizontalAlign> = new Map([
  ['left', HorizontalAlign.LEFT],
  ['center', HorizontalAlign.CENTER],
  ['centerContinuous', HorizontalAlign.CENTER],
  ['right', HorizontalAlign.RIGHT],
]);

const VERTICAL: ReadonlyMap<string, VerticalAlign> = new Map([
  ['top', VerticalAlign.TOP],
  ['center', VerticalAlign.MIDDLE],
]);

function alignmentStyle(alignment: Element | undefined): IStyleData {
  const style: IStyleData = {
    vt: VERTICAL.get(alignment?.getAttribute('vertical') ?? '') ?? VerticalAlign.BOTTOM,
  };
  const horizontal = HORIZONTAL.get(alignment?.getAttribute('horizontal') ?? '');
  if (horizontal !== undefined) style.ht = horizontal;
  if (alignment?.getAttribute('wrapText') === '1') style.tb = WrapStrategy.WRAP;
  return style;
}

/** Colours given outright; those of a theme are left to the defaults, which is what forms use them for. */
function colorIn(element: Element, tag: string): string | null {
  const rgb = all(element, tag)[0]?.getAttribute('rgb');
  return rgb ? `#${rgb.slice(-6)}` : null;
}

function all(within: Document | Element, tag: string): Element[] {
  return [...within.getElementsByTagNameNS('*', tag)];
}

function number(element: Element, attribute: string): number | null {
  const text = element.getAttribute(attribute);
  const value = text === null ? NaN : Number(text);
  return Number.isFinite(value) ? value : null;
}
