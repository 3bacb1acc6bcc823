import { XmlScanner } from './xml';

/** Cuts and insertions in one text, collected by offsets of the original and applied together. */
export class Splices {
  readonly #list: { start: number; end: number; text: string }[] = [];

  /** Replaces the characters from start to end; an insertion where both are the same. They must not overlap. */
  add(start: number, end: number, text: string): void {
    this.#list.push({ start, end, text });
  }

  apply(source: string): string {
    // A stable sort: insertions at one place stay in the order in which they were added.
    const sorted = [...this.#list].sort((a, b) => a.start - b.start);
    const pieces: string[] = [];
    let at = 0;
    for (const { start, end, text } of sorted) {
      pieces.push(source.slice(at, start), text);
      at = end;
    }
    return pieces.join('') + source.slice(at);
  }
}

/*
 * The following edit whole elements of well-formed parts (PackageEdit.text has checked them). They leave every other
 * character as it is, so that cutting out what was put in gives back the original.
 */

/** After the 'open' of an element in well-formed text: to its 'close', as fast as may be. */
export function pass(scanner: XmlScanner): void {
  if (!scanner.leap()) scanner.skip();
}

/** Puts new children of the root behind the last of those that the schema has before them. */
export function insertChildren(
  text: string,
  before: ReadonlySet<string>,
  make: (prefix: string) => string,
): string {
  const scanner = new XmlScanner(text, true);
  let at = 0;
  for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
    if (event === 'open' && scanner.depth === 1) {
      if (scanner.empty) return fillEmpty(scanner, make(scanner.prefix));
      at = scanner.end;
    } else if (event === 'open' && scanner.depth === 2) {
      const { name } = scanner;
      pass(scanner);
      if (before.has(name)) at = scanner.end;
    }
  }
  return text.slice(0, at) + make(scanner.prefix) + text.slice(at);
}

/** Puts a new child of the root, or of this child of the root, behind all others. */
export function appendChild(text: string, make: (prefix: string) => string, parent?: string): string {
  const scanner = new XmlScanner(text);
  const depth = parent === undefined ? 1 : 2;
  const isParent = () => parent === undefined || scanner.name === parent;
  let at = 0;
  for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
    if (event === 'open' && scanner.depth === depth && scanner.empty && isParent())
      return fillEmpty(scanner, make(scanner.prefix));
    if (event === 'close' && scanner.depth === depth - 1 && isParent()) at = scanner.start;
  }
  return text.slice(0, at) + make(scanner.prefix) + text.slice(at);
}

/** "<a b="c"/>" just opened, with content. */
function fillEmpty({ source, start, end }: XmlScanner, content: string): string {
  const tag = source.slice(start, end - 2);
  const name = /^<([^\s/>]+)/.exec(tag)![1]!;
  return `${source.slice(0, start)}${tag}>${content}</${name}>${source.slice(end)}`;
}

/** Takes out every element that the predicate, asked after its 'open', claims. */
export function cutElements(text: string, isOurs: (scanner: XmlScanner) => boolean): string {
  const scanner = new XmlScanner(text);
  const splices = new Splices();
  for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
    if (event !== 'open' || !isOurs(scanner)) continue;
    const { start } = scanner;
    scanner.skip();
    splices.add(start, scanner.end, '');
  }
  return splices.apply(text);
}

/** Sets or takes away (null) one attribute of the element just opened. */
export function setAttribute(
  scanner: XmlScanner,
  splices: Splices,
  name: string,
  value: string | null,
): void {
  const bounds = scanner.attributeBounds(name);
  if (bounds && value !== null) splices.add(bounds.start, bounds.end, value);
  else if (bounds) {
    const cut = scanner.source
      .slice(scanner.start, bounds.start)
      .search(new RegExp(`\\s+${name}\\s*=\\s*["']$`));
    splices.add(scanner.start + cut, bounds.end + 1, '');
  } else if (value !== null) {
    const end = scanner.end - (scanner.empty ? 2 : 1);
    splices.add(end, end, ` ${name}="${value}"`);
  }
}
