import type { FileError } from '../../core/file-error';
import type { Result } from '../../core/result';
import { ok } from '../../core/result';
import { LIMITS, megabytes, refuse } from './limits';
import type { XmlText } from './xml-text';
import { XmlScanner, faultOf } from './xml';
import { decodeXml } from './xml-text';
import type { Zip, ZipEntry } from './zip';
import { inflateEntry, openZip } from './zip';

/**
 * An Open Packaging Conventions package (ECMA-376 part 2): parts, their content types and relationships.
 * Part paths are written without a leading slash ("xl/workbook.xml") and compared without case.
 */
export interface Package {
  readonly zip: Zip;
  /** Path of the main part, by the package's relationships. */
  readonly main: string;
  readonly mainType: string;
  has(path: string): boolean;
  contentType(path: string): string;
  /** Inflated bytes. 'missing-part' if there is no such part. */
  bytes(path: string): Result<Uint8Array, FileError>;
  xml(path: string): Result<XmlText, FileError>;
  /** Relationships of a part; none if it has no relationships part. */
  relationships(path: string): Relationships;
}

type Relationships = Result<readonly Relationship[], FileError>;

export interface Relationship {
  readonly id: string;
  /** Last segment of the type's address ("worksheet"), which transitional and strict files share. */
  readonly type: string;
  /** Path of a part, or, if external, the address as written. */
  readonly target: string;
  readonly external: boolean;
}

export const CONTENT_TYPES = '[Content_Types].xml';

export function openPackage(bytes: Uint8Array): Result<Package, FileError> {
  const zip = openZip(bytes);
  return zip.ok ? packageOf(zip.value) : zip;
}

export function packageOf(zip: Zip): Result<Package, FileError> {
  const parts = makeParts(zip);
  const types = readContentTypes(parts);
  if (!types.ok) return types;
  const roots = parts.relationships('');
  if (!roots.ok) return roots;
  const main = roots.value.find(({ type, external }) => type === 'officeDocument' && !external)?.target;
  if (main === undefined) return refuse('not-a-workbook');
  if (!parts.has(main)) return refuse('missing-part', { part: main });
  const contentType = (path: string) => types.value(path);
  return ok({ zip, main, mainType: contentType(main), contentType, ...parts });
}

type Parts = Pick<Package, 'has' | 'bytes' | 'xml' | 'relationships'>;

function makeParts(zip: Zip): Parts {
  const entries = new Map<string, ZipEntry>(zip.entries.map((entry) => [partKey(entry.name), entry]));
  let total = 0;
  const bytes = (path: string): Result<Uint8Array, FileError> => {
    const entry = entries.get(partKey(path));
    if (!entry) return refuse('missing-part', { part: path });
    total += entry.size;
    if (total > LIMITS.totalBytes) {
      return refuse('too-large', { part: path, size: megabytes(total), limit: megabytes(LIMITS.totalBytes) });
    }
    return inflateEntry(zip, entry);
  };
  const xml = (path: string): Result<XmlText, FileError> => {
    const data = bytes(path);
    return data.ok ? decodeXml(data.value, path) : data;
  };
  const has = (path: string) => entries.has(partKey(path));
  const relationships = (path: string): Relationships => {
    const part = relationshipsPath(path);
    if (!has(part)) return ok([]);
    const text = xml(part);
    return text.ok ? readRelationships(text.value.text, part, { path, has }) : text;
  };
  // Those of package and workbook are asked for again and again.
  const known = new Map<string, Relationships>();
  return {
    has,
    bytes,
    xml,
    relationships(path) {
      const before = known.get(path);
      if (before) return before;
      const found = relationships(path);
      known.set(path, found);
      return found;
    },
  };
}

export function partKey(path: string): string {
  return path.replaceAll('\\', '/').toLowerCase();
}

/** "xl/workbook.xml" → "xl/_rels/workbook.xml.rels"; "" (the package) → "_rels/.rels". */
export function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf('/') + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

function readRelationships(
  text: string,
  part: string,
  source: { readonly path: string; readonly has: Package['has'] },
): Relationships {
  const scanner = new XmlScanner(text);
  const found: Relationship[] = [];
  for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
    if (event !== 'open' || scanner.name !== 'Relationship') continue;
    const type = scanner.attribute('Type') ?? '';
    const written = scanner.attribute('Target') ?? '';
    const external = scanner.attribute('TargetMode') === 'External';
    const target = external ? written : resolvePath(source, written);
    if (target === null) return refuse('path-escape', { part: written });
    found.push({
      id: scanner.attribute('Id') ?? '',
      type: type.slice(type.lastIndexOf('/') + 1),
      target,
      external,
    });
  }
  const error = faultOf(scanner, part);
  return error ? { ok: false, error } : ok(found);
}

/**
 * A target as seen from a part; a fragment is dropped. A path that climbs above the root stops there (RFC 3986, 5.2.4),
 * and LibreOffice writes such for custom XML; where it then leads to no part it was meant to lead out: null.
 */
function resolvePath(
  source: { readonly path: string; readonly has: Package['has'] },
  target: string,
): string | null {
  const [path] = target.split('#');
  const base = path!.startsWith('/') ? [] : source.path.split('/').slice(0, -1);
  let climbs = false;
  for (const segment of path!.replaceAll('\\', '/').split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') base.push(segment);
    else if (base.pop() === undefined) climbs = true;
  }
  const resolved = base.join('/');
  return climbs && !source.has(resolved) ? null : resolved;
}

/** Content type by path: an override for the part, else the default of its extension, else "". */
function readContentTypes(parts: Parts): Result<(path: string) => string, FileError> {
  // A zip without this part is just some zip.
  if (!parts.has(CONTENT_TYPES)) return refuse('not-a-workbook');
  const text = parts.xml(CONTENT_TYPES);
  if (!text.ok) return text;
  const overrides = new Map<string, string>();
  const defaults = new Map<string, string>();
  const scanner = new XmlScanner(text.value.text);
  for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
    if (event !== 'open') continue;
    const type = scanner.attribute('ContentType') ?? '';
    if (scanner.name === 'Override')
      overrides.set(partKey(scanner.attribute('PartName') ?? '').slice(1), type);
    else if (scanner.name === 'Default')
      defaults.set((scanner.attribute('Extension') ?? '').toLowerCase(), type);
  }
  const error = faultOf(scanner, CONTENT_TYPES);
  if (error) return { ok: false, error };
  return ok((path) => {
    const key = partKey(path);
    return overrides.get(key) ?? defaults.get(key.slice(key.lastIndexOf('.') + 1)) ?? '';
  });
}
