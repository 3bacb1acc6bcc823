import type { FileError } from '../../core/file-error';
import { isPercentFormat } from '../../core/quantity';
import type { Result } from '../../core/result';
import { ok } from '../../core/result';
import { LIMITS, refuse } from './limits';
import type { Display } from './number-format';
import { GENERAL, builtinFormat, makeDisplay } from './number-format';
import { XmlScanner, faultOf } from './xml';

/** What a reader must know of a cell style (an <xf> of <cellXfs>). */
export interface CellStyle {
  readonly format: string;
  readonly show: Display;
  readonly locked: boolean;
  /** What is written into such a cell is shown in percent. */
  readonly percent: boolean;
}

export interface Styles {
  /** Style by the index in a cell's "s"; the default style where there is none such. */
  style(index: number): CellStyle;
}

export function defaultStyles(date1904: boolean): Styles {
  const show = makeDisplay(GENERAL, date1904);
  const style: CellStyle = { format: GENERAL, show, locked: true, percent: false };
  return { style: () => style };
}

interface RawStyle {
  readonly formatId: number;
  locked: boolean;
}

export function readStyles(text: string, part: string, date1904: boolean): Result<Styles, FileError> {
  const scanner = new XmlScanner(text);
  const codes = new Map<number, string>();
  let raw: RawStyle[] = [];
  for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
    if (event !== 'open' || scanner.depth !== 2) continue;
    if (scanner.name === 'numFmts') readFormats(scanner, codes);
    else if (scanner.name === 'cellXfs') raw = readCellStyles(scanner);
    else scanner.skip();
  }
  const error = faultOf(scanner, part);
  if (error) return { ok: false, error };
  if (raw.length > LIMITS.styles) return refuse('damaged-xml', { part, line: '1', problem: 'cellXfs' });
  const displays = new Map<string, Display>();
  const styles = raw.map(({ formatId, locked }): CellStyle => {
    const format = codes.get(formatId) ?? builtinFormat(formatId);
    const show = displays.get(format) ?? makeDisplay(format, date1904);
    displays.set(format, show);
    return { format, show, locked, percent: isPercentFormat(format) };
  });
  const standard = styles[0] ?? defaultStyles(date1904).style(0);
  return ok({ style: (index) => styles[index] ?? standard });
}

function readFormats(scanner: XmlScanner, codes: Map<number, string>): void {
  const outer = scanner.depth;
  while (scanner.next() !== 'end' && scanner.depth >= outer) {
    const id = scanner.name === 'numFmt' && scanner.attribute('numFmtId');
    if (!id) continue;
    const code = scanner.attribute('formatCode') ?? GENERAL;
    codes.set(Number(id), /^(general|g\/通用格式|)$/i.test(code) ? GENERAL : code);
  }
}

function readCellStyles(scanner: XmlScanner): RawStyle[] {
  const outer = scanner.depth;
  const styles: RawStyle[] = [];
  for (let event = scanner.next(); event !== 'end' && scanner.depth >= outer; event = scanner.next()) {
    if (event !== 'open') continue;
    // One beyond the limit is enough to tell.
    if (styles.length > LIMITS.styles) scanner.skip();
    else if (scanner.name === 'xf')
      styles.push({ formatId: Number(scanner.attribute('numFmtId') ?? 0), locked: true });
    const last = styles.at(-1);
    if (scanner.name === 'protection' && last) last.locked = isTrue(scanner.attribute('locked'), true);
  }
  return styles;
}

/** A truth value as XML Schema writes it: "1" or "true" (LibreOffice), "0" or "false". */
export function isTrue(text: string | null, otherwise = false): boolean {
  return text === null ? otherwise : text === '1' || text === 'true' || text === 'on';
}
