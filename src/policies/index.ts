import type { Policy } from '../core/policy';
import { chongqing } from './chongqing';
import { guangxi } from './guangxi';
import { hebei } from './hebei';
import { hubei2020 } from './hubei-2020';
import { hunanDepartment } from './hunan-department';
import { jiangmen2024 } from './jiangmen-2024';
import { jiangxi2017 } from './jiangxi-2017';
import { national2020 } from './national-2020';
import { sichuan2022 } from './sichuan-2022';
import { suzhou } from './suzhou';

/** Serves where neither the user nor the layout names a policy. */
export const DEFAULT_POLICY: Policy = national2020;

/** All policies in the order in which they are offered; the default one first. */
export const POLICIES: readonly [Policy, ...Policy[]] = [
  DEFAULT_POLICY,
  jiangmen2024,
  hubei2020,
  jiangxi2017,
  sichuan2022,
  chongqing,
  hebei,
  suzhou,
  hunanDepartment,
  guangxi,
];
