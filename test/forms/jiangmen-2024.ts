import transcription from '../../assets/samples/jiangmen-2024.json';
import type { Grid } from '../../src/core/grid';
import type { CellInput } from '../grids';
import { gridOf } from '../grids';

/**
 * The founding form: 江门市科学技术局, 项目绩效自评指标评分表 for 2024, as published. Heading in rows 11 to 13,
 * indicators in rows 14 to 33, total in row 34, the text report from row 36 on; columns A to L.
 * The sample workbook is drawn from the same transcription.
 */
const ROWS: readonly (readonly CellInput[])[] = transcription.rows;

/** The text report under the table: section headings and paragraphs, one merged row each. */
export const REPORT: readonly string[] = transcription.report;

/** Twelve columns of one cell each, merged into one. */
const wide = (text: string): CellInput[] => [text, ...Array<CellInput>(11).fill('<')];

/** The form as its workbook holds it. */
export function jiangmen2024(): Grid {
  return gridOf([...ROWS, [], ...REPORT.map(wide)], { name: transcription.sheet });
}
