import { chmodSync, copyFileSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Grid } from '../../src/core/grid';
import { parseA1 } from '../../src/core/address';
import { patch, readWorkbook } from '../../src/hosts/xlsx';
import { checkJson, FOUNDING, inFolder, MISTAKES, run } from './run';

/** Cells that 重算 changes in the form with mistakes. */
const WRITTEN = [
  { sheet: '自评表', at: 'I23', before: '3.63', after: '2.9' },
  { sheet: '自评表', at: 'I28', before: '12', after: '10' },
  { sheet: '自评表', at: 'I34', before: '100', after: '97.91' },
];

const SHEET = 'xl/worksheets/sheet1.xml';

async function gridIn(path: string, name = '自评表'): Promise<Grid> {
  const workbook = await readWorkbook(readFileSync(path));
  if (!workbook.ok) throw new Error(workbook.error.code);
  const sheet = workbook.value.sheets.find((grid) => grid.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

const valueIn = (grid: Grid, at: string) => {
  const { row, column } = parseA1(at)!;
  return grid.cell(row, column).value;
};

const partsOf = (path: string) => unzipSync(readFileSync(path));
const sheetXml = (path: string) => strFromU8(partsOf(path)[SHEET]!);

/** Each cell element by its address. */
const cellXml = (xml: string) =>
  new Map([...xml.matchAll(/<c r="([A-Z]+\d+)"[^>]*?(?:\/>|>.*?<\/c>)/g)].map(([cell, at]) => [at!, cell]));

/** The form with mistakes, its sheet's XML changed. */
function makeForm(path: string, change: (xml: string) => string): void {
  const parts = partsOf(MISTAKES);
  const xml = strFromU8(parts[SHEET]!);
  const changed = change(xml);
  if (changed === xml) throw new Error('nothing changed');
  writeFileSync(path, zipSync({ ...parts, [SHEET]: strToU8(changed) }));
}

describe('--write', () => {
  test('the scores, totals and marks go to another file; the original is not touched', () =>
    inFolder(async (folder) => {
      const source = join(folder, 'in.xlsx');
      const out = join(folder, 'new', 'out.xlsx');
      copyFileSync(MISTAKES, source);
      const { code, report } = await checkJson('--write', out, source);
      expect(code).toBe(1);
      expect(report.files[0]!.written).toMatchObject({ to: out, changed: true, cells: WRITTEN, kept: [] });
      expect(readFileSync(source).equals(readFileSync(MISTAKES))).toBe(true);
      const [before, after] = [await gridIn(source), await gridIn(out)];
      const different = [...cellXml(sheetXml(source)).keys()].filter(
        (at) => valueIn(before, at) !== valueIn(after, at),
      );
      expect(different).toEqual(WRITTEN.map(({ at }) => at));
      expect(different.map((at) => valueIn(after, at))).toEqual([2.9, 10, 97.91]);
    }));

  test('no other part of the file changes, and no other cell of the sheet', () =>
    inFolder(async (folder) => {
      const out = join(folder, 'out.xlsx');
      await run(['check', '--write', out, MISTAKES]);
      const [before, after] = [partsOf(MISTAKES), partsOf(out)];
      expect(Object.keys(after)).toEqual(Object.keys(before));
      const changed = Object.keys(before).filter((name) => !Buffer.from(before[name]!).equals(after[name]!));
      expect(changed.sort()).toEqual(['xl/styles.xml', 'xl/workbook.xml', SHEET]);
      const [cells, now] = [cellXml(sheetXml(MISTAKES)), cellXml(sheetXml(out))];
      const differing = [...cells].filter(([at, xml]) => now.get(at) !== xml).map(([at]) => at);
      expect(differing).toEqual(WRITTEN.map(({ at }) => at));
    }));

  test('writing twice is writing once; cleaning gives back what was not written', () =>
    inFolder(async (folder) => {
      const [once, twice, clean] = ['1.xlsx', '2.xlsx', '3.xlsx'].map((name) => join(folder, name));
      await run(['check', '--write', once!, MISTAKES]);
      const second = await checkJson('--write', twice!, once!);
      expect(second.report.files[0]!.written).toMatchObject({ changed: false, cells: [] });
      expect(readFileSync(twice!).equals(readFileSync(once!))).toBe(true);
      await run(['check', '--clean', '--write', clean!, twice!]);
      const [before, after] = [partsOf(MISTAKES), partsOf(clean!)];
      const changed = Object.keys(before).filter((name) => !Buffer.from(before[name]!).equals(after[name]!));
      expect(changed.sort()).toEqual(['xl/workbook.xml', SHEET]);
      const unwritten = (xml: string) => xml.replace(/<c r="(?:I23|I28|I34)".*?<\/c>/g, '');
      expect(unwritten(sheetXml(clean!))).toBe(unwritten(sheetXml(MISTAKES)));
    }));

  test('--marks-only changes no cell', () =>
    inFolder(async (folder) => {
      const out = join(folder, 'out.xlsx');
      const { report } = await checkJson('--write', out, '--marks-only', MISTAKES);
      expect(report.files[0]!.written).toMatchObject({ changed: true, cells: [] });
      expect(report.files[0]!.written!.marks).toBeGreaterThan(10);
      expect(cellXml(sheetXml(out))).toEqual(cellXml(sheetXml(MISTAKES)));
      expect(sheetXml(out)).toContain('zhunsheng-error');
    }));

  test('a folder goes to a folder, with its order kept', () =>
    inFolder(async (folder) => {
      const source = join(folder, 'in');
      mkdirSync(join(source, 'deep'), { recursive: true });
      copyFileSync(MISTAKES, join(source, 'a.xlsx'));
      copyFileSync(FOUNDING, join(source, 'deep', 'b.xlsx'));
      const out = join(folder, 'out');
      const { report } = await checkJson('--write', out, source);
      expect(report.files.map(({ written }) => written?.to)).toEqual([
        join(out, 'a.xlsx'),
        join(out, 'deep', 'b.xlsx'),
      ]);
      expect(valueIn(await gridIn(join(out, 'a.xlsx')), 'I34')).toBe(97.91);
    }));

  test('a formula and a locked cell are left alone, and that is said', () =>
    inFolder(async (folder) => {
      const path = join(folder, 'form.xlsx');
      makeForm(path, (xml) =>
        xml
          .replace(/(<c r="I28" s="\d+")><v>12<\/v>/, '$1><f>6*2</f><v>12</v>')
          .replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>'),
      );
      const out = join(folder, 'out.xlsx');
      const { code, report } = await checkJson('--write', out, path);
      expect(code).toBe(1);
      const { cells, kept } = report.files[0]!.written!;
      expect(cells).toEqual([]);
      expect(kept).toEqual([
        { sheet: '自评表', at: 'I23', reason: 'locked', computed: '2.9' },
        { sheet: '自评表', at: 'I28', reason: 'formula', computed: '10' },
        expect.objectContaining({ at: 'I34', reason: 'locked' }),
      ]);
      const { stdout } = await run(['check', '--write', out, path]);
      expect(stdout).toContain('自评表!I28 未改动（含公式），应为 10');
      expect(cellXml(sheetXml(out))).toEqual(cellXml(sheetXml(path)));
    }));

  test('a kind of file that cannot be patched is refused in one line, and reviewed all the same', () =>
    inFolder(async (folder) => {
      const path = join(folder, 'form.csv');
      writeFileSync(
        path,
        '一级指标,二级指标,三级指标,目标值,实际完成值,分值,得分\n产出,数量,培训,≥5场,6场,10,10\n',
      );
      const { code, report } = await checkJson('--write', join(folder, 'out.csv'), path);
      expect(code).toBe(2);
      expect(report.files[0]).toMatchObject({ status: 'reviewed', written: null });
      expect(report.files[0]!.writeFailure!.code).toBe('not-patchable');
      expect(readdirSync(folder)).toEqual(['form.csv']);
    }));

  test('what is no form is not written', () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 'staff.csv'), '姓名,部门\n张三,办公室\n');
      const { code, report } = await checkJson('--write', join(folder, 'out.csv'), join(folder, 'staff.csv'));
      expect(code).toBe(0);
      expect(report.files[0]).toMatchObject({ status: 'unrecognised', written: null, writeFailure: null });
    }));
});

