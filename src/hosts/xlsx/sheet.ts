import type { Address, Area } from '../../core/address';
import { MAX_COLUMNS, MAX_ROWS, parseArea, toA1 } from '../../core/address';
import type { FileError } from '../../core/file-error';
import type { CellValue, Grid } from '../../core/grid';
import { makeGrid } from '../../core/grid';
import type { Result } from '../../core/result';
import { ok } from '../../core/result';
import { SharedFormulas, linkOfFormula } from './formula';
import { LIMITS } from './limits';
import type { LinkPlace, OpenCell } from './links';
import { placeLinks } from './links';
import { checkMerges } from './merges';
import type { StoredSheet, StyledColumns } from './implied-cells';
import { impliedCells } from './implied-cells';
import { decodeEscapes, readRichText } from './strings';
import type { CellStyle, Styles } from './styles';
import { isTrue } from './styles';
import { isMainRoot, relationshipId } from './workbook-part';
import { XmlScanner, faultOf } from './xml';

/** What the cells of a sheet refer to. */
export interface SheetContext {
  readonly part: string;
  readonly name: string;
  readonly visibility: Grid['visibility'];
  readonly date1904: boolean;
  readonly styles: Styles;
  readonly strings: readonly string[];
  /** Target of an external relationship of this sheet, by its id. */
  readonly linkTarget: (id: string) => string | null;
  /** How many cells may still be kept. */
  readonly budget: number;
}

/** One pass over a worksheet part, no tree; <dimension> is never believed. Also says how many cells are kept. */
export function readSheet(
  text: string,
  context: SheetContext,
): Result<{ readonly grid: Grid; readonly count: number }, FileError> {
  const reader = new SheetReader(text, context);
  const error = reader.read();
  if (error) return { ok: false, error };
  const merges = checkMerges(reader.merges, reader.cells, context.name);
  if (!merges.ok) return merges;
  placeLinks(reader.cells, reader.links);
  const cells = reader.cells.concat(impliedCells(reader));
  const { name, visibility, date1904 } = context;
  const { hiddenRows, hiddenColumns } = reader;
  const grid = makeGrid({
    name,
    visibility,
    date1904,
    protected: reader.protected,
    cells,
    merges: reader.merges,
    hiddenRows,
    hiddenColumns,
  });
  return ok({ grid, count: cells.length });
}

class SheetReader implements StoredSheet {
  readonly cells: OpenCell[] = [];
  readonly merges: Area[] = [];
  readonly links: LinkPlace[] = [];
  readonly hiddenRows: number[] = [];
  readonly hiddenColumns: number[] = [];
  readonly styledRows = new Map<number, CellStyle>();
  readonly styledColumns: StyledColumns[] = [];
  readonly bareCells = new Set<number>();
  protected = false;

  readonly #scanner: XmlScanner;
  readonly #context: SheetContext;
  readonly #shared = new SharedFormulas();
  readonly #keep: (text: string) => string;
  #row = -1;
  #column = -1;
  #lastColumnElement = -1;
  #error: FileError | null = null;

  constructor(text: string, context: SheetContext) {
    this.#scanner = new XmlScanner(text);
    this.#context = context;
    this.#keep = text.length > DETACH_FROM ? detached() : (same) => same;
  }

  read(): FileError | null {
    const scanner = this.#scanner;
    for (let event = scanner.next(); event !== 'end' && !this.#error; event = scanner.next()) {
      if (event !== 'open') continue;
      if (scanner.depth === 1) {
        if (!isMainRoot(scanner, 'worksheet')) this.#refuse(`root ${scanner.name}`);
      } else if (scanner.depth === 2) this.#section();
      else if (scanner.depth === 3) this.#item();
      else if (scanner.name === 'c' && scanner.depth === 4) this.#cell();
      else scanner.skip();
    }
    return this.#error ?? faultOf(scanner, this.#context.part);
  }

