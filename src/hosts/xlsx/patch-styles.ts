import { SEVERITIES } from '../../app/host';
import type { Severity } from '../../core/finding';
import type { FileError } from '../../core/file-error';
import type { Result } from '../../core/result';
import { ok } from '../../core/result';
import type { PackageEdit } from './package-edit';
import { formatsUsed, markFormat } from './patch-marks';
import type { StyleList } from './style-lists';
import { dropTrailingItems, ensureItem } from './style-lists';
import type { Styles } from './styles';
import { defaultStyles, readStyles } from './styles';
import { TEXT_STYLE } from './text-sheet';
import { XML_HEAD } from './vocabulary';
import type { WorkbookPart } from './workbook-part';

const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** The stylesheet of a workbook being changed. Some programs write none: then one is made when it is needed. */
export class PatchedStyles {
  readonly #edit: PackageEdit;
  readonly #workbook: WorkbookPart;
  #path: string | null;

  constructor(edit: PackageEdit, workbook: WorkbookPart) {
    this.#edit = edit;
    this.#workbook = workbook;
    this.#path = workbook.stylesPath;
  }

  read(): Result<Styles, FileError> {
    const { date1904 } = this.#workbook;
    if (this.#path === null) return ok(defaultStyles(date1904));
    const text = this.#edit.text(this.#path);
    return text.ok ? readStyles(text.value, this.#path, date1904) : text;
  }

  /** Index of the look of each severity in <dxfs>. */
  marks(severities: ReadonlySet<Severity>): Result<ReadonlyMap<Severity, number>, FileError> {
    const formats = new Map<Severity, number>();
    for (const severity of SEVERITIES) {
      if (!severities.has(severity)) continue;
      const index = this.#indexOf('dxfs', markFormat(severity));
      if (!index.ok) return index;
      formats.set(severity, index.value);
    }
    return ok(formats);
  }

  /** Index of the style of our sheets' cells in <cellXfs>. */
  text(): Result<number, FileError> {
    return this.#indexOf('cellXfs', TEXT_STYLE);
  }

  #indexOf(list: StyleList, item: string): Result<number, FileError> {
    const path = this.#ensurePart();
    if (!path.ok) return path;
    const text = this.#edit.text(path.value);
    if (!text.ok) return text;
    const ensured = ensureItem(text.value, list, item);
    this.#edit.setText(path.value, ensured.text);
    return ok(ensured.index);
  }

  #ensurePart(): Result<string, FileError> {
    if (this.#path !== null) return ok(this.#path);
    const { main } = this.#edit.pack;
    const stem = `${main.slice(0, main.lastIndexOf('/') + 1)}styles`;
    const path = this.#edit.has(`${stem}.xml`) ? this.#edit.freePath(stem, '.xml') : `${stem}.xml`;
    const error = this.#edit.add(path, plainStylesheet(this.#workbook.namespace), STYLES_TYPE);
    if (error) return { ok: false, error };
    const related = this.#edit.relate(main, 'styles', `/${path}`);
    if (!related.ok) return related;
    this.#path = path;
    return ok(path);
  }

  /**
   * Takes our formats out of the stylesheet again where nothing uses them any more, so that a file cleaned of our marks
   * and sheets has its old stylesheet, or none.
   */
  tidy({ marks, cells }: { readonly marks: boolean; readonly cells: boolean }): FileError | null {
    if (this.#path === null || !(marks || cells)) return null;
    const styles = this.#edit.text(this.#path);
    if (!styles.ok) return styles.error;
    const texts = [styles.value];
    for (const { path } of this.#workbook.sheets) {
      // A sheet that has just been taken away uses nothing.
      if (!this.#edit.has(path)) continue;
      const text = this.#edit.text(path);
      if (!text.ok) return text.error;
      texts.push(text.value);
    }
    let tidied = styles.value;
    if (marks) tidied = dropTrailingItems(tidied, 'dxfs', SEVERITIES.map(markFormat), usedFormats(texts));
    if (cells) tidied = dropTrailingItems(tidied, 'cellXfs', [TEXT_STYLE], usedStyles(texts));
    this.#edit.setText(this.#path, tidied);
    return tidied === plainStylesheet(this.#workbook.namespace) ? this.#removePart(this.#path) : null;
  }

  #removePart(path: string): FileError | null {
    const { pack } = this.#edit;
    const relationships = pack.relationships(pack.main);
    if (!relationships.ok) return relationships.error;
    const ours = relationships.value.find(({ type }) => type === 'styles');
    this.#path = null;
    return this.#edit.remove(path) ?? (ours ? this.#edit.unrelate(pack.main, ours.id) : null);
  }
}

/** The least that Excel wants of a stylesheet: one font, two fills, one border, one style. */
function plainStylesheet(namespace: string): string {
  return [
    XML_HEAD,
    `<styleSheet xmlns="${namespace}">`,
    '<fonts count="1"><font><sz val="11"/><name val="宋体"/><charset val="134"/></font></fonts>',
    '<fills count="2"><fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill></fills>',
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>',
    '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
  ].join('');
}

function usedFormats(texts: readonly string[]): (index: number) => boolean {
  let used: ReadonlySet<number> | null = null;
  return (index) => {
    used ??= new Set(texts.flatMap((text) => [...formatsUsed(text)]));
    return used.has(index);
  };
}

function usedStyles(texts: readonly string[]): (index: number) => boolean {
  return (index) => texts.some((text) => new RegExp(`\\b(s|style)\\s*=\\s*["']${index}["']`).test(text));
}
