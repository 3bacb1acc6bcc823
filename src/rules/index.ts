import type { Rule } from '../core/rule';

/** Every rule there is, in the catalogue's display order. */
export const RULES: readonly Rule[] = [];
