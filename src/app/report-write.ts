import { toA1 } from '../core/address';
import type { Edit } from '../core/edit';
import { writtenText } from '../core/edit';
import type { Lang } from '../core/language';
import { describeEdit } from '../core/plan';
import type { FilePlan } from './file-write';
import type { KeptCell, WriteReport, WrittenCell } from './report-contract';

/** A place that the file's keeper did not let be written, and why. */
export interface RefusedCell {
  readonly sheet: string;
  readonly at: Edit['at'];
  readonly reason: string;
}

/** What became of a plan: cells as written, cells left alone with what they should say. */
export function reportWrite(
  plan: FilePlan,
  refused: readonly RefusedCell[],
  { to, changed, lang }: { readonly to: string; readonly changed: boolean; readonly lang: Lang },
): WriteReport {
  const reasons = new Map(refused.map((cell) => [keyOf(cell), cell.reason]));
  const written = plan.edits.filter((edit) => !reasons.has(keyOf(edit)));
  const notWritten = plan.edits.flatMap((edit): KeptCell[] => {
    const reason = reasons.get(keyOf(edit));
    return reason === undefined ? [] : [{ ...placeOf(edit), reason, computed: writtenText(edit) }];
  });
  const kept = plan.kept.map((cell) => ({ ...placeOf(cell), reason: cell.reason, computed: cell.computed }));
  return {
    to,
    changed,
    cells: written.map((edit) => reportEdit(edit, lang)),
    kept: [...kept, ...notWritten],
    marks: plan.marks === 'remove' ? 0 : plan.marks.reduce((sum, { areas }) => sum + areas.length, 0),
  };
}

function reportEdit(edit: Edit, lang: Lang): WrittenCell {
  const before = edit.before === null ? null : String(edit.before);
  return { ...placeOf(edit), before, after: writtenText(edit), text: describeEdit(edit, lang) };
}

function placeOf({ sheet, at }: Pick<Edit, 'sheet' | 'at'>): { sheet: string; at: string } {
  return { sheet, at: toA1(at) };
}

function keyOf({ sheet, at }: Pick<Edit, 'sheet' | 'at'>): string {
  return `${sheet}!${toA1(at)}`;
}
