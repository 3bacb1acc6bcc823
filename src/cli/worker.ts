import { parentPort } from 'node:worker_threads';
import type { Task } from './check-file';
import { checkFile } from './check-file';

/** A core's side of the pool: checks what it is given and answers with the report. */
export function serveChecks(): void {
  parentPort?.on('message', (task: Task) => {
    void checkFile(task).then((report) => parentPort?.postMessage(report));
  });
}
