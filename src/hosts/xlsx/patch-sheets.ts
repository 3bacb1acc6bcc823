import type { TextSheet } from '../../app/host';
import { OWN_SHEET_NAME } from '../../app/host';
import type { FileError } from '../../core/file-error';
import type { Result } from '../../core/result';
import { ok } from '../../core/result';
import { refuse } from './limits';
import type { Package } from './package';
import type { PackageEdit } from './package-edit';
import { Splices, appendChild, insertChildren, setAttribute } from './splice';
import { textSheetXml } from './text-sheet';
import { MAIN, RELATIONSHIPS } from './vocabulary';
import { childrenBefore, mainNamespace, relationshipId } from './workbook-part';
import { XmlScanner } from './xml';
import { escapeXml } from './xml-text';

const WORKSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

interface SheetElement {
  readonly name: string;
  readonly sheetId: number;
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** What the workbook part says about its sheets, and how it says it. */
interface SheetList {
  readonly sheets: readonly SheetElement[];
  readonly namespace: string;
  /** Prefix of elements. */
  readonly prefix: string;
  /** Offset of "</sheets>". */
  readonly end: number;
  /** Positions of sheets of ours. */
  readonly ours: ReadonlySet<number>;
  readonly hasNames: boolean;
  /** The attribute that leads to a part ("r:id"), with a declaration of its prefix if the root has none. */
  readonly idAttribute: string;
}

/** Whether a workbook has a sheet of this name, and whether we made it. Names are compared without case, as in Excel. */
export function sheetNamed(edit: PackageEdit, name: string): Result<'none' | 'ours' | 'foreign', FileError> {
  const workbook = edit.text(edit.pack.main);
  if (!workbook.ok) return workbook;
  const list = sheetList(workbook.value);
  const index = indexOf(list, name);
  if (index < 0) return ok('none');
  return ok(list.ours.has(index) ? 'ours' : 'foreign');
}

function indexOf({ sheets }: SheetList, sought: string): number {
  return sheets.findIndex(({ name }) => name.toLowerCase() === sought.toLowerCase());
}

/** Makes a sheet of texts, last in the workbook, or fills the one of this name anew. */
export function putSheet(edit: PackageEdit, sheet: TextSheet, style: number): FileError | null {
  const workbook = edit.text(edit.pack.main);
  if (!workbook.ok) return workbook.error;
  const list = sheetList(workbook.value);
  const xml = textSheetXml(sheet, list.namespace, style);
  const index = indexOf(list, sheet.name);
  const there = list.sheets[index];
  if (there) {
    const path = pathOf(edit, there.id);
    if (!path.ok) return path.error;
    if (!list.ours.has(index))
      edit.setText(edit.pack.main, withName(workbook.value, list, there.name, index));
    return edit.edit(path.value, () => xml);
  }
  const folder = edit.pack.main.slice(0, edit.pack.main.lastIndexOf('/') + 1);
  const path = edit.freePath(`${folder}worksheets/sheet`, '.xml');
  const error = edit.add(path, xml, WORKSHEET);
  if (error) return error;
  const id = edit.relate(edit.pack.main, 'worksheet', path.slice(folder.length));
  if (!id.ok) return id.error;
  const sheetId = Math.max(0, ...list.sheets.map((one) => one.sheetId)) + 1;
  const element = `<${list.prefix}sheet name="${escapeXml(sheet.name)}" sheetId="${sheetId}" ${list.idAttribute}="${id.value}"/>`;
  const { value: text } = workbook;
  const withSheet = text.slice(0, list.end) + element + text.slice(list.end);
  edit.setText(edit.pack.main, withName(withSheet, list, sheet.name, list.sheets.length));
  return null;
}

/** The workbook part with our name for the sheet at a position. */
function withName(text: string, { prefix, hasNames }: SheetList, sheet: string, index: number): string {
  const place = escapeXml(`'${sheet.replaceAll("'", "''")}'!$A$1`);
  const local = `localSheetId="${index}" hidden="1"`;
  const name = `<${prefix}definedName name="${OWN_SHEET_NAME}" ${local}>${place}</${prefix}definedName>`;
  return hasNames
    ? appendChild(text, () => name, 'definedNames')
    : insertChildren(
        text,
        childrenBefore('definedNames'),
        (p) => `<${p}definedNames>${name}</${p}definedNames>`,
      );
}

/** Takes a sheet away, with what the workbook part says about it. The last one stays: a workbook needs a sheet. */
export function removeSheet(edit: PackageEdit, name: string): FileError | null {
  const workbook = edit.text(edit.pack.main);
  if (!workbook.ok) return workbook.error;
  const list = sheetList(workbook.value);
  const { sheets } = list;
  const index = indexOf(list, name);
  const sheet = sheets[index];
  if (!sheet || sheets.length === 1) return null;
  const path = pathOf(edit, sheet.id);
  if (!path.ok) return path.error;
  edit.setText(edit.pack.main, withoutSheet(workbook.value, sheet, index));
  return edit.remove(path.value) ?? edit.unrelate(edit.pack.main, sheet.id);
}

/** Names of the sheets that we made, by the mark they carry; none where the workbook part cannot be read. */
export function ownSheetsIn(pack: Package): readonly string[] {
  const workbook = pack.xml(pack.main);
  if (!workbook.ok) return [];
  const { sheets, ours } = sheetList(workbook.value.text);
  return sheets.filter((_, index) => ours.has(index)).map(({ name }) => name);
}

function pathOf(edit: PackageEdit, id: string): Result<string, FileError> {
  const relationships = edit.pack.relationships(edit.pack.main);
  if (!relationships.ok) return relationships;
  const found = relationships.value.find((relationship) => relationship.id === id);
  return found ? ok(found.target) : refuse('missing-part', { part: id });
}

function sheetList(text: string): SheetList {
  const scanner = new XmlScanner(text);
  const bases = new Set<string>(Object.values(RELATIONSHIPS));
  const sheets: SheetElement[] = [];
  let namespace = '';
  const ours = new Set<number>();
  let declared = '';
  let end = 0;
  let hasNames = false;
  for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
    if (event === 'open' && scanner.depth === 1) {
      const namespaces = scanner.attributes();
      namespace = mainNamespace(scanner);
      const known = namespaces.find(([, value]) => bases.has(value));
      declared = known?.[0].slice('xmlns:'.length) ?? '';
    } else if (event === 'open' && scanner.depth === 3 && scanner.name === 'sheet') {
      sheets.push({
        name: scanner.attribute('name') ?? '',
        sheetId: Number(scanner.attribute('sheetId') ?? 0),
        id: relationshipId(scanner),
        start: scanner.start,
        end: scanner.end,
      });
    } else if (event === 'close' && scanner.depth === 1 && scanner.name === 'sheets') end = scanner.start;
    else if (event === 'open' && scanner.name === 'definedName') {
      hasNames = true;
      if (scanner.attribute('name') === OWN_SHEET_NAME)
        ours.add(Number(scanner.attribute('localSheetId') ?? -1));
    }
  }
  const kind = namespace === MAIN.strict ? 'strict' : 'transitional';
  const idAttribute = declared ? `${declared}:id` : `xmlns:r="${RELATIONSHIPS[kind]}" r:id`;
  return { sheets, namespace, prefix: scanner.prefix, end, ours, hasNames, idAttribute };
}

