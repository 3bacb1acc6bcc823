import { BooleanNumber } from '@univerjs/core';
import type { Area } from '../../core/address';
import { heightOf, tableOf, widthOf } from '../model/area';
import { Failure, invalidArgument } from '../protocol/failure';
import type { Json } from '../protocol/wire';
import { sheetAddress } from './address';
import type { Ranged } from './book';
import { hexColor } from './color';
import { linkAt } from './hyperlink';

type Asked = { readonly [key: string]: Json };

/** How one property is read at one place: a leaf, or a group of further ones. */
type Reader = ((target: Ranged, row: number, column: number) => Json) | { readonly [key: string]: Reader };

const address: Reader = ({ sheet }, row, column) =>
  sheetAddress(sheet.name, { top: row, left: column, bottom: row, right: column });

const CELL: { readonly [key: string]: Reader } = {
  address,
  addressLocal: address,
  hyperlink: ({ sheet }, row, column) => linkAt(sheet, row, column),
  format: {
    protection: { locked: ({ sheet }, row, column) => sheet.locked(row, column) },
    fill: { color: ({ sheet }, row, column) => hexColor(sheet.style(row, column).bg?.rgb) ?? '#FFFFFF' },
    font: {
      color: ({ sheet }, row, column) => hexColor(sheet.style(row, column).cl?.rgb) ?? '#000000',
      bold: ({ sheet }, row, column) => sheet.style(row, column).bl === BooleanNumber.TRUE,
    },
  },
};

const ROW: { readonly [key: string]: Reader } = {
  rowIndex: (_target, row) => row,
  rowHidden: ({ sheet }, row) => sheet.rowHidden(row),
};

const COLUMN: { readonly [key: string]: Reader } = {
  columnIndex: (_target, _row, column) => column,
  columnHidden: ({ sheet }, _row, column) => sheet.columnHidden(column),
};

/** `range.getCellProperties(…)`: a table with one record per cell. */
export function cellProperties(target: Ranged, area: Area, asked: Json): Json {
  return tableOf(area, (row, column) => record(CELL, object(asked), 'CellProperties', [target, row, column]));
}

/** `range.getRowProperties(…)`: one record per row. */
export function rowProperties(target: Ranged, area: Area, asked: Json): Json {
  return Array.from({ length: heightOf(area) }, (_, index) =>
    record(ROW, object(asked), 'RowProperties', [target, area.top + index, area.left]),
  );
}

/** `range.getColumnProperties(…)`: one record per column. */
export function columnProperties(target: Ranged, area: Area, asked: Json): Json {
  return Array.from({ length: widthOf(area) }, (_, index) =>
    record(COLUMN, object(asked), 'ColumnProperties', [target, area.top, area.left + index]),
  );
}

type Place = readonly [target: Ranged, row: number, column: number];

/** What was asked for, in the shape in which it was asked. `true` for a group means all of it. */
function record(readers: { readonly [key: string]: Reader }, asked: Asked, path: string, place: Place): Json {
  const found: { [key: string]: Json } = {};
  for (const [key, wanted] of Object.entries(asked)) {
    if (wanted === false) continue;
    const reader = readers[key];
    if (!reader) throw new Failure('NotImplemented', `${path}.${key} is not built in the embedded Excel.`);
    found[key] =
      typeof reader === 'function'
        ? reader(...place)
        : record(reader, wanted === true ? allOf(reader) : object(wanted), `${path}.${key}`, place);
  }
  return found;
}

function allOf(readers: { readonly [key: string]: Reader }): Asked {
  return Object.fromEntries(Object.keys(readers).map((key) => [key, true]));
}

function object(value: Json): Asked {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidArgument();
  return value as Asked;
}
