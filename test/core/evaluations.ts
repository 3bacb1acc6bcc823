import Decimal from 'decimal.js';
import type {
  Amount,
  Block,
  Evaluation,
  Field,
  Group,
  Indicator,
  Money,
  Text,
  Totals,
} from '../../src/core/evaluation';
import { readDirection } from '../../src/core/direction';
import type { Expression } from '../../src/core/expression';
import { readActual, readTarget } from '../../src/core/target';

/**
 * Evaluations by hand: a form as a list of rows, without a sheet, a layout or the recognition of either.
 * Row n of `rows` stands on sheet row n; columns: A name, B weight, C target, D actual, E score, F standard.
 */
export interface RowSpec {
  readonly name?: string;
  readonly weight?: string | null;
  readonly target?: string;
  readonly actual?: string;
  /** As shown; undefined or '' for a blank cell, null where the form has no score column. */
  readonly score?: string | null;
  readonly standard?: string;
  /** Rows over which the standard is merged. */
  readonly standardRows?: number;
  readonly block?: number;
  readonly group?: number;
  readonly unit?: string;
  readonly remembered?: 'higher' | 'lower';
  readonly direction?: Indicator['direction'];
  readonly byStandard?: boolean;
  readonly used?: boolean;
  readonly parent?: number;
  /** The score cell is merged with the row above. */
  readonly scoreOf?: number;
  readonly share?: string;
  readonly foldedScore?: string;
  readonly formula?: string;
  readonly writable?: boolean;
}

export interface EvaluationSpec {
  readonly rows: readonly RowSpec[];
  readonly mode?: Evaluation['mode'];
  readonly year?: number;
  /** Amounts that are split equally over the used rows of a block. */
  readonly splits?: Readonly<Record<number, string>>;
  readonly money?: MoneySpec;
  readonly total?: string;
}

export interface MoneySpec {
  readonly budget?: string;
  readonly spent?: string;
  readonly weight?: string;
  readonly rate?: string;
  readonly score?: string;
}

type Place = readonly [row: number, column: number];

function fieldOf<T>(text: string, value: T | null, [row, column]: Place, rows = 1): Field<T> {
  return {
    at: { row, column },
    area: { top: row, left: column, bottom: row + rows - 1, right: column },
    text,
    value,
    formula: null,
    link: null,
    numeric: false,
    writable: true,
  };
}

function amountOf(text: string, place: Place): Amount {
  const number = /^-?\d+(?:\.\d+)?/.exec(text)?.[0];
  return { ...fieldOf(text, number ? new Decimal(number) : null, place), numeric: number !== undefined };
}

function textOf(text: string, place: Place, rows = 1): Text {
  return fieldOf(text, text, place, rows);
}

function expressionOf(text: string, side: typeof readTarget, spec: RowSpec, place: Place): Field<Expression> {
  const { unit, name } = spec;
  const input = { value: text === '' ? null : text, text, format: 'General', date1904: false };
  return fieldOf(text, side({ ...input, ...(unit && { unit }), ...(name && { name }) }), place);
}

