import type { Dirent } from 'node:fs';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { PathFailure } from '../messages/cli';
import type { Shard } from './arguments';

/** Files that hold forms; what a file really is, its bytes say. */
const EXTENSIONS = /\.(?:xlsx|xlsm|xls|et|ods|csv)$/i;

/** A file to check, or a path at which there is nothing to check. */
export type Target = { readonly path: string; readonly failure: PathFailure | null };

/**
 * The files named, and those in the folders named, to any depth: sorted inside each folder, each file once, in the
 * order of the call. Office's lock files ("~$…") and hidden files are passed over; a file named outright is not.
 */
export function targetsOf(paths: readonly string[]): readonly Target[] {
  const targets = new Map<string, Target>();
  for (const path of paths) {
    for (const target of targetsAt(path)) if (!targets.has(target.path)) targets.set(target.path, target);
  }
  return [...targets.values()];
}

/** Every `count`-th file, from the `index`-th: the parts are disjoint and together they are all files. */
export function shardOf(targets: readonly Target[], shard: Shard | null): readonly Target[] {
  return shard ? targets.filter((_, i) => i % shard.count === shard.index - 1) : targets;
}

function targetsAt(path: string): readonly Target[] {
  const failed = (failure: PathFailure): readonly Target[] => [{ path, failure }];
  const stats = attempt(() => statSync(path));
  if (typeof stats === 'string') return failed(stats);
  if (stats.isFile()) return [{ path, failure: null }];
  if (!stats.isDirectory()) return failed('not-a-file');
  const inside = targetsInside(path);
  return inside.length > 0 ? inside : failed('no-form-files');
}

function targetsInside(folder: string): readonly Target[] {
  const entries = attempt(() => readdirSync(folder, { withFileTypes: true }));
  if (typeof entries === 'string') return [{ path: folder, failure: entries }];
  const visible = entries.filter(({ name }) => !name.startsWith('~$') && !name.startsWith('.'));
  return visible
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .flatMap((entry) => targetsOfEntry(join(folder, entry.name), entry));
}

/** A link to a file is followed; one to a folder is not: it may lead in a circle. */
function targetsOfEntry(path: string, entry: Dirent): readonly Target[] {
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

export function failureOf(error: unknown): PathFailure {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'missing';
  if (code === 'EACCES' || code === 'EPERM') return 'no-permission';
  return 'unreadable';
}
