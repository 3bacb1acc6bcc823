import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import mistakes from '../../assets/samples/jiangmen-2024-with-mistakes.json';
import { areaToA1, toA1 } from '../../src/core/address';
import type { Grid } from '../../src/core/grid';
import { readWorkbook } from '../../src/hosts/xlsx';
import { sampleFiles } from '../../src/samples/form';
import { jiangmen2024 } from '../forms/jiangmen-2024';
import { cellsOf } from '../grids';

const committed = (name: string) =>
  new Uint8Array(readFileSync(join(__dirname, '..', '..', 'assets', 'samples', name)));

async function sheetOf(bytes: Uint8Array): Promise<Grid> {
  const workbook = await readWorkbook(bytes);
  if (!workbook.ok) throw new Error(workbook.error.code);
  return workbook.value.sheets[0]!;
}

const content = (grid: Grid) =>
  new Map(
    cellsOf(grid)
      .filter(({ value }) => value !== null)
      .map((cell) => [toA1(cell), cell.value]),
  );

describe('the sample workbooks', () => {
  test.each(Object.keys(sampleFiles()))('%s is what `npm run samples` makes, byte for byte', (name) => {
    expect(Buffer.from(sampleFiles()[name]!).equals(committed(name))).toBe(true);
  });

  test('the founding form is read back as it was transcribed', async () => {
    const grid = await sheetOf(committed('jiangmen-2024.xlsx'));
    expect(content(grid)).toEqual(content(jiangmen2024()));
    expect(grid.merges.map(areaToA1).sort()).toEqual(jiangmen2024().merges.map(areaToA1).sort());
  });

  test('the form with mistakes differs from it in the listed cells only', async () => {
    const changed = content(await sheetOf(committed('jiangmen-2024-with-mistakes.xlsx')));
    const published = content(jiangmen2024());
    const listed = new Set(
      [mistakes.context, ...mistakes.planted.map(({ set }) => set)].flatMap((set) => Object.keys(set)),
    );
    const differing = [...new Set([...changed.keys(), ...published.keys()])].filter(
      (at) => changed.get(at) !== published.get(at),
    );
    expect(differing.filter((at) => !listed.has(at))).toEqual([]);
    expect(differing.length).toBeGreaterThanOrEqual(12);
  });
});
