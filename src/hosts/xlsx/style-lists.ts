import { insertChildren } from './splice';
import { XmlScanner } from './xml';

/** Lists of a stylesheet that we append to, with the elements that the schema has before them (18.8.39). */
const BEFORE = {
  cellXfs: new Set(['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs']),
  dxfs: new Set(['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles']),
};

export type StyleList = keyof typeof BEFORE;

interface Items {
  /** Bounds of the list element and of each item, in order. */
  readonly start: number;
  readonly end: number;
  readonly items: readonly { start: number; end: number }[];
}

/**
 * The index of an item in a list of the stylesheet; it is appended if no item is written just so.
 * @param item without namespace prefix
 */
export function ensureItem(text: string, list: StyleList, item: string): { text: string; index: number } {
  const prefix = prefixOf(text);
  const written = prefixed(item, prefix);
  const found = itemsOf(text, list);
  if (!found) {
    // Without a count, which is optional: by that it is known as ours, and goes whole when it is empty again.
    const made = `<${prefix}${list}>${written}</${prefix}${list}>`;
    return { text: insertChildren(text, BEFORE[list], () => made), index: 0 };
  }
  const index = found.items.findIndex(({ start, end }) => text.slice(start, end) === written);
  if (index >= 0) return { text, index };
  const all = [...found.items.map(({ start, end }) => text.slice(start, end)), written];
  return { text: withItems(text, found, all.length, written), index: all.length - 1 };
}

/** Takes away those of our items that stand last in a list, as far as nothing refers to them. */
export function dropTrailingItems(
  text: string,
  list: StyleList,
  ours: readonly string[],
  isUsed: (index: number) => boolean,
): string {
  const prefix = prefixOf(text);
  const written = new Set(ours.map((item) => prefixed(item, prefix)));
  for (;;) {
    const found = itemsOf(text, list);
    const last = found?.items.at(-1);
    if (!found || !last || !written.has(text.slice(last.start, last.end)) || isUsed(found.items.length - 1))
      return text;
    text = withItems(text, found, found.items.length - 1, null);
  }
}

/** The list with one item more at its end, or one less. */
function withItems(text: string, { start, end, items }: Items, count: number, more: string | null) {
  const scanner = new XmlScanner(text.slice(start, end));
  scanner.next();
  const attributes = scanner
    .rawAttributes()
    .map(([name, raw]) => (name === 'count' ? `count="${count}"` : raw));
  const tag = [scanner.source.slice(1, scanner.end).split(/[\s/>]/, 1)[0]!, ...attributes].join(' ');
  const name = tag.split(' ', 1)[0]!;
  const bodyStart = start + scanner.end;
  const bodyEnd = scanner.empty ? bodyStart : text.lastIndexOf('</', end - 1);
  const last = items.at(-1);
  // A new item follows the last one at once; what blanks a file has before the end of the list stay there.
  const cut = more === null ? last!.start : (last?.end ?? bodyStart);
  const body =
    text.slice(bodyStart, cut) + (more ?? '') + text.slice(more === null ? last!.end : cut, bodyEnd);
  if (body === '' && attributes.length === 0) return text.slice(0, start) + text.slice(end);
  return `${text.slice(0, start)}<${tag}${body === '' ? '/>' : `>${body}</${name}>`}${text.slice(end)}`;
}

function itemsOf(text: string, list: StyleList): Items | null {
  const scanner = new XmlScanner(text);
  const items: { start: number; end: number }[] = [];
  let listStart = -1;
  for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
    if (event === 'open' && scanner.depth === 2 && scanner.name === list) listStart = scanner.start;
    else if (event === 'open' && scanner.depth === 3 && listStart >= 0) {
      const { start } = scanner;
      scanner.skip();
      items.push({ start, end: scanner.end });
    } else if (event === 'close' && scanner.depth === 1 && listStart >= 0) {
      return { start: listStart, end: scanner.end, items };
    }
  }
  return null;
}

function prefixed(item: string, prefix: string): string {
  return prefix === '' ? item : item.replace(/<(\/?)/g, `<$1${prefix}`);
}

function prefixOf(text: string): string {
  const scanner = new XmlScanner(text);
  scanner.next();
  return scanner.prefix;
}
