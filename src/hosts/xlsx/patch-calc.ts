import type { Address } from '../../core/address';
import { toA1 } from '../../core/address';
import type { FileError } from '../../core/file-error';
import type { PackageEdit } from './package-edit';
import { Splices, insertChildren, setAttribute } from './splice';
import { childrenBefore } from './workbook-part';
import { XmlScanner } from './xml';

/** Asks for a recalculation when the workbook is next opened. */
export function askForCalculation(text: string): string {
  const scanner = new XmlScanner(text);
  for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
    if (event !== 'open' || scanner.depth !== 2 || scanner.name !== 'calcPr') continue;
    const splices = new Splices();
    setAttribute(scanner, splices, 'fullCalcOnLoad', '1');
    return splices.apply(text);
  }
  return insertChildren(text, childrenBefore('calcPr'), (prefix) => `<${prefix}calcPr fullCalcOnLoad="1"/>`);
}

/**
 * Drops cells from the calculation chain, which must name no cell without a formula; the chain itself when it would
 * be empty. Excel builds it anew.
 * @param lost by the "sheetId" of the workbook part
 */
export function forgetFormulas(
  edit: PackageEdit,
  lost: ReadonlyMap<string, readonly Address[]>,
): FileError | null {
  const workbook = edit.pack.main;
  const relationships = edit.pack.relationships(workbook);
  if (!relationships.ok) return relationships.error;
  const chain = relationships.value.find(({ type }) => type === 'calcChain');
  if (!chain || !edit.has(chain.target)) return null;
  const text = edit.text(chain.target);
  if (!text.ok) return text.error;
  const gone = new Set([...lost].flatMap(([sheet, cells]) => cells.map((at) => `${sheet}!${toA1(at)}`)));
  const rest = withoutLinks(text.value, gone);
  if (rest === null) return edit.remove(chain.target) ?? edit.unrelate(workbook, chain.id);
  edit.setText(chain.target, rest);
  return null;
}

/** Null where no link remains. A link without a sheet id has that of the one before, also when that one goes. */
function withoutLinks(text: string, gone: ReadonlySet<string>): string | null {
  const scanner = new XmlScanner(text);
  const splices = new Splices();
  let sheet = '';
  let writtenSheet = '';
  let remaining = 0;
  for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
    if (event !== 'open' || scanner.name !== 'c') continue;
    const said = scanner.attribute('i');
    sheet = said ?? sheet;
    if (gone.has(`${sheet}!${scanner.attribute('r') ?? ''}`)) {
      const { start } = scanner;
      scanner.skip();
      splices.add(start, scanner.end, '');
      continue;
    }
    remaining += 1;
    if (said === null && sheet !== writtenSheet) setAttribute(scanner, splices, 'i', sheet);
    writtenSheet = sheet;
  }
  return remaining === 0 ? null : splices.apply(text);
}
