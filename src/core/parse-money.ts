import type Decimal from 'decimal.js';
import type { Money } from './evaluation';
import type { Cell, Grid } from './grid';
import type { Read } from './parse-field';
import { parseMoneyLabels } from './parse-money-labels';
import { parseMoneyTable } from './parse-money-table';
import type { Unit } from './units';
import { readAmount } from './quantity';
import type { Rows } from './recognise-extent';

/**
 * The money block above the table, in one of its two shapes: a table with its own heading (年初预算数, 全年执行数,
 * 执行率 …, one line per source), or labels with their amounts beside them (预算计划安排; 实际分配下达 by parts).
 *
 * @param unit the form's money unit, null where none is printed; amounts that name another one are converted
 */
export function parseMoney(grid: Grid, head: Rows, unit: Unit | null): Money | null {
  const read = amountReader(unit);
  return parseMoneyTable(grid, head, read) ?? parseMoneyLabels(grid, head, read);
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
