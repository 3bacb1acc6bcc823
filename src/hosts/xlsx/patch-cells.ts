import type { Address, Area } from '../../core/address';
import { MAX_COLUMNS, MAX_ROWS, contains, sameAddress } from '../../core/address';
import { CellWriter } from './cell-writer';
import type { CellChange, FormulaResult, Refusal, RefusalReason } from './changes';
import type { SheetMap } from './sheet-map';
import { cellKey, mapSheet, styleAt } from './sheet-map';
import type { Styles } from './styles';

export interface PatchedCells {
  readonly text: string;
  readonly written: readonly Address[];
  readonly refused: readonly Refusal[];
  /** Cells whose formula is gone: the calculation chain must forget them. */
  readonly formulasLost: readonly Address[];
}

const LONGEST_TEXT = 32_767;
const NUMBER = /^-?\d+(\.\d+)?([eE][-+]?\d+)?$/;

/** What the text of a worksheet does not say about its cells. */
export interface Surroundings {
  readonly styles: Styles;
  /** Heading rows of its tables. */
  readonly tableHeaders: readonly Area[];
}

/** Writes cells and results of formulas into the text of one worksheet. */
export function patchCells(
  text: string,
  changes: readonly CellChange[],
  results: readonly FormulaResult[],
  surroundings: Surroundings,
): PatchedCells {
  const map = mapSheet(text, new Set([...changes, ...results].map(({ at }) => cellKey(at))));
  const accepted = new Map<number, CellChange>();
  const refused: Refusal[] = [];
  for (const change of changes) {
    const { sheet, at } = change;
    const reason = accepted.has(cellKey(at)) ? 'given-twice' : refusalOf(change, map, surroundings);
    if (reason) refused.push({ sheet, at, reason });
    else accepted.set(cellKey(at), change);
  }
  const writer = new CellWriter(text, map);
  for (const change of inOrder([...accepted.values()])) writer.write(change);
  for (const result of results) if (!accepted.has(cellKey(result.at))) writer.setResult(result);
  const { written, formulasLost } = writer;
  return { text: writer.finish(), written, formulasLost, refused };
}

function inOrder(changes: readonly CellChange[]): CellChange[] {
  return [...changes].sort((a, b) => cellKey(a.at) - cellKey(b.at));
}

function refusalOf(
  { at, value, force }: CellChange,
  map: SheetMap,
  { styles, tableHeaders }: Surroundings,
): RefusalReason | null {
  if (at.row < 0 || at.row >= MAX_ROWS || at.column < 0 || at.column >= MAX_COLUMNS) return 'out-of-bounds';
  if (value && 'number' in value && !(NUMBER.test(value.number) && Number.isFinite(Number(value.number)))) {
    return 'not-a-number';
  }
  if (value && 'text' in value && value.text.length > LONGEST_TEXT) return 'too-long';
  if (map.isProtected && styles.style(styleAt(map, at) ?? 0).locked) return 'locked';
  const merge = map.merges.find((area) => contains(area, at));
  if (merge && !sameAddress({ row: merge.top, column: merge.left }, at)) return 'merged';
  if (tableHeaders.some((area) => contains(area, at))) return 'table-header';
  if (map.arrays.some((area) => contains(area, at))) return 'array-formula';
  return map.cells.get(cellKey(at))?.hasFormula && !force ? 'formula' : null;
}
