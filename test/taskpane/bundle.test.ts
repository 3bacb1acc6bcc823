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
const shipped = Object.values(modules).flat();

const gzipped = (names: readonly string[]): number =>
  names.reduce((sum, name) => sum + gzipSync(readFileSync(join(DIST, 'pane', name)), { level: 9 }).length, 0);

describe('what Excel downloads', () => {
  /**
   * Bytes as they go over the wire (gzip -9): what was reached, and 2 %. React takes 69,000 of them, Fluent 50,000,
   * our own rules and their words in two languages 48,000, the core below them 51,000 and its decimals 13,000.
   */
  test.each([
    ['before the summary can be used', atStart, 139_000],
    ['in all', scripts, 304_000],
  ])('%s', (_, names, budget) => expect(gzipped(names)).toBeLessThanOrEqual(budget));

  test('the parts that a start needs are fetched side by side, the knowledge of forms behind them', () => {
    expect([...atStart].sort()).toEqual(['taskpane.js', 'vendors.js']);
    expect(page).toContain('<link rel="preload" as="script" href="knowledge.js" />');
    expect(scripts).toContain('knowledge.js');
  });

  test('the first picture waits for no knowledge of forms', () => {
    const early = atStart.flatMap((name) => modules[name]!).filter((name) => KNOWLEDGE.test(name));
    expect(early.sort()).toEqual(['src/core/address.ts', 'src/core/result.ts', 'src/core/settings.ts']);
  });

  test.each([
    'src/ui/Findings.tsx',
    'src/ui/Indicators.tsx',
    'src/ui/SettingsView.tsx',
    'src/ui/Unrecognised.tsx',
    'node_modules/@microsoft/office-js-helpers/',
  ])('%s is loaded when it is needed', (name) => {
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
