import type { Area } from '../../core/address';
import { accessDenied } from '../protocol/failure';
import { cellsOf } from '../model/area';
import type { SheetModel } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook';
import type { EventHub } from './events';
import type { Profile } from './profile';

/** What every object of one open workbook shares. */
export interface Book {
  readonly model: WorkbookModel;
  readonly profile: Profile;
  readonly events: EventHub;
}

/** Areas of one sheet: a range has one, range areas have any number. */
export interface Ranged {
  readonly book: Book;
  readonly sheet: SheetModel;
  readonly areas: readonly Area[];
}

/** On a protected sheet a write that touches one locked cell is refused as a whole. */
export function refuseIfLocked({ sheet, areas }: Ranged): void {
  if (!sheet.protected) return;
  for (const area of areas) {
    for (const { row, column } of cellsOf(area)) {
      if (sheet.locked(row, column)) throw accessDenied('the sheet is protected');
    }
  }
}

/** Formats, names of sheets, conditional formats: not allowed on a protected sheet at all. */
export function refuseIfProtected(sheet: SheetModel): void {
  if (sheet.protected) throw accessDenied('the sheet is protected');
}
