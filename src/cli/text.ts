import { readFileSync } from 'node:fs';
import type { TextReport } from '../core/grid';
import type { Lang } from '../core/language';
import type { Result } from '../core/result';
import { fail, ok } from '../core/result';
import { readReport } from '../hosts/text';
import type { UsageError } from '../messages/cli';
import { PATH_FAILURES } from '../messages/cli';
import { fileErrorText } from '../messages/files';
import { attempt } from './files';

/** The report that `--text` names; null where none is named. */
export function findText(path: string | null, lang: Lang): Result<TextReport | null, UsageError> {
  if (path === null) return ok(null);
  const bytes = attempt(() => readFileSync(path));
  if (typeof bytes === 'string') return fail(invalid(path, PATH_FAILURES[bytes][lang]));
  const report = readReport(bytes, path);
  return report.ok ? report : fail(invalid(path, fileErrorText(report.error, lang)));
}

function invalid(file: string, problem: string): UsageError {
  return { kind: 'invalid-text', file, problem };
}
