import type Decimal from 'decimal.js';
import type { EditKind } from '../../core/edit';
import type { Field } from '../../core/evaluation';
import type { Fix } from '../../core/finding';
import type { Form } from '../../core/rule';
import { plain } from './numbers';

/**
 * Puts a computed number into its cell. Safe where the cell is typed and free; only suggested where it would
 * replace a formula; none where the cell is locked or the number is not known.
 */
export function safeNumberFix(
  form: Form,
  field: Field<unknown> | null,
  kind: EditKind,
  value: Decimal | null,
): Fix | null {
  if (!field || !value) return null;
  if (!field.writable && field.formula === null) return null;
  return {
    applicability: field.formula === null ? 'safe' : 'suggested',
    edits: [
      {
        sheet: form.evaluation.sheet,
        at: field.at,
        kind,
        before: form.grid.cell(field.at.row, field.at.column).value,
        value: { number: plain(value) },
      },
    ],
  };
}
