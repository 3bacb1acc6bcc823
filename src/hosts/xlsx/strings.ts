import type { FileError } from '../../core/file-error';
import type { Result } from '../../core/result';
import { ok } from '../../core/result';
import type { XmlScanner as Scanner } from './xml';
import { XmlScanner, faultOf } from './xml';

/** The shared strings, by index. */
export function readSharedStrings(text: string, part: string): Result<readonly string[], FileError> {
  const scanner = new XmlScanner(text);
  const strings: string[] = [];
  for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
    if (event === 'open' && scanner.name === 'si') strings.push(readRichText(scanner));
  }
  const error = faultOf(scanner, part);
  return error ? { ok: false, error } : ok(strings);
}

/**
 * After the 'open' of <si> or <is>: its text to its 'close'. Runs are joined; phonetic runs (<rPh>, how a word is
 * read) belong to no text.
 */
export function readRichText(scanner: Scanner): string {
  const outer = scanner.depth;
  let text = '';
  for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
    if (event === 'close' && scanner.depth < outer) break;
    if (event !== 'open') continue;
    if (scanner.name === 'rPh') scanner.skip();
    else if (scanner.name === 't') text = text ? text + scanner.content() : scanner.content();
  }
  return decodeEscapes(text);
}

/** Resolves "_x000D_", by which strings in OOXML carry characters that XML forbids (ST_Xstring, 22.9.2.19). */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** The other way round: forbidden characters are escaped, and so is text that looks like an escape. */
export function encodeEscapes(text: string): string {
  return (
    text
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
      // eslint-disable-next-line no-control-regex -- these are the very characters that XML forbids
      .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Surrogate}/gu, (sign) => {
        return `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
      })
  );
}
