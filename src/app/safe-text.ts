/**
 * Cell texts come from strangers. These make them harmless where they are shown or exported: a control sequence
 * must not drive a terminal, reversed writing must not disguise a name, a formula must not start in someone's Excel.
 */

/** On one line, without control characters and without marks that turn the direction of writing. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '');
}

/** As a cell of an export: a text that a spreadsheet would take for a formula is marked as text by an apostrophe. */
function inertText(text: string): string {
  const line = oneLine(text);
  return /^ ?[=+\-@]/.test(line) && !HARMLESS.test(line) ? `'${line}` : line;
}

/** Numbers, and the dash that forms use for "nothing". */
const HARMLESS = /^ ?[-+]?(?:\d+(?:\.\d+)?%?|-+)?$/;

/** As text inside Markdown: no sign of it opens a table cell, an emphasis, a link or a tag. */
export function markdownText(text: string): string {
  return inertText(text).replace(/[\\`*_[\]<>|#~&]/g, (sign) => `\\${sign}`);
}
