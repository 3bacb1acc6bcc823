import { OWN_SHEET_NAME } from '../../app/host';
import { openPackage } from '../../hosts/xlsx/package';
import { ownSheetsIn } from '../../hosts/xlsx/patch-sheets';
import { readProperties } from '../../hosts/xlsx/properties';
import type { WorkbookModel } from '../model/workbook';

/** What the add-in keeps in a workbook beside its cells. */
export interface OwnData {
  /** Settings of the workbook: key and JSON text. */
  readonly settings: readonly (readonly [string, string])[];
  /** The sheets that it made. */
  readonly sheets: readonly string[];
}

export function ownDataIn(bytes: Uint8Array): OwnData {
  const pack = openPackage(bytes);
  // A file of another kind holds none; a damaged part was told of when its cells were read.
  if (!pack.ok) return { settings: [], sheets: [] };
  const properties = readProperties(pack.value);
  const items = properties.ok ? Object.entries(properties.value) : [];
  return {
    settings: items.map(([key, value]) => [key, JSON.stringify(value)]),
    sheets: ownSheetsIn(pack.value),
  };
}

/** The same of a workbook that is open. */
export function ownDataOf(model: WorkbookModel): OwnData {
  const marked = new Set(model.names.all().map(({ name, sheet }) => name === OWN_SHEET_NAME && sheet));
  return {
    settings: [...model.settings],
    sheets: model.sheets.filter(({ id }) => marked.has(id)).map(({ name }) => name),
  };
}

export function putOwnData(model: WorkbookModel, { settings, sheets }: OwnData): void {
  for (const [key, text] of settings) model.settings.set(key, text);
  for (const name of sheets) {
    const sheet = model.sheetNamed(name);
    if (!sheet || model.names.find(OWN_SHEET_NAME)) continue;
    const reference = `'${name.replaceAll("'", "''")}'!$A$1`;
    model.names.add({ name: OWN_SHEET_NAME, reference, comment: '', hidden: true, sheet: sheet.id });
  }
}
