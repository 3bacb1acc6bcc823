import type { Field } from '../../core/evaluation';
import type { Quantity } from '../../core/quantity';
import type { Expression } from '../../core/expression';
import { figureIn } from '../../core/expression';

/** The one figure that a target or result cell states; null where it states none, or several. */
export function figureOf(field: Field<Expression> | null): Quantity | null {
  return figureIn(field?.value ?? null);
}
