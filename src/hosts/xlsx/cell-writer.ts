import type { Address } from '../../core/address';
import { toA1 } from '../../core/address';
import type { CellChange, FormulaResult } from './changes';
import { shiftFormula } from './formula';
import type { Container, MappedCell, MappedRow, SheetMap } from './sheet-map';
import { cellKey, styleAt } from './sheet-map';
import { Splices } from './splice';
import { encodeEscapes } from './strings';
import { escapeXml } from './xml-text';

type Content = CellChange['value'];

/** Builds the changed text of a sheet from cuts in the old one. Cells must be written in order of rows, then columns. */
export class CellWriter {
  readonly written: Address[] = [];
  /** Cells that held a formula and hold none now. */
  readonly formulasLost: Address[] = [];

  readonly #text: string;
  readonly #map: SheetMap;
  readonly #splices = new Splices();
  readonly #rowsByNumber: ReadonlyMap<number, MappedRow>;
  /** New cells by row: those behind all stored cells of it, and the outermost columns of all new ones. */
  readonly #appended = new Map<number, string[]>();
  readonly #newColumns = new Map<number, { first: number; last: number }>();

  constructor(text: string, map: SheetMap) {
    this.#text = text;
    this.#map = map;
    this.#rowsByNumber = new Map(map.rows.map((row) => [row.row, row] as const));
  }

  write({ at, value }: CellChange): void {
    const cell = this.#map.cells.get(cellKey(at));
    if (cell) this.#replace(cell, at, value);
    // A cell that is not stored is empty already.
    else if (value !== null) this.#insert(at, value);
  }

  /** Puts a known result where a formula's old one stands; the formula stays. */
  setResult({ at, value }: FormulaResult): void {
    const cell = this.#map.cells.get(cellKey(at));
    if (!cell?.hasFormula || value === null) return;
    const { prefix: p } = this.#map;
    const type = typeof value === 'number' ? '' : typeof value === 'boolean' ? ' t="b"' : ' t="str"';
    const raw = typeof value === 'boolean' ? String(Number(value)) : escapeXml(encodeEscapes(String(value)));
    // The formula between tag and value may be cut as well, when it stops being shared.
    const tag = [`${p}c`, ...cell.attributes, ...cell.formulaAttributes].join(' ');
    this.#cut(cell.start, cell.tagEnd, `<${tag}${type}>`);
    const { start, end } = cell.valueBounds ?? { start: cell.formulaEnd, end: cell.formulaEnd };
    this.#cut(start, end, `<${p}v>${raw}</${p}v>`);
  }

  finish(): string {
    this.#finishRows();
    this.#unshare();
    return this.#splices.apply(this.#text);
  }

  #cut(start: number, end: number, made: string): boolean {
    if (made === this.#text.slice(start, end)) return false;
    this.#splices.add(start, end, made);
    return true;
  }

  #replace(cell: MappedCell, at: Address, value: Content): void {
    if (!cell.hasFormula && holds(cell, value)) return;
    if (!this.#cut(cell.start, cell.end, this.#cellXml(cell.attributes, value, cell.rest))) return;
    this.written.push(at);
    if (cell.hasFormula) this.formulasLost.push(at);
  }

  #insert(at: Address, value: Content): void {
    const style = styleAt(this.#map, at);
    const made = this.#cellXml([`r="${toA1(at)}"`, ...(style === null ? [] : [`s="${style}"`])], value, '');
    this.written.push(at);
    const columns = this.#newColumns.get(at.row);
    this.#newColumns.set(at.row, { first: columns?.first ?? at.column, last: at.column });
    const next = this.#rowsByNumber.get(at.row)?.cells.find(({ column }) => column > at.column);
    if (next) this.#splices.add(next.start, next.start, made);
    else this.#appended.set(at.row, [...(this.#appended.get(at.row) ?? []), made]);
  }

  #cellXml(attributes: readonly string[], value: Content, rest: string): string {
    const { prefix: p } = this.#map;
    const tag = [`${p}c`, ...attributes].join(' ');
    if (value === null) return rest === '' ? `<${tag}/>` : `<${tag}>${rest}</${p}c>`;
    if ('number' in value) return `<${tag}><${p}v>${value.number}</${p}v>${rest}</${p}c>`;
    return `<${tag} t="inlineStr"><${p}is>${textXml(value.text, p)}</${p}is>${rest}</${p}c>`;
  }

  #finishRows(): void {
    const { prefix: p, rows, sheetData } = this.#map;
    let newAtEnd = '';
    for (const [number, { first, last }] of this.#newColumns) {
      const cells = (this.#appended.get(number) ?? []).join('');
      const row = this.#rowsByNumber.get(number);
      if (row) {
        this.#widenSpans(row, first, last);
        if (cells) this.#fill(row, `${p}row`, cells);
        continue;
      }
      const made = `<${p}row r="${number + 1}">${cells}</${p}row>`;
      const next = rows.find((candidate) => candidate.row > number);
      if (next) this.#splices.add(next.start, next.start, made);
      else newAtEnd += made;
    }
    if (newAtEnd && sheetData) this.#fill(sheetData, `${p}sheetData`, newAtEnd);
  }

  /** Puts content at the end of an element, which may be an empty one. */
  #fill({ tagEnd, contentEnd, end }: Container, name: string, content: string): void {
    if (tagEnd === end) this.#splices.add(end - 2, end, `>${content}</${name}>`);
    else this.#splices.add(contentEnd, contentEnd, content);
  }

  /** "spans" says between which columns a row has cells: readers may rely on it. */
  #widenSpans({ spans }: MappedRow, first: number, last: number): void {
    const match = spans && /^(\d+):(\d+)$/.exec(spans.text);
    if (!match) return;
    const from = Math.min(Number(match[1]), first + 1);
    const to = Math.max(Number(match[2]), last + 1);
    this.#cut(spans.start, spans.end, `${from}:${to}`);
  }

  /** Where the master of a shared formula is gone, its members get formulas of their own. */
  #unshare(): void {
    const lost = new Set(this.formulasLost.map(cellKey));
    const { prefix: p, shared } = this.#map;
    const gone = new Map<string, { text: string; at: Address }>();
    for (const { index, at, text, start, end } of shared) {
      const isLost = lost.has(cellKey(at));
      if (text !== '') {
        if (isLost) gone.set(index, { text, at });
        else gone.delete(index);
        continue;
      }
      const master = gone.get(index);
      if (!master || isLost) continue;
      this.#splices.add(start, end, `<${p}f>${escapeXml(shiftFormula(master.text, master.at, at))}</${p}f>`);
    }
  }
}

/** Whether a cell holds a value already, so that it can stay as it is written. */
function holds(cell: MappedCell, value: Content): boolean {
  const isPlain = cell.type === null || cell.type === 'n';
  if (value === null) return isPlain && cell.value === '';
  return 'number' in value && isPlain && cell.value !== '' && Number(cell.value) === Number(value.number);
}

/** <t>, with blanks kept where XML readers might drop them. */
export function textXml(text: string, prefix: string): string {
  const space = /^\s|\s$|\n|\s\s/.test(text) ? ' xml:space="preserve"' : '';
  return `<${prefix}t${space}>${escapeXml(encodeEscapes(text))}</${prefix}t>`;
}
