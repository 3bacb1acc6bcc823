import type { FileError } from '../../core/file-error';
import type { Workbook } from '../../core/grid';
import type { Result } from '../../core/result';
import { ok } from '../../core/result';
import { checkedBinaryWorkbook, checkedMarkup, checkedOpenDocument, isOpenDocument } from './checked-copy';
import { decodePlainText, readSeparated } from './csv';
import { isBareBiff, isEncryptedPackage, isOle, isZip } from './kinds';
import { readLegacy } from './legacy';
import { refuse } from './limits';
import { readOoxml } from './ooxml';
import type { Package } from './package';
import { packageOf } from './package';
import { openZip } from './zip';

export type {
  CellChange,
  Changes,
  FormulaResult,
  PatchOutcome,
  Refusal,
  RefusalReason,
  SheetChange,
} from './changes';
export { openPackage } from './package';
export type { Package } from './package';
export { patch } from './patch';
export { readProperties } from './properties';

export interface ReadOptions {
  /** Only names the single sheet of a text file; what a file is, its bytes say. */
  readonly fileName?: string;
  /** The bytes as a package, where they are opened already. */
  readonly pack?: Package | undefined;
}

/**
 * Reads a spreadsheet file of any kind that offices use: .xlsx, .xlsm; .xls, .et, .xlsb, .ods; comma- or
 * tab-separated text in UTF-8, UTF-16 or GB18030. Never throws: a file that cannot be read is a FileError.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<Result<Workbook, FileError>> {
  if (bytes.length === 0) return refuse('empty-file');
  if (isZip(bytes)) return readZipped(bytes, options.pack);
  if (isEncryptedPackage(bytes)) return refuse('encrypted');
  if (isOle(bytes) || isBareBiff(bytes)) return readLegacy(bytes);
  return readText(bytes, options);
}

async function readZipped(
  bytes: Uint8Array,
  opened: Package | undefined,
): Promise<Result<Workbook, FileError>> {
  const zip = opened ? ok(opened.zip) : openZip(bytes);
  if (!zip.ok) return zip;
  if (isOpenDocument(zip.value)) {
    const checked = checkedOpenDocument(zip.value);
    return checked.ok ? readLegacy(checked.value) : checked;
  }
  const pack = opened ? ok(opened) : packageOf(zip.value);
  if (!pack.ok) return pack;
  const { main, mainType } = pack.value;
  if (mainType.includes('ms-excel.sheet.binary')) {
    const checked = checkedBinaryWorkbook(zip.value);
    return checked.ok ? readLegacy(checked.value) : checked;
  }
  if (/(wordprocessingml|presentationml|ms-word|ms-powerpoint|visio)/.test(mainType))
    return refuse('not-a-workbook');
  if (!/\.main\+xml$/.test(mainType)) return refuse('wrong-content-type', { part: main, type: mainType });
  return readOoxml(pack.value);
}

async function readText(bytes: Uint8Array, { fileName }: ReadOptions): Promise<Result<Workbook, FileError>> {
  const text = decodePlainText(bytes);
  if (text === null) return refuse('not-a-workbook');
  if (text.trim() === '') return refuse('empty-file');
  const start = text.slice(0, 2000).trimStart();
  // Many systems export tables as HTML or XML and call them .xls.
  if (/^<(\?xml|!doctype html|html|table|meta|head|style|Workbook)/i.test(start)) return readMarkup(text);
  if (/^(%PDF|\{\\rtf|\{|\[)/.test(start) || !/[,\t;\n]/.test(text)) return refuse('not-a-workbook');
  return readSeparated(text, sheetNameOf(fileName));
}

async function readMarkup(text: string): Promise<Result<Workbook, FileError>> {
  const checked = checkedMarkup(text);
  if (!checked.ok) return checked;
  const isTable = /<table[\s>]/i.test(text) || text.includes('urn:schemas-microsoft-com:office:spreadsheet');
  return isTable ? readLegacy(checked.value) : refuse('not-a-workbook');
}

/** As Excel names the sheet of a text file: after the file, at most 31 characters. */
function sheetNameOf(fileName: string | undefined): string {
  const base = (fileName ?? '').replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  return base.slice(0, 31) || 'Sheet1';
}
