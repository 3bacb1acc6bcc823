import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Report } from '../../src/app/report-contract';

export const ROOT = resolve(__dirname, '..', '..');
export const START = join(ROOT, 'src', 'cli', 'start.mjs');

const SAMPLES = join(ROOT, 'assets', 'samples');
export const FOUNDING = join(SAMPLES, 'jiangmen-2024.xlsx');
export const MISTAKES = join(SAMPLES, 'jiangmen-2024-with-mistakes.xlsx');

// The first call builds the program, where that is needed; no test is about how long that takes.
jest.setTimeout(180_000);
beforeAll(async () => {
  const { code, stderr } = await run(['--version']);
  if (code !== 0) throw new Error(stderr);
});

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  /** On Unix: the user to run as. */
  readonly uid?: number | undefined;
}

/** The real command line in a process of its own. The program is built by the first call, where it is not yet. */
export function run(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  return runProgram(process.execPath, [START, ...args], options);
}

export function runProgram(
  program: string,
  args: readonly string[],
  { cwd = ROOT, uid }: RunOptions = {},
): Promise<Run> {
  return new Promise((done, failed) => {
    const child = spawn(program, args, { cwd, uid, stdio: ['ignore', 'pipe', 'pipe'] });
    const output = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
    child.on('error', failed);
    child.on('close', (code) => done({ code, ...output }));
  });
}

/** `check --format json`, read. */
export async function checkJson(...args: readonly string[]): Promise<Run & { readonly report: Report }> {
  const result = await run(['check', '--format', 'json', ...args]);
  return { ...result, report: JSON.parse(result.stdout) as Report };
}

/** A folder of its own for one test, removed afterwards. */
export async function inFolder<T>(work: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'zhunsheng-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
