import { parentPort } from 'node:worker_threads';
import { checkFile } from './check-file';
import type { Task } from './pool';

/** A core's side of the pool: checks what it is given and answers with the report. */
export function serveChecks(): void {
  parentPort?.on('message', ({ target, context }: Task) => {
    void checkFile(target, context).then((report) => parentPort?.postMessage(report));
  });
}
