import { parentPort } from 'node:worker_threads';
import type { Task } from './check-file';
import { checkFile } from './check-file';
import { outcomeOf } from './outcome';

/** A core's side of the pool: checks what it is given and answers with what it came to. */
export function serveChecks(): void {
  parentPort?.on('message', (task: Task) => {
    void checkFile(task).then((report) => {
      const outcome = outcomeOf(report, task.telling);
      parentPort?.postMessage(outcome, [outcome.part.buffer as ArrayBuffer]);
    });
  });
}
