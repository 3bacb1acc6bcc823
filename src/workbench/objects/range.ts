import type { Area } from '../../core/address';
import {
  boundingArea,
  cellsOf,
  countOf,
  heightOf,
  intersection,
  onSheet,
  tableOf,
  WHOLE_SHEET,
  widthOf,
} from '../model/area';
import { readEntry } from '../model/entry';
import type { Entry } from '../model/entry';
import { invalidArgument, itemNotFound } from '../protocol/failure';
import { remoteClass } from '../protocol/remote';
import type { Remote, RemoteClass, RemoteSpec } from '../protocol/remote';
import type { Arguments } from '../protocol/arguments';
import type { Json } from '../protocol/wire';
import { isEntireColumn, isEntireRow, parseAddress, sheetAddress, splitSheet } from './address';
import { refuseIfLocked, refuseIfProtected } from './book';
import type { Ranged } from './book';
import { cellProperties, columnProperties, rowProperties } from './cell-properties';
import { conditionalFormats } from './conditional-formats';
import { rangeFormat } from './format';
import { linkAt, setLink } from './hyperlink';
import { rangeAreas } from './range-areas';
import { cellInputs, common, flagOf, textOf, valueTypeOf } from './values';
import { worksheetOf } from './worksheet';

export function areaOf(ranged: Ranged): Area {
  return ranged.areas[0]!;
}

/** Tables of whole columns and rows are not handed out: Excel answers null. */
function table(target: Ranged, at: (row: number, column: number) => Json): Json {
  const area = areaOf(target);
  return isEntireColumn(area) || isEntireRow(area) ? null : tableOf(area, at);
}

/** Entries are text to Excel: they are read as if they had been typed. */
function enter(target: Ranged, value: Json): void {
  const { sheet } = target;
  const area = areaOf(target);
  if (isEntireColumn(area) || isEntireRow(area)) throw invalidArgument('the range is unbounded');
  const inputs = cellInputs(value, area);
  refuseIfLocked(target);
  const entryAt = (row: number, column: number): Entry | null => {
    const input = inputs(row, column);
    return input === null ? null : readEntry(input, sheet.numberFormat(row, column));
  };
  sheet.setEntries(area, entryAt);
}

function setFormats(target: Ranged, value: Json): void {
  const area = areaOf(target);
  const inputs = cellInputs(value, area);
  refuseIfProtected(target.sheet);
  target.sheet.setStyles(area, (row, column) => {
    const pattern = inputs(row, column);
    return pattern === null ? null : { n: { pattern: textOf(pattern) } };
  });
}

const properties: RemoteSpec<Ranged>['properties'] = {
  Address: { read: (target) => sheetAddress(target.sheet.name, areaOf(target)) },
  AddressLocal: { read: (target) => sheetAddress(target.sheet.name, areaOf(target)) },
  RowIndex: { read: (target) => areaOf(target).top },
  ColumnIndex: { read: (target) => areaOf(target).left },
  RowCount: { read: (target) => heightOf(areaOf(target)) },
  ColumnCount: { read: (target) => widthOf(areaOf(target)) },
  CellCount: { read: (target) => countOf(areaOf(target)) },
  IsEntireRow: { since: '1.7', read: (target) => isEntireRow(areaOf(target)) },
  IsEntireColumn: { since: '1.7', read: (target) => isEntireColumn(areaOf(target)) },
  Values: {
    read: (target) => table(target, (row, column) => target.sheet.value(row, column) ?? ''),
    write: enter,
  },
  Formulas: {
    read: (target) =>
      table(
        target,
        (row, column) => target.sheet.formula(row, column) ?? target.sheet.value(row, column) ?? '',
      ),
    write: enter,
  },
  Text: { read: (target) => table(target, (row, column) => target.sheet.text(row, column)) },
  NumberFormat: {
    read: (target) => table(target, (row, column) => target.sheet.numberFormat(row, column)),
    write: setFormats,
  },
  ValueTypes: {
    read: (target) => table(target, (row, column) => valueTypeOf(target.sheet.value(row, column))),
  },
  Hidden: {
    since: '1.2',
    read: (target) =>
      common(
        [...cellsOf(areaOf(target))].map(
          ({ row, column }) => target.sheet.rowHidden(row) || target.sheet.columnHidden(column),
        ),
      ),
    onlyNamed: true,
  },
  RowHidden: {
    since: '1.2',
    read: (target) => common(lines(areaOf(target), 'row').map((row) => target.sheet.rowHidden(row))),
    write: (target, value) => {
      refuseIfProtected(target.sheet);
      target.sheet.setRowsHidden(areaOf(target), flagOf(value));
    },
    onlyNamed: true,
  },
  ColumnHidden: {
    since: '1.2',
    read: (target) =>
      common(lines(areaOf(target), 'column').map((column) => target.sheet.columnHidden(column))),
    write: (target, value) => {
      refuseIfProtected(target.sheet);
      target.sheet.setColumnsHidden(areaOf(target), flagOf(value));
    },
    onlyNamed: true,
  },
  Hyperlink: {
    since: '1.7',
    read: (target) =>
      common([...cellsOf(areaOf(target))].map(({ row, column }) => linkAt(target.sheet, row, column))),
    write: (target, value) => {
      refuseIfLocked(target);
      setLink(target, areaOf(target), value);
    },
    onlyNamed: true,
  },
};

