import type { Layout } from '../core/layout';
import { generic } from './generic';
import { jiangmenProject } from './jiangmen-project';
import { nationalProject } from './national-project';

/** Every form that is known, the nearest kin side by side; of two that speak equally loud the first one wins. */
export const LAYOUTS: readonly Layout[] = [jiangmenProject, nationalProject, generic];
