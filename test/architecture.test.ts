import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Import, Source } from './imports';
import { readSource, readSources, SRC } from './imports';

/**
 * The import arrows of src/README.md, as a table: what each room may import. `types` may be imported as types only.
 * Packages: which ones a room may import; rooms that are not named take any.
 */
interface Law {
  readonly rooms: readonly string[];
  readonly types?: readonly string[];
  readonly packages?: readonly string[];
}

/** Small vocabularies of core that everyone may call: addresses and results, no judgement in them. */
const VOCABULARY = ['core/address', 'core/result'];

const ENTRY: Law = { rooms: ['ui', 'app', 'hosts', 'messages', ...VOCABULARY], types: ['core'] };

const LAWS: Readonly<Record<string, Law>> = {
  core: { rooms: ['core'], packages: ['decimal.js'] },
  rules: { rooms: ['rules', 'core'], packages: ['decimal.js'] },
  layouts: { rooms: ['layouts', 'core'], packages: [] },
  policies: { rooms: ['policies', 'core'], packages: ['decimal.js'] },
  messages: { rooms: ['messages'], types: ['core', 'app'], packages: [] },
  app: { rooms: ['app', 'core', 'rules', 'layouts', 'policies', 'messages'], packages: ['decimal.js'] },
  // The port and what is kept behind it: the two files of app that a host implements.
  hosts: { rooms: ['hosts', 'core', 'app/host', 'app/preferences'] },
  ui: { rooms: ['ui', 'app', 'messages', ...VOCABULARY], types: ['core'] },
  cli: { ...ENTRY, rooms: ['cli', ...ENTRY.rooms] },
  taskpane: { ...ENTRY, rooms: ['taskpane', 'commands', ...ENTRY.rooms] },
  commands: { ...ENTRY, rooms: ['commands', ...ENTRY.rooms] },
  workbench: { ...ENTRY, rooms: ['workbench', ...ENTRY.rooms] },
  samples: { ...ENTRY, rooms: ['samples', ...ENTRY.rooms] },
  // For developers: what serves the workbench is the only thing of ours that they need.
  tools: { rooms: ['tools', 'workbench/server.mjs'] },
};

/** What core and rules must not know: time, chance, output, waiting, any surroundings. */
const FORBIDDEN = new Set([
  ...['Date', 'performance', 'Intl', 'Math.random', 'crypto', 'console', 'async', 'await', 'Promise'],
  ...[
    'setTimeout',
    'setInterval',
    'queueMicrotask',
    'window',
    'document',
    'navigator',
    'globalThis',
    'process',
  ],
  ...['Office', 'Excel', 'Buffer', 'require', 'fetch', 'localStorage', 'parseFloat', 'eval'],
]);
const PURE = ['core', 'rules', 'layouts', 'policies'];

/** Excel's object model is a circle by nature: a range knows its sheet, a sheet its ranges. */
const CIRCLE_BY_NATURE = 'workbench/objects';

const LONGEST_FILE = 400;

const roomOf = (name: string): string => name.split('/')[0]!;

const within = (name: string, places: readonly string[] = []): boolean =>
  places.some((place) => name === place || name.startsWith(`${place}/`));

function brokenArrow(source: Source, { to, inside, typeOnly }: Import): string | null {
  const law = LAWS[roomOf(source.name)];
  if (!law) return `${source.name}: no law for this room`;
  const allowed = inside
    ? isAsset(to) || within(to, law.rooms) || (typeOnly && within(to, law.types))
    : !law.packages || law.packages.includes(to);
  return allowed ? null : `${source.name} → ${to}${typeOnly ? ' (type)' : ''}`;
}

/** Data beside the sources: transcriptions, package.json. */
const isAsset = (to: string): boolean => to.startsWith('../') && to.endsWith('.json');

function forbiddenWords({ name, words, text }: Source): string[] {
  if (!PURE.includes(roomOf(name))) return [];
  const random = /\bMath\s*\.\s*random\b/.test(text) ? ['Math.random'] : [];
  return [...words, ...random].filter((word) => FORBIDDEN.has(word)).map((word) => `${name}: ${word}`);
}

/** The file an import leads to, by name: "hosts/xlsx" is "hosts/xlsx/index". */
function targetOf({ to }: Import, names: ReadonlySet<string>): string | null {
  return [to, `${to}/index`].find((name) => names.has(name)) ?? null;
}

/** Circles of files that need each other to run, each as its files in order. Types alone are gone by then. */
function cycles(sources: readonly Source[]): string[] {
  const names = new Set(sources.map(({ name }) => name));
  const edges = new Map(
    sources.map(({ name, imports }) => [
      name,
      imports.flatMap((one) => (one.typeOnly ? [] : (targetOf(one, names) ?? []))),
    ]),
  );
  const found: string[] = [];
  const state = new Map<string, 'open' | 'done'>();
  const path: string[] = [];
  const walk = (name: string): void => {
    if (state.get(name) === 'done') return;
    if (state.get(name) === 'open') {
      found.push([...path.slice(path.indexOf(name)), name].join(' → '));
      return;
    }
    state.set(name, 'open');
    path.push(name);
    edges.get(name)?.forEach(walk);
    path.pop();
    state.set(name, 'done');
  };
  sources.forEach(({ name }) => walk(name));
  return found;
}

