import type { Grid } from '../../core/grid';
import type { FileError } from '../../core/file-error';
import type { Result } from '../../core/result';
import { ok } from '../../core/result';
import { refuse } from './limits';
import type { Package } from './package';
import { partKey } from './package';
import { isTrue } from './styles';
import { MAIN } from './vocabulary';
import { XmlScanner, faultOf } from './xml';

/** What the workbook part says: which sheets there are and where, and what holds for all of them. */
export interface WorkbookPart {
  /** Of its elements: transitional or strict. What is added must be of the same. */
  readonly namespace: string;
  readonly sheets: readonly SheetEntry[];
  readonly definedNames: readonly string[];
  readonly date1904: boolean;
  readonly stylesPath: string | null;
  readonly stringsPath: string | null;
}

export interface SheetEntry {
  readonly name: string;
  /** Its number in calculation chains and elsewhere; not its position. */
  readonly sheetId: string;
  /** Part path of the worksheet. */
  readonly path: string;
  readonly visibility: Grid['visibility'];
}

const MAIN_NAMESPACES: ReadonlySet<string> = new Set(Object.values(MAIN));

/** Children of <workbook> in the order of the schema, up to the last that we add (18.2.27). */
const CHILDREN = [
  ...['fileVersion', 'fileSharing', 'workbookPr', 'workbookProtection', 'bookViews', 'sheets'],
  ...['functionGroups', 'externalReferences', 'definedNames', 'calcPr'],
];

/** The children of <workbook> behind which one of ours has its place. */
export function childrenBefore(child: 'definedNames' | 'calcPr'): ReadonlySet<string> {
  return new Set(CHILDREN.slice(0, CHILDREN.indexOf(child)));
}

export function readWorkbookPart(pack: Package): Result<WorkbookPart, FileError> {
  const text = pack.xml(pack.main);
  if (!text.ok) return text;
  const relationships = pack.relationships(pack.main);
  if (!relationships.ok) return relationships;
  const scan = scanWorkbook(text.value.text, pack.main);
  if (!scan.ok) return scan;
  const byId = new Map(relationships.value.map((relationship) => [relationship.id, relationship] as const));
  const sheets: SheetEntry[] = [];
  const seen = new Set<string>();
  for (const { name, sheetId, id, visibility } of scan.value.sheets) {
    const relationship = byId.get(id);
    if (!relationship) return refuse('missing-part', { part: name });
    // Chart, dialog and macro sheets have no grid.
    if (relationship.type !== 'worksheet') continue;
    const path = relationship.target;
    if (relationship.external || !pack.has(path)) return refuse('missing-part', { part: path });
    // A short workbook part could otherwise have one sheet read a million times.
    if (seen.has(partKey(path))) return refuse('duplicate-part', { part: path });
    seen.add(partKey(path));
    const type = pack.contentType(path);
    if (!type.endsWith('.worksheet+xml')) return refuse('wrong-content-type', { part: path, type });
    sheets.push({ name, sheetId, path, visibility });
  }
  const pathOf = (type: string) => {
    const target = relationships.value.find(
      (candidate) => candidate.type === type && !candidate.external,
    )?.target;
    return target !== undefined && pack.has(target) ? target : null;
  };
  const { namespace, definedNames, date1904 } = scan.value;
  return ok({
    namespace,
    sheets,
    definedNames,
    date1904,
    stylesPath: pathOf('styles'),
    stringsPath: pathOf('sharedStrings'),
  });
}

interface ScannedSheet {
  readonly name: string;
  readonly sheetId: string;
  readonly id: string;
  readonly visibility: Grid['visibility'];
}

function scanWorkbook(text: string, part: string) {
  const scanner = new XmlScanner(text);
  const sheets: ScannedSheet[] = [];
  const definedNames: string[] = [];
  let namespace = '';
  let date1904 = false;
  for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
    if (event !== 'open') continue;
    if (scanner.depth === 1) {
      if (!isMainRoot(scanner, 'workbook')) return refuse('not-a-workbook');
      namespace = mainNamespace(scanner);
    } else if (scanner.name === 'workbookPr') date1904 = isTrue(scanner.attribute('date1904'));
    else if (scanner.name === 'sheet' && scanner.depth === 3) sheets.push(sheetOf(scanner));
    else if (scanner.name === 'definedName') definedNames.push(scanner.attribute('name') ?? '');
  }
  const error = faultOf(scanner, part);
  return error ? ({ ok: false, error } as const) : ok({ namespace, sheets, definedNames, date1904 });
}

/** Whether the root just opened is this element of SpreadsheetML, transitional or strict, under any prefix. */
export function isMainRoot(scanner: XmlScanner, name: string): boolean {
  return scanner.name === name && mainNamespace(scanner) !== '';
}

/** Which namespace of SpreadsheetML the root just opened declares; "" if none. */
export function mainNamespace(scanner: XmlScanner): string {
  const declared = ([key, value]: [string, string]) => key.startsWith('xmlns') && MAIN_NAMESPACES.has(value);
  return scanner.attributes().find(declared)?.[1] ?? '';
}

function sheetOf(scanner: XmlScanner): ScannedSheet {
  const state = scanner.attribute('state');
  return {
    name: scanner.attribute('name') ?? '',
    sheetId: scanner.attribute('sheetId') ?? '',
    id: relationshipId(scanner),
    visibility: state === 'hidden' ? 'hidden' : state === 'veryHidden' ? 'very-hidden' : 'visible',
  };
}

/** The "r:id" of an element: whatever prefix the file binds to the relationships namespace. */
export function relationshipId(scanner: XmlScanner): string {
  return scanner.attributes().find(([name]) => /^[^:]+:id$/.test(name))?.[1] ?? '';
}
