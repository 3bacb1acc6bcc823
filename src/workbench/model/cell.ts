import { CellValueType, numfmt } from '@univerjs/core';
import type { ICellData, IStyleData, Nullable } from '@univerjs/core';
import type { CellValue, Link } from '../../core/grid';

export const GENERAL = 'General';

/** What a cell carries beside Univer's own fields; it moves with the cell when rows are inserted. */
export interface CellExtras {
  /** Cells are locked unless this says otherwise. */
  readonly unlocked?: boolean;
  readonly link?: Link;
}

/** The cell's value as Excel hands it out: a rich text as its text, an error as its name, else as stored. */
export function valueOf(cell: Nullable<ICellData>): CellValue {
  if (!cell) return null;
  const rich = cell.p?.body?.dataStream;
  if (rich !== undefined) return rich.replace(/\r\n$/, '').replace(/\r/g, '\n');
  const { v, t } = cell;
  if (v === undefined || v === null || v === '') return null;
  if (t === CellValueType.BOOLEAN) return v === true || v === 1 || v === '1';
  return v;
}

/** The cell's content as Univer stores it. */
export function contentOf(value: CellValue): Pick<ICellData, 'v' | 't'> {
  switch (typeof value) {
    case 'number':
      return { v: value, t: CellValueType.NUMBER };
    case 'boolean':
      return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
    case 'string':
      return { v: value, t: CellValueType.STRING };
    default:
      return { v: null, t: null };
  }
}

export function formatOf(style: Nullable<IStyleData>): string {
  return style?.n?.pattern || GENERAL;
}

export function extrasOf(cell: Nullable<ICellData>): CellExtras {
  return (cell?.custom as CellExtras | null | undefined) ?? {};
}

/** What the sheet shows for a value. Columns are never too narrow here: "####" is not imitated. */
export function shownText(value: CellValue, format: string): string {
  if (value === null) return '';
  return numfmt.format(numfmt.isValidFormat(format) ? format : GENERAL, value, { locale: 'zh-CN' });
}
