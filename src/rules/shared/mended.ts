import type { Amount } from '../../core/evaluation';
import { readAmount } from '../../core/quantity';
import type { Form } from '../../core/rule';

/** The number could only be read after mending its text: "3, 63", "3. 64", full-width digits. */
export function isMended({ grid }: Form, { at }: Amount): boolean {
  const { value, text, format } = grid.cell(at.row, at.column);
  return readAmount(value, text, format)?.mended ?? false;
}
