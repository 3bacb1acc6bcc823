import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkSheet } from '@e965/xlsx';
import { utils, write } from '@e965/xlsx';
import { toA1 } from '../../src/core/address';
import type { Grid } from '../../src/core/grid';
import { jiangmen2024 } from '../forms/jiangmen-2024';
import { cellsOf, moved, withCells, withColumns } from '../grids';
import { checkJson, inFolder } from './run';

/** The founding form as another office would lay it out: elsewhere, wider, under other headings. */
function rearranged(): Grid {
  const renamed = withCells(jiangmen2024(), {
    A12: '一级绩效指标',
    C12: '二级绩效指标',
    E12: '三级绩效指标',
    G12: '年度指标值',
    H12: '实际完成值',
    I11: '自评得分',
  });
  return moved(withColumns(renamed, 6, 2), 10, 3);
}

function worksheet(grid: Grid): WorkSheet {
  const { used } = grid;
  const sheet: WorkSheet = {
    '!ref': `A1:${toA1({ row: used!.bottom, column: used!.right })}`,
    '!merges': grid.merges.map(({ top, left, bottom, right }) => ({
      s: { r: top, c: left },
      e: { r: bottom, c: right },
    })),
  };
  for (const cell of cellsOf(grid)) {
    if (cell.value === null) continue;
    sheet[toA1(cell)] = { t: typeof cell.value === 'number' ? 'n' : 's', v: cell.value };
  }
  return sheet;
}

function save(path: string, grid: Grid, type: 'biff8' | 'xlsx' | 'ods' | 'csv'): void {
  const book = utils.book_new();
  utils.book_append_sheet(book, worksheet(grid), grid.name);
  writeFileSync(path, write(book, { bookType: type, type: 'buffer' }) as Buffer);
}

/** What the published form comes to, by name: it must be the same wherever and however it is kept. */
const COMPUTED = [
  ...Array<string>(7).fill('3.64'),
  ...Array<string>(4).fill('3.63'),
  ...Array<string>(4).fill('10.00'),
];

describe.each([
  ['as published', jiangmen2024],
  ['elsewhere, wider, with other headings', rearranged],
])('the founding form %s', (_, form) => {
  test.each([
    ['.xls', 'biff8'],
    ['.et', 'biff8'],
    ['.xlsx', 'xlsx'],
    ['.ods', 'ods'],
    ['.csv', 'csv'],
  ] as const)('saved as %s: the same scores', (extension, type) =>
    inFolder(async (folder) => {
      const path = join(folder, `form${extension}`);
      save(path, form(), type);
      const { code, report } = await checkJson(path);
      expect(code).toBe(0);
      const { indicators, totals, computedRate } = report.files[0]!.forms[0]!;
      expect(indicators).toHaveLength(20);
      expect(indicators.filter(({ used }) => used)).toHaveLength(17);
      expect(indicators.flatMap(({ computed }) => computed ?? [])).toEqual(COMPUTED);
      expect(totals).toMatchObject({ weight: '100', claimed: '100', computed: '100.00' });
      expect(computedRate).toBe('80.14');
    }),
  );
});
