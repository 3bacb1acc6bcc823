import type { Workbook } from '../core/grid';
import type { Lang } from '../core/language';
import type { Policy } from '../core/policy';
import type { Catalogue, SheetReview } from '../core/review';
import { reviewWorkbook } from '../core/review';
import { DEFAULT_SETTINGS } from '../core/settings';
import { CATALOGUE } from './catalogue';
import { reportReviewed } from './report';
import type { FileReport } from './report-contract';

/** What holds for every file of a call; plain data, so that it can travel to another core. */
export interface CheckContext {
  readonly lang: Lang;
  /** Null: as each layout says. */
  readonly policy: Policy | null;
}

/** Reviews a workbook that was read from a file. */
export function checkWorkbook(workbook: Workbook, { policy }: CheckContext): readonly SheetReview[] {
  return reviewWorkbook(workbook, catalogueWith(policy), { ...DEFAULT_SETTINGS, policy: policy?.id ?? null });
}

/** The same as the contract reports it. */
export function reportWorkbook(path: string, workbook: Workbook, context: CheckContext): FileReport {
  return reportReviewed(path, checkWorkbook(workbook, context), CATALOGUE, context.lang);
}

/** A policy from a file stands before those that came with the program. */
function catalogueWith(policy: Policy | null): Catalogue {
  return policy ? { ...CATALOGUE, policies: [policy, ...CATALOGUE.policies] } : CATALOGUE;
}
