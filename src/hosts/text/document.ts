import type { FileError } from '../../core/file-error';
import type { Result } from '../../core/result';
import { ok } from '../../core/result';
import { refuse } from '../xlsx/limits';
import { openPackage } from '../xlsx/package';
import { faultOf, XmlScanner } from '../xlsx/xml';

/**
 * The paragraphs of a .docx (WordprocessingML, ECMA-376 part 1, 17) in reading order, those in tables cell by cell.
 * Numbers that Word itself puts before a paragraph are not in the file's text, and not in ours.
 */
export function readDocument(bytes: Uint8Array): Result<readonly string[], FileError> {
  const pack = openPackage(bytes);
  if (!pack.ok) return pack.error.code === 'not-a-workbook' ? refuse('not-a-report') : pack;
  const { main, mainType } = pack.value;
  if (!/(?:wordprocessingml|ms-word)\S*\.main\+xml$/.test(mainType)) return refuse('not-a-report');
  const part = pack.value.xml(main);
  return part.ok ? paragraphsIn(part.value.text, main) : part;
}

/**
 * Text that is not on the page: tracked deletions, the old place of what was moved, and the copy of a drawing for
 * readers that do not know it.
 */
const NOT_ON_PAGE = new Set(['del', 'moveFrom', ':mc:Fallback']);

/** Elements that stand for one character. */
const CHARACTERS: Readonly<Record<string, string>> = { tab: ' ', br: '\n', cr: '\n', noBreakHyphen: '-' };

function paragraphsIn(source: string, part: string): Result<readonly string[], FileError> {
  const scanner = new XmlScanner(source);
  const paragraphs: string[] = [];
  // A text box stands inside a paragraph and holds paragraphs of its own.
  const open: string[][] = [];
  for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
    const { name } = scanner;
    if (event === 'close' && name === 'p') paragraphs.push(...(open.pop() ?? []).join('').split('\n'));
    if (event !== 'open') continue;
    if (NOT_ON_PAGE.has(name)) scanner.skip();
    else if (name === 'p') open.push([]);
    else if (name === 't') open[open.length - 1]?.push(scanner.content());
    // Tab stops are declared by the same name, inside the paragraph's properties.
    else if (name === 'pPr') scanner.skip();
    else open[open.length - 1]?.push(CHARACTERS[name] ?? '');
  }
  const error = faultOf(scanner, part);
  return error ? { ok: false, error } : ok(paragraphs);
}