describe('--in-place', () => {
  test('keeps the old file as .bak, permissions, and a link as a link', () =>
    inFolder(async (folder) => {
      const path = join(folder, 'form.xlsx');
      const link = join(folder, 'link.xlsx');
      copyFileSync(MISTAKES, path);
      chmodSync(path, 0o640);
      symlinkSync(path, link);
      const { report } = await checkJson('--in-place', link);
      expect(report.files[0]!.written).toMatchObject({ to: link, changed: true, cells: WRITTEN });
      expect(readdirSync(folder).sort()).toEqual(['form.xlsx', 'form.xlsx.bak', 'link.xlsx']);
      expect(readFileSync(`${path}.bak`).equals(readFileSync(MISTAKES))).toBe(true);
      expect(lstatSync(link).isSymbolicLink()).toBe(true);
      if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o640);
      expect(valueIn(await gridIn(path), 'I23')).toBe(2.9);
    }));

  test('a file in which nothing changes is not written, and its .bak stays', () =>
    inFolder(async (folder) => {
      const path = join(folder, 'form.xlsx');
      copyFileSync(MISTAKES, path);
      await run(['check', '--in-place', path]);
      const written = statSync(path).mtimeMs;
      const { report } = await checkJson('--in-place', path);
      expect(report.files[0]!.written).toMatchObject({ changed: false, cells: [] });
      expect(statSync(path).mtimeMs).toBe(written);
      expect(readFileSync(`${path}.bak`).equals(readFileSync(MISTAKES))).toBe(true);
    }));

  test('a later .bak never replaces the one that holds what was typed', () =>
    inFolder(async (folder) => {
      const path = join(folder, 'form.xlsx');
      copyFileSync(MISTAKES, path);
      await run(['check', '--in-place', path]);
      const first = readFileSync(path);
      await run(['check', '--in-place', '--clean', path]);
      expect(readdirSync(folder).sort()).toEqual(['form.xlsx', 'form.xlsx.bak', 'form.xlsx.bak2']);
      expect(readFileSync(`${path}.bak`).equals(readFileSync(MISTAKES))).toBe(true);
      expect(readFileSync(`${path}.bak2`).equals(first)).toBe(true);
    }));

  test('--no-backup keeps none', () =>
    inFolder(async (folder) => {
      copyFileSync(MISTAKES, join(folder, 'form.xlsx'));
      await run(['check', '--in-place', '--no-backup', folder]);
      expect(readdirSync(folder)).toEqual(['form.xlsx']);
    }));

  (process.platform === 'win32' ? test.skip : test)('no permission to write: said so, nothing changed', () =>
    inFolder(async (folder) => {
      const path = join(folder, 'form.xlsx');
      copyFileSync(MISTAKES, path);
      chmodSync(folder, 0o555);
      const uid = process.getuid?.() === 0 ? 65534 : undefined;
      const { code, stdout } = await run(['check', '--in-place', path], { uid });
      chmodSync(folder, 0o755);
      expect(code).toBe(2);
      expect(stdout).toContain('未写入：没有写入权限');
      expect(readdirSync(folder)).toEqual(['form.xlsx']);
      expect(readFileSync(path).equals(readFileSync(MISTAKES))).toBe(true);
    }),
  );
});

