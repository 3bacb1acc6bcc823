import { exitCodeOf, reportOf } from '../app/report';
import type { FileReport } from '../app/report-contract';
import { reportMarkdown } from '../app/report-markdown';
import { fileText, summaryText } from '../app/report-text';
import type { Result } from '../core/result';
import { ok } from '../core/result';
import type { UsageError } from '../messages/cli';
import type { CheckOptions } from './arguments';
import { shardOf, targetsOf } from './files';
import { findPolicy } from './policy';
import { checkFiles } from './pool';
import { painter, progressBar } from './terminal';
import { VERSION } from './version';

/** `zhunsheng check`: the exit code, or what is wrong with the call. */
export async function check(options: CheckOptions): Promise<Result<number, UsageError>> {
  const policy = findPolicy(options.policy, options.lang);
  if (!policy.ok) return policy;
  const targets = shardOf(targetsOf(options.paths), options.shard);
  const progress = progressBar(process.stderr, targets.length);
  const text = { lang: options.lang, paint: painter(process.stdout, process.env) };
  const files: FileReport[] = [];
  await checkFiles(
    targets,
    { lang: options.lang, policy: policy.value },
    () => progress.step(),
    (report) => {
      files.push(report);
      if (options.format !== 'text') return;
      progress.clear();
      process.stdout.write(`${fileText(report, text)}\n`);
    },
  );
  progress.clear();
  if (options.format === 'text') process.stdout.write(summaryText(files, text));
  else process.stdout.write(document(files, options));
  return ok(exitCodeOf(files));
}

function document(files: readonly FileReport[], { format, lang }: CheckOptions): string {
  const report = reportOf(files, VERSION);
  return format === 'json' ? `${JSON.stringify(report, null, 2)}\n` : reportMarkdown(report, lang);
}
