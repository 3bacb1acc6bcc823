import type { Address } from './address';
import type { CellValue } from './grid';

/** The only cells 准绳 ever writes without being asked, and those a person confirmed. */
export type EditKind =
  'score' | 'total' | 'execution-rate' | 'execution-score' | 'grade' | 'suggested' | 'restored';

/** One planned change of one cell. `value` is a decimal text for numbers, so that no digit is lost on the way. */
export interface Edit {
  readonly sheet: string;
  readonly at: Address;
  readonly kind: EditKind;
  readonly before: CellValue;
  readonly value: { readonly number: string } | { readonly text: string };
}

/** What the cell will hold, as a text: a decimal text for a number. */
export function writtenText({ value }: Edit): string {
  return 'number' in value ? value.number : value.text;
}
