import type { FileError } from '../../core/file-error';
import { isNamePart, isNameStart } from './xml-names';
import { decodeText, referencesAreLegal } from './xml-text';

// eslint-disable-next-line no-control-regex -- these are the very characters that XML forbids
const ILLEGAL_CHARACTER = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

export type XmlEvent = 'open' | 'close' | 'text' | 'end';

/** Why a text is not XML, and where. */
export interface XmlFault {
  readonly code: 'damaged-xml' | 'entity-declaration';
  readonly problem: string;
  readonly offset: number;
}

const LT = 60;
const GT = 62;
const SLASH = 47;
const EQUALS = 61;
const BANG = 33;
const QUESTION = 63;
const AMPERSAND = 38;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;

/**
 * A pull scanner for one XML part: no tree, no copy of the text, offsets of every token (the patcher cuts there).
 *
 * Why not a parser from npm: saxes, the strictest, needs 2.4 times as long for a sheet (28 MB: 530 ms against 220),
 * and gives no offsets of attributes, without which nothing can be cut. It stands guard in the tests instead: on
 * thousands of mutated documents both must agree on what is well-formed and on every event (xml.test.ts).
 *
 * A fault never throws: `next()` answers 'end' from then on, and `fault` says what was wrong. Whoever walks a part
 * to its end therefore checks `fault` once, there.
 *
 * Elements of the root's namespace are known by `name` without prefix; others keep their prefix ("x14:id").
 */
export class XmlScanner {
  readonly source: string;
  /** Element name, after 'open' and 'close'. */
  name = '';
  /** Bounds of the current token. For an empty element ("<a/>") both events have the bounds of the tag. */
  start = 0;
  end = 0;
  /** Open elements around and including the current one (after 'open'), or around it (after 'close'). */
  depth = 0;
  /** After 'open': whether it is an empty element tag, which is followed by its 'close' all the same. */
  empty = false;
  fault: XmlFault | null = null;
  /** The root's namespace prefix with its colon ("x:"), or "": what new elements beside it must be called. */
  prefix = '';

  readonly #open: string[] = [];
  readonly #names: string[] = [];
  readonly #values: number[] = [];
  #attributes = 0;
  #closeIsDue = false;
  #rootSeen = false;
  #isCdata = false;
  #nextReference: number;
  #nextCdataEnd: number;
  #plain: boolean | null = null;
  /** Behind the declaration. */
  readonly #bodyStart: number;

  /** @param isKnown another scanner has found this very text well-formed: then it is not searched a second time */
  constructor(source: string, isKnown = false) {
    this.source = source;
    this.end = source.charCodeAt(0) === 0xfeff ? 1 : 0;
    this.#nextReference = find(source, '&', 0);
    this.#nextCdataEnd = find(source, ']]>', 0);
    const illegal = isKnown ? -1 : source.search(ILLEGAL_CHARACTER);
    if (illegal >= 0) this.#fail('character', illegal);
    if (source.startsWith('<?xml', this.end) && /\s/.test(source.charAt(this.end + 5))) this.#declaration();
    this.#bodyStart = this.end;
  }

