import { isMainThread } from 'node:worker_threads';
import { main } from './main';

/** Entry point of the command line, and of its workers: the same bundle runs as both. */
async function start(): Promise<void> {
  if (!isMainThread) {
    const { serveChecks } = await import(/* webpackChunkName: "check" */ './worker');
    serveChecks();
    return;
  }
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that has seen enough ("| head") closes the pipe: nothing went wrong.
    if (error.code === 'EPIPE') process.exit(0);
    giveUp(error.message);
  });
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (fault) {
    giveUp(fault instanceof Error ? (fault.stack ?? fault.message) : String(fault));
  }
}

/** Node's own way out would be exit code 1, by which scripts know that forms have errors. */
function giveUp(why: string): never {
  process.stderr.write(`zhunsheng: ${why}\n`);
  process.exit(2);
}

void start();
