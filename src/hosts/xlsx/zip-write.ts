import { deflateSync } from 'fflate';
import { crc32 } from './crc32';
import type { Zip, ZipEntry } from './zip';
import { byOffset } from './zip';

/** What becomes of a zip: contents by entry name. Everything not named stays as it is. */
export interface ZipChanges {
  readonly changed: ReadonlyMap<string, Uint8Array>;
  readonly removed: ReadonlySet<string>;
  /** In order, behind all others. */
  readonly added: readonly (readonly [name: string, content: Uint8Array])[];
}

/** Midnight of 1980-01-01, the first date a zip can hold: new entries depend on no clock. */
const NO_TIME = { time: 0, date: (1 << 5) | 1 };

const UTF8_NAME = 0x0800;

/**
 * The changed archive. Untouched entries are copied with their compressed bytes, header, time and place; those
 * changed keep time, attributes and place; new ones come last. The same changes give the same bytes.
 */
export function rewriteZip(zip: Zip, { changed, removed, added }: ZipChanges): Uint8Array {
  const body: Uint8Array[] = [];
  const records = new Map<ZipEntry, Uint8Array>();
  let offset = 0;
  const put = (bytes: Uint8Array) => {
    body.push(bytes);
    offset += bytes.length;
  };
  const entries = byOffset(zip);
  // Some writers put something in front of the first entry (a self-extractor).
  put(zip.bytes.subarray(0, entries[0]?.offset ?? 0));
  entries.forEach((entry, index) => {
    if (removed.has(entry.name)) return;
    const content = changed.get(entry.name);
    if (content === undefined) {
      records.set(entry, recordAt(entry.record, offset));
      // Up to the next entry: a data descriptor, or a gap, belongs to this one.
      put(zip.bytes.subarray(entry.offset, entries[index + 1]?.offset ?? zip.directoryOffset));
      return;
    }
    const fresh = makeEntry(headerOf(entry), content, offset);
    records.set(entry, fresh.record);
    put(fresh.local);
  });
  const newRecords = added.map(([name, content]) => {
    const fresh = makeEntry(newHeader(name), content, offset);
    put(fresh.local);
    return fresh.record;
  });
  const directory = [...zip.entries.flatMap((entry) => records.get(entry) ?? []), ...newRecords];
  return concat([...body, ...directory, endRecord(directory, offset, zip.comment)]);
}

/** A directory record with another offset; zip64 fields cannot be needed, for nothing here is 4 GB. */
function recordAt(record: Uint8Array, offset: number): Uint8Array {
  const copy = record.slice();
  const view = new DataView(copy.buffer);
  if (view.getUint32(42, true) !== 0xffffffff) {
    view.setUint32(42, offset, true);
    return copy;
  }
  let field = 46 + view.getUint16(28, true);
  while (view.getUint16(field, true) !== 1) field += 4 + view.getUint16(field + 2, true);
  // The offset follows the two sizes, each of which is there only if its own 32 bits are full.
  const before = [24, 20].filter((at) => view.getUint32(at, true) === 0xffffffff).length;
  view.setBigUint64(field + 4 + before * 8, BigInt(offset), true);
  return copy;
}

interface Header {
  readonly name: Uint8Array;
  readonly flags: number;
  readonly time: number;
  readonly date: number;
  readonly madeBy: number;
  readonly attributes: number;
}

function headerOf({ record, flags }: ZipEntry): Header {
  const view = new DataView(record.buffer, record.byteOffset, record.byteLength);
  return {
    name: record.subarray(46, 46 + view.getUint16(28, true)),
    flags: flags & UTF8_NAME,
    time: view.getUint16(12, true),
    date: view.getUint16(14, true),
    madeBy: view.getUint16(4, true),
    attributes: view.getUint32(38, true),
  };
}

function newHeader(name: string): Header {
  return { name: new TextEncoder().encode(name), flags: UTF8_NAME, ...NO_TIME, madeBy: 20, attributes: 0 };
}

/** Above, level 6 takes three times as long as level 4 and saves 3 %. */
const LARGE = 2 ** 20;

/** Local header with data, and directory record, of one deflated entry. */
function makeEntry(
  header: Header,
  content: Uint8Array,
  offset: number,
): { local: Uint8Array; record: Uint8Array } {
  const packed = deflateSync(content, { level: content.length > LARGE ? 4 : 6 });
  const { name, flags, time, date, madeBy, attributes } = header;
  const shared = fields([20, 2], [flags, 2], [8, 2], [time, 2], [date, 2]);
  const sizes = fields(
    [crc32(content), 4],
    [packed.length, 4],
    [content.length, 4],
    [name.length, 2],
    [0, 2],
  );
  return {
    local: concat([fields([0x04034b50, 4]), shared, sizes, name, packed]),
    record: concat([
      fields([0x02014b50, 4], [madeBy, 2]),
      shared,
      sizes,
      fields([0, 2], [0, 2], [0, 2], [attributes, 4], [offset, 4]),
      name,
    ]),
  };
}

function endRecord(directory: readonly Uint8Array[], offset: number, comment: Uint8Array): Uint8Array {
  const size = directory.reduce((sum, record) => sum + record.length, 0);
  const count = directory.length;
  const head = fields([0x06054b50, 4], [0, 2], [0, 2], [count, 2], [count, 2], [size, 4], [offset, 4]);
  return concat([head, fields([comment.length, 2]), comment]);
}

/** Little-endian numbers, each of 2 or 4 bytes. */
function fields(...numbers: readonly [value: number, size: 2 | 4][]): Uint8Array {
  const bytes = new Uint8Array(numbers.reduce((sum, [, size]) => sum + size, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [value, size] of numbers) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return bytes;
}

function concat(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
