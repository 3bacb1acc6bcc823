import type { FileError } from '../../core/file-error';
import type { Grid, Workbook } from '../../core/grid';
import type { Result } from '../../core/result';
import { ok } from '../../core/result';
import { LIMITS } from './limits';
import type { Package } from './package';
import { readSheet } from './sheet';
import { readSharedStrings } from './strings';
import type { Styles } from './styles';
import { defaultStyles, readStyles } from './styles';
import type { SheetEntry, WorkbookPart } from './workbook-part';
import { readWorkbookPart } from './workbook-part';

/** Reads the parts that make up the grids of an .xlsx or .xlsm; charts, images and the rest are not even inflated. */
export function readOoxml(pack: Package): Result<Workbook, FileError> {
  const workbook = readWorkbookPart(pack);
  if (!workbook.ok) return workbook;
  const styles = stylesOf(pack, workbook.value);
  if (!styles.ok) return styles;
  const strings = stringsOf(pack, workbook.value);
  if (!strings.ok) return strings;
  const sheets: Grid[] = [];
  let budget: number = LIMITS.cells;
  for (const entry of workbook.value.sheets) {
    const sheet = sheetOf(pack, workbook.value, entry, styles.value, strings.value, budget);
    if (!sheet.ok) return sheet;
    sheets.push(sheet.value.grid);
    budget -= sheet.value.count;
  }
  return ok({ sheets, definedNames: workbook.value.definedNames });
}

function stylesOf(pack: Package, { stylesPath, date1904 }: WorkbookPart): Result<Styles, FileError> {
  if (stylesPath === null) return ok(defaultStyles(date1904));
  const text = pack.xml(stylesPath);
  return text.ok ? readStyles(text.value.text, stylesPath, date1904) : text;
}

function stringsOf(pack: Package, { stringsPath }: WorkbookPart): Result<readonly string[], FileError> {
  if (stringsPath === null) return ok([]);
  const text = pack.xml(stringsPath);
  return text.ok ? readSharedStrings(text.value.text, stringsPath) : text;
}

function sheetOf(
  pack: Package,
  { date1904 }: WorkbookPart,
  { name, path, visibility }: SheetEntry,
  styles: Styles,
  strings: readonly string[],
  budget: number,
) {
  const relationships = pack.relationships(path);
  if (!relationships.ok) return relationships;
  const targets = new Map(
    relationships.value.filter(({ external }) => external).map(({ id, target }) => [id, target] as const),
  );
  const text = pack.xml(path);
  if (!text.ok) return text;
  const linkTarget = (id: string) => targets.get(id) ?? null;
  const context = { part: path, name, visibility, date1904, styles, strings, linkTarget, budget };
  return readSheet(text.value.text, context);
}
