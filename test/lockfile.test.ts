import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Lock {
  readonly packages: Readonly<
    Record<
      string,
      { readonly version?: string; readonly optionalDependencies?: Readonly<Record<string, string>> }
    >
  >;
}

const read = (name: string) => JSON.parse(readFileSync(join(__dirname, '..', name), 'utf8')) as unknown;
const { packages } = read('package-lock.json') as Lock;

/** The machines people develop on. */
const PLATFORMS = ['win32-x64', 'darwin-x64', 'darwin-arm64', 'linux-x64'];

/**
 * Tools that bring a binary per platform. npm writes only its own platform's into the lock file under some
 * circumstances; then `npm ci` fails on every other machine.
 */
describe('the lock file serves Windows, Mac and Linux', () => {
  test.each(['@swc/core', 'unrs-resolver', '@parcel/watcher'])('%s has its binaries', (tool) => {
    const entry = packages[`node_modules/${tool}`];
    expect(entry).toBeDefined();
    const binaries = Object.entries(entry!.optionalDependencies ?? {});
    const locked = binaries.filter(
      ([name, version]) => packages[`node_modules/${name}`]?.version === version.replace(/^[\^~]/, ''),
    );
    expect(locked).toEqual(binaries);
    const missing = PLATFORMS.filter((platform) => !locked.some(([name]) => name.includes(platform)));
    expect(missing).toEqual([]);
  });

  test('every version is exact: the same everywhere, until someone changes it', () => {
    const { dependencies, devDependencies } = read('package.json') as Record<string, Record<string, string>>;
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  test('nothing is fetched from anywhere but the registry', () => {
    const { packages: entries } = read('package-lock.json') as {
      packages: Record<string, { resolved?: string; link?: boolean }>;
    };
    const strange = Object.entries(entries).filter(
      ([, { resolved, link }]) =>
        link || (resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/')),
    );
    expect(strange.map(([name]) => name)).toEqual([]);
  });
});