  /** The next token, or 'end' at the end of the text and from the first fault on. */
  next(): XmlEvent {
    if (this.fault) return 'end';
    if (this.#closeIsDue) return this.#popped();
    for (;;) {
      this.start = this.end;
      if (this.start >= this.source.length) return this.#finished();
      const event = this.source.charCodeAt(this.start) === LT ? this.#markup() : this.#text();
      if (this.fault) return 'end';
      if (event) return event;
    }
  }

  /** Value of an attribute of the element just opened, by its name as written ("r", "r:id"); null if it has none. */
  attribute(name: string): string | null {
    for (let index = 0; index < this.#attributes; index++) {
      if (this.#names[index] === name) return this.#value(index);
    }
    return null;
  }

  /** All attributes of the element just opened, names as written. */
  attributes(): [name: string, value: string][] {
    return this.#names.slice(0, this.#attributes).map((name, index) => [name, this.#value(index)]);
  }

  /** The attributes of the element just opened as they are written, quotes and references included: `s="4"`. */
  rawAttributes(): [name: string, written: string][] {
    return this.#names.slice(0, this.#attributes).map((name, index) => {
      const value = this.source.slice(this.#values[index * 2]! - 1, this.#values[index * 2 + 1]! + 1);
      return [name, `${name}=${value}`];
    });
  }

  /** Where an attribute's value stands (without its quotes), for cutting it out; null if there is none. */
  attributeBounds(name: string): { start: number; end: number } | null {
    const index = this.#names.indexOf(name);
    if (index < 0 || index >= this.#attributes) return null;
    return { start: this.#values[index * 2]!, end: this.#values[index * 2 + 1]! };
  }

  /** After 'text': the characters, references resolved. */
  text(): string {
    if (this.#isCdata) return this.source.slice(this.start + 9, this.end - 3).replace(/\r\n?/g, '\n');
    return decodeText(this.source.slice(this.start, this.end));
  }

  /** After 'open': reads to the element's own 'close' and gives its text without that of inner elements. */
  content(): string {
    const outer = this.depth;
    let content = '';
    for (let event = this.next(); event !== 'end'; event = this.next()) {
      if (event === 'text' && this.depth === outer) content = content ? content + this.text() : this.text();
      else if (event === 'close' && this.depth < outer) break;
    }
    return content;
  }

  /** After 'open': reads to the element's own 'close'. */
  skip(): void {
    const outer = this.depth;
    while (this.depth >= outer && this.next() !== 'end');
  }

  /**
   * After 'open', in a text known to be well-formed: to the element's own 'close' without a look at what is between,
   * unless that holds the characters given. The element may have none of its own name inside.
   * @returns false where nothing was passed over: go on with next()
   */
  leap(unless = ''): boolean {
    if (this.empty || !this.#isPlain()) return false;
    const closing = `</${this.#open.at(-1)}`;
    let at = this.source.indexOf(closing, this.end);
    while (isNamePart(this.source.charCodeAt(at + closing.length)))
      at = this.source.indexOf(closing, at + closing.length);
    if (unless !== '' && this.source.slice(this.end, at).includes(unless)) return false;
    this.start = at;
    return this.#closeTag() !== null;
  }

  /** Without comments, CDATA and instructions "</a" is nothing but the end of an <a>. Their ends are quicker to seek. */
  #isPlain(): boolean {
    return (this.#plain ??= ['-->', ']]>', '?>'].every((end) => !this.source.includes(end, this.#bodyStart)));
  }

  #fail(problem: string, offset = this.end, code: XmlFault['code'] = 'damaged-xml'): null {
    this.fault ??= { code, problem, offset };
    return null;
  }

  #value(index: number): string {
    const raw = this.source.slice(this.#values[index * 2]!, this.#values[index * 2 + 1]!);
    return /[\t\n\r&]/.test(raw) ? decodeText(raw.replace(/\r\n|[\t\n\r]/g, ' ')) : raw;
  }

  #finished(): 'end' {
    if (this.#open.length > 0) this.#fail('unclosed');
    else if (!this.#rootSeen) this.#fail('no-root');
    return 'end';
  }

  #popped(): 'close' {
    this.#closeIsDue = false;
    this.name = this.#known(this.#open.pop()!);
    this.depth = this.#open.length;
    return 'close';
  }

  /** The name by which readers know an element: without the root's prefix. */
  #known(name: string): string {
    if (this.prefix === '') return name;
    return name.startsWith(this.prefix) ? name.slice(this.prefix.length) : `:${name}`;
  }

  #text(): XmlEvent | null {
    const { source, start } = this;
    this.end = find(source, '<', start);
    if (this.#nextReference < start) this.#nextReference = find(source, '&', start);
    if (this.#nextReference < this.end && !referencesAreLegal(source.slice(start, this.end))) {
      return this.#fail('reference', this.#nextReference);
    }
    if (this.#nextCdataEnd < start) this.#nextCdataEnd = find(source, ']]>', start);
    if (this.#nextCdataEnd < this.end) return this.#fail('cdata', this.#nextCdataEnd);
    this.#isCdata = false;
    if (this.#open.length > 0) return 'text';
    return /^[ \t\r\n]*$/.test(source.slice(start, this.end)) ? null : this.#fail('outside', start);
  }

  #markup(): XmlEvent | null {
    switch (this.source.charCodeAt(this.start + 1)) {
      case SLASH:
        return this.#closeTag();
      case BANG:
        return this.#bang();
      case QUESTION:
        return this.#instruction();
      default:
        return this.#openTag();
    }
  }

  #openTag(): XmlEvent | null {
    const nameEnd = this.#nameEnd(this.start + 1);
    if (nameEnd < 0) return this.#fail('name', this.start);
    if (this.#open.length === 0 && this.#rootSeen) return this.#fail('outside', this.start);
    const name = this.source.slice(this.start + 1, nameEnd);
    if (!this.#rootSeen) {
      this.#rootSeen = true;
      this.prefix = name.slice(0, name.indexOf(':') + 1);
    }
    this.#open.push(name);
    this.depth = this.#open.length;
    this.name = this.#known(name);
    return this.#tagRest(nameEnd);
  }

  /** Attributes up to ">" or "/>". */
  #tagRest(at: number): XmlEvent | null {
    const { source } = this;
    this.#attributes = 0;
    for (;;) {
      const gap = at;
      at = skipBlanks(source, at);
      const code = source.charCodeAt(at);
      if (code === GT || code === SLASH) {
        this.empty = code === SLASH;
        if (this.empty && source.charCodeAt(++at) !== GT) return this.#fail('tag', at);
        this.end = at + 1;
        this.#closeIsDue = this.empty;
        return 'open';
      }
      if (at === gap) return this.#fail('tag', at);
      at = this.#attributeAt(at);
      if (at < 0) return null;
    }
  }

  /** Notes one attribute; where it ends, or -1 after a fault. */
  #attributeAt(at: number): number {
    const { source } = this;
    const nameEnd = this.#nameEnd(at);
    if (nameEnd < 0) return this.#fail('attribute', at) ?? -1;
    const name = source.slice(at, nameEnd);
    for (let index = 0; index < this.#attributes; index++) {
      if (this.#names[index] === name) return this.#fail('duplicate-attribute', at) ?? -1;
    }
    const equals = skipBlanks(source, nameEnd);
    const start = skipBlanks(source, equals + 1) + 1;
    const quote = source.charCodeAt(start - 1);
    if (source.charCodeAt(equals) !== EQUALS || (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE)) {
      return this.#fail('attribute', at) ?? -1;
    }
    let end = start;
    let references = false;
    for (let code = source.charCodeAt(end); code !== quote; code = source.charCodeAt(++end)) {
      if (code === LT || Number.isNaN(code)) return this.#fail('attribute', at) ?? -1;
      references ||= code === AMPERSAND;
    }
    if (references && !referencesAreLegal(source.slice(start, end)))
      return this.#fail('reference', start) ?? -1;
    this.#names[this.#attributes] = name;
    this.#values[this.#attributes * 2] = start;
    this.#values[this.#attributes * 2 + 1] = end;
    // A start tag of thousands of attributes would make the check for duplicates quadratic; none is honest.
    if (++this.#attributes > 500) return this.#fail('attribute', at) ?? -1;
    return end + 1;
  }

  #closeTag(): XmlEvent | null {
    const { source, start } = this;
    const name = this.#open.at(-1);
    if (name === undefined || !source.startsWith(name, start + 2)) return this.#fail('mismatch', start);
    const at = skipBlanks(source, start + 2 + name.length);
    if (source.charCodeAt(at) !== GT) return this.#fail('mismatch', start);
    this.end = at + 1;
    this.empty = false;
    return this.#popped();
  }

  /** Comments and CDATA. A document type is refused as such: nothing honest in a workbook declares entities. */
  #bang(): XmlEvent | null {
    const { source, start } = this;
    if (source.startsWith('<!--', start)) {
      const end = source.indexOf('--', start + 4);
      if (end < 0 || source.charCodeAt(end + 2) !== GT) return this.#fail('comment', start);
      this.end = end + 3;
      return null;
    }
    if (source.startsWith('<![CDATA[', start) && this.#open.length > 0) {
      const end = source.indexOf(']]>', start + 9);
      if (end < 0) return this.#fail('cdata', start);
      this.end = end + 3;
      this.#isCdata = true;
      return 'text';
    }
    if (source.startsWith('<!DOCTYPE', start)) return this.#fail('doctype', start, 'entity-declaration');
    return this.#fail('markup', start);
  }

  #instruction(): null {
    const { source, start } = this;
    const nameEnd = this.#nameEnd(start + 2);
    const end = source.indexOf('?>', start + 2);
    const known = nameEnd > 0 && end >= nameEnd && (end === nameEnd || skipBlanks(source, nameEnd) > nameEnd);
    if (!known || /^xml$/i.test(source.slice(start + 2, nameEnd))) return this.#fail('instruction', start);
    this.end = end + 2;
    return null;
  }

  /** The declaration may stand only at the very start; decodeXml has looked at the encoding. */
  #declaration(): void {
    const match = DECLARATION.exec(this.source.slice(this.end, this.end + 300));
    if (match) this.end += match[0].length;
    else this.#fail('declaration', this.end);
  }

  /** Where the name that starts here ends, or -1 if none does. */
  #nameEnd(at: number): number {
    const { source } = this;
    if (!isNameStart(source.charCodeAt(at))) return -1;
    let end = at + 1;
    while (isNamePart(source.charCodeAt(end))) end++;
    return end;
  }
}

const DECLARATION =
  /^<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(["'])1\.\d+\1([ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(["'])[A-Za-z][\w.-]*\3)?([ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(["'])(yes|no)\5)?[ \t\r\n]*\?>/;

function find(text: string, sought: string, from: number): number {
  const at = text.indexOf(sought, from);
  return at < 0 ? text.length : at;
}

function skipBlanks(text: string, at: number): number {
  for (;;) {
    const code = text.charCodeAt(at);
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return at;
    at++;
  }
}

/** The error for a scanner that stopped early, or null. */
export function faultOf({ fault, source }: XmlScanner, part: string): FileError | null {
  if (!fault) return null;
  if (fault.code === 'entity-declaration') return { code: fault.code, data: { part } };
  const before = source.slice(0, fault.offset);
  return {
    code: fault.code,
    data: { part, line: String(before.split('\n').length), problem: fault.problem },
  };
}
