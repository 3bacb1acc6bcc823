import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Session } from '../../../src/app/session';
import { activeFormOf } from '../../../src/app/state-view';
import type { Address } from '../../../src/core/address';
import { parseA1, toA1 } from '../../../src/core/address';
import type { Grid, Workbook } from '../../../src/core/grid';
import { readWorkbook } from '../../../src/hosts/xlsx';
import type { ProfileId } from '../../../src/workbench/objects/profile';
import { sessionOn } from '../../sessions';
import { settled } from '../contract';
import { openExcel } from './opened';

export const FOUNDING = 'jiangmen-2024.xlsx';
export const WITH_MISTAKES = 'jiangmen-2024-with-mistakes.xlsx';

/** A sample workbook as the reader of files sees it. */
export async function sample(name: string): Promise<Workbook> {
  const path = join(__dirname, '..', '..', '..', 'assets', 'samples', name);
  const workbook = await readWorkbook(new Uint8Array(readFileSync(path)));
  if (!workbook.ok) throw new Error(workbook.error.code);
  return workbook.value;
}

/** A session at work in the embedded Excel, through Microsoft's client. */
export function openSession(sheets: readonly Grid[], profile?: ProfileId) {
  const excel = openExcel(sheets, profile);
  const { host } = excel.opened;
  return { ...excel, excel: excel.host, host, session: sessionOn(host) };
}

export type OpenedSession = ReturnType<typeof openSession>;

/** Something happens after the first reading, before the session writes. */
export function betweenTheTrips({ host }: OpenedSession, happens: () => void | Promise<void>): void {
  const read = host.read.bind(host);
  let first = true;
  host.read = async (scope) => {
    const reading = await read(scope);
    if (first) {
      first = false;
      await settled();
      await happens();
    }
    return reading;
  };
}

/** Content of every cell of a sheet: its formula, else its value. */
export function contents({ model }: OpenedSession, name: string): ReadonlyMap<string, unknown> {
  const sheet = model.sheetNamed(name)!;
  const used = sheet.usedArea(true)!;
  const cells = new Map<string, unknown>();
  for (let row = used.top; row <= used.bottom; row++) {
    for (let column = used.left; column <= used.right; column++) {
      cells.set(toA1({ row, column }), sheet.formula(row, column) ?? sheet.value(row, column));
    }
  }
  return cells;
}

/** Cells whose content differs, with what stands there now. */
export function changed(before: ReadonlyMap<string, unknown>, after: ReadonlyMap<string, unknown>) {
  return Object.fromEntries(
    [...new Set([...before.keys(), ...after.keys()])]
      .filter((cell) => (before.get(cell) ?? null) !== (after.get(cell) ?? null))
      .map((cell) => [cell, after.get(cell) ?? null]),
  );
}

/** What was found, in the order in which it is shown. */
export function found(session: Session): readonly string[] {
  return (activeFormOf(session.get())?.findings ?? []).map(({ rule, at }) => `${rule} ${toA1(at)}`);
}

export function at(cell: string): Address {
  const address = parseA1(cell);
  if (!address) throw new Error(`not an address: ${cell}`);
  return address;
}