const methods: RemoteSpec<Ranged>['methods'] = {
  GetCell: { call: (target, args) => offset(target, cellWithin(areaOf(target), args)) },
  GetRow: { call: (target, args) => offset(target, rowWithin(areaOf(target), args.integer(0))) },
  GetColumn: { call: (target, args) => offset(target, columnWithin(areaOf(target), args.integer(0))) },
  GetLastCell: { call: (target) => offset(target, lastCell(areaOf(target))) },
  GetLastRow: { call: (target) => offset(target, { ...areaOf(target), top: areaOf(target).bottom }) },
  GetLastColumn: { call: (target) => offset(target, { ...areaOf(target), left: areaOf(target).right }) },
  GetOffsetRange: {
    call: (target, args) => offset(target, shifted(areaOf(target), args.integer(0), args.integer(1))),
  },
  GetResizedRange: {
    since: '1.2',
    call: (target, args) => {
      const area = areaOf(target);
      return offset(target, {
        ...area,
        bottom: area.bottom + args.integer(0, 0),
        right: area.right + args.integer(1, 0),
      });
    },
  },
  GetAbsoluteResizedRange: {
    since: '1.7',
    call: (target, args) => {
      const { top, left } = areaOf(target);
      const [bottom, right] = [top + args.integer(0) - 1, left + args.integer(1) - 1];
      return offset(target, { top, left, bottom, right });
    },
  },
  GetBoundingRect: {
    call: (target, args) => offset(target, boundingArea(areaOf(target), otherArea(target, args))),
  },
  GetIntersection: {
    call: (target, args) => {
      const common = intersection(areaOf(target), otherArea(target, args));
      if (!common) throw itemNotFound();
      return offset(target, common);
    },
  },
  GetIntersectionOrNullObject: {
    since: '1.4',
    call: (target, args) => {
      const common = intersection(areaOf(target), otherArea(target, args));
      return common && offset(target, common);
    },
  },
  GetEntireRow: {
    call: (target) => {
      const { top, bottom } = areaOf(target);
      return offset(target, { ...WHOLE_SHEET, top, bottom });
    },
  },
  GetEntireColumn: {
    call: (target) => {
      const { left, right } = areaOf(target);
      return offset(target, { ...WHOLE_SHEET, left, right });
    },
  },
  GetUsedRange: {
    call: (target, args) => offset(target, usedWithin(target, args.flag(0)) ?? firstCell(areaOf(target))),
  },
  GetUsedRangeOrNullObject: {
    since: '1.4',
    call: (target, args) => {
      const used = usedWithin(target, args.flag(0));
      return used && offset(target, used);
    },
  },
  GetMergedAreasOrNullObject: {
    since: '1.13',
    call: (target) => {
      const merges = mergesFrom(target);
      return merges.length > 0 ? rangeAreas({ ...target, areas: merges }) : null;
    },
  },
  GetCellProperties: {
    since: '1.9',
    call: (target, args) => cellProperties(target, areaOf(target), args.json(0)),
  },
  GetRowProperties: {
    since: '1.9',
    call: (target, args) => rowProperties(target, areaOf(target), args.json(0)),
  },
  GetColumnProperties: {
    since: '1.9',
    call: (target, args) => columnProperties(target, areaOf(target), args.json(0)),
  },
  Select: {
    call: ({ book, sheet, areas }) => {
      book.model.select(sheet, areas);
    },
  },
  Clear: {
    call: (target, args) => {
      refuseIfProtected(target.sheet);
      target.sheet.clear(areaOf(target), clearing(args));
    },
  },
  Merge: {
    since: '1.2',
    call: (target, args) => {
      refuseIfProtected(target.sheet);
      const area = areaOf(target);
      const parts = args.flag(0)
        ? lines(area, 'row').map((row) => ({ ...area, top: row, bottom: row }))
        : [area];
      for (const part of parts) target.sheet.merge(part);
    },
  },
  Unmerge: {
    since: '1.2',
    call: (target) => {
      refuseIfProtected(target.sheet);
      target.sheet.unmerge(areaOf(target));
    },
  },
  Calculate: {
    since: '1.6',
    call: ({ book }) => {
      book.model.recalculateAll();
    },
  },
  // Sent by the client itself, before it cuts a large table into parts.
  _ValidateArraySize: {
    since: '1.3',
    call: (target, args) => {
      const area = areaOf(target);
      if (args.integer(0) !== heightOf(area) || args.integer(1) !== widthOf(area)) throw invalidArgument();
    },
  },
};

