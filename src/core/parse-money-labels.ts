import type Decimal from 'decimal.js';
import type { Area } from './address';
import type { Amount, Money, MoneyRow, Text } from './evaluation';
import type { Grid, PlacedCell } from './grid';
import { areaAt, filledCells } from './grid';
import type { MoneyRole } from './head-labels';
import { isAmountRole, isHeadLabel, isMoneySource, moneyRole } from './head-labels';
import { labelKey, labelOf } from './labels';
import type { Read } from './parse-field';
import { addedUp, fieldAt, fieldOf, readRate, readText } from './parse-field';
import { withBudget } from './parse-money-row';
import type { Rows } from './recognise-extent';

interface Part {
  readonly label: Text | null;
  readonly amount: Amount;
}

interface LabelledAmounts {
  readonly label: Text;
  readonly parts: readonly Part[];
}

/** The block as labels with their amounts beside them; null where no budget or spending is labelled. */
export function parseMoneyLabels(grid: Grid, head: Rows, read: Read<Decimal>): Money | null {
  const found = new Map<MoneyRole, LabelledAmounts>();
  for (let row = head.first; row <= head.last; row++) {
    for (const cell of grid.row(row)) {
      const role = moneyRole(labelOf(cell.text));
      if (!role || found.has(role) || (!isAmountRole(role) && found.size === 0)) continue;
      const parts = role === 'rate' ? rateBeside(grid, cell) : amountsBeside(grid, cell, head, read);
      if (parts.length > 0) found.set(role, { label: fieldOf(grid, cell, readText), parts });
    }
  }
  const main = found.get('budget') ?? found.get('initialBudget') ?? found.get('spent');
  if (!main) return null;
  const amount = (role: MoneyRole) => addedUp((found.get(role)?.parts ?? []).map((part) => part.amount));
  return {
    area: areaOfParts([...found.values()]),
    total: withBudget({
      label: main.label,
      initialBudget: amount('initialBudget'),
      budget: amount('budget'),
      allocated: amount('allocated'),
      spent: amount('spent'),
      weight: amount('weight'),
      rate: amount('rate'),
      score: amount('score'),
      reason: null,
    }),
    sources: sourcesOf(found),
    executionRate: amount('rate'),
    executionWeight: amount('weight'),
    executionScore: amount('score'),
    reason: null,
  };
}

/**
 * The amounts that belong to a label: to its right, in all rows that the label covers, each with the label of its
 * part (市本级 132.65 转移支付至下级 0). Without merges, the rows below go on while nothing stands under the label.
 */
function amountsBeside(grid: Grid, label: PlacedCell, head: Rows, read: Read<Decimal>): Part[] {
  const area = areaAt(grid, label.row, label.column);
  const parts: Part[] = [];
  for (let row = label.row; row <= head.last; row++) {
    const cells = filledCells(grid, row);
    if (row > area.bottom && !(cells[0] && cells[0].column > area.right)) break;
    const found = partsInRow(grid, row, area.right, cells, read);
    if (found.length === 0) break;
    parts.push(...found);
    // An amount right beside the label is all there is: what follows has labels of its own.
    if (found[0]!.label === null) return found.slice(0, 1);
  }
  return parts;
}

/** Amounts right of a column, up to the next label of the block. A blank cell beside a label is an amount not given. */
function partsInRow(
  grid: Grid,
  row: number,
  labelRight: number,
  cells: readonly PlacedCell[],
  read: Read<Decimal>,
): Part[] {
  const parts: Part[] = [];
  let label: Text | null = null;
  // Right end of the label that still waits for its amount; null once one has followed it.
  let waiting: number | null = labelRight;
  const closeBlank = (right: number) => {
    if (label ? !isMoneySource(labelKey(label.text)) : parts.length > 0) return;
    const blank = fieldAt<Decimal>(grid, row, right + 1, read);
    if (blank.text === '' && blank.at.row === row) parts.push({ label, amount: blank });
  };
  for (const cell of cells.filter(({ column }) => column > labelRight)) {
    const text = fieldOf(grid, cell, readText);
    if (isHeadLabel(labelOf(cell.text))) break;
    const amount = fieldOf<Decimal>(grid, cell, read);
    if (amount.value !== null) {
      parts.push({ label, amount });
      waiting = null;
    } else {
      if (label && waiting !== null) closeBlank(waiting);
      label = text;
      waiting = text.area.right;
    }
  }
  if (waiting !== null) closeBlank(waiting);
  return parts;
}

function rateBeside(grid: Grid, label: PlacedCell): Part[] {
  const right = areaAt(grid, label.row, label.column).right;
  const cell = filledCells(grid, label.row).find(({ column }) => column > right);
  return cell ? [{ label: null, amount: fieldOf<Decimal>(grid, cell, readRate) }] : [];
}

/** One line per part name that the labels share (市本级, 转移支付至下级). */
function sourcesOf(found: ReadonlyMap<MoneyRole, LabelledAmounts>): MoneyRow[] {
  const names = new Map<string, Text>();
  for (const { parts } of found.values()) {
    for (const { label } of parts)
      if (label && !names.has(labelKey(label.text))) names.set(labelKey(label.text), label);
  }
  return [...names].map(([key, label]) => {
    const part = (role: MoneyRole): Amount | null =>
      found.get(role)?.parts.find((one) => one.label && labelKey(one.label.text) === key)?.amount ?? null;
    return withBudget({
      label,
      initialBudget: part('initialBudget'),
      budget: part('budget'),
      allocated: part('allocated'),
      spent: part('spent'),
      weight: null,
      rate: null,
      score: null,
      reason: null,
    });
  });
}

function areaOfParts(found: readonly LabelledAmounts[]): Area {
  const areas = found.flatMap(({ label, parts }) => [label.area, ...parts.map(({ amount }) => amount.area)]);
  return {
    top: Math.min(...areas.map((area) => area.top)),
    left: Math.min(...areas.map((area) => area.left)),
    bottom: Math.max(...areas.map((area) => area.bottom)),
    right: Math.max(...areas.map((area) => area.right)),
  };
}
