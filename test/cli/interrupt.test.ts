import { spawn } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { inFolder, MISTAKES, run } from './run';

const PROGRAM = resolve(__dirname, '..', '..', 'dist', 'cli', 'zhunsheng.cjs');
const FILES = 24;

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
}

/** When to send a signal: once so many files are reported, or after a time. */
type Moment = { readonly files: number } | { readonly ms: number };

/** Writes into every file of a folder, and is sent one signal. */
function writeAndSignal(folder: string, signal: NodeJS.Signals, moment: Moment): Promise<Ended> {
  return new Promise((done) => {
    const args = [PROGRAM, 'check', '--in-place', '--no-backup', folder];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] });
    let stdout = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      const before = reported(stdout);
      stdout += text;
      if ('files' in moment && before < moment.files && reported(stdout) >= moment.files) child.kill(signal);
    });
    const timer = 'ms' in moment ? setTimeout(() => child.kill(signal), moment.ms) : undefined;
    child.on('close', (code, by) => {
      clearTimeout(timer);
      done({ code, signal: by, stdout });
    });
  });
}

const reported = (stdout: string): number => stdout.split('已写入').length - 1;

function fill(folder: string): void {
  for (let i = 10; i < 10 + FILES; i++) copyFileSync(MISTAKES, join(folder, `${i}.xlsx`));
}

/** How many files are the new ones; fails where one is neither the old nor the new one. */
function countWritten(folder: string, fresh: Buffer): number {
  const old = readFileSync(MISTAKES);
  const states = readdirSync(folder)
    .filter((name) => /^\d+\.xlsx$/.test(name))
    .map((name) => readFileSync(join(folder, name)))
    .map((bytes) => (bytes.equals(old) ? 'old' : bytes.equals(fresh) ? 'new' : 'broken'));
  expect(states).toHaveLength(FILES);
  expect(states).not.toContain('broken');
  return states.filter((state) => state === 'new').length;
}

(process.platform === 'win32' ? describe.skip : describe)('a run that is ended', () => {
  let fresh: Buffer;

  beforeAll(() =>
    inFolder(async (folder) => {
      const out = join(folder, 'out.xlsx');
      await run(['check', '--write', out, MISTAKES]);
      fresh = readFileSync(out);
    }),
  );

  // Whenever it strikes: before the first file, between two, in the middle of a write, after the last one.
  test.each<Moment>([
    { ms: 0 },
    { ms: 200 },
    { ms: 350 },
    { ms: 500 },
    { files: 1 },
    { files: 5 },
    { files: 13 },
  ])('killed at %j: each file is the old or the new one', (moment) =>
    inFolder(async (folder) => {
      fill(folder);
      await writeAndSignal(folder, 'SIGKILL', moment);
      expect(countWritten(folder, fresh)).toBeGreaterThanOrEqual('files' in moment ? moment.files : 0);
    }),
  );

  test('Ctrl+C: files that are begun are finished, no other is begun, nothing is left lying about', () =>
    inFolder(async (folder) => {
      fill(folder);
      const { code, stdout } = await writeAndSignal(folder, 'SIGINT', { files: 1 });
      const written = countWritten(folder, fresh);
      expect(readdirSync(folder)).toHaveLength(FILES);
      // What is said to be written is written, and the other way round.
      expect(reported(stdout)).toBe(written);
      expect(code).toBe(written < FILES ? 130 : 1);
    }));
});
