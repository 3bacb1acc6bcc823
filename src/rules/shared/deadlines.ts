import type { Field } from '../../core/evaluation';
import type { Expression } from '../../core/expression';

/** A cell that names a point or span of time. */
export function isDate(field: Field<Expression> | null): field is Field<Expression> {
  return field?.value?.kind === 'deadline' || field?.value?.kind === 'period';
}
