import type { Category, Dimension, Evaluation, Indicator } from './evaluation';

/** What a row is about, by the headings that it stands under. */

export function dimensionOfRow({ block }: Indicator, { blocks }: Evaluation): Dimension {
  return blocks[block]!.dimension;
}

export function categoryOfRow({ group }: Indicator, { groups }: Evaluation): Category {
  return groups[group]!.category;
}

/** 成本 and 满意度 are a level 1 on some forms and a level 2 on others. */
export function isAbout(row: Indicator, form: Evaluation, kind: 'cost' | 'satisfaction'): boolean {
  return categoryOfRow(row, form) === kind || dimensionOfRow(row, form) === kind;
}
