import type { CheckContext } from '../app/check';
import type { Frame } from '../app/report';
import { exitCodeOf } from '../app/report';
import type { FileReport } from '../app/report-contract';
import { jsonFrame } from '../app/report-json';
import { markdownFrame } from '../app/report-markdown';
import { summaryText } from '../app/report-text';
import { summaryOf } from '../app/summary';
import type { Lang } from '../core/language';
import type { Result } from '../core/result';
import { fail, ok } from '../core/result';
import type { UsageError } from '../messages/cli';
import { WRITE_FAILURES } from '../messages/cli';
import type { CheckOptions } from './arguments';
import type { Task } from './check-file';
import { outputsOf, placeOf } from './destinations';
import { shardOf, targetsOf } from './files';
import { INTERRUPTED, listenForInterruption, UNHEARD } from './interruption';
import type { Outcome } from './outcome';
import { findPolicy } from './policy';
import { checkFiles } from './pool';
import { findText } from './text';
import { replaceFile } from './replace-file';
import { summaryWorkbook } from './summary-workbook';
import { progressBar, showsColour } from './terminal';
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
  const interruption = options.write ? listenForInterruption() : UNHEARD;
  const outcomes: Outcome[] = [];
  await checkFiles(tasks, {
    done: () => progress.step(),
    stopped: () => interruption.happened,
    deliver(outcome) {
      outcomes.push(outcome);
      if (format !== 'text') return;
      progress.clear();
      process.stdout.write(outcome.part);
    },
  });
  progress.clear();
  interruption.forget();
  const tallies = outcomes.map(({ tally }) => tally);
  if (format === 'text') process.stdout.write(summaryText(tallies, lang));
  else
    writeFramed(
      outcomes,
      format === 'json' ? jsonFrame(tallies.length, VERSION) : markdownFrame(tallies, lang),
    );
  const files = outcomes.flatMap(({ report }) => report ?? []);
  const reported = options.report === null || writeReport(options.report, files, lang);
  if (interruption.happened) return ok(INTERRUPTED);
  return ok(reported ? exitCodeOf(tallies) : 2);
}

function writeFramed(outcomes: readonly Outcome[], { before, between, after }: Frame): void {
  process.stdout.write(before);
  outcomes.forEach(({ part }, i) => {
    if (i > 0) process.stdout.write(between);
    process.stdout.write(part);
  });
  process.stdout.write(after);
}

/** The summary for people; what went wrong with it is a line on stderr. */
function writeReport(path: string, files: readonly FileReport[], lang: Lang): boolean {
  const failure = replaceFile(path, summaryWorkbook(summaryOf(files), path, lang), false);
  if (failure) process.stderr.write(`zhunsheng: ${path}: ${WRITE_FAILURES[failure][lang]}\n`);
  return failure === null;
}

function tasksOf(
  { paths, write, report, format, lang }: CheckOptions,
  context: CheckContext,
): Result<readonly Task[], UsageError> {
  const targets = targetsOf(paths);
  if (context.text && targets.length !== 1) return fail({ kind: 'text-for-many', count: targets.length });
  const outputs = write ? outputsOf(targets, write.destination) : ok([]);
  if (!outputs.ok) return outputs;
  const taken = [...targets, ...outputs.value].find(
    ({ path }) => report !== null && placeOf(path) === placeOf(report),
  );
  if (taken) return fail({ kind: 'overwrites', path: taken.path, source: taken.path });
  const coloured = showsColour(process.stdout, process.env);
  const telling = { format, lang, coloured, summary: report !== null };
  return ok(
    targets.map((target, i) => ({
      target,
      context,
      telling,
      write: write && { order: write.order, output: outputs.value[i]! },
    })),
  );
}
