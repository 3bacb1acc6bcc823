import { readFileSync } from 'node:fs';
import { CATALOGUE } from '../app/catalogue';
import type { FileReport } from '../app/report';
import { reportFailed, reportReviewed } from '../app/report';
import type { Lang } from '../core/language';
import type { Policy } from '../core/policy';
import type { Catalogue } from '../core/review';
import { reviewWorkbook } from '../core/review';
import { DEFAULT_SETTINGS } from '../core/settings';
import { readWorkbook } from '../hosts/xlsx';
import type { PathFailure } from '../messages/cli';
import { PATH_FAILURES } from '../messages/cli';
import { fileErrorText } from '../messages/files';
import type { Target } from './files';
import { attempt } from './files';

/** What holds for every file of a call; it travels to the workers as it is. */
export interface CheckContext {
  readonly lang: Lang;
  /** Null: as each layout says. */
  readonly policy: Policy | null;
}

/** Reads and reviews one file. Whatever is wrong with it is part of its report; the other files go on. */
export async function checkFile(target: Target, context: CheckContext): Promise<FileReport> {
  const { path, failure } = target;
  if (failure) return failedReport(path, failure, context.lang);
  const bytes = attempt(() => readFileSync(path));
  if (typeof bytes === 'string') return failedReport(path, bytes, context.lang);
  try {
    return await reviewed(path, bytes, context);
  } catch (error) {
    // A fault of ours, and no reason to lose the other files: it is reported as one, with exit code 2.
    return failedReport(
      path,
      'crashed',
      context.lang,
      error instanceof Error ? error.message : String(error),
    );
  }
}

/** `detail`: the system's own words, where they help to find the fault. */
export function failedReport(path: string, failure: PathFailure, lang: Lang, detail = ''): FileReport {
  const message = PATH_FAILURES[failure][lang] + (detail && ` [${detail}]`);
  return reportFailed(path, { code: failure, message });
}

async function reviewed(
  path: string,
  bytes: Uint8Array,
  { lang, policy }: CheckContext,
): Promise<FileReport> {
  const workbook = await readWorkbook(bytes, { fileName: path });
  if (!workbook.ok) {
    return reportFailed(path, { code: workbook.error.code, message: fileErrorText(workbook.error, lang) });
  }
  const catalogue = catalogueWith(policy);
  const settings = { ...DEFAULT_SETTINGS, policy: policy?.id ?? null };
  return reportReviewed(path, reviewWorkbook(workbook.value, catalogue, settings), catalogue, lang);
}

/** A policy from a file stands before those that came with the program. */
function catalogueWith(policy: Policy | null): Catalogue {
  return policy ? { ...CATALOGUE, policies: [policy, ...CATALOGUE.policies] } : CATALOGUE;
}
