import type Decimal from 'decimal.js';
import type { EditKind } from '../../core/edit';
import type { Amount } from '../../core/evaluation';
import type { Fix } from '../../core/finding';
import { numberEdit } from '../../core/plan';
import type { Form } from '../../core/rule';

/**
 * Puts a computed number into its cell. Safe where the cell is typed and free; only suggested where it would
 * replace a formula; none where the cell is locked or the number is not known. Written the way the cell prints it.
 */
export function safeNumberFix(
  form: Form,
  field: Amount | null,
  kind: EditKind,
  value: Decimal | null,
): Fix | null {
  if (!field || !value) return null;
  if (!field.writable && field.formula === null) return null;
  return {
    applicability: field.formula === null ? 'safe' : 'suggested',
    edits: [numberEdit(form, field, kind, value)],
  };
}

/** The same number, where only a person can say that it is right. */
export function suggestedNumberFix(form: Form, field: Amount | null, value: Decimal | null): Fix | null {
  const fix = safeNumberFix(form, field, 'suggested', value);
  return fix && { ...fix, applicability: 'suggested' };
}
