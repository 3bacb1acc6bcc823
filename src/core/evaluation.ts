import type Decimal from 'decimal.js';
import type { Address, Area } from './address';
import type { Link } from './grid';
import type { Direction, Expression } from './expression';

/**
 * One cell of the form and what it means. A column that the form does not have is `null` where a Field
 * could stand; a cell that is there but blank is a Field with an empty text and value null.
 */
export interface Field<T> {
  /** First cell of the merge. */
  readonly at: Address;
  /** The whole merge, or the one cell. */
  readonly area: Area;
  /** As shown, outer blanks removed; empty where nothing stands. */
  readonly text: string;
  /** What it means; null where it is blank or cannot be read. */
  readonly value: T | null;
  /** With the leading "="; null where typed. */
  readonly formula: string | null;
  readonly link: Link | null;
  /** Holds a real number (not a text that looks like one). */
  readonly numeric: boolean;
  /** A number may be written here: no formula, and not locked on a protected sheet. */
  readonly writable: boolean;
}

export type Amount = Field<Decimal>;
export type Text = Field<string>;

/** What a level-1 heading is about, by its name. */
export type Dimension =
  | 'decision' // 决策
  | 'input' // 投入
  | 'process' // 过程, 管理
  | 'output' // 产出, 项目完成
  | 'cost' // 成本 as a level of its own (财预〔2021〕101号)
  | 'benefit' // 效益, 效果, 结果
  | 'satisfaction' // 满意度
  | 'other';

/** What a level-2 heading is about, by its name. */
export type Category =
  | 'quantity'
  | 'quality'
  | 'timeliness'
  | 'cost'
  | 'economic'
  | 'social'
  | 'ecological'
  | 'sustained'
  | 'satisfaction'
  | 'other';

export type DirectionSource = 'remembered' | 'column' | 'sign' | 'name-sign' | 'name';

/** Which way is better for one indicator, and what says so. Value null: nothing decides, a person is asked. */
export interface DirectionReading {
  readonly value: Direction | null;
  readonly source: DirectionSource | null;
}

export type WeightSource =
  | 'cell' // its own cell
  | 'equal-split' // block weight ÷ used rows, by the text "各项指标权重=40/指标总数"
  | 'parent' // a sub-row: the parent row carries it
  | 'heading'; // the level-2 cell or label carries it and this is its only used row

/** Why a row takes no part: its mark, or nothing filled in. */
export type Unused = 'mark' | 'empty' | 'zero-placeholder';

export interface Indicator {
  /** Place in `Evaluation.indicators`. */
  readonly index: number;
  /** Sheet row, from zero. */
  readonly row: number;
  /** Place of its level-1 block in `Evaluation.blocks`. */
  readonly block: number;
  /** Place of its level-2 group in `Evaluation.groups`. */
  readonly group: number;
  readonly name: Text;
  readonly target: Field<Expression> | null;
  readonly actual: Field<Expression> | null;
  /** The target before an adjustment in the year, where the form has both columns (重庆). */
  readonly initialTarget: Field<Expression> | null;
  readonly direction: DirectionReading;
  /** In percent or points, as printed; null value where neither cell, label nor split gives one. */
  readonly weight: Amount | null;
  readonly weightSource: WeightSource | null;
  readonly score: Amount | null;
  readonly reason: Text | null;
  readonly standard: Text | null;
  readonly evidence: Text | null;
  /** 得分系数(%), 权重占比(%) and 折算得分: only on forms that print them. */
  readonly coefficient: Amount | null;
  readonly share: Amount | null;
  readonly foldedScore: Amount | null;
  /** Columns of the re-check (复核). */
  readonly review: ReviewColumns | null;
  readonly used: boolean;
  readonly unused: Unused | null;
  /** A row scored by its standard alone (决策): target and result cells stand blank by design. */
  readonly byStandard: boolean;
  /** "其中" rows under a parent row that carries the weight. */
  readonly parent: number | null;
  readonly children: readonly number[];
  readonly hidden: boolean;
}

export interface ReviewColumns {
  readonly actual: Field<Expression> | null;
  readonly score: Amount | null;
  readonly deviation: Amount | null;
  readonly remark: Text | null;
}

/** A level-1 block or a level-2 group: heading, printed weight, rows. */
export interface Heading {
  readonly name: Text;
  /** The name without weight, ★, numbering, blanks: "产 出 指标(50分)" → "产出指标". */
  readonly label: string;
  /** From its own weight cell, or from the label. Null: none printed. */
  readonly weight: Amount | null;
  /** Where the weight is a rule in words ("各项指标权重=40/指标总数"): the amount that is split. */
  readonly split: Amount | null;
  readonly indicators: readonly number[];
}