  #section(): void {
    const scanner = this.#scanner;
    if (scanner.name === 'sheetProtection') this.protected = isTrue(scanner.attribute('sheet'));
    else if (!SECTIONS.has(scanner.name)) scanner.skip();
  }

  #item(): void {
    const scanner = this.#scanner;
    switch (scanner.name) {
      case 'row':
        return this.#rowStart();
      case 'col':
        return this.#columnElement();
      case 'mergeCell':
        return this.#merge();
      case 'hyperlink':
        return this.#hyperlink();
      default:
        return scanner.skip();
    }
  }

  #rowStart(): void {
    const scanner = this.#scanner;
    const written = scanner.attribute('r');
    const row = written === null ? this.#row + 1 : Number(written) - 1;
    if (!Number.isInteger(row) || row < 0 || row >= MAX_ROWS) return this.#refuse(`row ${written}`);
    this.#row = row;
    this.#column = -1;
    if (isTrue(scanner.attribute('hidden'))) this.hiddenRows.push(row);
    const style = scanner.attribute('s');
    if (style !== null && isTrue(scanner.attribute('customFormat'))) {
      this.styledRows.set(row, this.#context.styles.style(Number(style)));
    }
  }

  /** <col> elements are sorted and do not overlap; what overlaps all the same is read once. */
  #columnElement(): void {
    const scanner = this.#scanner;
    const from = Math.max(Number(scanner.attribute('min')) - 1, this.#lastColumnElement + 1);
    const to = Math.min(Number(scanner.attribute('max')) - 1, MAX_COLUMNS - 1);
    if (!(from <= to)) return;
    this.#lastColumnElement = to;
    const style = scanner.attribute('style');
    if (style !== null)
      this.styledColumns.push({ from, to, style: this.#context.styles.style(Number(style)) });
    if (!isTrue(scanner.attribute('hidden'))) return;
    for (let column = from; column <= to; column++) this.hiddenColumns.push(column);
  }

  #merge(): void {
    const written = this.#scanner.attribute('ref') ?? '';
    const area = parseArea(written);
    if (area) this.merges.push(area);
    else this.#refuse(`mergeCell ${written}`);
    if (this.merges.length > LIMITS.merges) this.#tooMany('too-many-merges', LIMITS.merges);
  }

  #hyperlink(): void {
    const scanner = this.#scanner;
    const area = parseArea(scanner.attribute('ref') ?? '');
    const address = this.#context.linkTarget(relationshipId(scanner));
    const location = scanner.attribute('location');
    if (area && (address !== null || location !== null))
      this.links.push({ area, link: { address, location } });
    if (this.links.length > LIMITS.links) this.#refuse('hyperlinks');
  }

  #cell(): void {
    const scanner = this.#scanner;
    const at = this.#address(scanner.attribute('r'));
    if (!at) return;
    const { row, column } = at;
    const style = this.#context.styles.style(Number(scanner.attribute('s') ?? 0));
    const type = scanner.attribute('t');
    let raw = '';
    let inline: string | null = null;
    let formula: string | null = null;
    for (let event = scanner.next(); event !== 'end' && scanner.depth >= 4; event = scanner.next()) {
      if (event !== 'open') continue;
      if (scanner.name === 'v') raw = scanner.content();
      else if (scanner.name === 'f') formula = this.#formula(at);
      else if (scanner.name === 'is') inline = this.#keep(readRichText(scanner));
      else scanner.skip();
    }
    const value = inline ?? this.#value(type, raw, at);
    if (value === null && formula === null && style.locked && !style.percent) {
      if (this.bareCells.size < LIMITS.impliedCells) this.bareCells.add(row * MAX_COLUMNS + column);
      return;
    }
    if (this.cells.length >= this.#context.budget) return this.#tooMany('too-many-cells', LIMITS.cells);
    const link = formula === null ? null : linkOfFormula(formula.slice(1));
    const { format, locked } = style;
    this.cells.push({ row, column, value, text: style.show(value), formula, format, link, locked });
  }

  /** Cells may leave out their address; then they follow the one before. */
  #address(written: string | null): Address | null {
    if (written === null) {
      this.#column += 1;
      return { row: this.#row, column: this.#column };
    }
    const at = cellAddress(written);
    if (at && at.row === this.#row) this.#column = at.column;
    else this.#refuse(`c ${written}`);
    return at;
  }

  /** After the 'open' of <f>. With the leading "="; null where nothing is said. */
  #formula(at: Address): string | null {
    const scanner = this.#scanner;
    const shared = scanner.attribute('t') === 'shared' ? scanner.attribute('si') : null;
    const written = decodeEscapes(scanner.content());
    const text = shared === null ? written : this.#shared.resolve(shared, written, at);
    if (text === null) {
      this.#refuse('shared formula');
      return null;
    }
    return text === '' ? null : this.#keep(`=${text}`);
  }

  #value(type: string | null, raw: string, at: Address): CellValue {
    if (raw === '' && type !== 'str') return null;
    switch (type) {
      case 's':
        return this.#sharedString(raw, at);
      case 'str':
        return this.#keep(decodeEscapes(raw));
      case 'b':
        return isTrue(raw.trim());
      case 'e':
        return raw;
      case 'd':
        return serialOf(raw, this.#context.date1904);
      default: {
        const number = Number(raw);
        return Number.isFinite(number) && raw.trim() !== '' ? number : this.#keep(raw);
      }
    }
  }

  #sharedString(raw: string, at: Address): string | null {
    const text = this.#context.strings[Number(raw)];
    if (text !== undefined) return text;
    this.#error = {
      code: 'missing-shared-string',
      data: { sheet: this.#context.name, cell: toA1(at), index: raw.slice(0, 20) },
    };
    return null;
  }

  #tooMany(code: 'too-many-cells' | 'too-many-merges', limit: number): void {
    this.#error ??= { code, data: { sheet: this.#context.name, limit: String(limit) } };
  }

  #refuse(problem: string): void {
    const line = String(this.#scanner.source.slice(0, this.#scanner.start).split('\n').length);
    this.#error ??= {
      code: 'damaged-xml',
      data: { part: this.#context.part, line, problem: problem.slice(0, 60) },
    };
  }
}

