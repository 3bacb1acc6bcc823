import { BooleanNumber } from '@univerjs/core';
import type { Area } from '../../core/address';
import type { SheetModel } from '../model/sheet';
import { invalidArgument } from '../protocol/failure';
import type { Json } from '../protocol/wire';
import type { Ranged } from './book';

const LINK_BLUE = '#0563C1';

/** A cell's link as Excel hands it out; null where there is none. */
export function linkAt(sheet: SheetModel, row: number, column: number): Json {
  const { link } = sheet.extras(row, column);
  if (!link) return null;
  return {
    ...(link.address === null ? {} : { address: link.address }),
    ...(link.location === null ? {} : { documentReference: link.location }),
    screenTip: '',
    textToDisplay: sheet.text(row, column),
  };
}

/** Sets a link, its text, and the blue underlined look that Excel gives it. */
export function setLink({ sheet }: Ranged, area: Area, value: Json): void {
  if (value === null || value === '') {
    sheet.setExtras(area, { link: undefined });
    return;
  }
  if (typeof value !== 'object' || Array.isArray(value)) throw invalidArgument();
  const given = value as { readonly [key: string]: Json };
  const address = textIn(given, 'address');
  const location = textIn(given, 'documentReference');
  if (address === null && location === null) throw invalidArgument();
  const text = textIn(given, 'textToDisplay');
  sheet.setExtras(area, { link: { address, location } });
  sheet.setEntries(area, (row, column) => {
    const shown = text ?? (sheet.value(row, column) === null ? (address ?? location) : null);
    return shown === null ? null : { value: shown, formula: null, format: null };
  });
  sheet.setStyle(area, { cl: { rgb: LINK_BLUE }, ul: { s: BooleanNumber.TRUE } });
}

function textIn(given: { readonly [key: string]: Json }, key: string): string | null {
  const value = given[key];
  return typeof value === 'string' && value !== '' ? value : null;
}
