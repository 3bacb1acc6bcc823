import type { FileError } from '../../core/file-error';
import type { Result } from '../../core/result';
import { ok } from '../../core/result';
import { refuse } from './limits';

export type XmlEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** The text of a part, and how to turn it into bytes again. The byte order mark, if any, stays in the text. */
export interface XmlText {
  readonly text: string;
  readonly encoding: XmlEncoding;
}

/** OOXML parts are UTF-8 or UTF-16 (ECMA-376 part 2, 6.1.4); anything else is refused, not guessed. */
export function decodeXml(bytes: Uint8Array, part: string): Result<XmlText, FileError> {
  const encoding = sniffEncoding(bytes);
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    const declared = /^\uFEFF?<\?xml[^>]*?encoding\s*=\s*["']([^"']*)/.exec(text.slice(0, 200))?.[1];
    const family = encoding === 'utf-8' ? /^(utf-8|utf8|us-ascii|ascii)$/i : /^utf-16(le|be)?$/i;
    if (declared === undefined || family.test(declared)) return ok({ text, encoding });
  } catch {
    // A fatal decoder throws a TypeError at the first byte that is no character; the answer is the same.
  }
  return refuse('damaged-xml', { part, line: '1', problem: 'encoding' });
}

export function encodeXml({ text, encoding }: XmlText): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++)
    view.setUint16(at * 2, text.charCodeAt(at), encoding === 'utf-16le');
  return bytes;
}

function sniffEncoding(bytes: Uint8Array): XmlEncoding {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}

/** Text for element content and attribute values. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (sign) => ESCAPES[sign] ?? sign);
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

const REFERENCE = /&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(lt|gt|amp|quot|apos));/g;

/** Resolves references. Only text that the scanner has accepted may be given. */
export function decodeText(raw: string): string {
  const lines = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  if (!lines.includes('&')) return lines;
  return lines.replace(REFERENCE, (_, decimal?: string, hex?: string, name?: string) =>
    name ? ENTITIES[name]! : String.fromCodePoint(parseInt(decimal ?? hex!, decimal ? 10 : 16)),
  );
}

/** Whether every "&" of a text starts one of the five entities or a reference to a legal character. */
export function referencesAreLegal(raw: string): boolean {
  const rest = raw.replace(REFERENCE, (_, decimal?: string, hex?: string, name?: string) => {
    const code = name ? 32 : parseInt(decimal ?? hex!, decimal ? 10 : 16);
    return isLegalCharacter(code) ? '' : '&';
  });
  return !rest.includes('&');
}

function isLegalCharacter(code: number): boolean {
  if (code < 32) return code === 9 || code === 10 || code === 13;
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0x10ffff && code !== 0xfffe && code !== 0xffff);
}