/** Lines that are neither blank nor comment: explaining is free. */
const codeLines = (text: string): number =>
  text
    .replace(/^\s*\/\*[\s\S]*?\*\/\s*$/gm, '')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.trim().startsWith('//')).length;

describe('the house keeps its law', () => {
  const sources = readSources();

  test('there is something to look at', () => {
    expect(sources.length).toBeGreaterThan(100);
    expect(new Set(sources.map(({ name }) => roomOf(name)))).toEqual(new Set(Object.keys(LAWS)));
  });

  test('imports follow the arrows', () => {
    const broken = sources.flatMap((source) =>
      source.imports.flatMap((one) => brokenArrow(source, one) ?? []),
    );
    expect(broken).toEqual([]);
  });

  test('core, rules, layouts and policies know no time, chance, waiting or surroundings', () => {
    expect(sources.flatMap(forbiddenWords)).toEqual([]);
  });

  test('no file imports itself by a detour', () => {
    const straight = sources.filter(({ name }) => !within(name, [CIRCLE_BY_NATURE]));
    expect(cycles(straight)).toEqual([]);
  });

  test(`no file is longer than ${LONGEST_FILE} lines`, () => {
    const long = sources.filter(({ text }) => codeLines(text) > LONGEST_FILE);
    expect(long.map(({ name }) => name)).toEqual([]);
  });

  test('every import of a file of ours leads to one', () => {
    const missing = sources.flatMap(({ name, imports }) =>
      imports.filter(({ to, inside }) => inside && !leadsSomewhere(to)).map(({ to }) => `${name} → ${to}`),
    );
    expect(missing).toEqual([]);
  });
});

const leadsSomewhere = (to: string): boolean =>
  ['', '.ts', '.tsx', '.mjs', '/index.ts', '/index.tsx'].some((end) => {
    const path = join(SRC, to + end);
    return existsSync(path) && statSync(path).isFile();
  });

describe('the law is able to find a breach', () => {
  const planted = (path: string, text: string) => readSource(path, text);
  const arrows = (path: string, text: string) => {
    const source = planted(path, text);
    return source.imports.flatMap((one) => brokenArrow(source, one) ?? []);
  };

  test.each([
    ['core/a.ts', `import { x } from '../rules/b';`],
    ['core/a.ts', `import type { x } from '../app/host';`],
    ['core/a.ts', `import { readFileSync } from 'node:fs';`],
    ['core/a.ts', `export { x } from '../hosts/xlsx';`],
    ['rules/a.ts', `const x = await import('../app/session');`],
    ['rules/a.ts', `const x = require('fflate');`],
    ['hosts/excel/a.ts', `import { x } from '../../rules';`],
    ['hosts/excel/a.ts', `import { x } from '../../app/session';`],
    ['ui/a.tsx', `import { x } from '../hosts/excel';`],
    ['ui/a.tsx', `import { score } from '../core/score';`],
    ['app/a.ts', `import { x } from '../ui/App';`],
    ['app/a.ts', `import { join } from 'node:path';`],
    ['commands/a.ts', `import { x } from '../rules';`],
    ['attic/a.ts', `import { x } from '../core/grid';`],
  ])('%s: %s', (path, text) => expect(arrows(path, text)).toHaveLength(1));

  test.each([
    ['ui/a.tsx', `import type { Finding } from '../core/finding';`],
    ['hosts/excel/a.ts', `import type { Host } from '../../app/host';`],
    ['core/a.ts', `import Decimal from 'decimal.js';`],
  ])('%s may: %s', (path, text) => expect(arrows(path, text)).toEqual([]));

  test.each([
    'const now = new Date();',
    'const x = Math.random();',
    'console.log(1);',
    'export async function f() { return 1; }',
    'const x = window.name;',
    'const x = process.env;',
    'let x: Promise<number>;',
    'const x = parseFloat("1.5");',
  ])('in core: %s', (text) => expect(forbiddenWords(planted('core/a.ts', text))).not.toEqual([]));

  test('a member or a key of that name is nobody’s global', () => {
    const text = 'const a = { process: 1, Date: 2 }; a.process; type T = { document: string };';
    expect(forbiddenWords(planted('core/a.ts', text))).toEqual([]);
  });

  test('a detour', () => {
    const files = [
      planted('core/a.ts', `import { b } from './b';`),
      planted('core/b.ts', `import { c } from './c';`),
      planted('core/c.ts', `import { a } from './a';`),
    ];
    expect(cycles(files)).toEqual(['core/a → core/b → core/c → core/a']);
  });
});
