import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { idOf, registration } from '../../src/tools/registration.mjs';

const MANIFEST = join(__dirname, '..', '..', 'manifest.xml');
const id = idOf(readFileSync(MANIFEST, 'utf8'));

test('Excel for Mac finds the manifest in its own folder, and loses it again', () => {
  const home = mkdtempSync(join(tmpdir(), 'zhunsheng-home-'));
  const copy = join(home, 'Library/Containers/com.microsoft.Excel/Data/Documents/wef', `${id}.manifest.xml`);
  const excel = registration('darwin', MANIFEST, { id, home })!;
  excel.add();
  expect(readFileSync(copy, 'utf8')).toBe(readFileSync(MANIFEST, 'utf8'));
  excel.remove();
  expect(existsSync(copy)).toBe(false);
  // Twice is no error: it is gone, which is what was asked for.
  excel.remove();
  rmSync(home, { recursive: true });
});

test('elsewhere only a person can tell Excel of it', () => {
  expect(registration('linux', MANIFEST, { id, home: '/' })).toBeNull();
});

test('a manifest without an id is refused', () => {
  expect(() => idOf('<OfficeApp/>')).toThrow('no Id');
});
