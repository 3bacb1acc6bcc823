import { Inflate, inflateSync } from 'fflate';
import type { FileError } from '../../core/file-error';
import type { Result } from '../../core/result';
import { ok } from '../../core/result';
import { crc32 } from './crc32';
import { LIMITS, megabytes, refuse } from './limits';

/**
 * A zip as its directory describes it, over the original bytes. fflate inflates; the directory is read here,
 * because a patched file must copy every untouched entry byte for byte, which no zip library lets one do.
 * Layout: PKWARE APPNOTE 6.3.
 */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where the local header starts. */
  readonly offset: number;
  /** Where the packed data start. */
  readonly dataOffset: number;
  /** The directory record of this entry, as it stands in the file. */
  readonly record: Uint8Array;
}

export interface Zip {
  readonly bytes: Uint8Array;
  /** In directory order. */
  readonly entries: readonly ZipEntry[];
  /** Start of the directory = end of the last entry. */
  readonly directoryOffset: number;
  readonly comment: Uint8Array;
}

const END = 0x06054b50;
const END64 = 0x06064b50;
const LOCATOR64 = 0x07064b50;
const RECORD = 0x02014b50;
const LOCAL = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

/** A piece of input whose worst case (1 : 1032) stays small, so that a lying size is noticed early. */
const STEP = 128 * 1024;

export function openZip(bytes: Uint8Array): Result<Zip, FileError> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (!end) return refuse('damaged-zip', { part: '' });
  if (end.count > LIMITS.parts) {
    return refuse('too-many-parts', { count: String(end.count), limit: String(LIMITS.parts) });
  }
  const entries: ZipEntry[] = [];
  let at = end.directoryOffset;
  for (let index = 0; index < end.count; index++) {
    const entry = readRecord(view, at);
    if (!entry) return refuse('damaged-zip', { part: '' });
    entries.push(entry);
    at += entry.record.length;
  }
  const { directoryOffset, comment } = end;
  return checkEntries({ bytes, entries, directoryOffset, comment });
}

interface End {
  readonly count: number;
  readonly directoryOffset: number;
  readonly comment: Uint8Array;
}

/** The end record stands last, before a comment of at most 65,535 bytes. */
function findEnd(view: DataView): End | null {
  const lowest = Math.max(0, view.byteLength - 22 - 65_535);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) !== END) continue;
    const commentSize = view.getUint16(at + 20, true);
    if (at + 22 + commentSize > view.byteLength) continue;
    const comment = new Uint8Array(view.buffer, view.byteOffset + at + 22, commentSize);
    const count = view.getUint16(at + 10, true);
    const directoryOffset = view.getUint32(at + 16, true);
    const end =
      count === 0xffff || directoryOffset === 0xffffffff ? findEnd64(view, at) : { count, directoryOffset };
    return end && end.directoryOffset <= at ? { ...end, comment } : null;
  }
  return null;
}

function findEnd64(view: DataView, end: number): { count: number; directoryOffset: number } | null {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR64) return null;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== END64) return null;
  return {
    count: Number(view.getBigUint64(at + 32, true)),
    directoryOffset: Number(view.getBigUint64(at + 48, true)),
  };
}

const NAMES = new TextDecoder();

function readRecord(view: DataView, at: number): ZipEntry | null {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== RECORD) return null;
  const nameSize = view.getUint16(at + 28, true);
  const extraSize = view.getUint16(at + 30, true);
  const size = 46 + nameSize + extraSize + view.getUint16(at + 32, true);
  if (at + size > view.byteLength) return null;
  const record = new Uint8Array(view.buffer, view.byteOffset + at, size);
  const wide = readWide(view, at, at + 46 + nameSize, extraSize);
  if (!wide) return null;
  const { offset } = wide;
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== LOCAL) return null;
  const dataOffset = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return {
    name: NAMES.decode(record.subarray(46, 46 + nameSize)),
    method: view.getUint16(at + 10, true),
    flags: view.getUint16(at + 8, true),
    crc: view.getUint32(at + 16, true),
    ...wide,
    dataOffset,
    record,
  };
}

