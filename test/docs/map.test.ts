import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CATALOGUE } from '../../src/app/catalogue';
import { listRules } from '../../src/app/rule-list';

const ROOT = resolve(__dirname, '..', '..');
const read = (name: string) => readFileSync(join(ROOT, name), 'utf8');
const map = read('src/README.md');

/** Documents rot where nothing reads them. */
describe('the map says what is there', () => {
  test('every room stands on the map, and every room on the map stands', () => {
    const rooms = readdirSync(join(ROOT, 'src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect(rooms.filter((room) => !map.includes(`\`${room}/\``))).toEqual([]);
    const [, table = ''] = map.split('## Rooms');
    const named = [...table.split('## Import arrows')[0]!.matchAll(/^\| (.*?) \|/gm)]
      .flatMap(([, cell]) => [...cell!.matchAll(/`([\w-]+)\/`/g)])
      .map(([, room]) => room!);
    expect(named.filter((room) => !rooms.includes(room))).toEqual([]);
  });

  test('every dependency is there with its reason', () => {
    const pack = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
    const names = Object.keys({ ...pack['dependencies'], ...pack['devDependencies'] });
    const [, table = ''] = map.split('## Dependencies');
    expect(names.filter((name) => !table.includes(`\`${name}\``))).toEqual([]);
    const listed = [...table.matchAll(/`(@?[\w./-]+)`/g)].map(([, name]) => name!);
    expect(listed.filter((name) => !names.includes(name))).toEqual([]);
  });

  test('every file named on the map exists', () => {
    const files = [
      ...map.matchAll(/`((?:core|rules|app|hosts|cli|messages|policies|layouts|test)\/[\w./-]+\.ts)`/g),
    ];
    const missing = files.map(([, file]) => file!).filter((file) => !existsSync(place(file)));
    expect(missing).toEqual([]);
    expect(files.length).toBeGreaterThan(5);
  });

  test('the rules on the map are the rules: renew it by `npm run rules-table`', () => {
    const list = listRules(CATALOGUE.rules, 'markdown', 'en').replace(/^## /gm, '### ');
    const [, rest = ''] = map.split('<!-- prettier-ignore-start -->\n');
    expect(rest.split('<!-- prettier-ignore-end -->')[0]).toBe(`\n${list}\n`);
  });
});

const place = (file: string) => join(ROOT, file.startsWith('test/') ? '' : 'src', file);
