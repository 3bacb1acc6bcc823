/**
 * All matches of a global pattern, in order. `text.matchAll` makes a new pattern at each call, which costs more than
 * looking through the text of a cell. The pattern must not match nothing.
 */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push(match);
  return found;
}
