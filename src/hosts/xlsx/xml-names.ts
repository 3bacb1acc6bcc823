/** Whether a name may begin with this UTF-16 unit (XML 1.0, fifth edition, 2.3). */
export function isNameStart(code: number): boolean {
  if (code < 128)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code === 58;
  return (
    isWideNamePart(code) &&
    code !== 0xb7 &&
    !(code >= 0x300 && code <= 0x36f) &&
    code !== 0x203f &&
    code !== 0x2040
  );
}

/** Whether it may stand inside a name. */
export function isNamePart(code: number): boolean {
  if (code < 128) return isNameStart(code) || (code >= 48 && code <= 57) || code === 45 || code === 46;
  return isWideNamePart(code);
}

/** Above ASCII; surrogates stand for U+10000 and above. */
function isWideNamePart(code: number): boolean {
  return (
    code === 0xb7 ||
    (code >= 0xc0 && code <= 0x37d && code !== 0xd7 && code !== 0xf7) ||
    (code >= 0x37f && code <= 0x1fff) ||
    (code >= 0x200c && code <= 0x200d) ||
    (code >= 0x203f && code <= 0x2040) ||
    (code >= 0x2070 && code <= 0x218f) ||
    (code >= 0x2c00 && code <= 0x2fef) ||
    (code >= 0x3001 && code <= 0xdfff) ||
    (code >= 0xf900 && code <= 0xfdcf) ||
    (code >= 0xfdf0 && code <= 0xfffd)
  );
}