/** Names of this sheet go with it; those of sheets behind it, and the tab in front, are counted anew. */
function withoutSheet(text: string, sheet: SheetElement, index: number): string {
  const scanner = new XmlScanner(text);
  const splices = new Splices();
  splices.add(sheet.start, sheet.end, '');
  for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
    if (event !== 'open') continue;
    if (scanner.name === 'definedNames') forgetNames(scanner, splices, index);
    else if (scanner.name === 'workbookView') {
      for (const attribute of ['activeTab', 'firstSheet']) {
        const tab = Number(scanner.attribute(attribute) ?? 0);
        if (tab > 0 && tab >= index) setAttribute(scanner, splices, attribute, String(tab - 1));
      }
    }
  }
  return splices.apply(text);
}

/** After the 'open' of <definedNames>, which goes whole when no name remains: the schema wants at least one. */
function forgetNames(scanner: XmlScanner, splices: Splices, index: number): void {
  const { start, depth } = scanner;
  const gone: { start: number; end: number }[] = [];
  let remaining = 0;
  for (let event = scanner.next(); event !== 'end' && scanner.depth >= depth; event = scanner.next()) {
    if (event !== 'open') continue;
    const local = scanner.attribute('localSheetId');
    if (local !== null && Number(local) === index) {
      const name = scanner.start;
      scanner.skip();
      gone.push({ start: name, end: scanner.end });
      continue;
    }
    remaining += 1;
    if (local !== null && Number(local) > index) {
      setAttribute(scanner, splices, 'localSheetId', String(Number(local) - 1));
    }
  }
  if (remaining === 0) splices.add(start, scanner.end, '');
  else for (const name of gone) splices.add(name.start, name.end, '');
}
