import type { Mark } from '../../app/host';
import type { Address } from '../../core/address';
import type { FileError } from '../../core/file-error';
import type { Severity } from '../../core/finding';
import type { Result } from '../../core/result';
import { ok } from '../../core/result';
import type { CellChange, Changes, FormulaResult, PatchOutcome, Refusal } from './changes';
import { isEncryptedPackage, isZip } from './kinds';
import { refuse } from './limits';
import { openPackage } from './package';
import { PackageEdit } from './package-edit';
import { askForCalculation, forgetFormulas } from './patch-calc';
import { patchCells } from './patch-cells';
import { SEVERITIES, formatsUsed, markFormat, withMarks, withoutMarks } from './patch-marks';
import { putSheet, removeSheet } from './patch-sheets';
import { writeProperties } from './properties';
import { dropTrailingItems, ensureItem } from './style-lists';
import type { Styles } from './styles';
import { readStyles } from './styles';
import { TEXT_STYLE } from './text-sheet';
import type { WorkbookPart } from './workbook-part';
import { readWorkbookPart } from './workbook-part';

/**
 * Changes an .xlsx or .xlsm without re-writing it: only the parts that must change do, and in them only the places
 * that must; all other entries of the zip stay byte for byte. No change gives the very same bytes; the same changes
 * a second time change nothing more.
 * @returns 'not-patchable' for any other kind of file
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
  readonly #written: { sheet: string; at: Address }[] = [];
  readonly #refused: Refusal[] = [];

  constructor(edit: PackageEdit, workbook: WorkbookPart) {
    this.#edit = edit;
    this.#workbook = workbook;
  }

  run({
    cells = [],
    results = [],
    marks,
    sheets = [],
    properties,
  }: Changes): Result<PatchOutcome, FileError> {
    const error =
      this.#writeCells(cells, results) ??
      (marks === undefined ? null : this.#mark(marks === 'remove' ? [] : marks)) ??
      this.#changeSheets(sheets) ??
      (properties === undefined ? null : writeProperties(this.#edit, properties)) ??
      this.#tidyStyles(
        marks !== undefined,
        sheets.some((sheet) => 'remove' in sheet),
      );
    if (error) return { ok: false, error };
    return ok({ bytes: this.#edit.build(), written: this.#written, refused: this.#refused });
  }

  #writeCells(cells: readonly CellChange[], results: readonly FormulaResult[]): FileError | null {
    const names = new Set([...cells, ...results].map(({ sheet }) => sheet));
    if (names.size === 0) return null;
    const styles = this.#styles();
    if (!styles.ok) return styles.error;
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
      const resultsOfSheet = results.filter(({ sheet }) => sheet === name);
      const patched = patchCells(text.value, ofSheet, resultsOfSheet, styles.value);
      this.#edit.setText(entry.path, patched.text);
      this.#written.push(...patched.written.map((at) => ({ sheet: name, at })));
      this.#refused.push(...patched.refused);
      if (patched.formulasLost.length > 0) formulasLost.set(entry.sheetId, patched.formulasLost);
    }
    if (this.#written.length === 0) return null;
    const error = this.#edit.edit(this.#edit.pack.main, askForCalculation);
    return error ?? (formulasLost.size > 0 ? forgetFormulas(this.#edit, formulasLost) : null);
  }

  #styles(): Result<Styles, FileError> {
    const path = this.#stylesPath();
    if (!path.ok) return path;
    const text = this.#edit.text(path.value);
    return text.ok ? readStyles(text.value, path.value, this.#workbook.date1904) : text;
  }

  #stylesPath(): Result<string, FileError> {
    const { stylesPath } = this.#workbook;
    return stylesPath === null ? refuse('missing-part', { part: 'xl/styles.xml' }) : ok(stylesPath);
  }

  #mark(marks: readonly Mark[]): FileError | null {
    const formats = new Map<Severity, number>();
    for (const severity of SEVERITIES) {
      if (!marks.some((mark) => mark.severity === severity)) continue;
      const index = this.#styleIndex('dxfs', markFormat(severity));
      if (!index.ok) return index.error;
      formats.set(severity, index.value);
    }
    for (const { name, path } of this.#workbook.sheets) {
      const ofSheet = marks.filter(({ sheet }) => sheet === name);
      const error = this.#edit.edit(path, (text) => withMarks(withoutMarks(text), ofSheet, formats));
      if (error) return error;
    }
    return null;
  }

  #styleIndex(list: 'dxfs' | 'cellXfs', item: string): Result<number, FileError> {
    const path = this.#stylesPath();
    if (!path.ok) return path;
    const text = this.#edit.text(path.value);
    if (!text.ok) return text;
    const ensured = ensureItem(text.value, list, item);
    this.#edit.setText(path.value, ensured.text);
    return ok(ensured.index);
  }

  #changeSheets(sheets: Changes['sheets'] & object): FileError | null {
    for (const change of sheets) {
      if ('remove' in change) {
        const error = removeSheet(this.#edit, change.remove);
        if (error) return error;
        continue;
      }
      const style = this.#styleIndex('cellXfs', TEXT_STYLE);
      if (!style.ok) return style.error;
      const error = putSheet(this.#edit, change.put, style.value);
      if (error) return error;
    }
    return null;
  }

  /**
   * Takes our formats out of the stylesheet again where nothing uses them any more, so that a file cleaned of our marks
   * and sheets has its old stylesheet.
   */
  #tidyStyles(marks: boolean, cells: boolean): FileError | null {
    const { stylesPath } = this.#workbook;
    if (stylesPath === null || !(marks || cells)) return null;
    const texts: string[] = [];
    for (const path of [stylesPath, ...this.#workbook.sheets.map((sheet) => sheet.path)]) {
      // A sheet that has just been taken away uses nothing.
      if (!this.#edit.has(path)) continue;
      const text = this.#edit.text(path);
      if (!text.ok) return text.error;
      texts.push(text.value);
    }
    return this.#edit.edit(stylesPath, (styles) => {
      const tidied = marks
        ? dropTrailingItems(styles, 'dxfs', SEVERITIES.map(markFormat), usedFormats(texts))
        : styles;
      return cells ? dropTrailingItems(tidied, 'cellXfs', [TEXT_STYLE], usedStyles(texts)) : tidied;
    });
  }
}

function usedFormats(texts: readonly string[]): (index: number) => boolean {
  const used = new Set(texts.flatMap((text) => [...formatsUsed(text)]));
  return (index) => used.has(index);
}

function usedStyles(texts: readonly string[]): (index: number) => boolean {
  return (index) => texts.some((text) => new RegExp(`\\b(s|style)\\s*=\\s*["']${index}["']`).test(text));
}
