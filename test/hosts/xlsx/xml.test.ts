import * as fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { XmlScanner } from '../../../src/hosts/xlsx/xml';
import { decodeXml, encodeXml, escapeXml } from '../../../src/hosts/xlsx/xml-text';

type Event = readonly [kind: string, value: string, ...attributes: string[]];

/** Adjacent texts joined, so that where a parser cuts them does not matter. */
function joined(events: readonly Event[]): Event[] {
  const result: Event[] = [];
  for (const event of events) {
    const last = result.at(-1);
    if (event[0] === 'text' && last?.[0] === 'text') result[result.length - 1] = ['text', last[1] + event[1]];
    else if (event[0] !== 'text' || event[1] !== '') result.push(event);
  }
  return result;
}

/** Null for what is not well-formed. */
function ours(source: string): Event[] | null {
  const scanner = new XmlScanner(source);
  const events: Event[] = [];
  for (let kind = scanner.next(); kind !== 'end'; kind = scanner.next()) {
    if (kind === 'text') events.push(['text', scanner.text()]);
    else if (kind === 'close') events.push(['close', scanner.name]);
    else events.push(['open', scanner.name, ...scanner.attributes().flat()]);
  }
  return scanner.fault ? null : joined(events);
}

/** The same through saxes. A document type counts as a fault: we refuse it. */
function theirs(source: string): Event[] | null {
  const parser = new SaxesParser();
  const events: Event[] = [];
  let sound = true;
  parser.on('error', () => (sound = false));
  parser.on('doctype', () => (sound = false));
  parser.on('opentag', ({ name, attributes }) =>
    events.push(['open', name, ...Object.entries(attributes).flat()]),
  );
  parser.on('closetag', ({ name }) => events.push(['close', name]));
  parser.on('text', (text) => events.push(['text', text]));
  parser.on('cdata', (text) => events.push(['text', text]));
  try {
    parser.write(source).close();
  } catch {
    return null;
  }
  return sound ? joined(inside(events)) : null;
}

/** saxes reports blanks around the root as text. */
function inside(events: readonly Event[]): Event[] {
  const first = events.findIndex(([kind]) => kind === 'open');
  const last = events.findLastIndex(([kind]) => kind === 'close');
  return events.slice(first, last + 1);
}

const SEEDS = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns:r="u"><sheetData><row r="1" spans=\'1:2\'><c r="A1" t="s"><v>0</v></c><c r="B1"/></row></sheetData></worksheet>',
  '<a><!-- note --><b x="&lt;1&#65;&#x4e2d;"> t &amp; <![CDATA[ <raw> ]]> u</b><?pi data?></a>\n',
  '\uFEFF<?xml version="1.0"?><a b="1"  c = "2"\n/>',
  '<a>1\r\n2\r3<b></b ></a>',
  '<单位 名="甲">乙</单位>',
];

const PIECES = [
  ...[
    '<',
    '>',
    '/',
    '=',
    '"',
    "'",
    '&',
    ';',
    ' ',
    '\n',
    '<!--',
    '-->',
    '--',
    ']]>',
    '<![CDATA[',
    '<?',
    '?>',
    '<a>',
    '</a>',
  ],
  ...[
    '<b x="1">',
    '&amp;',
    '&#0;',
    '&#x41;',
    '&nbsp;',
    '\u0001',
    '\uFFFE',
    'xml',
    ' y="2"',
    '<!DOCTYPE a>',
    '1',
    '-',
    '.',
  ],
];

test.each([
  ...SEEDS,
  '',
  ' ',
  '<a',
  '<a></b>',
  '<a/><b/>',
  'x<a/>',
  '<a b=1/>',
  '<a b="1" b="2"/>',
  '<a b="<"/>',
  '<1/>',
])('agrees with saxes on %j', (source) => {
  expect(ours(source)).toEqual(theirs(source));
});

