import type { Catalogue } from '../core/review';
import { LAYOUTS } from '../layouts';
import { POLICIES } from '../policies';
import { RULES } from '../rules';

/** Everything 准绳 ships with; every door opens onto the same. */
export const CATALOGUE: Catalogue = { rules: RULES, layouts: LAYOUTS, policies: POLICIES };
