import type { Address } from '../../core/address';
import { MAX_COLUMNS, MAX_ROWS, columnIndex, columnName } from '../../core/address';
import type { Link } from '../../core/grid';
import { LIMITS } from './limits';

/**
 * What may stand in a formula, longest first: text, quoted sheet name, bracketed part (external book, table column),
 * a reference (cell, whole columns, whole rows), any other word. Only references that are no part of a longer word,
 * no function name and no sheet name are shifted.
 */
const TOKEN = new RegExp(
  [
    '"(?:[^"]|"")*"',
    "'(?:[^']|'')*'",
    '\\[(?:[^[\\]]|\\[[^\\]]*\\])*\\]',
    '(\\$?)([A-Za-z]{1,3})(\\$?)([1-9]\\d{0,6})(?![\\p{L}\\p{N}_.(!\\[])',
    '(\\$?)([A-Za-z]{1,3}):(\\$?)([A-Za-z]{1,3})(?![\\p{L}\\p{N}_.(!])',
    '(\\$?)([1-9]\\d{0,6}):(\\$?)([1-9]\\d{0,6})(?![\\p{L}\\p{N}_.(!])',
    '[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\?]*',
    '\\d[\\d.]*(?:[Ee][+-]?\\d+)?',
  ].join('|'),
  'gu',
);

/**
 * The formula of another cell that shares one: relative references move along (ECMA-376 part 1, 18.3.1.40).
 * @param formula of the master, without the leading "="
 */
export function shiftFormula(formula: string, from: Address, to: Address): string {
  const rows = to.row - from.row;
  const columns = to.column - from.column;
  if (rows === 0 && columns === 0) return formula;
  const column = (fixed: string, name: string) => shiftColumn(fixed, name, columns);
  const row = (fixed: string, name: string) => shiftRow(fixed, name, rows);
  return formula.replace(TOKEN, (token, ...groups: (string | undefined)[]) => {
    const [d1, c1, d2, r2, d3, c3, d4, c4, d5, r5, d6, r6] = groups;
    if (c1 !== undefined) return join(column(d1!, c1), row(d2!, r2!), '');
    if (c3 !== undefined) return join(column(d3!, c3), column(d4!, c4!), ':');
    if (r5 !== undefined) return join(row(d5!, r5), row(d6!, r6!), ':');
    return token;
  });
}

function join(first: string | null, second: string | null, between: string): string {
  return first === null || second === null ? '#REF!' : first + between + second;
}

function shiftColumn(fixed: string, name: string, by: number): string | null {
  if (fixed) return fixed + name;
  const column = columnIndex(name) + by;
  return column >= 0 && column < MAX_COLUMNS ? columnName(column) : null;
}

function shiftRow(fixed: string, name: string, by: number): string | null {
  if (fixed) return fixed + name;
  const row = parseInt(name, 10) + by;
  return row >= 1 && row <= MAX_ROWS ? String(row) : null;
}

const LITERAL_LINK = /^\s*HYPERLINK\s*\(\s*"((?:[^"]|"")*)"\s*(?:,\s*"((?:[^"]|"")*)"\s*)?\)\s*$/i;

/** The link of a formula that is one HYPERLINK() call with literal arguments; "#…" leads to a place of this workbook. */
export function linkOfFormula(formula: string): Link | null {
  if (formula.length > LIMITS.formula) return null;
  const target = LITERAL_LINK.exec(formula)?.[1]?.replaceAll('""', '"');
  if (!target) return null;
  return target.startsWith('#')
    ? { address: null, location: target.slice(1) }
    : { address: target, location: null };
}

/** The members of one shared formula, as they turn up: the master says the text, the others only its number. */
export class SharedFormulas {
  readonly #masters = new Map<string, { text: string; at: Address }>();
  #spent = 0;

  /**
   * The formula of one cell, "" where no master is known, or null where it is longer than Excel allows or all of
   * them together are: a short file can ask for very much text here.
   * @param index the "si" attribute
   * @param text empty for a member
   */
  resolve(index: string, text: string, at: Address): string | null {
    if (text) this.#masters.set(index, { text, at });
    const master = this.#masters.get(index);
    if (!master) return '';
    this.#spent += master.text.length;
    if (master.text.length > LIMITS.formula || this.#spent > LIMITS.sharedFormulas) return null;
    return shiftFormula(master.text, master.at, at);
  }
}
