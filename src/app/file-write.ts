import type { Edit } from '../core/edit';
import type { Grid, Workbook } from '../core/grid';
import type { Lang } from '../core/language';
import { withEdits } from '../core/overlay';
import type { Kept } from '../core/plan';
import { plan } from '../core/plan';
import { CATALOGUE } from './catalogue';
import type { CheckedWorkbook } from './check';
import type { Mark, TextSheet } from './host';
import { OPINION_SHEET, writtenOf } from './host';
import { marksOf } from './marks';
import { memoryToText, remember } from './memory';
import { opinionSheet } from './opinion';

/** scores: computed cells and marks; marks: marks alone; clean: marks and opinions are taken away. */
export type WriteKind = 'scores' | 'marks' | 'clean';

export interface WriteOrder {
  readonly kind: WriteKind;
  /** Make or renew the sheet of opinions. */
  readonly opinions: boolean;
}

/** Everything that is to change in a file. */
export interface FilePlan {
  readonly edits: readonly Edit[];
  /** Formulas that will show another result by themselves. */
  readonly follows: readonly Edit[];
  readonly kept: readonly Kept[];
  readonly marks: readonly Mark[] | 'remove';
  /** Null: as it is. */
  readonly opinions: TextSheet | 'remove' | null;
  /** Our own data; null: as they are. */
  readonly memory: string | null;
}

/** What `order` means for a workbook. Marks and opinions are those of the workbook as it then is. */
export function planFile(checked: CheckedWorkbook, { kind, opinions }: WriteOrder, lang: Lang): FilePlan {
  const nothing = { edits: [], follows: [], kept: [] };
  if (kind === 'clean') return { ...nothing, marks: 'remove', opinions: 'remove', memory: null };
  const { edits, follows, kept } = kind === 'scores' ? plan(checked.forms) : nothing;
  const after = edits.length > 0 ? checked.again(withEdits(checked.workbook, edits, follows)) : checked.forms;
  return {
    edits,
    follows,
    kept,
    marks: marksOf(after),
    opinions: opinions
      ? opinionSheet(after, CATALOGUE.rules, opinionTexts(checked.workbook), lang).sheet
      : null,
    memory: memoryAfter(checked, edits),
  };
}

/** A workbook that a pane has used remembers the values before; in any other the file before is what keeps them. */
function memoryAfter({ memory, remembers }: CheckedWorkbook, edits: readonly Edit[]): string | null {
  if (!remembers || edits.length === 0) return null;
  return memoryToText({ ...memory, before: remember(memory.before, writtenOf(edits)) });
}

/** What the sheet of opinions says now, row by row, with the answers that people typed; null where there is none. */
function opinionTexts({ sheets }: Workbook): readonly (readonly string[])[] | null {
  const sheet = sheets.find(({ name }) => name === OPINION_SHEET);
  if (!sheet) return null;
  const { used } = sheet;
  if (!used) return [];
  return Array.from({ length: used.bottom + 1 }, (_, row) => rowTexts(sheet, row, used.right));
}

function rowTexts(sheet: Grid, row: number, last: number): readonly string[] {
  return Array.from({ length: last + 1 }, (_, column) => sheet.cell(row, column).text);
}
