import type { Frame } from './report';
import type { FileReport, Report } from './report-contract';

/** What `JSON.stringify` puts around something that stands two levels deep. */
const OPENED = '[\n  [\n    ';
const CLOSED = '\n  ]\n]';

/** A file as it stands in the document, with the blanks of its place. */
export function fileJson(file: FileReport): string {
  return JSON.stringify([[file]], null, 2).slice(OPENED.length, -CLOSED.length);
}

/** The files inside it are a `Report`. */
export function jsonFrame(count: number, version: string): Frame {
  const none: Report = { schema: 1, tool: { name: 'zhunsheng', version }, files: [] };
  const text = JSON.stringify(none, null, 2);
  if (count === 0) return { before: `${text}\n`, between: '', after: '' };
  const head = text.slice(0, -'[]\n}'.length);
  return { before: `${head}[\n    `, between: ',\n    ', after: '\n  ]\n}\n' };
}
