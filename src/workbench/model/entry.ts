import { numfmt } from '@univerjs/core';
import type { CellValue } from '../../core/grid';
import { GENERAL } from './cell';

/** What becomes of something entered into a cell, by hand or through `range.values`. */
export interface Entry {
  readonly value: CellValue;
  readonly formula: string | null;
  /** The number format that the entry brings along; null where the cell keeps its own. */
  readonly format: string | null;
}

const TEXT_FORMAT = '@';

const plain = (value: CellValue): Entry => ({ value, formula: null, format: null });

/**
 * Excel reads what is entered: "00123" is the number 123, "95%" is 0.95 shown as a percentage,
 * "2024/5/1" is a date, "=…" a formula, a leading apostrophe keeps text as it is.
 * A cell formatted as text takes everything as text. A format that the cell already has is kept.
 */
export function readEntry(input: CellValue, cellFormat: string): Entry {
  if (typeof input !== 'string') return plain(input);
  if (input === '') return plain(null);
  if (input.startsWith("'")) return plain(input.slice(1));
  if (cellFormat === TEXT_FORMAT) return plain(input);
  if (input.startsWith('=') && input.length > 1) return { value: null, formula: input, format: null };
  const parsed = parsePercentage(input) ?? parseChineseDate(input) ?? numfmt.parseValue(input);
  if (!parsed) return plain(input);
  return {
    value: parsed.v as CellValue,
    formula: null,
    format: cellFormat === GENERAL ? (parsed.z ?? null) : null,
  };
}

interface Parsed {
  readonly v: unknown;
  readonly z?: string;
}

/** numfmt multiplies by 0.01 and gets 0.9500000000000001 from "95%". */
function parsePercentage(input: string): Parsed | null {
  const match = /^\s*(-?\d+(?:\.(\d+))?)\s*%\s*$/.exec(input);
  if (!match) return null;
  return { v: Number(match[1]) / 100, z: match[2] ? '0.00%' : '0%' };
}

/** Chinese Excel takes "2024年5月1日" and "2024年5月" for dates; numfmt knows the western spellings only. */
function parseChineseDate(input: string): Parsed | null {
  const match = /^(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?$/.exec(input.trim());
  if (!match) return null;
  const day = match[3];
  const parsed = numfmt.parseValue(`${match[1]}/${match[2]}/${day ?? 1}`);
  if (typeof parsed?.v !== 'number') return null;
  return { v: parsed.v, z: day ? 'yyyy"年"m"月"d"日"' : 'yyyy"年"m"月"' };
}
