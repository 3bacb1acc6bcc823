import type { FileError } from '../../core/file-error';
import type { Workbook } from '../../core/grid';
import type { Result } from '../../core/result';
import { checkedBinaryWorkbook, checkedOpenDocument, isOpenDocument } from './checked-copy';
import { decodePlainText, readSeparated } from './csv';
import { readLegacy } from './legacy';
import { refuse } from './limits';
import { readOoxml } from './ooxml';
import { openPackage } from './package';
import { openZip } from './zip';

export interface ReadOptions {
  /** Only names the single sheet of a text file; what a file is, its bytes say. */
  readonly fileName?: string;
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
  if (startsWith(bytes, ZIP)) return readZipped(bytes);
  if (startsWith(bytes, OLE)) return isEncryptedPackage(bytes) ? refuse('encrypted') : readLegacy(bytes);
  // A bare BIFF stream, as Excel 2 to 4 wrote it.
  if (bytes[0] === 0x09 && (bytes[1] === 0 || bytes[1] === 2 || bytes[1] === 4 || bytes[1] === 8))
    return readLegacy(bytes);
  return readText(bytes, options);
}

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

async function readZipped(bytes: Uint8Array): Promise<Result<Workbook, FileError>> {
  const zip = openZip(bytes);
  if (!zip.ok) return zip;
  if (isOpenDocument(zip.value)) {
    const checked = checkedOpenDocument(zip.value);
    return checked.ok ? readLegacy(checked.value) : checked;
  }
  const pack = openPackage(bytes);
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

/**
 * An encrypted .xlsx is an OLE file with a stream of this name ([MS-OFFCRYPTO] 2.3.4.4). Names stand in UTF-16 at the
 * start of directory entries of 128 bytes.
 */
function isEncryptedPackage(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1));
  for (
    let at = text.indexOf('EncryptedPackage\0');
    at >= 0;
    at = text.indexOf('EncryptedPackage\0', at + 1)
  ) {
    if (at % 64 === 0) return true;
  }
  return false;
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
  if (/<!ENTITY/i.test(text)) return refuse('entity-declaration', { part: '' });
  const isTable = /<table[\s>]/i.test(text) || text.includes('urn:schemas-microsoft-com:office:spreadsheet');
  return isTable ? readLegacy(text) : refuse('not-a-workbook');
}

/** As Excel names the sheet of a text file: after the file, at most 31 characters. */
function sheetNameOf(fileName: string | undefined): string {
  const base = (fileName ?? '').replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  return base.slice(0, 31) || 'Sheet1';
}
