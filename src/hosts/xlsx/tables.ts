import type { Area } from '../../core/address';
import { parseArea } from '../../core/address';
import type { FileError } from '../../core/file-error';
import type { Result } from '../../core/result';
import { ok } from '../../core/result';
import type { Package } from './package';
import { XmlScanner, faultOf } from './xml';

/**
 * The heading rows of a worksheet's tables. Each heading stands in the table's part as well (ECMA-376 part 1,
 * 18.5.1.3): where cell and part differ, Excel takes the file for damaged.
 */
export function tableHeaders(pack: Package, sheetPath: string): Result<readonly Area[], FileError> {
  const relationships = pack.relationships(sheetPath);
  if (!relationships.ok) return relationships;
  const headers: Area[] = [];
  for (const { type, target, external } of relationships.value) {
    if (type !== 'table' || external || !pack.has(target)) continue;
    const text = pack.xml(target);
    if (!text.ok) return text;
    const scanner = new XmlScanner(text.value.text);
    if (scanner.next() !== 'open') return { ok: false, error: faultOf(scanner, target)! };
    const area = parseArea(scanner.attribute('ref') ?? '');
    const rows = Number(scanner.attribute('headerRowCount') ?? 1);
    if (area && rows > 0) headers.push({ ...area, bottom: area.top + rows - 1 });
  }
  return ok(headers);
}
