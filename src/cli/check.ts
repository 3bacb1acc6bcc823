import { resolve } from 'node:path';
import type { CheckContext } from '../app/check';
import { exitCodeOf, reportOf } from '../app/report';
import type { FileReport } from '../app/report-contract';
import { reportMarkdown } from '../app/report-markdown';
import { fileText, summaryText } from '../app/report-text';
import { summaryOf } from '../app/summary';
import type { Lang } from '../core/language';
import type { Result } from '../core/result';
import { fail, ok } from '../core/result';
import type { UsageError } from '../messages/cli';
import { WRITE_FAILURES } from '../messages/cli';
import type { CheckOptions } from './arguments';
import type { Task } from './check-file';
import { outputsOf } from './destinations';
import { shardOf, targetsOf } from './files';
import { INTERRUPTED, listenForInterruption, UNHEARD } from './interruption';
import { findPolicy } from './policy';
import { checkFiles } from './pool';
import { findText } from './text';
import { replaceFile } from './replace-file';
import { summaryWorkbook } from './summary-workbook';
import { painter, progressBar } from './terminal';
import { VERSION } from './version';

/** `zhunsheng check`: the exit code, or what is wrong with the call. */
export async function check(options: CheckOptions): Promise<Result<number, UsageError>> {
  const { lang, format } = options;
  const policy = findPolicy(options.policy, lang);
  if (!policy.ok) return policy;
  const narrative = findText(options.text, lang);
  if (!narrative.ok) return narrative;
  const all = tasksOf(options, { lang, policy: policy.value, text: narrative.value });
  if (!all.ok) return all;
  const tasks = shardOf(all.value, options.shard);
  const progress = progressBar(process.stderr, tasks.length);
  const text = { lang, paint: painter(process.stdout, process.env) };
  const interruption = options.write ? listenForInterruption() : UNHEARD;
  const files: FileReport[] = [];
  await checkFiles(tasks, {
    done: () => progress.step(),
    stopped: () => interruption.happened,
    deliver(report) {
      files.push(report);
      if (format !== 'text') return;
      progress.clear();
      process.stdout.write(`${fileText(report, text)}\n`);
    },
  });
  progress.clear();
  interruption.forget();
  process.stdout.write(format === 'text' ? summaryText(files, text) : document(files, options));
  const reported = options.report === null || writeReport(options.report, files, lang);
  if (interruption.happened) return ok(INTERRUPTED);
  return ok(reported ? exitCodeOf(files) : 2);
}

/** The summary for people; what went wrong with it is a line on stderr. */
function writeReport(path: string, files: readonly FileReport[], lang: Lang): boolean {
  const failure = replaceFile(path, summaryWorkbook(summaryOf(files), path, lang), false);
  if (failure) process.stderr.write(`zhunsheng: ${path}: ${WRITE_FAILURES[failure][lang]}\n`);
  return failure === null;
}

function tasksOf(
  { paths, write, report }: CheckOptions,
  context: CheckContext,
): Result<readonly Task[], UsageError> {
  const targets = targetsOf(paths);
  const overwritten = targets.find(({ path }) => report !== null && resolve(path) === resolve(report));
  if (overwritten) return fail({ kind: 'overwrites', path: overwritten.path, source: overwritten.path });
  if (context.text && targets.length !== 1) return fail({ kind: 'text-for-many', count: targets.length });
  if (!write) return ok(targets.map((target) => ({ target, context, write: null })));
  const outputs = outputsOf(targets, write.destination);
  if (!outputs.ok) return outputs;
  const { order } = write;
  return ok(targets.map((target, i) => ({ target, context, write: { order, output: outputs.value[i]! } })));
}

function document(files: readonly FileReport[], { format, lang }: CheckOptions): string {
  const report = reportOf(files, VERSION);
  return format === 'json' ? `${JSON.stringify(report, null, 2)}\n` : reportMarkdown(report, lang);
}