export interface Block extends Heading {
  readonly dimension: Dimension;
}

export interface Group extends Heading {
  readonly category: Category;
  readonly block: number;
}

/** One line of the money block. Every amount in the form's money unit. */
export interface MoneyRow {
  readonly label: Text;
  /** Where the total is broken down in more than one way, which of them: 按收入性质分, 按支出性质分. */
  readonly breakdown?: Text;
  readonly initialBudget: Amount | null;
  readonly budget: Amount | null;
  readonly allocated: Amount | null;
  readonly spent: Amount | null;
  readonly weight: Amount | null;
  readonly rate: Amount | null;
  readonly score: Amount | null;
  readonly reason: Text | null;
}

export interface Money {
  readonly area: Area;
  /** The line the checks read: 年度资金总额, or the only line. */
  readonly total: MoneyRow;
  /** Its sources or parts (当年财政拨款, 上年结转 …; 市本级, 转移支付至下级). */
  readonly sources: readonly MoneyRow[];
  /** Execution rate in percent: 80.14 for 80.14 %, whichever way it is printed. */
  readonly executionRate: Amount | null;
  readonly executionWeight: Amount | null;
  readonly executionScore: Amount | null;
  readonly reason: Text | null;
}

export type MoneyUnit = '元' | '千元' | '万元' | '亿元';

export interface Header {
  readonly title: Text | null;
  readonly unit: Text | null;
  readonly project: Text | null;
  readonly year: Field<number> | null;
  readonly moneyUnit: Field<MoneyUnit> | null;
}

export interface Goal {
  /** 预期总体目标 / 预期目标 */
  readonly expected: Text | null;
  /** 实际完成情况 */
  readonly actual: Text | null;
  /** 是否如期实现预期总体目标: true 是, false 否 */
  readonly achieved: Field<boolean> | null;
}

export interface Totals {
  readonly row: number;
  readonly label: Text;
  /** The weight cell that states the whole form's weight; null where not printed. */
  readonly weight: Amount | null;
  /** All weight cells of the row (a form may print one per level), blank ones too. */
  readonly weights: readonly Amount[];
  readonly score: Amount | null;
  readonly grade: Text | null;
}

/** A paragraph of the text report, below the table or on another sheet. */
export interface Paragraph {
  readonly sheet: string;
  readonly at: Address;
  readonly text: string;
  /** The heading it stands under, "" at the top: "二、资金使用绩效存在的问题". */
  readonly section: string;
}

/** Form with scores; form that has none by design (transfers); target form (nothing achieved yet). */
export type Mode = 'scored' | 'unscored' | 'target';

/** One form, flat: rows in sheet order, and every value knows its cell. */
export interface Evaluation {
  readonly sheet: string;
  readonly area: Area;
  /** Id of the layout that was recognised. */
  readonly layout: string;
  readonly mode: Mode;
  readonly header: Header;
  readonly money: Money | null;
  readonly goal: Goal;
  readonly blocks: readonly Block[];
  readonly groups: readonly Group[];
  readonly indicators: readonly Indicator[];
  readonly totals: Totals | null;
  /** The heading cell of the evidence, reason … columns: what the form asks for there. */
  readonly headings: Readonly<Partial<Record<ColumnRole, Text>>>;
  /** One block of reasons under the table (湖北): answers for every row. */
  readonly reasonBlock: Text | null;
  readonly narrative: readonly Paragraph[];
}

/** What a column of the indicator table holds. */
export type ColumnRole =
  | 'level1'
  | 'level2'
  | 'level3'
  | 'level1Weight'
  | 'level2Weight'
  | 'weight'
  | 'nature' // 指标性质: sign or 定性/定量
  | 'direction' // 指标方向: 正向/反向
  | 'sign' // 符号
  | 'initialTarget'
  | 'target'
  | 'unit' // 度量单位
  | 'actual'
  | 'completionRate' // 累计完成率
  | 'score'
  | 'coefficient'
  | 'share'
  | 'foldedScore'
  | 'reason'
  | 'standard'
  | 'evidence'
  | 'description'
  | 'core' // 是否核心指标
  | 'reviewActual'
  | 'reviewScore'
  | 'deviation'
  | 'remark';
