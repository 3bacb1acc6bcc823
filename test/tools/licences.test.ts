import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NAME, titlesIn } from '../../src/tools/third-party.cjs';

const ROOT = join(__dirname, '..', '..');

/** Licences that allow what we do: ship the code inside ours, under the MIT licence, with a notice. */
const ALLOWED = ['MIT', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', '0BSD', 'BlueOak-1.0.0'];

interface Entry {
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}
const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
  packages: Readonly<Record<string, Entry>>;
};

/** Where node finds `name` from inside `from`: the nearest node_modules above that has it. */
function placeOf(name: string, from: string): string | null {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))) {
    const place = `${folder && `${folder}/`}node_modules/${name}`;
    if (lock.packages[place]) return place;
    if (folder === '') return null;
  }
}

/** Everything that our dependencies bring with them, to any depth: more than what the bundles take of it. */
function shippable(): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (from: string): void => {
    for (const name of Object.keys(lock.packages[from]?.dependencies ?? {})) {
      const place = placeOf(name, from);
      if (place === null || found.has(place)) continue;
      found.add(place);
      visit(place);
    }
  };
  visit('');
  return found;
}

test('every dependency that could ship has a licence that allows it', () => {
  const places = [...shippable()];
  expect(places).toContain('node_modules/decimal.js');
  expect(places.length).toBeGreaterThan(50);
  const others = places.filter((place) => !ALLOWED.includes(lock.packages[place]!.license ?? ''));
  expect(others).toEqual([]);
});

/** What `npm run build` has made. */
describe.each([
  ['pane', ['react', '@fluentui/react-components', 'decimal.js']],
  ['cli', ['decimal.js', 'fflate', '@e965/xlsx']],
])('dist/%s names the packages in it', (bundle, some) => {
  const text = readFileSync(join(ROOT, 'dist', bundle, NAME), 'utf8');
  const titles = titlesIn(text).map((title) => /^(\S+) \S+ \((.+)\)$/.exec(title)?.slice(1) ?? [title]);

  test('those known to be there, each under an allowed licence', () => {
    expect(titles.map(([name]) => name)).toEqual(expect.arrayContaining(some));
    expect(titles.filter(([, licence]) => !ALLOWED.includes(licence ?? ''))).toEqual([]);
  });

  test('no tool of development', () => {
    const names = [...shippable()].map((place) => place.slice(place.lastIndexOf('node_modules/') + 13));
    expect(titles.filter(([name]) => !names.includes(name ?? ''))).toEqual([]);
  });

  test('with their terms', () => expect(text).toMatch(/Permission is hereby granted, free of charge/));
});
