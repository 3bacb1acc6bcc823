#!/usr/bin/env node
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * The command `zhunsheng`: runs the bundle, and builds it first where it is missing or older than a source.
 * Nothing but the program itself writes to stdout: other people's scripts read it.
 */
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const program = join(root, 'dist', 'cli', 'zhunsheng.cjs');
const lock = join(root, 'node_modules', '.zhunsheng-build');
const LONGEST_BUILD_MS = 120_000;

if (isFresh() || build()) await import(pathToFileURL(program).href);
else process.exitCode = 2;

function isFresh() {
  const built = statSync(program, { throwIfNoEntry: false })?.mtimeMs;
  if (built === undefined) return false;
  const sources = ['package-lock.json', 'webpack.config.js', 'tsconfig.json'].map((name) => join(root, name));
  return [...sources, ...filesIn(join(root, 'src'))].every(
    (path) => (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) <= built,
  );
}

function* filesIn(folder) {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (entry.isFile()) yield join(entry.parentPath ?? entry.path, entry.name);
  }
}

/** Several checks may start at once on a fresh checkout: one builds, the others wait for it. */
function build() {
  const webpack = findWebpack();
  if (!webpack)
    return fail(
      '尚未构建，且没有安装构建工具；请先运行 npm ci。 / Not built, and no build tools: run npm ci first.',
    );
  if (!takeLock()) return isFresh() || fail('另一个构建没有结束。 / Another build did not end.');
  try {
    if (isFresh()) return true;
    process.stderr.write('准绳：正在构建命令行程序…… / building the command line …\n');
    const result = spawnSync(process.execPath, [webpack, '--config-name', 'cli'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return (
      result.status === 0 ||
      fail(`构建失败 / the build failed:\n${result.stdout ?? ''}${result.stderr ?? ''}`)
    );
  } finally {
    dropLock();
  }
}

function findWebpack() {
  try {
    return createRequire(import.meta.url).resolve('webpack-cli/bin/cli.js');
  } catch {
    return null; // Installed without its build tools: then the bundle came with it.
  }
}

/** Waits while another process builds. A lock older than any build was left behind by a killed one. */
function takeLock() {
  const until = Date.now() + LONGEST_BUILD_MS;
  while (Date.now() < until) {
    try {
      mkdirSync(lock);
      return true;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
    if (since !== undefined && Date.now() - since > LONGEST_BUILD_MS) dropLock();
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
  }
  return false;
}

/** Of several that wait, one is first to drop a lock left behind; the others find it gone. */
function dropLock() {
  rmSync(lock, { recursive: true, force: true });
}

function fail(message) {
  process.stderr.write(`准绳：${message}\n`);
  return false;
}