function indicatorOf(
  spec: RowSpec,
  index: number,
  all: readonly RowSpec[],
  splits: EvaluationSpec['splits'],
) {
  const block = spec.block ?? 0;
  const target = expressionOf(spec.target ?? '', readTarget, spec, [index, 2]);
  const name = spec.name ?? `指标${String.fromCharCode(0x4e00 + index)}`;
  const split = splits?.[block] !== undefined && spec.weight === undefined;
  const scoreRow = spec.scoreOf ?? index;
  const indicator: Indicator = {
    index,
    row: index,
    block,
    group: spec.group ?? block,
    name: textOf(name, [index, 0]),
    target,
    actual: expressionOf(spec.actual ?? '', readActual, spec, [index, 3]),
    initialTarget: null,
    direction:
      spec.direction ??
      readDirection({
        remembered: spec.remembered ?? null,
        column: null,
        target: target.value,
        name,
        category: 'quantity',
      }),
    weight: split || spec.weight === null ? null : amountOf(spec.weight ?? '', [index, 1]),
    weightSource: split ? 'equal-split' : spec.parent === undefined || spec.weight ? 'cell' : 'parent',
    score:
      spec.score === null
        ? null
        : {
            ...amountOf(spec.score ?? '', [scoreRow, 4]),
            formula: spec.formula ?? null,
            writable: spec.writable ?? spec.formula === undefined,
          },
    reason: null,
    standard: textOf(spec.standard ?? '', [index, 5], spec.standardRows),
    evidence: null,
    coefficient: null,
    share: spec.share === undefined ? null : amountOf(spec.share, [index, 6]),
    foldedScore: spec.foldedScore === undefined ? null : amountOf(spec.foldedScore, [index, 7]),
    review: null,
    used: spec.used ?? true,
    unused: spec.used === false ? 'mark' : null,
    byStandard: spec.byStandard ?? false,
    parent: spec.parent ?? null,
    children: all.flatMap((other, i) => (other.parent === index ? [i] : [])),
    hidden: false,
  };
  return indicator;
}

function moneyOf(spec: MoneySpec, row: number): Money {
  const amount = (text: string | undefined, column: number): Amount | null =>
    text === undefined ? null : amountOf(text, [row, column]);
  const total = {
    label: textOf('年度资金总额', [row, 0]),
    initialBudget: null,
    budget: amount(spec.budget, 1),
    allocated: null,
    spent: amount(spec.spent, 2),
    weight: amount(spec.weight, 3),
    rate: amount(spec.rate, 4),
    score: amount(spec.score, 5),
    reason: null,
  };
  return {
    area: { top: row, left: 0, bottom: row, right: 5 },
    total,
    sources: [],
    executionRate: total.rate,
    executionWeight: total.weight,
    executionScore: total.score,
    reason: null,
  };
}

function headings(indicators: readonly Indicator[], of: 'block' | 'group', splits: EvaluationSpec['splits']) {
  const last = Math.max(...indicators.map((row) => row[of]), 0);
  return Array.from({ length: last + 1 }, (_, i) => ({
    name: textOf(`标题${i}`, [0, 8]),
    label: `标题${i}`,
    weight: null,
    split: of === 'block' && splits?.[i] !== undefined ? amountOf(splits[i], [0, 1]) : null,
    indicators: indicators.filter((row) => row[of] === i).map((row) => row.index),
  }));
}

export function evaluationOf(spec: EvaluationSpec): Evaluation {
  const indicators = spec.rows.map((row, i) => indicatorOf(row, i, spec.rows, spec.splits));
  const last = indicators.length;
  const totals: Totals | null =
    spec.total === undefined
      ? null
      : {
          row: last,
          label: textOf('合计', [last, 0]),
          weight: null,
          weights: [],
          score: amountOf(spec.total, [last, 4]),
          grade: null,
        };
  return {
    sheet: '自评表',
    area: { top: 0, left: 0, bottom: last, right: 7 },
    layout: 'test',
    mode: spec.mode ?? 'scored',
    header: {
      title: null,
      unit: null,
      project: null,
      year: spec.year === undefined ? null : fieldOf(String(spec.year), spec.year, [0, 9]),
      moneyUnit: null,
    },
    money: spec.money ? moneyOf(spec.money, last + 1) : null,
    goal: { expected: null, actual: null, achieved: null },
    blocks: headings(indicators, 'block', spec.splits).map((heading): Block => ({
      ...heading,
      dimension: 'output',
    })),
    groups: headings(indicators, 'group', undefined).map((heading, i): Group => ({
      ...heading,
      category: 'quantity',
      block: indicators.find((row) => row.group === i)?.block ?? 0,
    })),
    indicators,
    totals,
    headings: {},
    reasonBlock: null,
    narrative: [],
  };
}
