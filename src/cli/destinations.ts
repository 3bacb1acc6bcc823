import { existsSync, realpathSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Result } from '../core/result';
import { fail, ok } from '../core/result';
import type { UsageError } from '../messages/cli';
import type { Target } from './files';

/** Where results go: over the files themselves, or to another file or folder. */
export type Destination =
  { readonly kind: 'in-place'; readonly backup: boolean } | { readonly kind: 'to'; readonly path: string };

/** Where the result for one file goes. */
export interface Output {
  readonly path: string;
  readonly backup: boolean;
}

/**
 * The result of each file: a single file's goes to the path named, unless that is a folder; those of several files go
 * into the folder named, in the order that the files have in theirs. Two results at one place are a wrong call.
 */
export function outputsOf(
  targets: readonly Target[],
  destination: Destination,
): Result<readonly Output[], UsageError> {
  if (destination.kind === 'in-place') {
    return ok(targets.map(({ path }) => ({ path, backup: destination.backup })));
  }
  const { path } = destination;
  const [only] = targets;
  const single = targets.length === 1 && only?.named && !isFolder(path);
  const outputs = targets.map((target) => (single ? path : join(path, target.below)));
  const taken = new Map(targets.map((target) => [placeOf(target.path), target.path]));
  for (const output of outputs) {
    const place = placeOf(output);
    const source = taken.get(place);
    if (source !== undefined) return fail({ kind: 'overwrites', path: output, source });
    taken.set(place, output);
  }
  return ok(outputs.map((output) => ({ path: output, backup: false })));
}

/** The file that a path means, through links and, where the system knows no case, in any: what is written goes there. */
export function placeOf(path: string): string {
  return existsSync(path) ? realpathSync.native(path) : resolve(path);
}

function isFolder(path: string): boolean {
  return /[\\/]$/.test(path) || (statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false);
}
