import type { Policy } from '../core/policy';
import { jiangmen2024 } from './jiangmen-2024';
import { national2020 } from './national-2020';

/** Serves where neither the user nor the layout names a policy. */
export const DEFAULT_POLICY: Policy = national2020;

/** All policies in the order in which they are offered; the default one first. */
export const POLICIES: readonly [Policy, ...Policy[]] = [DEFAULT_POLICY, jiangmen2024];
