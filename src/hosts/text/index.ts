import type { FileError } from '../../core/file-error';
import type { TextReport } from '../../core/grid';
import type { Result } from '../../core/result';
import { ok } from '../../core/result';
import { decodePlainText } from '../xlsx/csv';
import { isZip } from '../xlsx/kinds';
import { LIMITS, refuse } from '../xlsx/limits';
import { readDocument } from './document';

/**
 * Reads a text report: .docx, or plain text in UTF-8, UTF-16 or GB18030. Blank paragraphs are kept, so that
 * a finding can say "第 12 段". Never throws.
 */
export function readReport(bytes: Uint8Array, fileName: string): Result<TextReport, FileError> {
  if (bytes.length === 0) return refuse('empty-file');
  const paragraphs = isZip(bytes) ? readDocument(bytes) : readPlainText(bytes);
  if (!paragraphs.ok) return paragraphs;
  if (paragraphs.value.every((text) => text.trim() === '')) return refuse('empty-file');
  const name = fileName.replace(/^.*[\\/]/, '');
  if (paragraphs.value.length > LIMITS.paragraphs) {
    return refuse('too-many-cells', { sheet: name, limit: String(LIMITS.paragraphs) });
  }
  return ok({ name, paragraphs: paragraphs.value });
}

/** What systems save under a text's name and is none: markup, PDF, rich text. */
const NO_TEXT = /^\s*(?:<(?:\?xml|!doctype|html)|%PDF|\{\\rtf)/i;

function readPlainText(bytes: Uint8Array): Result<readonly string[], FileError> {
  const text = decodePlainText(bytes);
  if (text === null || NO_TEXT.test(text.slice(0, 200))) return refuse('not-a-report');
  return ok(text.split(/\r\n?|\n/));
}
