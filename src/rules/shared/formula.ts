import type { Address, Area } from '../../core/address';
import { contains, parseArea, toA1 } from '../../core/address';
import type { Grid } from '../../core/grid';

/** What a formula adds up: cells and figures typed into it. */
interface SumFormula {
  /** Each part once per mention, so that a cell in two of them is added twice. */
  readonly parts: readonly SumPart[];
  /** Figures among them that are not zero, as typed: "+0.5". */
  readonly constants: readonly string[];
}

interface SumPart {
  readonly area: Area;
  /** SUM and SUBTOTAL leave texts out; "+" reads them as numbers. */
  readonly skipsText: boolean;
  /** SUBTOTAL leaves out the results of other SUBTOTALs inside its range. */
  readonly skipsSubtotals: boolean;
}

/**
 * Reads a formula that only adds: SUM, SUBTOTAL(9|109), "+", ROUND around it, cells and ranges of its own sheet.
 * Null for anything else: what multiplies, chooses or looks elsewhere is not judged.
 */
function readSum(formula: string, sheet: string): SumFormula | null {
  const own = formula.replace(/\s+/g, '').replace(/^=/, '');
  const parts: SumPart[] = [];
  const constants: string[] = [];
  return addTerms(withoutSheet(own, sheet), { parts, constants, depth: 0 }) ? { parts, constants } : null;
}

/** "'自评表'!I14" is "I14" on its own sheet. */
function withoutSheet(formula: string, sheet: string): string {
  return formula
    .split(`'${sheet.replace(/'/g, "''")}'!`)
    .join('')
    .split(`${sheet}!`)
    .join('');
}

interface Found {
  readonly parts: SumPart[];
  readonly constants: string[];
  readonly depth: number;
}

/** Excel nests no deeper. */
const DEEPEST_BRACKETS = 64;

const PLUS = { skipsText: false, skipsSubtotals: false };

function addTerms(text: string, found: Found): boolean {
  if (found.depth >= DEEPEST_BRACKETS) return false;
  const inner = { ...found, depth: found.depth + 1 };
  return split(text.replace(/^\+/, ''), '+').every((term) => addTerm(term, inner));
}

function addTerm(term: string, found: Found): boolean {
  const call = /^([A-Z]*)\((.*)\)$/i.exec(term);
  if (call) return addCall(call[1]!.toUpperCase(), call[2]!, found);
  return addOperand(term, PLUS, found);
}

function addCall(name: string, inner: string, found: Found): boolean {
  const inside = split(inner, ',');
  const [first = '', ...rest] = inside;
  if (name === '') return addTerms(inner, found);
  if (name === 'ROUND') return rest.length === 1 && addTerms(first, found);
  if (name === 'SUM') {
    const how = { skipsText: true, skipsSubtotals: false };
    return inside.every((argument) => addOperand(argument, how, found) || addTerms(argument, found));
  }
  if (name === 'SUBTOTAL' && /^(?:9|109)$/.test(first)) {
    const how = { skipsText: true, skipsSubtotals: true };
    return rest.length > 0 && rest.every((argument) => addOperand(argument, how, found));
  }
  return false;
}

function addOperand(text: string, how: Omit<SumPart, 'area'>, { parts, constants }: Found): boolean {
  if (/^\d+(?:\.\d+)?$/.test(text)) {
    if (/[1-9]/.test(text)) constants.push(text);
    return true;
  }
  const area = parseArea(text);
  if (area) parts.push({ area, ...how });
  return area !== null;
}

/** Splits at a mark outside of brackets. Brackets that do not match stay in a piece that nothing reads. */
function split(text: string, mark: string): string[] {
  const pieces: string[] = [''];
  let depth = 0;
  for (const sign of text) {
    if (sign === '(') depth++;
    if (sign === ')') depth--;
    if (sign === mark && depth === 0) pieces.push('');
    else pieces[pieces.length - 1] += sign;
  }
  return pieces;
}

/** How often the formula takes a cell in, and whether only as a text that it leaves out. */
interface Coverage {
  readonly times: number;
  readonly asText: boolean;
}

/** Sums of sums are followed so far; a form has a total, some subtotals, and no more. */
const DEEPEST = 4;
const MOST_FOLLOWED = 500;

/**
 * How often each of the given cells is added by the formula of a cell, through subtotals on the way.
 * Null where the formula, or one that it rests on, is more than a sum.
 */
export function coverageOf(
  grid: Grid,
  from: Address,
  cells: readonly Address[],
): { readonly coverage: readonly Coverage[]; readonly constants: readonly string[] } | null {
  const wanted = new Map(cells.map((cell, i) => [toA1(cell), i]));
  const coverage = cells.map(() => ({ times: 0, asText: false }));
  const constants: string[] = [];
  let followed = 0;

  const follow = (at: Address, depth: number): boolean => {
    const { formula } = grid.cell(at.row, at.column);
    const sum = formula === null ? null : readSum(formula, grid.name);
    if (!sum || depth > DEEPEST || ++followed > MOST_FOLLOWED) return false;
    constants.push(...sum.constants);
    return sum.parts.every((part) => take(part, depth));
  };
  const take = (part: SumPart, depth: number): boolean => {
    const { area, skipsText, skipsSubtotals } = part;
    const { used } = grid;
    if (!used) return true;
    for (let row = Math.max(area.top, used.top); row <= Math.min(area.bottom, used.bottom); row++) {
      for (const cell of grid.row(row)) {
        if (!contains(area, cell)) continue;
        const index = wanted.get(toA1(cell));
        if (index !== undefined) {
          if (skipsText && typeof cell.value === 'string') coverage[index]!.asText = true;
          else coverage[index]!.times++;
        } else if (cell.formula !== null && !(skipsSubtotals && /^=\s*SUBTOTAL\(/i.test(cell.formula))) {
          if (!follow(cell, depth + 1)) return false;
        }
      }
    }
    return true;
  };
  return follow(from, 0) ? { coverage, constants } : null;
}
