import type { Address } from '../../core/address';
import { toA1 } from '../../core/address';
import type { Lang } from '../../core/language';
import type { Passage } from '../../core/narrative';
import type { Form } from '../../core/rule';

/**
 * Where a sentence stands, as data: both empty on the form's own sheet, where the finding's cell says it. Else the
 * sheet and its cell, or the file and the number of its paragraph.
 */
export type Source = { source: string; spot: string };

/** The cell at which a finding about a text is shown, and what names the place of the text. */
export interface Placed {
  readonly at: Address;
  readonly related: readonly Address[];
  readonly source: Source;
}

/**
 * A finding has one cell on the form's sheet: the text's own, or, for a text from elsewhere, the cell of the table
 * that it speaks of; where it speaks of none, the form's first cell.
 */
export function placed(form: Form, { sheet, at }: Passage, cells: readonly Address[] = []): Placed {
  const { evaluation, sheetNames } = form;
  if (sheet === evaluation.sheet) return { at, related: cells, source: { source: '', spot: '' } };
  const [first, ...rest] = cells;
  const { top: row, left: column } = evaluation.area;
  const spot = sheetNames.includes(sheet) ? toA1(at) : String(at.row + 1);
  return { at: first ?? { row, column }, related: rest, source: { source: sheet, spot } };
}

/** "文中", "“绩效报告”A12", "“绩效报告.docx”第 12 段". */
export function placeText({ source, spot }: Source, lang: Lang): string {
  const chinese = lang === 'zh-CN';
  if (source === '') return chinese ? '文中' : 'The text';
  if (!/^\d+$/.test(spot)) return chinese ? `“${source}”${spot} ` : `“${source}” ${spot}`;
  return chinese ? `“${source}”第 ${spot} 段` : `“${source}”, paragraph ${spot},`;
}