/** Sizes and offset, which stand in the zip64 extra field where 32 bits are not enough (or a writer was lazy). */
function readWide(view: DataView, at: number, extra: number, extraSize: number) {
  const found = {
    size: view.getUint32(at + 24, true),
    packedSize: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  };
  const missing = (['size', 'packedSize', 'offset'] as const).filter((key) => found[key] === 0xffffffff);
  if (missing.length === 0) return found;
  const end = extra + extraSize;
  while (extra + 4 <= end) {
    const id = view.getUint16(extra, true);
    const fieldEnd = extra + 4 + view.getUint16(extra + 2, true);
    if (id === 1) {
      if (extra + 4 + missing.length * 8 > Math.min(fieldEnd, end)) return null;
      missing.forEach((key, index) => (found[key] = Number(view.getBigUint64(extra + 4 + index * 8, true))));
      return found;
    }
    extra = fieldEnd;
  }
  return null;
}

/** Names that are safe and single, data that lie inside the file and do not overlap (a known kind of zip bomb). */
function checkEntries(zip: Zip): Result<Zip, FileError> {
  const names = new Set<string>();
  for (const entry of zip.entries) {
    const name = entry.name.replaceAll('\\', '/');
    if (/^\/|^[A-Za-z]:|(^|\/)\.\.(\/|$)|\0/.test(name)) return refuse('path-escape', { part: entry.name });
    // Part names are compared without case (ECMA-376 part 2, 6.2.2).
    const key = name.toLowerCase();
    if (names.has(key)) return refuse('duplicate-part', { part: entry.name });
    names.add(key);
    if (entry.flags & 1) return refuse('encrypted');
  }
  let free = 0;
  for (const entry of byOffset(zip)) {
    if (entry.offset < free) return refuse('damaged-zip', { part: entry.name });
    free = entry.dataOffset + entry.packedSize;
  }
  return free > zip.directoryOffset ? refuse('damaged-zip', { part: '' }) : ok(zip);
}

/** Entries in the order in which they lie in the file. */
export function byOffset(zip: Zip): readonly ZipEntry[] {
  return [...zip.entries].sort((a, b) => a.offset - b.offset);
}

/** The inflated bytes of one entry, checked against size, limits and checksum. */
export function inflateEntry(zip: Zip, entry: ZipEntry): Result<Uint8Array, FileError> {
  const { name, size, packedSize } = entry;
  if (size > LIMITS.partBytes) {
    return refuse('too-large', { part: name, size: megabytes(size), limit: megabytes(LIMITS.partBytes) });
  }
  if (size > LIMITS.ratioFrom && size > packedSize * LIMITS.ratio) {
    return refuse('zip-bomb', { part: name, size: megabytes(size) });
  }
  const packed = zip.bytes.subarray(entry.dataOffset, entry.dataOffset + packedSize);
  const data = unpack(entry, packed);
  return data && data.length === size && crc32(data) === entry.crc
    ? ok(data)
    : refuse('damaged-zip', { part: name });
}

function unpack(entry: ZipEntry, packed: Uint8Array): Uint8Array | null {
  if (entry.method === STORED) return packed;
  if (entry.method !== DEFLATED) return null;
  try {
    return packed.length <= STEP
      ? inflateSync(packed, { out: new Uint8Array(entry.size) })
      : inflateInSteps(packed, entry.size);
  } catch {
    // fflate throws on any fault in the stream; all of them mean that the entry is damaged.
    return null;
  }
}

/** Null as soon as more comes out than the directory promised. */
function inflateInSteps(packed: Uint8Array, size: number): Uint8Array | null {
  const out = new Uint8Array(size);
  let written = 0;
  let complete = false;
  const stream = new Inflate((chunk, final) => {
    if (written + chunk.length <= size) out.set(chunk, written);
    written += chunk.length;
    complete = final;
  });
  for (let at = 0; at < packed.length && written <= size; at += STEP) {
    stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  }
  return complete && written === size ? out : null;
}
