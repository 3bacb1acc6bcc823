import type { Dirent } from 'node:fs';
import { readdirSync, statSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import type { PathFailure } from '../messages/cli';

/** Files that hold forms; what a file really is, its bytes say. */
const EXTENSIONS = /\.(?:xlsx|xlsm|xls|et|ods|csv)$/i;

/** A file to check, or a path at which there is nothing to check. */
export interface Target {
  readonly path: string;
  readonly failure: PathFailure | null;
  /** Named itself, not found in a folder. */
  readonly named: boolean;
  /** Its way from the folder that was named; for a file named itself, its name. */
  readonly below: string;
}

/** One part of the files: the `index`-th of `count`, from one. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/**
 * The files named, and those in the folders named, to any depth: sorted inside each folder, each file once, in the
 * order of the call. Office's lock files ("~$…") and hidden files are passed over; a file named outright is not.
 */
export function targetsOf(paths: readonly string[]): readonly Target[] {
  const targets = new Map<string, Target>();
  for (const path of paths) {
    for (const target of targetsAt(path)) {
      // "表.xlsx" and "./表.xlsx" are one file: written twice, its .bak would be the first result.
      const place = resolve(target.path);
      if (!targets.has(place)) targets.set(place, target);
    }
  }
  return [...targets.values()];
}

/** Every `count`-th file, from the `index`-th: the parts are disjoint and together they are all files. */
export function shardOf<T>(all: readonly T[], shard: Shard | null): readonly T[] {
  return shard ? all.filter((_, i) => i % shard.count === shard.index - 1) : all;
}

function targetsAt(path: string): readonly Target[] {
  const target = (failure: PathFailure | null): readonly Target[] => [
    { path, failure, named: true, below: basename(path) },
  ];
  const stats = attempt(() => statSync(path));
  if (typeof stats === 'string') return target(stats);
  if (stats.isFile()) return target(null);
  if (!stats.isDirectory()) return target('not-a-file');
  const inside = targetsInside(path).map((found) => ({
    ...found,
    named: false,
    below: relative(path, found.path),
  }));
  return inside.length > 0 ? inside : target('no-form-files');
}

type Found = Pick<Target, 'path' | 'failure'>;

function targetsInside(folder: string): readonly Found[] {
  const entries = attempt(() => readdirSync(folder, { withFileTypes: true }));
  if (typeof entries === 'string') return [{ path: folder, failure: entries }];
  const visible = entries.filter(({ name }) => !name.startsWith('~$') && !name.startsWith('.'));
  return visible
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .flatMap((entry) => targetsOfEntry(join(folder, entry.name), entry));
}

/** A link to a file is followed; one to a folder is not: it may lead in a circle. */
function targetsOfEntry(path: string, entry: Dirent): readonly Found[] {
  if (entry.isDirectory()) return targetsInside(path);
  if (!EXTENSIONS.test(entry.name)) return [];
  if (entry.isFile()) return [{ path, failure: null }];
  if (!entry.isSymbolicLink()) return [];
  const stats = attempt(() => statSync(path));
  if (typeof stats === 'string') return [{ path, failure: stats }];
  return stats.isFile() ? [{ path, failure: null }] : [];
}

/** The result of a call into the file system, or why it failed. */
export function attempt<T extends object>(call: () => T): T | PathFailure {
  try {
    return call();
  } catch (error) {
    return failureOf(error);
  }
}

function failureOf(error: unknown): PathFailure {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'missing';
  if (code === 'EACCES' || code === 'EPERM') return 'no-permission';
  return 'unreadable';
}
