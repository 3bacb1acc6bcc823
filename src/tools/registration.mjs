import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const DEVELOPER_KEY = 'HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer';

/**
 * How Excel learns of a manifest: a value in the registry on Windows, a copy in its folder on a Mac; null elsewhere,
 * where only a person can tell it.
 */
export function registration(platform, manifest, { id, home }) {
  if (platform === 'win32') {
    return {
      add: () =>
        void execFileSync('reg', ['add', DEVELOPER_KEY, '/v', id, '/t', 'REG_SZ', '/d', manifest, '/f']),
      // It complains where there is no such value: then it is gone already.
      remove: () => void spawnSync('reg', ['delete', DEVELOPER_KEY, '/v', id, '/f']),
    };
  }
  if (platform !== 'darwin') return null;
  const folder = join(home, 'Library', 'Containers', 'com.microsoft.Excel', 'Data', 'Documents', 'wef');
  const copy = join(folder, `${id}.manifest.xml`);
  return {
    add: () => {
      mkdirSync(folder, { recursive: true });
      copyFileSync(manifest, copy);
    },
    remove: () => rmSync(copy, { force: true }),
  };
}

/** The add-in's id in the text of a manifest. */
export function idOf(manifest) {
  const [, id] = /<Id>([0-9a-f-]{36})<\/Id>/i.exec(manifest) ?? [];
  if (!id) throw new Error('manifest.xml has no Id.');
  return id;
}
