import type Decimal from 'decimal.js';
import type { Amount, Field, Money, MoneyRow, Text } from './evaluation';
import type { Grid } from './grid';
import { areaAt, filledCells } from './grid';
import type { MoneyRole } from './head-labels';
import { goalLabel, isAmountRole, isMoneySource, isMoneyTotal, moneyRole } from './head-labels';
import { labelKey, weightInLabel } from './labels';
import type { Read } from './parse-field';
import {
  columnField,
  derived,
  fieldAt,
  fieldOf,
  isBlank,
  readFigure,
  readRate,
  readText,
} from './parse-field';
import { withBudget } from './parse-money-row';
import { readAmount, readNumber, readPercent } from './quantity';
import type { Rows } from './recognise-extent';
import type { Span } from './recognise-heading';

type MoneyColumns = Partial<Record<MoneyRole, Span>>;

/** The heading row or rows, and the sheet columns that they cover together. */
interface MoneyHeading extends Span {
  readonly top: number;
  readonly bottom: number;
  readonly columns: MoneyColumns;
}

const FEWEST_AMOUNT_COLUMNS = 2;

/** The block as a table of its own; null where the rows hold no such heading. */
export function parseMoneyTable(grid: Grid, head: Rows, read: Read<Decimal>): Money | null {
  const heading = findHeading(grid, head);
  if (!heading) return null;
  const lines: MoneyRow[] = [];
  let bottom = heading.bottom;
  let breakdown: Text | null = null;
  for (let row = heading.bottom + 1; row <= head.last; row++) {
    if (grid.row(row).some((cell) => goalLabel(labelKey(cell.text)) !== null)) break;
    const line = readLine(grid, row, heading, read);
    if (!line) break;
    breakdown = breakdownOf(grid, row, heading) ?? breakdown;
    lines.push(breakdown ? { ...line, breakdown } : line);
    bottom = row;
  }
  const total = lines.find((line) => isMoneyTotal(labelKey(line.label.text))) ?? lines[0];
  if (!total) return null;
  const { top, left, right } = heading;
  const weight = total.weight && !isBlank(total.weight) ? total.weight : weightInHead(grid, heading, head);
  return {
    area: { top, left, bottom, right },
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
    return { top: row, bottom, columns, ...extentOf(columns) };
  }
  return null;
}

/** "预算数 | 100 | 执行数 | 90" is no heading: its amounts stand beside their labels. */
function holdsFigures(grid: Grid, row: number): boolean {
  return grid.row(row).some((cell) => readAmount(cell.value, cell.text, cell.format) !== null);
}

function extentOf(columns: MoneyColumns): Span {
  const spans = Object.values(columns);
  return {
    left: Math.min(...spans.map((span) => span.left)),
    right: Math.max(...spans.map((span) => span.right)),
  };
}

/** One line of the table; null where neither its label nor its cells belong to a money block. */
function readLine(
  grid: Grid,
  row: number,
  { columns, left }: MoneyHeading,
  read: Read<Decimal>,
): MoneyRow | null {
  const field = <T>(role: MoneyRole, reader: Read<T>): Field<T> | null => {
    const span = columns[role];
    return span ? columnField(grid, row, span, reader) : null;
  };
  const label = labelLeftOf(grid, row, left);
  const [budget, spent] = [field('budget', read), field('spent', read)];
  const line = {
    initialBudget: field('initialBudget', read),
    budget,
    allocated: field('allocated', read),
    spent,
    weight: field('weight', readFigure),
    rate: field('rate', rateReader(budget, spent)),
    score: field('score', readFigure),
    reason: field('reason', readText),
  };
  const filled = Object.values(line).some(
    (field) => field !== null && field.text !== '' && field.at.row === row,
  );
  if (!filled && !(label && isMoneySource(labelKey(label.text)))) return null;
  const unnamed = derived<string>(fieldAt(grid, row, left, readText), '', null);
  return withBudget({ label: label ?? unnamed, ...line });
}

/** 按收入性质分, 按支出性质分: stands at the first of the sources that it covers. */
function breakdownOf(grid: Grid, row: number, { left }: MoneyHeading): Text | null {
  const cell = grid.row(row).find(({ column, text }) => column < left && /^按.{2,8}分$/.test(labelKey(text)));
  return cell ? fieldOf(grid, cell, readText) : null;
}

/** The nearest text left of the amounts; a label merged down from above (项目资金) only where nothing else is there. */
function labelLeftOf(grid: Grid, row: number, column: number): Text | null {
  const cell = filledCells(grid, row).findLast((each) => each.column < column);
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
