import type { ColumnRole, Dimension, Mode } from './evaluation';
import type { Texts } from './language';

/**
 * A published form as data: how it is told from the others, and what it asks for. One file per layout;
 * what all forms share (heading synonyms, names of levels, labels of the blocks) stands in core/headings.ts
 * and core/labels.ts.
 */
export interface Layout {
  readonly id: string;
  readonly name: Texts<string>;
  /** The form or regulation it rests on. */
  readonly source: string;
  /** 'by-columns': no score and no weight column means unscored, no result column means a target form. */
  readonly mode: Mode | 'by-columns';
  /** Id of the policy that applies unless the user picks another. */
  readonly policy: string;
  readonly columns: {
    /** Without every one of these the sheet is not this layout. */
    readonly required: readonly ColumnRole[];
    /** Present here and not in its neighbours: each one counts for it. */
    readonly typical: readonly ColumnRole[];
    /** Present means that it is another layout. */
    readonly foreign: readonly ColumnRole[];
    /** Headings printed on this form only, beyond the common synonyms. */
    readonly synonyms?: Readonly<Partial<Record<ColumnRole, readonly string[]>>>;
  };
  /** Words of the title that speak for it ("项目绩效自评指标评分表"). */
  readonly titles: readonly string[];
  /** Labels outside the table that speak for it ("预算计划安排"). */
  readonly marks: readonly string[];
  /** Dimensions the form has: one of them without a used row is reported. */
  readonly dimensions: readonly Dimension[];
  /** Must every used row (after merges) have evidence? */
  readonly evidence: 'required' | 'optional' | 'none';
  /** Does the form print an execution rate with a score of its own? */
  readonly execution: 'scored' | 'rate-only' | 'none';
  /** Points are also given outside the table (遂宁: 20 for the goal), so that a total on top is not its sum. */
  readonly scoresOutsideTable?: boolean;
  /** A level-2 weight is split equally over its rows, which print none of their own (广水). */
  readonly splitsLevel2?: boolean;
  /** Does the money block ask for a reason where little was spent? */
  readonly asksExecutionReason: boolean;
}