/** An address as files write it, without dollars: parseA1 at a third of its cost, for it is asked for every cell. */
function cellAddress(text: string): Address | null {
  let at = 0;
  let column = 0;
  for (let code = text.charCodeAt(0); code >= 65 && code <= 90; code = text.charCodeAt(++at)) {
    column = column * 26 + code - 64;
  }
  let row = 0;
  const digits = at;
  for (let code = text.charCodeAt(at); code >= 48 && code <= 57; code = text.charCodeAt(++at)) {
    row = row * 10 + code - 48;
  }
  const legal =
    at === text.length && at > digits && digits > 0 && column <= MAX_COLUMNS && row <= MAX_ROWS && row > 0;
  return legal ? { row: row - 1, column: column - 1 } : null;
}

/** Children of <worksheet> whose items are read. */
const SECTIONS = new Set(['sheetData', 'cols', 'mergeCells', 'hyperlinks']);

const DETACH_FROM = 2 ** 20;

/** Up to this length V8 copies what is cut out of a string. */
const ALWAYS_COPIED = 12;

/**
 * A longer cut of a string keeps the whole string alive in V8. What outlives the reading of a large sheet is
 * therefore copied, each different text once.
 */
function detached(): (text: string) => string {
  const copies = new Map<string, string>();
  return (text) => {
    if (text.length <= ALWAYS_COPIED) return text;
    const known = copies.get(text);
    if (known !== undefined) return known;
    const copy = JSON.parse(JSON.stringify(text)) as string;
    copies.set(copy, copy);
    return copy;
  };
}

/** Strict files write dates as ISO 8601 ("2024-12-31", "2024-12-31T08:00:00", "08:00:00"). */
function serialOf(text: string, date1904: boolean): CellValue {
  const match = /^(?:(\d{4})-(\d\d)-(\d\d))?(?:T|^)?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(
    text.trim(),
  );
  if (!match || text.trim() === '') return text;
  const [, year, month, day, hours = '0', minutes = '0', seconds = '0'] = match;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (year === undefined) return time;
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000 + 25_569;
  if (date1904) return days - 1462 + time;
  // Excel counts a 29 February 1900 that never was.
  return (days < 61 ? days - 1 : days) + time;
}
