import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import type { Grid } from '../../src/core/grid';
import { readWorkbook } from '../../src/hosts/xlsx';
import { checkJson, FOUNDING, inFolder, MISTAKES, run } from './run';

async function sheetsOf(path: string): Promise<readonly Grid[]> {
  const workbook = await readWorkbook(readFileSync(path));
  if (!workbook.ok) throw new Error(workbook.error.code);
  return workbook.value.sheets;
}

const rowOf = (grid: Grid, row: number) => grid.row(row).map(({ value }) => value);

describe('--report', () => {
  test('300 forms in a folder: one report with a row for each, and every finding', () =>
    inFolder(async (folder) => {
      const forms = join(folder, '单位 报送');
      mkdirSync(forms);
      for (let i = 100; i < 400; i++)
        copyFileSync(i % 3 === 0 ? MISTAKES : FOUNDING, join(forms, `${i}.xlsx`));
      const out = join(folder, 'out', '汇总.xlsx');
      const { code, report } = await checkJson('--report', out, forms);
      expect(code).toBe(1);
      const [summary, findings] = await sheetsOf(out);
      expect(summary!.used).toMatchObject({ top: 0, left: 0, bottom: 300 });
      const counted = report.files.flatMap((file) => file.forms.flatMap((form) => form.findings)).length;
      expect(findings!.used!.bottom).toBe(counted);
      // 102 is the first form with mistakes: its figures, as the columns have them.
      const { totals, findings: own } = report.files[2]!.forms[0]!;
      const errors = own.filter(({ severity }) => severity === 'error').length;
      expect(rowOf(summary!, 3)).toEqual(
        expect.arrayContaining([Number(totals.claimed), Number(totals.computed), errors]),
      );
    }));

  test('a second reader sees the same: headings, links to file and cell, texts that are no formulas', () =>
    inFolder(async (folder) => {
      const form = join(folder, '=1+1.xlsx');
      copyFileSync(MISTAKES, form);
      writeFileSync(join(folder, 'empty.xlsx'), '');
      const out = join(folder, 'report.xlsx');
      const { code } = await run(['check', '--report', out, form, join(folder, 'empty.xlsx')]);
      expect(code).toBe(2);
      const book = read(readFileSync(out));
      expect(book.SheetNames).toEqual(['汇总', '问题']);
      const [forms, findings] = book.SheetNames.map((name) => book.Sheets[name]!);
      const rows = utils.sheet_to_json<string[]>(forms!, { header: 1 });
      expect(rows[0]!.slice(0, 4)).toEqual(['文件', '工作表', '单位', '项目']);
      expect(rows).toHaveLength(3);
      expect(rows[2]!.at(-1)).toContain('文件是空的');
      expect(forms!['A2']).toMatchObject({ t: 's', l: { Target: "%3D1%2B1.xlsx#'自评表'!A1" } });
      expect(findings!['E2']).toMatchObject({ t: 's', v: '自评表!H7' });
      expect(findings!['E2'].l.Target).toBe("%3D1%2B1.xlsx#'自评表'!H7");
      const formulas = [forms!, findings!].flatMap((sheet) =>
        Object.entries(sheet).filter(([at, cell]) => !at.startsWith('!') && (cell as { f?: string }).f),
      );
      expect(formulas).toEqual([]);
    }));

  test('never over a file that is checked', async () => {
    const { code, stderr } = await run(['check', '--report', FOUNDING, FOUNDING]);
    expect(code).toBe(2);
    expect(stderr).toContain('会覆盖');
  });

  test('never over a result of the same call', () =>
    inFolder(async (folder) => {
      const out = join(folder, 'out.xlsx');
      const { code, stderr } = await run(['check', '--write', out, '--report', out, FOUNDING]);
      expect(code).toBe(2);
      expect(stderr).toContain('会覆盖');
      expect(existsSync(out)).toBe(false);
    }));
});
