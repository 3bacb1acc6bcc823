import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { CheckContext } from '../app/check';
import type { FileReport } from '../app/report-contract';
import { checkFile, failedReport } from './check-file';
import type { Target } from './files';

/** Below this a worker's start costs more than it saves. */
const FILES_PER_WORKER = 8;

/** The bundle, which runs as worker as well: chunks stand beside it. */
const PROGRAM = join(__dirname, 'zhunsheng.cjs');

/** What a worker is told, one file at a time. */
export interface Task {
  readonly target: Target;
  readonly context: CheckContext;
}

/**
 * Checks all files on as many cores as serve, and hands over the reports in the order of the files, each as soon as
 * those before it are done. `done` is called with every finished file, in whatever order.
 */
export async function checkFiles(
  targets: readonly Target[],
  context: CheckContext,
  done: (path: string) => void,
  deliver: (report: FileReport) => void,
): Promise<void> {
  const waiting = new Map<number, FileReport>();
  let delivered = 0;
  const finish = (index: number, report: FileReport): void => {
    done(report.path);
    waiting.set(index, report);
    for (let next = waiting.get(delivered); next; next = waiting.get(delivered)) {
      waiting.delete(delivered++);
      deliver(next);
    }
  };
  const workers = Math.min(availableParallelism(), Math.floor(targets.length / FILES_PER_WORKER));
  const queue = targets.entries();
  if (workers < 2) {
    for (const [index, target] of queue) finish(index, await checkFile(target, context));
    return;
  }
  await Promise.all(Array.from({ length: workers }, () => runWorker(queue, context, finish)));
}

/** One core's share: takes the next file until none is left. A file that kills its worker costs only itself. */
async function runWorker(
  queue: Iterator<[number, Target]>,
  context: CheckContext,
  finish: (index: number, report: FileReport) => void,
): Promise<void> {
  let worker: Worker | null = null;
  for (let next = queue.next(); !next.done; next = queue.next()) {
    const [index, target] = next.value;
    worker ??= new Worker(PROGRAM);
    const report = await ask(worker, { target, context });
    if (report === null) worker = null;
    finish(index, report ?? failedReport(target.path, 'crashed', context.lang));
  }
  await worker?.terminate();
}

/** The worker's answer; null where it died over it, of too little memory for instance. */
function ask(worker: Worker, task: Task): Promise<FileReport | null> {
  return new Promise((resolve) => {
    const settle = (report: FileReport | null): void => {
      worker.off('message', settle).off('error', died).off('exit', died);
      resolve(report);
    };
    const died = (): void => settle(null);
    worker.on('message', settle).on('error', died).on('exit', died);
    worker.postMessage(task);
  });
}
