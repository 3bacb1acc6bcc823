import type { Evaluation, Field } from '../../src/core/evaluation';
import type { Grid } from '../../src/core/grid';
import { parse } from '../../src/core/parse';
import type { FormPlaces } from '../../src/core/recognise';
import { recognise } from '../../src/core/recognise';
import { toA1 } from '../../src/core/address';
import { LAYOUTS } from '../../src/layouts';
import type { CellInput, GridOptions } from '../grids';
import { gridOf } from '../grids';

/** The forms of a sheet; an empty list where it holds none. */
export function formsOf(grid: Grid): readonly FormPlaces[] {
  const recognition = recognise(grid, LAYOUTS, { layout: null, headingRow: null });
  return recognition.kind === 'forms' ? recognition.forms : [];
}

/** The first form of a sheet, read. */
export function readForm(grid: Grid, otherSheets: readonly Grid[] = []): Evaluation {
  const [places] = formsOf(grid);
  if (!places) throw new Error(`no form on sheet ${grid.name}`);
  return parse(grid, places, { otherSheets, directions: {} });
}

/** "G5=165.52": where a field stands and what it means. */
export function spot(field: Field<unknown> | null | undefined): string | null {
  return field ? `${toA1(field.at)}=${field.value === null ? '' : String(field.value)}` : null;
}

/** What a form says, whatever the place it says it at. */
export function essence(evaluation: Evaluation) {
  const { header, money, goal, blocks, groups, indicators, totals, narrative } = evaluation;
  const said = (field: Field<unknown> | null) => (field === null ? null : String(field.value ?? field.text));
  return {
    layout: evaluation.layout,
    mode: evaluation.mode,
    header: Object.values(header).map(said),
    money: money && [...Object.values(money.total), money.executionRate, money.executionScore].map(said),
    sources: money?.sources.map((row) => Object.values(row).map(said)),
    goal: Object.values(goal).map(said),
    blocks: blocks.map((block) => [block.label, block.dimension, said(block.weight), said(block.split)]),
    groups: groups.map((group) => [group.label, group.category, said(group.weight), group.block]),
    indicators: indicators.map((row) => ({
      place: [row.block, row.group, row.parent, row.used, row.unused, row.byStandard],
      name: row.name.text,
      target: [row.target?.text, row.target?.value],
      actual: [row.actual?.text, row.actual?.value],
      direction: row.direction,
      weight: [said(row.weight), row.weightSource],
      score: said(row.score),
      evidence: said(row.evidence),
    })),
    totals: totals && [totals.weight, totals.score, totals.grade].map(said),
    narrative: narrative.map(({ section, text }) => [section, text]),
  };
}

/** The heading of `table`. */
export const TABLE_HEAD: CellInput[] = [
  '一级指标',
  '二级指标',
  '三级指标',
  '指标值',
  '实际完成值',
  '分值',
  '得分',
  '评分标准',
];

/** A bare table with eight columns; rows as given, the heading in row 1. */
export function table(rows: CellInput[][], options?: GridOptions): Evaluation {
  return readForm(gridOf([TABLE_HEAD, ...rows], options));
}
