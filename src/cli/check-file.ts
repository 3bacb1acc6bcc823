import { readFileSync } from 'node:fs';
import type { CheckContext } from '../app/check';
import { checkWorkbook } from '../app/check';
import type { WriteOrder } from '../app/file-write';
import { reportFailed, reportReviewed } from '../app/report';
import type { FileReport } from '../app/report-contract';
import { MEMORY_KEY } from '../app/host';
import type { FileError } from '../core/file-error';
import type { Lang } from '../core/language';
import type { Package } from '../hosts/xlsx';
import { openPackage, readProperties, readWorkbook } from '../hosts/xlsx';
import type { PathFailure } from '../messages/cli';
import { PATH_FAILURES } from '../messages/cli';
import { fileErrorText } from '../messages/files';
import type { Output } from './destinations';
import type { Target } from './files';
import { attempt } from './files';
import type { Telling } from './outcome';
import { writeFile } from './write-file';

/** All that is to be done with one file; it travels to a worker as it is. */
export interface Task {
  readonly target: Target;
  readonly context: CheckContext;
  readonly telling: Telling;
  readonly write: { readonly order: WriteOrder; readonly output: Output } | null;
}

/** Reads, reviews and, where asked for, writes one file. Whatever is wrong with it is part of its report. */
export async function checkFile(task: Task): Promise<FileReport> {
  const { target, context } = task;
  const { path, failure } = target;
  if (failure) return failedReport(path, failure, context.lang);
  const bytes = attempt(() => readFileSync(path));
  if (typeof bytes === 'string') return failedReport(path, bytes, context.lang);
  try {
    return await checkBytes(task, bytes);
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

async function checkBytes({ target, context, write }: Task, bytes: Uint8Array): Promise<FileReport> {
  const { path } = target;
  const opened = openPackage(bytes);
  const pack = opened.ok ? opened.value : undefined;
  const workbook = await readWorkbook(bytes, { fileName: path, pack });
  if (!workbook.ok) return reportFailed(path, failureOf(workbook.error, context.lang));
  const properties = pack ? propertiesOf(pack) : {};
  const checked = checkWorkbook(workbook.value, properties[MEMORY_KEY] ?? null, context);
  // A report speaks of one form; held against several, it would contradict all but one.
  if (context.text && checked.forms.length > 1) return failedReport(path, 'text-unclear', context.lang);
  const report = reportReviewed(path, checked.reviews, context.lang);
  return write ? writeFile(report, checked, { bytes, properties }, write, context.lang) : report;
}

/** Our own data in the workbook; none in kinds of files that cannot hold them. */
function propertiesOf(pack: Package): Readonly<Record<string, string>> {
  const properties = readProperties(pack);
  return properties.ok ? properties.value : {};
}

function failureOf(error: FileError, lang: Lang): { code: string; message: string } {
  return { code: error.code, message: fileErrorText(error, lang) };
}

/** `detail`: the system's own words, where they help to find the fault. */
export function failedReport(path: string, failure: PathFailure, lang: Lang, detail = ''): FileReport {
  const message = PATH_FAILURES[failure][lang] + (detail && ` [${detail}]`);
  return reportFailed(path, { code: failure, message });
}
