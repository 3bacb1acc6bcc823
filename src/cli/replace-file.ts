import {
  chmodSync,
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';
import type { WriteFailure } from '../messages/cli';

/**
 * Puts bytes in a file's place so that at every moment the file is either the old or the new one: they are written
 * beside it, brought to the disk, and renamed over it. A link keeps leading to the file; its permissions stay.
 * @param backup keeps the old file as "….bak", in the same manner; a backup that is there already stays, and the next
 *   is "….bak2": the oldest alone holds what was typed before the first write
 */
export function replaceFile(path: string, bytes: Uint8Array, backup: boolean): WriteFailure | null {
  try {
    mkdirSync(dirname(path), { recursive: true });
    const target = existsSync(path) ? realpathSync(path) : path;
    if (backup && existsSync(target)) {
      const old = besides(target, 'bak');
      cleanly(old, () => {
        copyFileSync(target, old);
        toDisk(old);
        renameSync(old, freeBackup(target));
      });
    }
    const fresh = besides(target, 'new');
    cleanly(fresh, () => {
      const mode = statSync(target, { throwIfNoEntry: false })?.mode;
      writeWhole(fresh, bytes, mode);
      // What the process would not allow when making a file is allowed where the old one has it.
      if (mode !== undefined) chmodSync(fresh, mode);
      renameSync(fresh, target);
    });
    return null;
  } catch (error) {
    return failureOf(error);
  }
}

function freeBackup(target: string): string {
  let path = `${target}.bak`;
  for (let count = 2; existsSync(path); count++) path = `${target}.bak${count}`;
  return path;
}

/** Hidden, so that a search of the folder passes it over; of this process and thread alone. */
function besides(target: string, what: string): string {
  return join(dirname(target), `.${basename(target)}.${process.pid}-${threadId}.${what}`);
}

/** Leaves no half-written file behind where a step fails. */
function cleanly(temporary: string, steps: () => void): void {
  try {
    steps();
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** @param mode from the first byte on: what is private must not stand open while it is written */
function writeWhole(path: string, bytes: Uint8Array, mode: number | undefined): void {
  const file = openSync(path, 'w', mode);
  try {
    for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function toDisk(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function failureOf(error: unknown): WriteFailure {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'disk-full';
  // Windows says EPERM or EBUSY of a file that Excel holds open.
  if (code === 'EBUSY' || (code === 'EPERM' && process.platform === 'win32')) return 'in-use';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'no-write-permission';
  return 'cannot-write';
}
