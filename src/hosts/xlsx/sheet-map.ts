import type { Address, Area } from '../../core/address';
import { MAX_COLUMNS, parseA1, parseArea } from '../../core/address';
import { isTrue } from './styles';
import { XmlScanner } from './xml';

/** Where things stand in the text of a worksheet, as far as its cells are to be written. */
export interface SheetMap {
  readonly prefix: string;
  /** By `cellKey`. Only the cells asked for. */
  readonly cells: ReadonlyMap<number, MappedCell>;
  /** All rows, in the order in which they stand. */
  readonly rows: readonly MappedRow[];
  /** Null where the sheet has none, which the schema does not allow. */
  readonly sheetData: Container | null;
  /** Areas of array formulas and data tables. */
  readonly arrays: readonly Area[];
  readonly shared: readonly SharedFormula[];
  readonly merges: readonly Area[];
  readonly columnStyles: readonly { readonly from: number; readonly to: number; readonly style: number }[];
  readonly isProtected: boolean;
}

/** An element that may be empty ("<row/>"): where its tag ends, and where its content does. */
export interface Container {
  readonly start: number;
  readonly tagEnd: number;
  readonly contentEnd: number;
  readonly end: number;
}

export interface MappedRow extends Container {
  readonly row: number;
  /** Style of its cells that are not stored, if it has one. */
  readonly style: number | null;
  /** Bounds of the value of "spans", and what it says; null without. */
  readonly spans: { readonly start: number; readonly end: number; readonly text: string } | null;
  /** Columns and offsets of its cells, where cells of this row were asked for. */
  readonly cells: readonly { readonly column: number; readonly start: number }[];
}

export interface MappedCell {
  readonly start: number;
  readonly tagEnd: number;
  readonly end: number;
  /** As written: those that stay whatever the cell is to hold. */
  readonly attributes: readonly string[];
  /** As written: those that stay with its formula. */
  readonly formulaAttributes: readonly string[];
  readonly style: number;
  readonly type: string | null;
  readonly value: string;
  readonly hasFormula: boolean;
  /** Bounds of <v>, if there is one. */
  readonly valueBounds: { readonly start: number; readonly end: number } | null;
  /** Where a <v> would stand: behind the formula. */
  readonly formulaEnd: number;
  /** Children that are no content (extensions), as written. */
  readonly rest: string;
}

export interface SharedFormula {
  readonly index: string;
  readonly at: Address;
  /** Empty for a member. */
  readonly text: string;
  /** Bounds of its <f>. */
  readonly start: number;
  readonly end: number;
}

export function cellKey({ row, column }: Address): number {
  return row * MAX_COLUMNS + column;
}

/** The style of a cell: its own, else its row's, else its column's; null where nothing is said. */
export function styleAt({ cells, rows, columnStyles }: SheetMap, at: Address): number | null {
  const cell = cells.get(cellKey(at));
  if (cell) return cell.style;
  const ofRow = rows.find(({ row }) => row === at.row)?.style ?? null;
  return ofRow ?? columnStyles.find(({ from, to }) => from <= at.column && at.column <= to)?.style ?? null;
}

/** @param wanted keys of the cells asked for */
export function mapSheet(text: string, wanted: ReadonlySet<number>): SheetMap {
  return new Mapper(text, wanted).map();
}

class Mapper {
  readonly #scanner: XmlScanner;
  readonly #wanted: ReadonlySet<number>;
  readonly #wantedRows: ReadonlySet<number>;
  readonly #cells = new Map<number, MappedCell>();
  readonly #rows: MappedRow[] = [];
  readonly #arrays: Area[] = [];
  readonly #shared: SharedFormula[] = [];
  readonly #merges: Area[] = [];
  readonly #columnStyles: { from: number; to: number; style: number }[] = [];
  #sheetData: Container | null = null;
  #isProtected = false;

  constructor(text: string, wanted: ReadonlySet<number>) {
    this.#scanner = new XmlScanner(text, true);
    this.#wanted = wanted;
    this.#wantedRows = new Set([...wanted].map((key) => Math.floor(key / MAX_COLUMNS)));
  }

