import type Decimal from 'decimal.js';
import type { Area } from './address';
import type { Amount, Money, MoneyRow, Text } from './evaluation';
import type { Cell, Grid, PlacedCell } from './grid';
import { areaAt } from './grid';
import type { MoneyRole } from './head-labels';
import { goalLabel, isAmountRole, isHeadLabel, isMoneySource, isMoneyTotal, moneyRole } from './head-labels';
import { labelKey, weightInLabel } from './labels';
import type { Read } from './parse-field';
import { columnField, derived, fieldAt, fieldOf, isBlank, readRate, readText, sumOf } from './parse-field';
import { readAmount, readNumber, readPercent } from './quantity';
import type { Rows } from './recognise-extent';
import { beforeColon } from './recognise-extent';
import type { Span } from './recognise-heading';
import type { Unit } from './quantity';

/**
 * The money block above the table, in one of its two shapes: a table with its own heading (年初预算数, 全年执行数,
 * 执行率 …, one line per source), or labels with their amounts beside them (预算计划安排; 实际分配下达 by parts).
 *
 * @param unit the form's money unit, null where none is printed; amounts that name another one are converted
 */
export function parseMoney(grid: Grid, head: Rows, unit: Unit | null): Money | null {
  const read = amountReader(unit);
  return parseTable(grid, head, read) ?? parseLabels(grid, head, read);
}

function amountReader(unit: Unit | null): Read<Decimal> {
  return ({ value, text, format }: Cell) => {
    const amount = readAmount(value, text, format);
    // "20分" beside an amount are points.
    if (!amount || text.includes('分')) return null;
    const convert = unit !== null && amount.unit.family === unit.family;
    return convert ? amount.value.times(amount.unit.factor).div(unit.factor) : amount.value;
  };
}

type MoneyColumns = Partial<Record<MoneyRole, Span>>;

interface MoneyHeading {
  readonly top: number;
  readonly bottom: number;
  readonly columns: MoneyColumns;
}

const FEWEST_AMOUNT_COLUMNS = 2;

function parseTable(grid: Grid, head: Rows, read: Read<Decimal>): Money | null {
  const heading = findHeading(grid, head);
  if (!heading) return null;
  const lines: MoneyRow[] = [];
  let bottom = heading.bottom;
  let breakdown: Text | null = null;
  for (let row = heading.bottom + 1; row <= head.last; row++) {
    if (grid.row(row).some((cell) => goalLabel(labelKey(cell.text)) !== null)) break;
    const line = readLine(grid, row, heading.columns, read);
    if (!line) break;
    breakdown = breakdownOf(grid, row, heading.columns) ?? breakdown;
    lines.push(breakdown ? { ...line, breakdown } : line);
    bottom = row;
  }
  const total = lines.find((line) => isMoneyTotal(labelKey(line.label.text))) ?? lines[0];
  if (!total) return null;
  const area = { top: heading.top, bottom, ...extentOf(heading.columns) };
  const weight = total.weight && !isBlank(total.weight) ? total.weight : weightInHead(grid, heading, head);
  return {
    area,
    total,
    sources: lines.filter((line) => line !== total),
    executionRate: total.rate,
    executionWeight: weight ?? total.weight,
    executionScore: total.score,
    reason: total.reason,
  };
}

function findHeading(grid: Grid, head: Rows): MoneyHeading | null {
  for (let row = head.first; row <= head.last; row++) {
    const columns: MoneyColumns = {};
    let bottom = row;
    for (const cell of grid.row(row)) {
      const role = moneyRole(labelKey(cell.text)) ?? (isMoneyTotal(labelKey(cell.text)) ? 'budget' : null);
      if (!role || columns[role]) continue;
      const { left, right, bottom: end } = areaAt(grid, row, cell.column);
      columns[role] = { left, right };
      bottom = Math.max(bottom, end);
    }
    const amounts = Object.keys(columns).filter((role) => isAmountRole(role as MoneyRole));
    if (amounts.length < FEWEST_AMOUNT_COLUMNS || holdsFigures(grid, row)) continue;
    return { top: row, bottom, columns };
  }
  return null;
}

/** "预算数 | 100 | 执行数 | 90" is no heading: its amounts stand beside their labels. */
function holdsFigures(grid: Grid, row: number): boolean {
  return grid.row(row).some((cell) => readAmount(cell.value, cell.text, cell.format) !== null);
}

function extentOf(columns: MoneyColumns): Pick<Area, 'left' | 'right'> {
  const spans = Object.values(columns);
  return {
    left: Math.min(...spans.map((span) => span.left)),
    right: Math.max(...spans.map((span) => span.right)),
  };
}

