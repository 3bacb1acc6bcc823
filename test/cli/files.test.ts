import { chmodSync, copyFileSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { FileReport } from '../../src/app/report-contract';
import { checkJson, FOUNDING, inFolder, MISTAKES, ROOT, run } from './run';

const NOBODY = 65534;

/** A tree with forms, other files, and files that cannot be read. */
function makeTree(folder: string): void {
  mkdirSync(join(folder, 'b', 'deep'), { recursive: true });
  mkdirSync(join(folder, '.hidden'));
  copyFileSync(FOUNDING, join(folder, 'b', 'deep', '表2.XLSX'));
  copyFileSync(FOUNDING, join(folder, 'b', '10.xlsx'));
  copyFileSync(FOUNDING, join(folder, 'a.xlsm'));
  copyFileSync(FOUNDING, join(folder, '~$a.xlsx'));
  copyFileSync(FOUNDING, join(folder, '.hidden', 'c.xlsx'));
  writeFileSync(join(folder, 'notes.txt'), '不是表格');
  writeFileSync(join(folder, 'staff.csv'), '姓名,部门\n张三,办公室\n');
}

const paths = (files: readonly FileReport[], folder: string) =>
  files.map(({ path }) => relative(folder, path).replaceAll('\\', '/'));

describe('files and folders', () => {
  test('folders are searched to the bottom, sorted; lock files, hidden and other files are passed over', () =>
    inFolder(async (folder) => {
      makeTree(folder);
      const { code, report } = await checkJson(folder);
      expect(paths(report.files, folder)).toEqual(['a.xlsm', 'b/10.xlsx', 'b/deep/表2.XLSX', 'staff.csv']);
      expect(report.files.map(({ status }) => status)).toEqual([
        'reviewed',
        'reviewed',
        'reviewed',
        'unrecognised',
      ]);
      expect(code).toBe(0);
    }));

  test('a file named twice, or also inside a folder named, is checked once', () =>
    inFolder(async (folder) => {
      makeTree(folder);
      const first = join(folder, 'b', '10.xlsx');
      const again = [join(folder, 'b'), first, `${folder}/./b/10.xlsx`, relative(ROOT, first)];
      const { report } = await checkJson(first, ...again);
      expect(paths(report.files, folder)).toEqual(['b/10.xlsx', 'b/deep/表2.XLSX']);
    }));

  test('shards are disjoint and together they are everything', () =>
    inFolder(async (folder) => {
      makeTree(folder);
      const parts = await Promise.all([1, 2, 3].map((i) => checkJson('--shard', `${i}/3`, folder)));
      const found = parts.map(({ report }) => paths(report.files, folder));
      expect(found).toEqual([['a.xlsm', 'staff.csv'], ['b/10.xlsx'], ['b/deep/表2.XLSX']]);
    }));

  test('links to files are followed, links to folders are not', () =>
    inFolder(async (folder) => {
      copyFileSync(FOUNDING, join(folder, 'a.xlsx'));
      symlinkSync(join(folder, 'a.xlsx'), join(folder, 'link.xlsx'));
      symlinkSync(folder, join(folder, 'circle'));
      symlinkSync(join(folder, 'gone'), join(folder, 'broken.xlsx'));
      const { code, report } = await checkJson(folder);
      expect(report.files.map(({ path, code: why }) => [relative(folder, path), why])).toEqual([
        ['a.xlsx', null],
        ['broken.xlsx', 'missing'],
        ['link.xlsx', null],
      ]);
      expect(code).toBe(2);
    }));
});

describe('what cannot be read is one line, and the others are still checked', () => {
  const cases: readonly (readonly [string, string, (path: string) => void])[] = [
    ['missing', 'missing', () => undefined],
    ['empty.xlsx', 'empty-file', (path) => writeFileSync(path, '')],
    ['text.xlsx', 'not-a-workbook', (path) => writeFileSync(path, Buffer.from([0, 1, 2, 3, 0, 255]))],
    ['cut.xlsx', 'damaged-zip', (path) => writeFileSync(path, Buffer.from('PK\u0003\u0004 cut off'))],
    ['folder', 'no-form-files', (path) => mkdirSync(path)],
  ];

  test.each(cases)('%s: %s', (name, code, make) =>
    inFolder(async (folder) => {
      const path = join(folder, name);
      make(path);
      const result = await checkJson(path, FOUNDING);
      expect(result.code).toBe(2);
      expect(result.report.files).toMatchObject([
        { path, status: 'failed', code, forms: [] },
        { status: 'reviewed', code: null },
      ]);
      expect(result.report.files[0]!.reason).toMatch(/^[^\n]+[。\]]$/);
      const text = await run(['check', path, FOUNDING]);
      expect(text.code).toBe(2);
      expect(text.stdout).toContain(`${path}\n  无法读取：`);
      expect(text.stdout).toContain('自评表!A1:L34');
    }),
  );

  // Windows knows no such bits; the superuser, who may read everything, calls as nobody.
  (process.platform === 'win32' ? test.skip : test)('no permission', () =>
    inFolder(async (folder) => {
      const path = join(folder, 'locked.xlsx');
      copyFileSync(FOUNDING, path);
      chmodSync(path, 0);
      chmodSync(folder, 0o755);
      const uid = process.getuid?.() === 0 ? NOBODY : undefined;
      const { code, stdout } = await run(['check', '--format=json', path], { uid });
      expect(code).toBe(2);
      expect(JSON.parse(stdout)).toMatchObject({ files: [{ status: 'failed', code: 'no-permission' }] });
    }),
  );
});

describe('many files', () => {
  test('several cores give the same report, in the same order, as one', () =>
    inFolder(async (folder) => {
      const names = Array.from({ length: 24 }, (_, i) => `${String(i).padStart(2, '0')}.xlsx`);
      names.forEach((name, i) => copyFileSync(i % 3 === 0 ? MISTAKES : FOUNDING, join(folder, name)));
      const all = await checkJson(folder);
      expect(paths(all.report.files, folder)).toEqual(names);
      const alone = await checkJson(join(folder, '00.xlsx'), join(folder, '01.xlsx'));
      const forms = alone.report.files.map((file) => file.forms);
      expect(all.report.files.map((file) => file.forms)).toEqual(
        names.map((_, i) => forms[i % 3 === 0 ? 0 : 1]),
      );
      expect(all.code).toBe(1);
      expect(all.stderr).toBe('');
    }));
});

describe('not a form', () => {
  test('says what was looked for; the exit code stays', () =>
    inFolder(async (folder) => {
      const path = join(folder, 'nearly.csv');
      writeFileSync(path, '一级指标,二级指标,三级指标,说明\n产出,数量指标,培训场次,无\n');
      const { code, report } = await checkJson(path);
      expect(code).toBe(0);
      expect(report.files[0]).toMatchObject({ status: 'unrecognised', forms: [] });
      expect(report.files[0]!.reason).toContain('预期值');
      const { stdout } = await run(['check', path]);
      expect(stdout).toContain('不是自评表：');
    }));
});
