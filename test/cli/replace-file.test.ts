import fs from 'node:fs';
import { join } from 'node:path';
import { replaceFile } from '../../src/cli/replace-file';
import { inFolder } from './run';

const rightsOf = (path: string) => fs.statSync(path).mode & 0o777;

(process.platform === 'win32' ? test.skip : test)(
  'what takes the place of a private file is private before it is in its place',
  () =>
    inFolder((folder) => {
      const path = join(folder, 'form.xlsx');
      fs.writeFileSync(path, 'old', { mode: 0o600 });
      const { chmodSync } = fs;
      const before: number[] = [];
      const spy = jest.spyOn(fs, 'chmodSync').mockImplementation((fresh, mode) => {
        before.push(rightsOf(String(fresh)));
        chmodSync(fresh, mode);
      });
      try {
        expect(replaceFile(path, Buffer.from('new'), false)).toBeNull();
      } finally {
        spy.mockRestore();
      }
      expect(before).toEqual([0o600]);
      expect([fs.readFileSync(path, 'utf8'), rightsOf(path)]).toEqual(['new', 0o600]);
    }),
);
