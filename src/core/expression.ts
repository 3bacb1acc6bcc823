import type { Moment } from './moment';
import type { Quantity } from './quantity';

/** Which way is better. Undecided is undecided: such a row is asked about, never guessed. */
export type Direction = 'higher' | 'lower';

/** How far a qualitative result word says the goal was reached (财预〔2020〕10号: three bands). */
export type Band = 'reached' | 'partly' | 'missed';

/**
 * What a target or result cell says. One closed union for both sides, as the same language is used in both.
 * Classes and their published examples: 615 rows of 91 forms.
 */
export type Expression =
  /** A figure, with the sign printed beside it: "110次以上" at-least, "≤90万元" at-most, "=42个" equal, "5场次" number. */
  | {
      readonly kind: 'number' | 'at-least' | 'at-most' | 'equal';
      readonly quantity: Quantity;
      /** ">" and "<": the bound itself is not enough. */
      readonly strict: boolean;
      /** 约1200户, 1200户左右: a little less keeps the promise as well. */
      readonly about?: true;
    }
  | { readonly kind: 'between'; readonly low: Quantity; readonly high: Quantity }
  /** "±10%" */
  | { readonly kind: 'tolerance'; readonly quantity: Quantity }
  /** "2024年4月1日前", "10月底前", "2024年第三季度": the last moment that still meets it. */
  | { readonly kind: 'deadline'; readonly by: Moment }
  /** "2021年1月-12月" */
  | { readonly kind: 'period'; readonly from: Moment; readonly to: Moment }
  /** "对比上年有增长", "较上年减少2%": figures is true where the text carries a figure that could prove it. */
  | { readonly kind: 'trend'; readonly direction: Direction | 'steady'; readonly figures: boolean }
  /** An option list ("优良中低差", "好坏", "高中低"). */
  | { readonly kind: 'options'; readonly options: readonly string[] }
  /** A qualitative word or sentence; band where the word is one of the published result words. */
  | { readonly kind: 'words'; readonly band: Band | null }
  /** Four thresholds 优/良/中/差 in one cell (河北): "100% 90% 85% 85%". */
  | { readonly kind: 'bands'; readonly thresholds: readonly Quantity[] }
  /** Several number-unit pairs scored as one. */
  | { readonly kind: 'compound'; readonly parts: readonly Quantity[] }
  /** "290%", "工5%", "第O份": a damaged sign or digit; never guessed, both readings shown. */
  | { readonly kind: 'garbled'; readonly readings: readonly string[] }
  /** "XX", "≥**", "≧ %": a template nobody filled in. */
  | { readonly kind: 'template' }
  /** "-", "/", "无": not used. */
  | { readonly kind: 'unused' }
  | { readonly kind: 'blank' };

export type ExpressionKind = Expression['kind'];

/** One figure, with a sign or without. */
export type SingleFigure = Extract<Expression, { kind: 'number' | 'at-least' | 'at-most' | 'equal' }>;

const SINGLE: ReadonlySet<ExpressionKind> = new Set(['number', 'at-least', 'at-most', 'equal']);

export function isSingleFigure(expression: Expression): expression is SingleFigure {
  return SINGLE.has(expression.kind);
}

/** The one figure that a target or result states; null where it states none, or several. */
export function figureIn(expression: Expression | null): Quantity | null {
  return expression && isSingleFigure(expression) ? expression.quantity : null;
}