  map(): SheetMap {
    const scanner = this.#scanner;
    for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
      if (event !== 'open' || scanner.depth === 1) continue;
      if (scanner.depth === 2) this.#section();
      else if (scanner.name === 'mergeCell') this.#noteArea(this.#merges);
      else if (scanner.name === 'col') this.#column();
      else scanner.skip();
    }
    return {
      prefix: scanner.prefix,
      cells: this.#cells,
      rows: this.#rows,
      sheetData: this.#sheetData,
      arrays: this.#arrays,
      shared: this.#shared,
      merges: this.#merges,
      columnStyles: this.#columnStyles,
      isProtected: this.#isProtected,
    };
  }

  #section(): void {
    const scanner = this.#scanner;
    if (scanner.name === 'sheetData') this.#sheetData = this.#container(() => this.#row());
    else if (scanner.name === 'sheetProtection') this.#isProtected = isTrue(scanner.attribute('sheet'));
    else if (scanner.name !== 'mergeCells' && scanner.name !== 'cols') scanner.skip();
  }

  /** After the 'open' of an element: reads to its end, giving each child to the visitor. */
  #container(visit: () => void): Container {
    const scanner = this.#scanner;
    const { start, end: tagEnd, depth } = scanner;
    for (let event = scanner.next(); event !== 'end' && scanner.depth >= depth; event = scanner.next()) {
      if (event === 'open') visit();
    }
    // The 'close' of an empty element has the bounds of its tag.
    return { start, tagEnd, contentEnd: Math.max(scanner.start, start), end: scanner.end };
  }

  #row(): void {
    const scanner = this.#scanner;
    const row = Number(scanner.attribute('r') ?? (this.#rows.at(-1)?.row ?? -1) + 2) - 1;
    const style = isTrue(scanner.attribute('customFormat')) ? Number(scanner.attribute('s') ?? 0) : null;
    const bounds = scanner.attributeBounds('spans');
    const spans = bounds && { ...bounds, text: scanner.source.slice(bounds.start, bounds.end) };
    const cells: { column: number; start: number }[] = [];
    const isWanted = this.#wantedRows.has(row);
    const { start, end: tagEnd } = scanner;
    // Of other rows only formulas matter: they may be shared with a cell that is overwritten.
    if (!isWanted && scanner.leap(`<${scanner.prefix}f`)) {
      this.#rows.push({
        start,
        tagEnd,
        contentEnd: scanner.start,
        end: scanner.end,
        row,
        style,
        spans,
        cells,
      });
      return;
    }
    let column = -1;
    const container = this.#container(() => {
      const { start } = scanner;
      const written = scanner.attribute('r');
      column = written === null ? column + 1 : (parseA1(written)?.column ?? column);
      if (isWanted) cells.push({ column, start });
      this.#cell({ row, column });
    });
    this.#rows.push({ ...container, row, style, spans, cells });
  }

  #cell(at: Address): void {
    const scanner = this.#scanner;
    const { start, end: tagEnd, depth } = scanner;
    const key = cellKey(at);
    const isWanted = this.#wanted.has(key);
    const attributes = isWanted ? scanner.rawAttributes() : [];
    const style = Number(scanner.attribute('s') ?? 0);
    const type = scanner.attribute('t');
    let value = '';
    let hasFormula = false;
    let valueBounds: MappedCell['valueBounds'] = null;
    let formulaEnd = tagEnd;
    let rest = '';
    for (let event = scanner.next(); event !== 'end' && scanner.depth >= depth; event = scanner.next()) {
      if (event !== 'open') continue;
      const childStart = scanner.start;
      if (scanner.name === 'f') {
        hasFormula = true;
        this.#formula(at);
        formulaEnd = scanner.end;
      } else if (scanner.name === 'v') {
        value = scanner.content();
        valueBounds = { start: childStart, end: scanner.end };
      } else {
        const isContent = scanner.name === 'is';
        scanner.skip();
        if (!isContent) rest += scanner.source.slice(childStart, scanner.end);
      }
    }
    if (!isWanted) return;
    this.#cells.set(key, {
      start,
      tagEnd,
      end: scanner.end,
      attributes: writtenOf(attributes.filter(([name]) => !OF_VALUE.has(name) && !OF_FORMULA.has(name))),
      formulaAttributes: writtenOf(attributes.filter(([name]) => OF_FORMULA.has(name))),
      style,
      type,
      value,
      hasFormula,
      valueBounds,
      formulaEnd,
      rest,
    });
  }

  /** After the 'open' of <f>. */
  #formula(at: Address): void {
    const scanner = this.#scanner;
    const { start } = scanner;
    const kind = scanner.attribute('t');
    const index = scanner.attribute('si') ?? '';
    if (kind === 'array' || kind === 'dataTable') this.#noteArea(this.#arrays);
    const text = scanner.content();
    if (kind === 'shared') this.#shared.push({ index, at, text, start, end: scanner.end });
  }

  #noteArea(list: Area[]): void {
    const area = parseArea(this.#scanner.attribute('ref') ?? '');
    if (area) list.push(area);
  }

  #column(): void {
    const scanner = this.#scanner;
    const style = scanner.attribute('style');
    if (style === null) return;
    const from = Number(scanner.attribute('min')) - 1;
    this.#columnStyles.push({ from, to: Number(scanner.attribute('max')) - 1, style: Number(style) });
  }
}

/** Type, value metadata, phonetic flag. */
const OF_VALUE = new Set(['t', 'vm', 'ph']);

/** Cell metadata: that the formula is a dynamic array, which Excel would otherwise show in braces. */
const OF_FORMULA = new Set(['cm']);

function writtenOf(attributes: readonly (readonly [name: string, written: string])[]): readonly string[] {
  return attributes.map(([, written]) => written);
}
