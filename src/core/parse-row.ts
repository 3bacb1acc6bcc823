import type Decimal from 'decimal.js';
import type { Amount, ColumnRole, Field, ReviewColumns, Text } from './evaluation';
import { signOf } from './expression-sign';
import { ZERO } from './decimals';
import type { Grid } from './grid';
import { areaAt } from './grid';
import { compact } from './normalise';
import type { Read } from './parse-field';
import { columnField, fieldAt, isBlank, readFigure, readRate, readText } from './parse-field';
import type { Columns } from './recognise-heading';
import type { Expression } from './expression';
import { readActual, readTarget } from './target';
import { NO_UNIT } from './units';

/** One sheet row of the indicator table, cell by cell, before anything is said about its neighbours. */
export interface RowFields {
  readonly row: number;
  readonly columns: Columns;
  readonly level1: Text | null;
  readonly level2: Text | null;
  readonly name: Text;
  readonly level1Weight: Amount | null;
  readonly level2Weight: Amount | null;
  readonly weight: Amount | null;
  readonly target: Field<Expression> | null;
  readonly initialTarget: Field<Expression> | null;
  readonly actual: Field<Expression> | null;
  readonly score: Amount | null;
  readonly coefficient: Amount | null;
  readonly share: Amount | null;
  readonly foldedScore: Amount | null;
  readonly reason: Text | null;
  readonly standard: Text | null;
  readonly evidence: Text | null;
  readonly review: ReviewColumns | null;
  /** 正向 or 反向, as the form's own column says. */
  readonly direction: string | null;
}

export function readRow(grid: Grid, row: number, columns: Columns): RowFields {
  const field = <T>(role: ColumnRole, read: Read<T>): Field<T> | null => {
    const span = columns[role];
    return span ? columnField(grid, row, span, read) : null;
  };
  const text = (role: ColumnRole) => field(role, readText);
  const figure = (role: ColumnRole): Amount | null => field<Decimal>(role, readFigure);
  const rate = (role: ColumnRole): Amount | null => field<Decimal>(role, readRate);
  const name = nameField(grid, row, columns);
  const spoken = (role: ColumnRole) => text(role)?.text ?? '';
  const context = { date1904: grid.date1904, unit: spoken('unit'), name: name.text };
  // 内蒙古 keeps the sign in words in its column of directions.
  const sign = [spoken('sign'), spoken('nature'), spoken('direction')].find((text) => signOf(compact(text)));
  const promised = (role: ColumnRole) =>
    field(role, ({ value, text: shown, format }) =>
      readTarget({ value, text: shown, format, sign, ...context }),
    );
  const initialTarget = promised('initialTarget');
  const weight = figure('weight');
  const inForce = targetInForce(promised('target'), initialTarget);
  const plain = promisesNone(inForce, name, weight) ? none(inForce) : inForce;
  const reported = (role: ColumnRole) =>
    field(role, ({ value, text: shown, format }) =>
      readActual({ value, text: shown, format, promised: plain?.value ?? null, ...context }),
    );
  const actual = reported('actual');
  const target = asRate(plain, actual, name);

  return {
    row,
    columns,
    level1: text('level1'),
    level2: text('level2'),
    name,
    level1Weight: figure('level1Weight'),
    level2Weight: figure('level2Weight'),
    weight,
    target,
    initialTarget,
    actual,
    score: figure('score'),
    coefficient: rate('coefficient'),
    share: figure('share'),
    foldedScore: figure('foldedScore'),
    reason: text('reason'),
    standard: text('standard'),
    evidence: text('evidence'),
    review: readReview(),
    direction: spoken('direction') || null,
  };

  function readReview(): ReviewColumns | null {
    if (!columns.reviewActual && !columns.reviewScore) return null;
    return {
      actual: reported('reviewActual'),
      score: figure('reviewScore'),
      deviation: rate('deviation'),
      remark: text('remark'),
    };
  }
}

/** 重庆 prints the target of the year's beginning beside the adjusted one, which is filled in only where it was adjusted. */
function targetInForce(
  adjusted: Field<Expression> | null,
  initial: Field<Expression> | null,
): Field<Expression> | null {
  if (!initial || isBlank(initial)) return adjusted;
  return isBlank(adjusted) || adjusted?.value?.kind === 'unused' ? initial : adjusted;
}

const BAD_THINGS = /事故|事件|投诉|案件|伤亡|死亡|疫情|舆情|上访|信访|违规|违纪|火灾/;

/** 无 beside 重大安全事故 is promised, where the row is weighed; else the row is not used. */
function promisesNone(target: Field<Expression> | null, name: Text, weight: Amount | null): boolean {
  const weighed = weight?.value?.gt(0) ?? false;
  return (
    weighed && target?.value?.kind === 'unused' && compact(target.text) === '无' && BAD_THINGS.test(name.text)
  );
}

function none(target: Field<Expression> | null): Field<Expression> | null {
  return (
    target && {
      ...target,
      value: { kind: 'number', quantity: { value: ZERO, unit: NO_UNIT }, strict: false },
    }
  );
}

const RATE = /(?:率|满意度|知晓度|完成度|比例|比重|占比)(?:\([^()]*\))?$/;

/** 90 for 满意度 is 90%, where the result is one: the sign is left out, and no count is promised. */
function asRate(
  target: Field<Expression> | null,
  actual: Field<Expression> | null,
  name: Text,
): Field<Expression> | null {
  const [promised, reported] = [target?.value, actual?.value];
  if (!promised || !reported || !('quantity' in promised) || !('quantity' in reported)) return target;
  const { unit } = reported.quantity;
  const { value, unit: own } = promised.quantity;
  if (own.text !== '' || unit.text !== '%') return target;
  // None is none, whatever it is counted in.
  const isRate = value.isZero() || (value.gt(1) && RATE.test(compact(name.text)));
  if (!isRate) return target;
  return { ...target!, value: { ...promised, quantity: { value, unit } } };
}

/** A name that is merged with its level 2 is the name of both. */
function nameField(grid: Grid, row: number, { level2, level3 }: Columns): Text {
  const { left } = areaAt(grid, row, level3!.left);
  const shared = level2 !== undefined && left >= level2.left && left < level3!.left;
  return shared ? fieldAt(grid, row, left, readText) : columnField(grid, row, level3!, readText);
}
