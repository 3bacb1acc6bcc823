import { sameAddress, toA1 } from './address';
import type { Amount, Block, Category, Dimension, Group, Text } from './evaluation';
import type { Grid } from './grid';
import { anchorCell } from './grid';
import { categoryOf, dimensionOf, isPartName, levelLabel, weightInLabel } from './labels';
import { compact } from './normalise';
import { derived, fieldAt, isBlank, readText } from './parse-field';
import type { RowFields } from './parse-row';
import { readNumber } from './quantity';

/** A row with its place in the hierarchy, and with the cells it shares with the rows above filled in. */
export interface PlacedRow extends RowFields {
  readonly block: number;
  readonly group: number;
  /** The cell that splits an amount equally in words ("各项指标权重=40/指标总数"), where it covers this row. */
  readonly split: Amount | null;
}

interface Draft {
  readonly name: Text;
  readonly label: string;
  weight: Amount | null;
  split: Amount | null;
  readonly indicators: number[];
}
type BlockDraft = Draft & { readonly dimension: Dimension };
type GroupDraft = Draft & { readonly category: Category; readonly block: number };

export interface Levels {
  readonly blocks: readonly Block[];
  readonly groups: readonly Group[];
  readonly rows: readonly PlacedRow[];
}

/**
 * Puts rows under their level-1 blocks and level-2 groups. A blank level cell continues the one above, unless it is a
 * heading without its name (see `isNameless`); a group ends where its block ends.
 */
export function placeRows(grid: Grid, rows: readonly RowFields[], splitsLevel2: boolean): Levels {
  const blocks: BlockDraft[] = [];
  const groups: GroupDraft[] = [];
  const placed: PlacedRow[] = [];
  const nameless = { level1: namelessIn(grid, rows, 'level1'), level2: namelessIn(grid, rows, 'level2') };
  let above: Amount | null = null;
  let columns = rows[0]?.columns;

  rows.forEach((row, index) => {
    const fresh = row.columns !== columns;
    columns = row.columns;
    const block = blocks[blocks.length - 1];
    if (!block || opens(row.level1, block) || nameless.level1(index) || (fresh && isBlank(row.level1))) {
      blocks.push(openBlock(grid, row));
      above = null;
    }
    const blockIndex = blocks.length - 1;
    const group = groups[groups.length - 1];
    if (!group || group.block !== blockIndex || opens(row.level2, group) || nameless.level2(index)) {
      groups.push(openGroup(grid, row, blockIndex, blocks[blockIndex]!));
    }
    const home = { block: blocks[blockIndex]!, group: groups[groups.length - 1]! };
    home.block.indicators.push(index);
    home.group.indicators.push(index);
    home.block.weight ??= heldWeight(row.level1Weight);
    home.group.weight ??= heldWeight(row.level2Weight);
    above = splitFor(row, above, home.block.weight);
    // What is new stands first: adding to an object that was copied costs more than making it.
    placed.push({ block: blockIndex, group: groups.length - 1, split: above, ...row });
  });
  const split = splitsLevel2 ? placed.map((row) => withLevel2Split(row, groups[row.group]!)) : placed;
  const shared = withMergedSplits(split);
  assignSplits(blocks, groups, shared);
  return { blocks, groups, rows: shareBlockCells(grid, shared, blocks) };
}

function opens(field: Text | null, current: Draft): boolean {
  if (field === null || field.text === '' || field.text === current.name.text) return false;
  return levelLabel(field.text) !== current.label;
}

type Level = 'level1' | 'level2';

/**
 * Says of a row whether a heading begins there that has no name. Where a form merges the cells of a level, the edge of
 * a merge is the edge of a heading, and a blank cell of its own names none; so does a blank cell beside a weight of its
 * own. Everywhere else a blank cell continues the name above, as in a CSV file.
 */
function namelessIn(grid: Grid, rows: readonly RowFields[], level: Level): (index: number) => boolean {
  const merges = rows.some((row) => isMergedDown(row[level]));
  return (index) => {
    const row = rows[index]!;
    const above = rows[index - 1];
    const field = row[level];
    if (!above || !field || field.text !== '' || isSpilled(grid, field) || isPartName(row.name.text))
      return false;
    const before = above[level];
    if (weighsAnew(row[`${level}Weight`], above[`${level}Weight`])) return true;
    if (!merges || before === null || sameAddress(field.at, before.at)) return false;
    return before.text !== '' || isMergedDown(field) || isMergedDown(before);
  };
}

function isMergedDown(field: Text | null): boolean {
  return field !== null && field.area.bottom > field.area.top;
}

/** A level-1 name that is merged over the second level leaves no cell there. */
function isSpilled(grid: Grid, { at }: Text): boolean {
  return anchorCell(grid, at.row, at.column).column < at.column;
}

/** The same weight in every row of a heading says nothing; another one than in the row above begins a heading. */
function weighsAnew(weight: Amount | null, before: Amount | null): boolean {
  return heldWeight(weight) !== null && weight!.text !== before?.text;
}

function openBlock(grid: Grid, row: RowFields): BlockDraft {
  const draft = openLevel(grid, row, row.level1);
  return { dimension: dimensionOf(draft.label), ...draft };
}

function openGroup(grid: Grid, row: RowFields, index: number, block: BlockDraft): GroupDraft {
  const draft = openLevel(grid, row, row.level2);
  // A level-1 name may be merged over the second level as well (满意度指标).
  const category = block.dimension === 'cost' ? 'cost' : categoryOf(draft.label || block.label);
  return { block: index, category, ...draft };
}

