/** Room that a spreadsheet leaves at both sides of a cell together, in characters. */
const PADDING = 1;

/**
 * How many lines a wrapped text takes in a column. An estimate: fonts differ, and no font can be asked here.
 * @param width of the column in characters, as a file gives it
 */
export function linesOf(text: string, width: number): number {
  const room = Math.max(1, width - PADDING);
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / room)), 0);
}

/** In digits: a Chinese character is as wide as two, and a little more with its spacing. */
function widthOf(line: string): number {
  return [...line].reduce((sum, sign) => sum + (sign.charCodeAt(0) > 0xff ? 2.1 : 1.1), 0);
}