/** One line of the table; null where neither its label nor its cells belong to a money block. */
function readLine(grid: Grid, row: number, columns: MoneyColumns, read: Read<Decimal>): MoneyRow | null {
  const first = extentOf(columns).left;
  const label = labelLeftOf(grid, row, first);
  const amount = (role: MoneyRole): Amount | null => {
    const span = columns[role];
    return span ? columnField(grid, row, span, read) : null;
  };
  const [budget, spent] = [amount('budget'), amount('spent')];
  const line = {
    initialBudget: amount('initialBudget'),
    budget,
    allocated: amount('allocated'),
    spent,
    weight: amount('weight'),
    rate: columns.rate ? columnField<Decimal>(grid, row, columns.rate, rateReader(budget, spent)) : null,
    score: amount('score'),
    reason: columns.reason ? columnField(grid, row, columns.reason, readText) : null,
  };
  const filled = Object.values(line).some(
    (field) => field !== null && field.text !== '' && field.at.row === row,
  );
  if (!filled && !(label && isMoneySource(labelKey(label.text)))) return null;
  const unnamed = derived<string>(fieldAt(grid, row, first, readText), '', null);
  return withBudget({ label: label ?? unnamed, ...line });
}

/** 按收入性质分, 按支出性质分: stands at the first of the sources that it covers. */
function breakdownOf(grid: Grid, row: number, columns: MoneyColumns): Text | null {
  const { left } = extentOf(columns);
  const cell = grid.row(row).find(({ column, text }) => column < left && /^按.{2,8}分$/.test(labelKey(text)));
  return cell ? fieldOf(grid, cell, readText) : null;
}

/** Where a form knows but one budget, it is the one that was spent from. */
function withBudget(row: MoneyRow): MoneyRow {
  return row.budget === null ? { ...row, budget: row.initialBudget, initialBudget: null } : row;
}

/** The nearest text left of the amounts; a label merged down from above (项目资金) only where nothing else is there. */
function labelLeftOf(grid: Grid, row: number, column: number): Text | null {
  const cells = grid.row(row).filter((cell) => cell.column < column && cell.text.trim() !== '');
  const cell = cells[cells.length - 1];
  return cell ? fieldOf(grid, cell, readText) : null;
}

/** A rate without "%" may be a fraction (0.958) or a percentage (0.96): the amounts beside it say which. */
function rateReader(budget: Amount | null, spent: Amount | null): Read<Decimal> {
  return (cell) => {
    const rate = readPercent(cell.value, cell.text, cell.format);
    if (!rate?.bare || !budget?.value || !spent?.value || budget.value.isZero()) return readRate(cell);
    const due = spent.value.div(budget.value).times(100);
    const hundredfold = rate.value.times(100);
    const isFraction = hundredfold.minus(due).abs().lt(rate.value.minus(due).abs());
    return isFraction ? hundredfold : rate.value;
  };
}

/** Points for execution may be printed in a label instead of a cell: 预算执行情况(20分), 得分(20分*执行率). */
function weightInHead(grid: Grid, { top, bottom }: MoneyHeading, head: Rows): Amount | null {
  for (let row = Math.max(head.first, top - 1); row <= bottom; row++) {
    for (const cell of grid.row(row)) {
      const formula = /[(（]\s*(\d{1,3})\s*分\s*[*×x]/.exec(cell.text)?.[1];
      const digits = formula ?? (/执行/.test(cell.text) ? weightInLabel(cell.text) : null);
      if (digits) return derived(fieldOf(grid, cell, readText), cell.text.trim(), readNumber(digits));
    }
  }
  return null;
}

interface Part {
  readonly label: Text | null;
  readonly amount: Amount;
}

interface LabelledAmounts {
  readonly label: Text;
  readonly parts: readonly Part[];
}

function parseLabels(grid: Grid, head: Rows, read: Read<Decimal>): Money | null {
  const found = new Map<MoneyRole, LabelledAmounts>();
  for (let row = head.first; row <= head.last; row++) {
    for (const cell of grid.row(row)) {
      const role = moneyRole(labelKey(beforeColon(cell.text)));
      if (!role || found.has(role) || (!isAmountRole(role) && found.size === 0)) continue;
      const parts = role === 'rate' ? rateBeside(grid, cell) : amountsBeside(grid, cell, head, read);
      if (parts.length > 0) found.set(role, { label: fieldOf(grid, cell, readText), parts });
    }
  }
  const main = found.get('budget') ?? found.get('initialBudget') ?? found.get('spent');
  if (!main) return null;
  const amount = (role: MoneyRole) => sumOf((found.get(role)?.parts ?? []).map((part) => part.amount));
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
    const cells = grid.row(row).filter((cell) => cell.text.trim() !== '');
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
  let right = labelRight;
  const closeBlank = () => {
    if (label ? !isMoneySource(labelKey(label.text)) : parts.length > 0) return;
    const blank = fieldAt<Decimal>(grid, row, right + 1, read);
    if (blank.text === '' && blank.at.row === row) parts.push({ label, amount: blank });
  };
  for (const cell of cells.filter(({ column }) => column > labelRight)) {
    const text = fieldOf(grid, cell, readText);
    if (isHeadLabel(labelKey(beforeColon(cell.text)))) break;
    const amount = fieldOf<Decimal>(grid, cell, read);
    if (amount.value !== null) {
      parts.push({ label, amount });
      right = -1;
    } else {
      if (label && right >= 0) closeBlank();
      label = text;
      right = text.area.right;
    }
  }
  if (right >= 0) closeBlank();
  return parts;
}

function rateBeside(grid: Grid, label: PlacedCell): Part[] {
  const right = areaAt(grid, label.row, label.column).right;
  const cell = grid.row(label.row).find(({ column, text }) => column > right && text.trim() !== '');
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