function openLevel(grid: Grid, row: RowFields, field: Text | null): Draft {
  const name = field ?? derived<string>(fieldAt(grid, row.row, row.name.at.column, readText), '', null);
  return { name, label: levelLabel(name.text), weight: labelWeight(name), split: null, indicators: [] };
}

/** "产出指标(50分)" carries its weight itself. */
function labelWeight(name: Text): Amount | null {
  const digits = weightInLabel(name.text);
  return digits === null ? null : derived(name, name.text, readNumber(digits));
}

/** A weight of the level itself; words that split an amount over the rows below are none. */
function heldWeight(weight: Amount | null): Amount | null {
  return weight && !isBlank(weight) && !splitAmount(weight) ? weight : null;
}

const SPLIT =
  /(\d+(?:\.\d+)?)分?[÷/](?:有效|实际|本级|三级|已用|二级|该项|本项)*(?:绩效)?指标(?:总数|个数|项数|数量|数)/;

function splitAmount(weight: Amount | null): Amount | null {
  if (!weight || weight.value !== null) return null;
  const match = SPLIT.exec(compact(weight.text));
  return match ? derived(weight, weight.text, readNumber(match[1]!)) : null;
}

/** The split that covers a row: its own cell's, else the one above it in the block as long as nothing else stands there. */
function splitFor(row: RowFields, above: Amount | null, blockWeight: Amount | null): Amount | null {
  const own = splitAmount(row.weight);
  if (own)
    return above && (sameAddress(own.at, above.at) || isTakenApart(own, above, blockWeight)) ? above : own;
  if (!isBlank(row.weight)) return null;
  const level2 = splitAmount(row.level2Weight);
  return level2 && !(above && sameAddress(level2.at, above.at)) ? level2 : above;
}

/** The words that split the whole block, repeated in each row where their merge was taken apart. */
function isTakenApart(own: Amount, above: Amount, blockWeight: Amount | null): boolean {
  const isWhole = blockWeight?.value && own.value?.eq(blockWeight.value);
  return isWhole === true && own.text === above.text && own.area.top === own.area.bottom;
}

/** 广水: where rows print no weight, those of one level-2 heading share its weight. */
function withLevel2Split(row: PlacedRow, group: GroupDraft): PlacedRow {
  return row.weight === null && group.weight !== null ? { ...row, split: group.weight } : row;
}

/**
 * One weight merged over several rows that are scored one by one is shared by them. Where the score is merged as
 * well, the rows are parts of one indicator.
 */
function withMergedSplits(rows: readonly PlacedRow[]): readonly PlacedRow[] {
  const scored = new Map<string, number>();
  for (const row of rows) {
    const key = mergedWeight(row);
    if (key && !isBlank(row.score)) scored.set(key, (scored.get(key) ?? 0) + 1);
  }
  const splits = new Map<string, Amount>();
  return rows.map((row) => {
    const key = mergedWeight(row);
    if (!key || !row.weight || (scored.get(key) ?? 0) < 2) return row;
    const split = splits.get(key) ?? row.weight;
    splits.set(key, split);
    return { ...row, split };
  });
}

/** The cell of a figure that reaches over more rows than the row's own score does; null for any other weight. */
function mergedWeight({ weight, score }: PlacedRow): string | null {
  if (!weight?.value || !score || height(weight) <= height(score)) return null;
  return toA1(weight.at);
}

function height({ area }: Amount): number {
  return area.bottom - area.top;
}

/** A split over one of several groups belongs to that group, any other to the block. */
function assignSplits(blocks: BlockDraft[], groups: GroupDraft[], rows: readonly PlacedRow[]): void {
  const covered = new Map<Amount, PlacedRow[]>();
  for (const row of rows) {
    if (!row.split) continue;
    const list = covered.get(row.split);
    if (list) list.push(row);
    else covered.set(row.split, [row]);
  }
  for (const [split, list] of covered) {
    const [first] = list;
    const block = blocks[first!.block]!;
    const oneGroup = list.every((row) => row.group === first!.group);
    const wholeBlock = list.length === block.indicators.length;
    if (oneGroup && !wholeBlock) groups[first!.group]!.split ??= split;
    else block.split ??= split;
  }
}

/**
 * A file without merges (CSV) keeps a text that belongs to a whole block in the block's first row only. Where that
 * is so, standard and evidence stand for all rows of the block; in a sheet with merges the merges say it.
 */
function shareBlockCells(grid: Grid, rows: readonly PlacedRow[], blocks: readonly Draft[]): PlacedRow[] {
  if (grid.merges.length > 0) return [...rows];
  const shared = blocks.map(({ indicators }) => {
    const own = indicators.map((index) => rows[index]!);
    return {
      standard: onlyInFirst(own.map((row) => row.standard)),
      evidence: onlyInFirst(own.map((row) => row.evidence)),
    };
  });
  return rows.map((row) => ({
    ...row,
    standard: shared[row.block]!.standard ?? row.standard,
    evidence: shared[row.block]!.evidence ?? row.evidence,
  }));
}

function onlyInFirst(fields: readonly (Text | null)[]): Text | null {
  const [first, ...rest] = fields;
  return first && first.text !== '' && rest.every(isBlank) ? first : null;
}
