import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { IStyleData } from '@univerjs/core';
import type { Area } from '../../core/address';
import { cellsOf, intersection } from '../model/area';
import { invalidArgument } from '../protocol/failure';
import { remoteClass } from '../protocol/remote';
import type { Json } from '../protocol/wire';
import { refuseIfProtected } from './book';
import type { Ranged } from './book';
import { isEntireColumn, isEntireRow } from './address';
import { common, flagOf, numberOf, textOf } from './values';
import { colorOf, hexColor } from './color';

/** Screen pixels per point, at the 96 dots per inch that Excel reckons with. */
const PIXELS_PER_POINT = 96 / 72;

/** A cell without a fill reads as white: whoever saves and restores fills would paint the sheet. */
const NO_FILL = '#FFFFFF';
const DEFAULT_FONT_COLOR = '#000000';
const DEFAULT_FONT = '宋体';
const DEFAULT_FONT_SIZE = 11;

/** Cells of whole columns and rows are read as far as something stands on the sheet. */
function boundedAreas({ sheet, areas }: Ranged): readonly Area[] {
  const used = sheet.usedArea(false);
  return areas.flatMap((area) => {
    if (!isEntireColumn(area) && !isEntireRow(area)) return [area];
    const bounded = used && intersection(area, used);
    return bounded ? [bounded] : [];
  });
}

function* cellStyles(ranged: Ranged): Generator<IStyleData> {
  for (const area of boundedAreas(ranged)) {
    for (const { row, column } of cellsOf(area)) yield ranged.sheet.style(row, column);
  }
}

function read<V extends Json>(ranged: Ranged, of: (style: IStyleData) => V): V | null {
  return common(mapped(cellStyles(ranged), of));
}

function* mapped<A, B>(values: Iterable<A>, of: (value: A) => B): Generator<B> {
  for (const value of values) yield of(value);
}

function write(ranged: Ranged, style: IStyleData): void {
  refuseIfProtected(ranged.sheet);
  for (const area of boundedAreas(ranged)) ranged.sheet.setStyle(area, style);
}

const fill = remoteClass<Ranged>({
  type: 'RangeFill',
  properties: {
    Color: {
      read: (target) => read(target, (style) => hexColor(style.bg?.rgb) ?? NO_FILL),
      write: (target, value) => write(target, { bg: { rgb: colorOf(textOf(value)) } }),
    },
  },
  methods: {
    Clear: {
      call: (target) => {
        write(target, { bg: null });
      },
    },
  },
});

const font = remoteClass<Ranged>({
  type: 'RangeFont',
  properties: {
    Color: {
      read: (target) => read(target, (style) => hexColor(style.cl?.rgb) ?? DEFAULT_FONT_COLOR),
      write: (target, value) => write(target, { cl: { rgb: colorOf(textOf(value)) } }),
    },
    Bold: {
      read: (target) => read(target, (style) => style.bl === BooleanNumber.TRUE),
      write: (target, value) => write(target, { bl: bit(flagOf(value)) }),
    },
    Italic: {
      read: (target) => read(target, (style) => style.it === BooleanNumber.TRUE),
      write: (target, value) => write(target, { it: bit(flagOf(value)) }),
    },
    Name: {
      read: (target) => read(target, (style) => style.ff ?? DEFAULT_FONT),
      write: (target, value) => write(target, { ff: textOf(value) }),
    },
    Size: {
      read: (target) => read(target, (style) => style.fs ?? DEFAULT_FONT_SIZE),
      write: (target, value) => write(target, { fs: numberOf(value) }),
    },
    Underline: {
      read: (target) => read(target, (style) => (style.ul?.s ? 'Single' : 'None')),
      write: (target, value) => write(target, { ul: { s: bit(textOf(value) !== 'None') } }),
    },
    Strikethrough: {
      since: '1.9',
      read: (target) => read(target, (style) => style.st?.s === BooleanNumber.TRUE),
      write: (target, value) => write(target, { st: { s: bit(flagOf(value)) } }),
    },
  },
});

const protection = remoteClass<Ranged>({
  type: 'FormatProtection',
  properties: {
    Locked: {
      since: '1.2',
      read: ({ sheet, areas }) =>
        common(
          mapped(
            areas.flatMap((area) => [...cellsOf(area)]),
            ({ row, column }) => sheet.locked(row, column),
          ),
        ),
      write: ({ sheet, areas }, value) => {
        refuseIfProtected(sheet);
        for (const area of areas) sheet.setExtras(area, { unlocked: !flagOf(value) });
      },
    },
  },
});

const HORIZONTAL: ReadonlyMap<string, HorizontalAlign> = new Map([
  ['General', HorizontalAlign.UNSPECIFIED],
  ['Left', HorizontalAlign.LEFT],
  ['Center', HorizontalAlign.CENTER],
  ['Right', HorizontalAlign.RIGHT],
  ['Justify', HorizontalAlign.JUSTIFIED],
]);

const VERTICAL: ReadonlyMap<string, VerticalAlign> = new Map([
  ['Top', VerticalAlign.TOP],
  ['Center', VerticalAlign.MIDDLE],
  ['Bottom', VerticalAlign.BOTTOM],
]);

export const rangeFormat = remoteClass<Ranged>({
  type: 'RangeFormat',
  properties: {
    WrapText: {
      read: (target) => read(target, (style) => style.tb === WrapStrategy.WRAP),
      write: (target, value) =>
        write(target, { tb: flagOf(value) ? WrapStrategy.WRAP : WrapStrategy.UNSPECIFIED }),
    },
    HorizontalAlignment: {
      read: (target) => read(target, (style) => nameOf(HORIZONTAL, style.ht, 'General')),
      write: (target, value) => write(target, { ht: named(HORIZONTAL, value) }),
    },
    VerticalAlignment: {
      read: (target) => read(target, (style) => nameOf(VERTICAL, style.vt, 'Bottom')),
      write: (target, value) => write(target, { vt: named(VERTICAL, value) }),
    },
    ColumnWidth: {
      since: '1.2',
      read: ({ sheet, areas }) =>
        common(
          areas.flatMap((area) => indices(area.left, area.right).map((at) => points(sheet.columnWidth(at)))),
        ),
      write: ({ sheet, areas }, value) => {
        refuseIfProtected(sheet);
        for (const area of areas) sheet.setColumnWidth(area, pixels(numberOf(value)));
      },
    },
    RowHeight: {
      since: '1.2',
      read: ({ sheet, areas }) =>
        common(
          areas.flatMap((area) => indices(area.top, area.bottom).map((at) => points(sheet.rowHeight(at)))),
        ),
      write: ({ sheet, areas }, value) => {
        refuseIfProtected(sheet);
        for (const area of areas) sheet.setRowHeight(area, pixels(numberOf(value)));
      },
    },
  },
  children: {
    Fill: { open: fill },
    Font: { open: font },
    Protection: { since: '1.2', open: protection },
  },
});

function bit(flag: boolean): BooleanNumber {
  return flag ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function named<V>(names: ReadonlyMap<string, V>, value: Json): V {
  const found = names.get(textOf(value));
  if (found === undefined) throw invalidArgument();
  return found;
}

function nameOf<V>(names: ReadonlyMap<string, V>, value: V | null | undefined, fallback: string): string {
  for (const [name, one] of names) if (one === value) return name;
  return fallback;
}

function indices(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function points(inPixels: number): number {
  return inPixels / PIXELS_PER_POINT;
}

function pixels(inPoints: number): number {
  return Math.round(inPoints * PIXELS_PER_POINT);
}
