import { isMainThread } from 'node:worker_threads';
import { main } from './main';

/** Entry point of the command line, and of its workers: the same bundle runs as both. */
async function start(): Promise<void> {
  if (!isMainThread) {
    const { serveChecks } = await import(/* webpackChunkName: "check" */ './worker');
    serveChecks();
    return;
  }
  // A reader that has seen enough ("| head") closes the pipe: no reason for a stack trace.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
  process.exitCode = await main(process.argv.slice(2));
}

void start();
