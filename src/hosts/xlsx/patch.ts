import type { Mark } from '../../app/host';
import type { Address } from '../../core/address';
import type { FileError } from '../../core/file-error';
import type { Result } from '../../core/result';
import { ok } from '../../core/result';
import type { CellChange, Changes, FormulaResult, PatchOutcome, Refusal, SheetChange } from './changes';
import { isEncryptedPackage, isZip } from './kinds';
import { refuse } from './limits';
import type { Package } from './package';
import { openPackage } from './package';
import { PackageEdit } from './package-edit';
import { askForCalculation, forgetFormulas } from './patch-calc';
import type { Surroundings } from './patch-cells';
import { patchCells } from './patch-cells';
import { withMarks, withoutMarks } from './patch-marks';
import { putSheet, removeSheet, sheetNamed } from './patch-sheets';
import { PatchedStyles } from './patch-styles';
import { writeProperties } from './properties';
import { tableHeaders } from './tables';
import type { WorkbookPart } from './workbook-part';
import { readWorkbookPart } from './workbook-part';

/**
 * Changes an .xlsx or .xlsm without re-writing it: only the parts that must change do, and in them only the places
 * that must; all other entries of the zip stay byte for byte. No change gives the very same bytes; the same changes
 * a second time change nothing more.
 *
 * Marks are drawn on protected sheets too: a file has no lock against it, protection keeps the contents of cells,
 * which marks leave alone, and a reviewer may not have the password.
 * @returns 'not-patchable' for any other kind of file; 'signed' where the change would break a digital signature
 */
export function patch(bytes: Uint8Array, changes: Changes): Result<PatchOutcome, FileError> {
  if (!isZip(bytes)) return refuse(isEncryptedPackage(bytes) ? 'encrypted' : 'not-patchable');
  const pack = openPackage(bytes);
  if (!pack.ok) return pack;
  if (!/(sheet|template)\.(main|macroEnabled\.main)\+xml$/i.test(pack.value.mainType))
    return refuse('not-patchable');
  const workbook = readWorkbookPart(pack.value);
  if (!workbook.ok) return workbook;
  return new Patcher(new PackageEdit(pack.value), workbook.value).run(changes);
}

class Patcher {
  readonly #edit: PackageEdit;
  readonly #workbook: WorkbookPart;
  readonly #styles: PatchedStyles;
  readonly #written: { sheet: string; at: Address }[] = [];
  readonly #refused: Refusal[] = [];

  constructor(edit: PackageEdit, workbook: WorkbookPart) {
    this.#edit = edit;
    this.#workbook = workbook;
    this.#styles = new PatchedStyles(edit, workbook);
  }

  run({
    cells = [],
    results = [],
    marks,
    sheets = [],
    properties,
  }: Changes): Result<PatchOutcome, FileError> {
    const onlyRemoves = sheets.length > 0 && sheets.every((sheet) => 'remove' in sheet);
    const error =
      this.#writeCells(cells, results) ??
      (marks === undefined ? null : this.#mark(marks === 'remove' ? [] : marks)) ??
      this.#changeSheets(sheets) ??
      (properties === undefined ? null : writeProperties(this.#edit, properties)) ??
      this.#styles.tidy({ marks: marks !== undefined, cells: onlyRemoves });
    if (error) return { ok: false, error };
    const { pack } = this.#edit;
    const bytes = this.#edit.build();
    if (bytes !== pack.zip.bytes && isSigned(pack)) return refuse('signed');
    return ok({ bytes, written: this.#written, refused: this.#refused });
  }

  #writeCells(cells: readonly CellChange[], results: readonly FormulaResult[]): FileError | null {
    const names = new Set([...cells, ...results].map(({ sheet }) => sheet));
    const formulasLost = new Map<string, readonly Address[]>();
    for (const name of names) {
      const ofSheet = cells.filter(({ sheet }) => sheet === name);
      const entry = this.#workbook.sheets.find((sheet) => sheet.name === name);
      if (!entry) {
        this.#refused.push(
          ...ofSheet.map(({ sheet, at }) => ({ sheet, at, reason: 'unknown-sheet' as const })),
        );
        continue;
      }
      const text = this.#edit.text(entry.path);
      if (!text.ok) return text.error;
      const around = this.#surroundings(entry.path);
      if (!around.ok) return around.error;
      const resultsOfSheet = results.filter(({ sheet }) => sheet === name);
      const patched = patchCells(text.value, ofSheet, resultsOfSheet, around.value);
      this.#edit.setText(entry.path, patched.text);
      this.#written.push(...patched.written.map((at) => ({ sheet: name, at })));
      this.#refused.push(...patched.refused);
      if (patched.formulasLost.length > 0) formulasLost.set(entry.sheetId, patched.formulasLost);
    }
    if (this.#written.length === 0) return null;
    const error = this.#edit.edit(this.#edit.pack.main, askForCalculation);
    return error ?? (formulasLost.size > 0 ? forgetFormulas(this.#edit, formulasLost) : null);
  }

  #surroundings(path: string): Result<Surroundings, FileError> {
    const styles = this.#styles.read();
    if (!styles.ok) return styles;
    const headers = tableHeaders(this.#edit.pack, path);
    return headers.ok ? ok({ styles: styles.value, tableHeaders: headers.value }) : headers;
  }

  #mark(marks: readonly Mark[]): FileError | null {
    const formats = this.#styles.marks(new Set(marks.map(({ severity }) => severity)));
    if (!formats.ok) return formats.error;
    for (const { name, path } of this.#workbook.sheets) {
      const ofSheet = marks.filter(({ sheet }) => sheet === name);
      const error = this.#edit.edit(path, (text) => withMarks(withoutMarks(text), ofSheet, formats.value));
      if (error) return error;
    }
    return null;
  }

  #changeSheets(sheets: readonly SheetChange[]): FileError | null {
    for (const change of sheets) {
      const error = this.#changeSheet(change);
      if (error) return error;
    }
    return null;
  }

  #changeSheet(change: SheetChange): FileError | null {
    const name = 'put' in change ? change.put.name : change.remove;
    const named = sheetNamed(this.#edit, name);
    if (!named.ok) return named.error;
    if (named.value === 'foreign' && !change.isOurs) {
      this.#refused.push({ sheet: name, at: { row: 0, column: 0 }, reason: 'sheet-not-ours' });
      return null;
    }
    if ('remove' in change) return removeSheet(this.#edit, change.remove);
    const style = this.#styles.text();
    return style.ok ? putSheet(this.#edit, change.put, style.value) : style.error;
  }
}

/** Whether somebody has signed the file: any change of a part would make that worthless (ECMA-376 part 2, 10). */
function isSigned({ zip }: Package): boolean {
  return zip.entries.some(({ name }) => name.toLowerCase().startsWith('_xmlsignatures/'));
}
