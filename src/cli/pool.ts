import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Task } from './check-file';
import { checkFile, failedReport } from './check-file';
import type { Outcome } from './outcome';
import { outcomeOf } from './outcome';

/** Below this a worker's start costs more than it saves. */
const FILES_PER_WORKER = 8;

/** The bundle, which runs as worker as well: chunks stand beside it. */
const PROGRAM = join(__dirname, 'zhunsheng.cjs');

export interface PoolEvents {
  /** A file is done, in whatever order. */
  readonly done: () => void;
  readonly deliver: (outcome: Outcome) => void;
  readonly stopped: () => boolean;
}

/**
 * Checks all files on as many cores as serve, and hands over what they come to in the order of the files, each as soon as
 * those before it are done. Once `stopped` says so, files that are begun are finished and no other is begun.
 */
export async function checkFiles(tasks: readonly Task[], events: PoolEvents): Promise<void> {
  const waiting = new Map<number, Outcome>();
  let delivered = 0;
  const finish = (index: number, outcome: Outcome): void => {
    events.done();
    waiting.set(index, outcome);
    for (let next = waiting.get(delivered); next; next = waiting.get(delivered)) {
      waiting.delete(delivered++);
      events.deliver(next);
    }
  };
  const workers = Math.min(availableParallelism(), Math.floor(tasks.length / FILES_PER_WORKER));
  const queue = until(events.stopped, tasks);
  if (workers < 2) {
    for (const [index, task] of queue) {
      finish(index, outcomeOf(await checkFile(task), task.telling));
      // Lets a Ctrl+C be heard between two files.
      await setImmediate();
    }
    return;
  }
  await Promise.all(Array.from({ length: workers }, () => runWorker(queue, finish)));
}

function* until(stopped: () => boolean, tasks: readonly Task[]): Generator<[number, Task], void> {
  for (const entry of tasks.entries()) {
    if (stopped()) return;
    yield entry;
  }
}

/** One core's share: takes the next file until none is left. A file that kills its worker costs only itself. */
async function runWorker(
  queue: Iterator<[number, Task]>,
  finish: (index: number, outcome: Outcome) => void,
): Promise<void> {
  let worker: Worker | null = null;
  for (let next = queue.next(); !next.done; next = queue.next()) {
    const [index, task] = next.value;
    worker ??= new Worker(PROGRAM);
    const outcome = await ask(worker, task);
    if (outcome === null) worker = null;
    finish(index, outcome ?? crashed(task));
  }
  await worker?.terminate();
}

function crashed({ target, context, telling }: Task): Outcome {
  return outcomeOf(failedReport(target.path, 'crashed', context.lang), telling);
}

/** The worker's answer; null where it died over it, of too little memory for instance. */
function ask(worker: Worker, task: Task): Promise<Outcome | null> {
  return new Promise((resolve) => {
    const settle = (outcome: Outcome | null): void => {
      worker.off('message', settle).off('error', died).off('exit', died);
      resolve(outcome);
    };
    const died = (): void => settle(null);
    worker.on('message', settle).on('error', died).on('exit', died);
    worker.postMessage(task);
  });
}
