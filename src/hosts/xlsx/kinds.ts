/** What a file is, by its first bytes. */

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

export function isZip(bytes: Uint8Array): boolean {
  return startsWith(bytes, ZIP);
}

/** The container of .xls, .et and encrypted files. */
export function isOle(bytes: Uint8Array): boolean {
  return startsWith(bytes, OLE);
}

/** A bare stream of records, as Excel 2 to 4 wrote it. */
export function isBareBiff(bytes: Uint8Array): boolean {
  return bytes[0] === 0x09 && [0, 2, 4, 8].includes(bytes[1] ?? -1);
}

/**
 * An encrypted .xlsx is an OLE file with a stream of this name ([MS-OFFCRYPTO] 2.3.4.4). Names stand in UTF-16 at the
 * start of directory entries of 128 bytes.
 */
export function isEncryptedPackage(bytes: Uint8Array): boolean {
  if (!isOle(bytes)) return false;
  const text = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1));
  for (let at = text.indexOf(STREAM); at >= 0; at = text.indexOf(STREAM, at + 1)) {
    if (at % 64 === 0) return true;
  }
  return false;
}

const STREAM = 'EncryptedPackage\0';

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
