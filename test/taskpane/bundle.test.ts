import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The pane as `npm run build` left it: `npm test` builds first. */
const DIST = join(__dirname, '..', '..', 'dist');
const page = readFileSync(join(DIST, 'pane', 'taskpane.html'), 'utf8');
const modules = JSON.parse(readFileSync(join(DIST, 'pane-modules.json'), 'utf8')) as Record<
  string,
  readonly string[]
>;
const scripts = Object.keys(modules);
const atStart = scripts.filter((name) => page.includes(`src="${name}"`));
/** What is known of forms, and the decimals it counts with. */
const KNOWLEDGE = /^(?:src\/(?:core|rules|layouts|policies)|node_modules\/decimal\.js)\//;
/** Fluent's provider and button, and what these two stand on. */
const FLUENT = [
  'aria',
  'button',
  'icons',
  'jsx-runtime',
  'provider',
  'shared-contexts',
  'tabster',
  'utilities',
];
const shipped = Object.values(modules).flat();

const gzipped = (names: readonly string[]): number =>
  names.reduce((sum, name) => sum + gzipSync(readFileSync(join(DIST, 'pane', name)), { level: 9 }).length, 0);

describe('what Excel downloads', () => {
  /**
   * Bytes as they go over the wire (gzip -9). The first number was set; the second is what was reached, and less than a
   * hundredth more. Of it React takes 68,000 and Fluent 14,000, our own rules and their words in two languages 48,000, the
   * core below them 55,000 and its decimals 13,000, Excel and what is done there 11,000, Microsoft's helpers 14,000, the
   * pane itself 34,000.
   */
  test.each([
    ['before the pane can be used', atStart, 100_000],
    ['in all', scripts, 260_000],
  ])('%s', (_, names, budget) => expect(gzipped(names)).toBeLessThanOrEqual(budget));

  test('the first picture needs two scripts; those behind it are on their way from the start', () => {
    expect([...atStart].sort()).toEqual(['taskpane.js', 'vendors.js']);
    expect(
      [...page.matchAll(/<link rel="preload" as="script" href="(.*)" \/>/g)].map(([, name]) => name),
    ).toEqual(['knowledge.js', 'views.js']);
    expect(scripts).toEqual(expect.arrayContaining(['knowledge.js', 'views.js']));
  });

  test('the first picture waits for no knowledge of forms', () => {
    const early = atStart.flatMap((name) => modules[name]!).filter((name) => KNOWLEDGE.test(name));
    expect(early.sort()).toEqual(['src/core/address.ts', 'src/core/result.ts', 'src/core/settings.ts']);
  });

  test('styles were compiled before: no compiler of styles is shipped', () =>
    expect(shipped.filter((name) => /node_modules\/(?:stylis|rtl-css-js)\//.test(name))).toEqual([]));

  test('of Fluent, no more than provider, button and styles', () => {
    const parts = shipped.flatMap(
      (name) => /^node_modules\/@fluentui\/react-([a-z-]+)\//.exec(name)?.[1] ?? [],
    );
    expect([...new Set(parts)].sort()).toEqual(FLUENT);
  });

  test.each([
    'src/ui/Summary.tsx',
    'src/ui/Findings.tsx',
    'src/ui/Indicators.tsx',
    'src/ui/SettingsView.tsx',
    'src/ui/Unrecognised.tsx',
    'src/hosts/excel/index.ts',
    'node_modules/@microsoft/office-js-helpers/',
  ])('%s is loaded behind it', (name) => {
    const homes = scripts.filter((script) => modules[script]!.some((module) => module.startsWith(name)));
    expect(homes).not.toEqual([]);
    expect(homes.filter((script) => atStart.includes(script))).toEqual([]);
  });

  test('what is known of forms is there: the list of modules is no empty one', () =>
    expect(shipped).toEqual(
      expect.arrayContaining(['src/core/review.ts', 'src/rules/index.ts', 'src/hosts/excel/index.ts']),
    ));

  test.each([
    /^src\/(?:workbench|cli|samples|tools)\//,
    /^src\/hosts\/(?!excel\/)/,
    /^test\//,
    /node_modules\/@univerjs\//,
    /node_modules\/@microsoft\/office-js\//,
    /node_modules\/(?:@e965\/xlsx|fflate|numfmt|saxes)\//,
    /node_modules\/.*\/(?:cjs|umd)\/.*\.development\.js$/,
  ])('nothing of %s is shipped', (foreign) =>
    expect(shipped.filter((name) => foreign.test(name))).toEqual([]),
  );
});