export const range: RemoteClass<Ranged> = remoteClass<Ranged>({
  type: 'Range',
  tracked: true,
  properties,
  methods,
  children: {
    Format: { open: (target) => rangeFormat(target) },
    Worksheet: { open: (target) => worksheetOf(target.book, target.sheet) },
    ConditionalFormats: { since: '1.6', open: (target) => conditionalFormats(target) },
  },
});

/** A range of the same sheet; what would lie off the sheet is refused. */
export function offset(from: Ranged, area: Area): Remote {
  if (!onSheet(area) || area.bottom < area.top || area.right < area.left) throw invalidArgument();
  return range({ book: from.book, sheet: from.sheet, areas: [area] });
}

/** The range that an argument names: a Range, or an address on the same sheet. */
function otherArea(target: Ranged, args: Arguments): Area {
  const other = range.targetOf(args.remote(0));
  if (other) {
    if (other.sheet.id !== target.sheet.id) throw invalidArgument('the ranges lie on different sheets');
    return areaOf(other);
  }
  const [, address] = splitSheet(args.text(0));
  const area = parseAddress(address);
  if (!area) throw invalidArgument();
  return area;
}

function usedWithin({ sheet, areas }: Ranged, valuesOnly: boolean): Area | null {
  const used = sheet.usedArea(valuesOnly);
  return used && intersection(used, areas[0]!);
}

/** Excel counts a merge by its first cell: one that merely reaches into the range is not listed. */
function mergesFrom({ sheet, areas }: Ranged): readonly Area[] {
  return sheet.merges().filter((merge) => intersection(firstCell(merge), areas[0]!));
}

function firstCell({ top, left }: Area): Area {
  return { top, left, bottom: top, right: left };
}

function lastCell({ bottom, right }: Area): Area {
  return { top: bottom, left: right, bottom, right };
}

/** Positions count from the range's own corner and may lie outside of it. */
function cellWithin(area: Area, args: Arguments): Area {
  return shifted(firstCell(area), args.integer(0), args.integer(1));
}

function rowWithin(area: Area, index: number): Area {
  return { ...area, top: area.top + index, bottom: area.top + index };
}

function columnWithin(area: Area, index: number): Area {
  return { ...area, left: area.left + index, right: area.left + index };
}

function shifted(area: Area, rows: number, columns: number): Area {
  return {
    top: area.top + rows,
    left: area.left + columns,
    bottom: area.bottom + rows,
    right: area.right + columns,
  };
}

function lines(area: Area, kind: 'row' | 'column'): number[] {
  const [first, count] = kind === 'row' ? [area.top, heightOf(area)] : [area.left, widthOf(area)];
  return Array.from({ length: count }, (_, index) => first + index);
}

function clearing(args: Arguments): 'contents' | 'formats' | 'all' {
  const what = args.has(0) ? args.text(0) : 'All';
  if (what === 'Contents') return 'contents';
  if (what === 'Formats') return 'formats';
  if (what === 'All') return 'all';
  throw invalidArgument();
}
