import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { MARK_FORMULAS } from '../../../src/app/host';
import { toA1 } from '../../../src/core/address';
import type { Grid } from '../../../src/core/grid';
import { openPackage, readProperties } from '../../../src/hosts/xlsx';
import { sampleFiles } from '../../../src/samples/form';
import { cellsOf } from '../../grids';
import { at, minimal, minimalParts, opened, withoutStyles } from './build';
import { EVERYTHING, OPINIONS, part, patched } from './patching';
import { torture } from './torture';

/*
 * LibreOffice opens what the patcher made and saves it as it understood it. What it kept of the original it must keep
 * of the patched file; ours must be there too. It runs where ZHUNSHENG_SOFFICE names the program ("soffice").
 */

const PROGRAM = process.env['ZHUNSHENG_SOFFICE'];

const ROWS = '<row r="4"><c r="E4"><v>1</v></c><c r="F4"><f>E4*2</f><v>2</v></c></row>';

const BOOKS: Readonly<Record<string, Uint8Array>> = {
  'torture.xlsm': torture(),
  ...sampleFiles(),
  'without-styles.xlsx': withoutStyles(`<sheetData>${ROWS}</sheetData>`),
  '1904.xlsx': minimal(`<sheetData>${ROWS}</sheetData>`, {
    'xl/workbook.xml': String(minimalParts('')['xl/workbook.xml']).replace(
      '<sheets>',
      '<workbookPr date1904="1"/><sheets>',
    ),
  }),
};

interface Converted {
  readonly original: Uint8Array;
  readonly patched: Uint8Array;
}

/** Everything in one run of the program: starting it takes longer than any file. */
function convertAll(program: string): ReadonlyMap<string, Converted> {
  const folder = mkdtempSync(join(tmpdir(), 'zhunsheng-'));
  try {
    const files = Object.entries(BOOKS).flatMap(([name, bytes]) => [
      [`original-${name}`, bytes] as const,
      [`patched-${name}`, patched(bytes, EVERYTHING).bytes] as const,
    ]);
    for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
    const paths = files.map(([name]) => join(folder, name));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const format = ['--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', join(folder, 'out')];
    execFileSync(program, ['--headless', profile, ...format, ...paths], {
      stdio: 'ignore',
      timeout: 110_000,
    });
    const result = (name: string) =>
      new Uint8Array(readFileSync(join(folder, 'out', name.replace(/\.\w+$/, '.xlsx'))));
    return new Map(
      Object.keys(BOOKS).map((name) => [
        name,
        { original: result(`original-${name}`), patched: result(`patched-${name}`) },
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function keepsEverything(name: string, converted: () => Converted): void {
  const { written } = patched(BOOKS[name]!, EVERYTHING);
  const asked = new Map(EVERYTHING.cells!.map((cell) => [toA1(cell.at), cell.value] as const));

  test('our values are there', async () => {
    expect(written.length).toBeGreaterThan(0);
    const [form] = (await opened(converted().patched)).sheets;
    for (const cell of written) {
      const value = asked.get(toA1(cell.at))!;
      expect(at(form!, toA1(cell.at)).value).toBe('number' in value ? Number(value.number) : value.text);
    }
  });

  test('every other cell is what it is without us', async () => {
    const [before, after] = [await opened(converted().original), await opened(converted().patched)];
    expect(after.sheets.map((sheet) => sheet.name)).toEqual([
      ...before.sheets.map((sheet) => sheet.name),
      OPINIONS.name,
    ]);
    const ours = new Set(written.map((cell) => `${cell.sheet}!${toA1(cell.at)}`));
    before.sheets.forEach((sheet, index) => {
      expect(contents(after.sheets[index]!, ours)).toEqual(contents(sheet, ours));
      expect(after.sheets[index]!.merges).toEqual(sheet.merges);
      expect(after.sheets[index]!.protected).toBe(sheet.protected);
      expect(after.sheets[index]!.visibility).toBe(sheet.visibility);
    });
  });

  test('every part and every section of the sheet is kept', () => {
    const kept = Object.keys(unzipSync(converted().original));
    expect(Object.keys(unzipSync(converted().patched))).toEqual(expect.arrayContaining(kept));
    const sections = sectionsOf(converted().patched);
    expect(sections).toEqual(expect.arrayContaining(sectionsOf(converted().original)));
  });

  test('marks, opinion sheet and own data are there, and are still known as ours', () => {
    const sheet = part(converted().patched, 'xl/worksheets/sheet1.xml');
    for (const formula of Object.values(MARK_FORMULAS)) {
      expect(sheet).toContain(formula.replaceAll('"', '&quot;').replace('>', '&gt;'));
    }
    const pack = openPackage(converted().patched);
    expect(pack.ok && readProperties(pack.value)).toEqual({ ok: true, value: EVERYTHING.properties });
    const { bytes, refused } = patched(converted().patched, {
      marks: 'remove',
      sheets: [{ remove: OPINIONS.name }],
      properties: null,
    });
    expect(refused).toEqual([]);
    expect(part(bytes, 'xl/worksheets/sheet1.xml')).not.toContain('zhunsheng');
    expect(part(bytes, 'xl/workbook.xml')).not.toContain(OPINIONS.name);
  });
}

if (PROGRAM) {
  describe('LibreOffice opens what was patched, and saves it', () => {
    let converted: ReadonlyMap<string, Converted>;
    beforeAll(() => {
      converted = convertAll(PROGRAM);
    }, 120_000);
    describe.each(Object.keys(BOOKS))('%s', (name) => keepsEverything(name, () => converted.get(name)!));
  });
} else {
  test.todo('LibreOffice opens what was patched: skipped, for ZHUNSHENG_SOFFICE names no soffice');
}

/** Cells by address: texts and formats; of formulas the formula, for their results follow our values. */
function contents(grid: Grid, without: ReadonlySet<string>): ReadonlyMap<string, unknown> {
  const cells = cellsOf(grid).filter((cell) => !without.has(`${grid.name}!${toA1(cell)}`));
  return new Map(
    cells.map(({ formula, value, text, format, link, locked, ...place }) => {
      return [toA1(place), { shown: formula ?? [value, text], format, link, locked }];
    }),
  );
}

/** What a sheet says beside its cells. Numbers of formats and priorities move when ours are added. */
function sectionsOf(bytes: Uint8Array): string[] {
  const sheet = part(bytes, 'xl/worksheets/sheet1.xml').replace(/<sheetData>.*<\/sheetData>/s, '');
  const inside = sheet.slice(sheet.indexOf('<sheetPr'), sheet.lastIndexOf('</worksheet>'));
  return (
    [...inside.matchAll(/<(\w+)(?: [^>]*?)?(?:\/>|>.*?<\/\1>)/gs)]
      .map(([section]) => section.replace(/ (?:dxfId|priority|activeCell|sqref|ref|style)="[^"]*"/g, ''))
      // The width of columns of which nothing is said comes from the font, and a file without a stylesheet has none.
      .filter((section) => !/^<(dimension|sheetViews|sheetFormatPr)\b/.test(section))
  );
}