describe('the sheet of opinions', () => {
  test('is added, keeps what the unit answered, is no form, and is taken away again', () =>
    inFolder(async (folder) => {
      const path = join(folder, 'form.xlsx');
      copyFileSync(MISTAKES, path);
      const first = await checkJson('--in-place', '--opinions', path);
      const sheet = await gridIn(path, '核对意见');
      expect(sheet.cell(0, 0).text).toMatch(/^绩效自评表核对意见：共 \d+ 条$/);
      const answered = patch(readFileSync(path), {
        cells: [{ sheet: '核对意见', at: parseA1('F4')!, value: { text: '已补报' } }],
      });
      if (!answered.ok) throw new Error(answered.error.code);
      writeFileSync(path, answered.value.bytes);
      const again = await checkJson('--in-place', '--opinions', path);
      expect(valueIn(await gridIn(path, '核对意见'), 'F4')).toBe('已补报');
      expect(again.report.files[0]!.forms).toHaveLength(1);
      expect(again.report.files[0]!.forms[0]!.findings.length).toBeLessThanOrEqual(
        first.report.files[0]!.forms[0]!.findings.length,
      );
      await run(['check', '--in-place', '--clean', path]);
      await expect(gridIn(path, '核对意见')).rejects.toThrow('no sheet');
    }));
});

describe('wrong calls', () => {
  test.each([
    [['--write', 'x', '--in-place'], '--write、--in-place'],
    [['--write', 'x', '--no-backup'], '--write、--no-backup'],
    [['--in-place', '--clean', '--marks-only'], '--clean、--marks-only'],
    [['--marks-only'], '--in-place'],
    [['--clean'], '--in-place'],
    [['--write', FOUNDING], '--in-place'],
  ])('%j', async (options, named) => {
    const { code, stdout, stderr } = await run(['check', ...options, FOUNDING]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(named);
  });

  test('a result at a link that leads to the file itself', () =>
    inFolder(async (folder) => {
      const [form, link] = [join(folder, 'form.xlsx'), join(folder, 'link.xlsx')];
      copyFileSync(MISTAKES, form);
      symlinkSync(form, link);
      const { code, stderr } = await run(['check', '--write', link, form]);
      expect(code).toBe(2);
      expect(stderr).toContain('--in-place');
      expect(readFileSync(form).equals(readFileSync(MISTAKES))).toBe(true);
    }));

  test('two results at one place', () =>
    inFolder(async (folder) => {
      for (const name of ['a', 'b']) mkdirSync(join(folder, name));
      const files = ['a', 'b'].map((name) => join(folder, name, 'form.xlsx'));
      files.forEach((file) => copyFileSync(FOUNDING, file));
      const { code, stderr } = await run(['check', '--write', join(folder, 'out'), ...files]);
      expect(code).toBe(2);
      expect(stderr).toContain('会覆盖');
      expect(readdirSync(folder).sort()).toEqual(['a', 'b']);
    }));
});
