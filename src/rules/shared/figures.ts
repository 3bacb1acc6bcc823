import type { Field } from '../../core/evaluation';
import type { Quantity } from '../../core/quantity';
import type { Expression } from '../../core/expression';

/** The one figure that a target or result cell states; null where it states none, or several. */
export function figureOf(field: Field<Expression> | null): Quantity | null {
  const expression = field?.value;
  switch (expression?.kind) {
    case 'number':
    case 'at-least':
    case 'at-most':
    case 'equal':
      return expression.quantity;
    default:
      return null;
  }
}
