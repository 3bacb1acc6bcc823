import { readFileSync } from 'node:fs';
import type { CheckContext } from '../app/check';
import { reportWorkbook } from '../app/check';
import { reportFailed } from '../app/report';
import type { FileReport } from '../app/report-contract';
import type { Lang } from '../core/language';
import { readWorkbook } from '../hosts/xlsx';
import type { PathFailure } from '../messages/cli';
import { PATH_FAILURES } from '../messages/cli';
import { fileErrorText } from '../messages/files';
import type { Target } from './files';
import { attempt } from './files';

/** Reads and reviews one file. Whatever is wrong with it is part of its report; the other files go on. */
export async function checkFile({ path, failure }: Target, context: CheckContext): Promise<FileReport> {
  if (failure) return failedReport(path, failure, context.lang);
  const bytes = attempt(() => readFileSync(path));
  if (typeof bytes === 'string') return failedReport(path, bytes, context.lang);
  try {
    const workbook = await readWorkbook(bytes, { fileName: path });
    if (workbook.ok) return reportWorkbook(path, workbook.value, context);
    const { error } = workbook;
    return reportFailed(path, { code: error.code, message: fileErrorText(error, context.lang) });
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