test('agrees with saxes on mutated documents', () => {
  const mutation = fc.record({
    seed: fc.constantFrom(...SEEDS),
    cuts: fc.array(fc.tuple(fc.nat(), fc.nat(6), fc.constantFrom('', ...PIECES)), { maxLength: 3 }),
  });
  const property = fc.property(mutation, ({ seed, cuts }) => {
    const source = cuts.reduce((text, [place, length, piece]) => {
      const at = place % (text.length + 1);
      return text.slice(0, at) + piece + text.slice(at + length);
    }, seed);
    // saxes takes a second byte order mark, unknown versions of XML and "<?pi?x?>"; we need not follow it there.
    fc.pre(!source.slice(1).includes('\uFEFF') && !/version=["'](?!1\.0["'])|<\?\w+\?[^>]/.test(source));
    expect([source, ours(source)]).toEqual([source, theirs(source)]);
  });
  fc.assert(property, { numRuns: 4000, seed: 20241231 });
});

test('a prefixed root makes its prefix silent', () => {
  expect(ours('<x:a xmlns:x="u"><x:b/><c/><y:d/></x:a>')).toEqual([
    ['open', 'a', 'xmlns:x', 'u'],
    ['open', 'b'],
    ['close', 'b'],
    ['open', ':c'],
    ['close', ':c'],
    ['open', ':y:d'],
    ['close', ':y:d'],
    ['close', 'a'],
  ]);
});

test('offsets of tokens and attributes', () => {
  const source = '<a><c r="A1" s=\'4\'><v>1</v></c></a>';
  const scanner = new XmlScanner(source);
  while (scanner.next() !== 'end' && scanner.name !== 'c');
  expect(source.slice(scanner.start, scanner.end)).toBe('<c r="A1" s=\'4\'>');
  const bounds = scanner.attributeBounds('s')!;
  expect(source.slice(bounds.start, bounds.end)).toBe('4');
  expect(scanner.content()).toBe('');
  expect(source.slice(scanner.start, scanner.end)).toBe('</c>');
});

test('a fault is told once, with its kind', () => {
  const scanner = new XmlScanner('<!DOCTYPE a [<!ENTITY b "c">]><a/>');
  expect([scanner.next(), scanner.next(), scanner.fault?.code]).toEqual(['end', 'end', 'entity-declaration']);
});

test('what is escaped reads back the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      // Characters that XML forbids altogether are a matter of strings.ts.
      fc.pre(!/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u.test(text));
      const scanner = new XmlScanner(`<a b="${escapeXml(text)}">${escapeXml(text)}</a>`);
      scanner.next();
      expect([scanner.attribute('b'), scanner.content()]).toEqual([text, text]);
    }),
  );
  const scanner = new XmlScanner(`<a b="${escapeXml('1\r\n\t2')}"/>`);
  scanner.next();
  expect(scanner.attribute('b')).toBe('1\r\n\t2');
});

describe('bytes', () => {
  test.each(['utf-8', 'utf-16le', 'utf-16be'] as const)('%s there and back', (encoding) => {
    const text = `${encoding === 'utf-8' ? '' : '\uFEFF'}<a>自评𠮷</a>`;
    const bytes = encodeXml({ text, encoding });
    expect(decodeXml(bytes, 'p')).toEqual({ ok: true, value: { text, encoding } });
  });

  test.each([
    ['bytes that are no UTF-8', new Uint8Array([0x3c, 0x61, 0x3e, 0xff])],
    ['a foreign encoding', new TextEncoder().encode('<?xml version="1.0" encoding="GBK"?><a/>')],
  ])('%s are refused', (_, bytes) => {
    expect(decodeXml(bytes, 'p')).toMatchObject({ ok: false, error: { code: 'damaged-xml' } });
  });
});

describe('passing over an element unseen ends where reading it ends', () => {
  const rest = fc.constantFrom(
    '<c r="A1"><v>1</v></c>',
    '<c/>',
    '<rows/>',
    '<rows a="1">x</rows>',
    '</row ><row>',
    '<!-- </row> -->',
    '<![CDATA[</row>]]>',
    '<?pi </row>?>',
    '&lt;/row&gt;',
    '甲',
  );

  test('in any text', () => {
    const property = fc.property(fc.array(rest, { maxLength: 8 }), fc.boolean(), (pieces, prefixed) => {
      const plain = `<?xml version="1.0"?><sheet><row r="1">${pieces.join('')}</row><end/></sheet>`;
      const source = prefixed ? plain.replace(/<(\/?)(sheet|row|end)\b(?=[^s])/g, '<$1x:$2') : plain;
      fc.pre(ours(source) !== null);
      const after = (move: (scanner: XmlScanner) => void) => {
        const scanner = new XmlScanner(source, true);
        scanner.next();
        scanner.next();
        move(scanner);
        const place = [scanner.name, scanner.depth, scanner.start, scanner.end];
        return [place, scanner.next(), scanner.name, scanner.start];
      };
      const skipped = after((scanner) => scanner.skip());
      expect(after((scanner) => void (scanner.leap() || scanner.skip()))).toEqual(skipped);
      expect(after((scanner) => void (scanner.leap('<c') || scanner.skip()))).toEqual(skipped);
    });
    fc.assert(property, { numRuns: 500, seed: 20241231 });
  });

  test('but not where it holds what was asked for, nor where a comment may hide its end', () => {
    const leaps = (inside: string) => {
      const scanner = new XmlScanner(`<a><row>${inside}</row></a>`, true);
      scanner.next();
      scanner.next();
      return scanner.leap('<f');
    };
    expect(['<v/>', '<f/>', '<!-- -->', '<?pi?>'].map(leaps)).toEqual([true, false, false, false]);
  });
});
