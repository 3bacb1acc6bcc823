import type { FileError } from '../../core/file-error';
import type { Result } from '../../core/result';
import { ok } from '../../core/result';
import type { Package } from './package';
import { CONTENT_TYPES, partKey, relationshipsPath } from './package';
import { appendChild, cutElements } from './splice';
import { RELATIONSHIPS, XML_HEAD } from './vocabulary';
import type { XmlText } from './xml-text';
import { XmlScanner, faultOf } from './xml';
import { encodeXml, escapeXml } from './xml-text';
import { rewriteZip } from './zip-write';

const EMPTY_RELATIONSHIPS = `${XML_HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;

/** A package being changed: parts as texts, written back only where the text became another. */
export class PackageEdit {
  readonly pack: Package;
  readonly #original = new Map<string, XmlText>();
  readonly #staged = new Map<string, string>();
  readonly #added = new Map<string, string>();
  readonly #removed = new Set<string>();

  constructor(pack: Package) {
    this.pack = pack;
  }

  has(path: string): boolean {
    return this.#added.has(path) || (this.pack.has(path) && !this.#removed.has(path));
  }

  /** The text of a part as it stands now; known to be well-formed. */
  text(path: string): Result<string, FileError> {
    const now = this.#added.get(path) ?? this.#staged.get(path);
    if (now !== undefined) return ok(now);
    const read = this.pack.xml(path);
    if (!read.ok) return read;
    const scanner = new XmlScanner(read.value.text);
    while (scanner.next() !== 'end');
    const error = faultOf(scanner, path);
    if (error) return { ok: false, error };
    this.#original.set(path, read.value);
    this.#staged.set(path, read.value.text);
    return ok(read.value.text);
  }

  /** Replaces the text of a part that has been read or added. */
  setText(path: string, text: string): void {
    if (this.#added.has(path)) this.#added.set(path, text);
    else this.#staged.set(path, text);
  }

  /** Changes the text of a part; null if that went well. */
  edit(path: string, change: (text: string) => string): FileError | null {
    const text = this.text(path);
    if (!text.ok) return text.error;
    this.setText(path, change(text.value));
    return null;
  }

  /** A new part with its content type. */
  add(path: string, text: string, contentType: string): FileError | null {
    this.#added.set(path, text);
    return this.edit(CONTENT_TYPES, (types) =>
      appendChild(types, (prefix) => `<${prefix}Override PartName="/${path}" ContentType="${contentType}"/>`),
    );
  }

  /** Takes a part away, with its content type and its own relationships. */
  remove(path: string): FileError | null {
    for (const gone of [path, relationshipsPath(path)]) {
      if (!this.#added.delete(gone) && this.pack.has(gone)) this.#removed.add(gone);
    }
    return this.edit(CONTENT_TYPES, (types) =>
      cutElements(
        types,
        (scanner) =>
          scanner.name === 'Override' && partKey(scanner.attribute('PartName') ?? '') === `/${partKey(path)}`,
      ),
    );
  }

  /** A new relationship of a part; its id. The type is the last segment ("worksheet"). */
  relate(source: string, type: string, target: string): Result<string, FileError> {
    const path = relationshipsPath(source);
    if (!this.has(path)) this.#added.set(path, EMPTY_RELATIONSHIPS);
    const text = this.text(path);
    if (!text.ok) return text;
    // Strict files call their types differently; ours must be called like those of the main part.
    const ofMain = this.text(relationshipsPath(this.pack.main));
    if (!ofMain.ok) return ofMain;
    const bases = Object.values(RELATIONSHIPS);
    const base = bases.find((one) => ofMain.value.includes(`"${one}/`)) ?? RELATIONSHIPS.transitional;
    const taken = new Set<string>();
    const scanner = new XmlScanner(text.value);
    for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
      if (event === 'open' && scanner.name === 'Relationship') taken.add(scanner.attribute('Id') ?? '');
    }
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number++;
    const id = `rId${number}`;
    const made = `Relationship Id="${id}" Type="${base}/${type}" Target="${escapeXml(target)}"/>`;
    this.setText(
      path,
      appendChild(text.value, (prefix) => `<${prefix}${made}`),
    );
    return ok(id);
  }

  /** Takes away the relationship with this id. */
  unrelate(source: string, id: string): FileError | null {
    return this.edit(relationshipsPath(source), (text) =>
      cutElements(text, (scanner) => scanner.name === 'Relationship' && scanner.attribute('Id') === id),
    );
  }

  /** A path that no part has: "xl/worksheets/sheet" + number + ".xml". */
  freePath(before: string, after: string): string {
    let number = 1;
    // A part that is being removed still has its entry: its name is free again only in the next file.
    while (this.pack.has(before + number + after) || this.#added.has(before + number + after)) number++;
    return before + number + after;
  }

  /** The changed file; the very bytes it was made from, if nothing became different. */
  build(): Uint8Array {
    const changed = new Map<string, Uint8Array>();
    const names = new Map(this.pack.zip.entries.map(({ name }) => [partKey(name), name] as const));
    for (const [path, text] of this.#staged) {
      const original = this.#original.get(path)!;
      if (text === original.text || this.#removed.has(path)) continue;
      changed.set(names.get(partKey(path))!, encodeXml({ ...original, text }));
    }
    const removed = new Set([...this.#removed].map((path) => names.get(partKey(path))!));
    const added = [...this.#added].map(([path, text]) => [path, new TextEncoder().encode(text)] as const);
    if (changed.size + removed.size + added.length === 0) return this.pack.zip.bytes;
    return rewriteZip(this.pack.zip, { changed, removed, added });
  }
}
