import { areaToA1, parseArea } from '../../src/core/address';
import type { PlacedCell } from '../../src/core/grid';
import { anchorCell, areaAt, EMPTY_CELL, gridOfText, makeGrid } from '../../src/core/grid';

const cellAt = (
  row: number,
  column: number,
  value: string | null,
  formula: string | null = null,
): PlacedCell => ({
  ...EMPTY_CELL,
  row,
  column,
  value,
  formula,
  text: value ?? '',
});

const textsOf = (cells: readonly PlacedCell[]) =>
  cells.map(({ column, text }) => `${column}=${text}`).join(' ');

describe('cells', () => {
  test.each<[string, PlacedCell[], string]>([
    ['in order', [cellAt(0, 1, '甲'), cellAt(0, 2, '乙'), cellAt(0, 5, '丙')], '1=甲 2=乙 5=丙'],
    ['in any order', [cellAt(0, 5, '丙'), cellAt(0, 1, '甲'), cellAt(0, 2, '乙')], '1=甲 2=乙 5=丙'],
    ['the later one of two at one place', [cellAt(0, 1, '甲'), cellAt(0, 1, '乙')], '1=乙'],
    ['the same, further apart', [cellAt(0, 1, '甲'), cellAt(0, 3, '丙'), cellAt(0, 1, '乙')], '1=乙 3=丙'],
  ])('%s', (_, cells, expected) => {
    const grid = makeGrid({ name: '表', cells });
    expect(textsOf(grid.row(0))).toBe(expected);
  });

  test('are found among many, and nothing between them', () => {
    const cells = Array.from({ length: 9 }, (_, i) => cellAt(3, 2 * i + 1, `第${i}格`));
    const grid = makeGrid({ name: '表', cells });
    for (let i = 0; i < 9; i++) {
      expect(grid.cell(3, 2 * i + 1).text).toBe(`第${i}格`);
      expect(grid.cell(3, 2 * i)).toEqual(EMPTY_CELL);
    }
    expect([grid.cell(3, 18), grid.cell(4, 1), grid.cell(-1, 0)]).toEqual([
      EMPTY_CELL,
      EMPTY_CELL,
      EMPTY_CELL,
    ]);
    expect(grid.row(4)).toEqual([]);
  });

  test('an untouched cell is empty, and locked as Excel has it', () => {
    expect(EMPTY_CELL).toEqual({
      value: null,
      text: '',
      formula: null,
      format: 'General',
      link: null,
      locked: true,
    });
  });
});

describe('the used rectangle', () => {
  const used = (...cells: PlacedCell[]) => {
    const area = makeGrid({ name: '表', cells }).used;
    return area && areaToA1(area);
  };
  test.each<[string, PlacedCell[], string | null]>([
    ['of nothing', [], null],
    ['of formats alone', [cellAt(2, 2, null)], null],
    ['of one cell', [cellAt(2, 2, '甲')], 'C3'],
    ['of a formula that shows nothing', [cellAt(2, 2, null, '=""')], 'C3'],
    ['around all cells', [cellAt(4, 3, '甲'), cellAt(2, 5, '乙'), cellAt(6, 1, '丙')], 'B3:F7'],
    ['formats do not widen', [cellAt(4, 3, '甲'), cellAt(9, 9, null)], 'D5'],
  ])('%s', (_, cells, expected) => {
    expect(used(...cells)).toBe(expected);
  });
});

describe('merges', () => {
  const merged = (...areas: string[]) =>
    makeGrid({
      name: '表',
      cells: [cellAt(1, 1, '甲'), cellAt(5, 6, '乙')],
      merges: areas.map((area) => parseArea(area)!),
    });

  test('cover their own cells and no others', () => {
    const grid = merged('B2:C4', 'E2:F2');
    const at = (row: number, column: number) => {
      const area = grid.merge(row, column);
      return area && areaToA1(area);
    };
    expect([at(1, 1), at(3, 2), at(2, 1)]).toEqual(['B2:C4', 'B2:C4', 'B2:C4']);
    expect([at(1, 4), at(1, 5)]).toEqual(['E2:F2', 'E2:F2']);
    expect([at(0, 1), at(4, 1), at(1, 0), at(1, 3), at(2, 4), at(1, 6)]).toEqual(Array(6).fill(null));
  });

  test('beyond what is filled in are not looked up, up to there they are', () => {
    const whole = merged('B1:B1048576');
    expect([whole.merge(5, 1) !== null, whole.merge(6, 1)]).toEqual([true, null]);
    expect([merged('G1:G3').merge(1, 6) !== null, merged('H1:H3').merge(1, 7)]).toEqual([true, null]);
    expect(makeGrid({ name: '表', cells: [], merges: [parseArea('A1:B2')!] }).merge(0, 0)).toBeNull();
  });

  test('speak by their first cell', () => {
    const grid = merged('B2:C4');
    expect(anchorCell(grid, 3, 2)).toMatchObject({ row: 1, column: 1, text: '甲' });
    expect(anchorCell(grid, 5, 6)).toMatchObject({ row: 5, column: 6, text: '乙' });
    expect(areaToA1(areaAt(grid, 3, 2))).toBe('B2:C4');
    expect(areaToA1(areaAt(grid, 5, 6))).toBe('G6');
  });
});

test('a sheet is visible, unprotected and counts from 1900 unless it says otherwise', () => {
  expect(makeGrid({ name: '表', cells: [] })).toMatchObject({
    name: '表',
    visibility: 'visible',
    protected: false,
    date1904: false,
    merges: [],
    used: null,
  });
  const said = { visibility: 'very-hidden', protected: true, date1904: true } as const;
  expect(makeGrid({ name: '表', cells: [], ...said })).toMatchObject(said);
});

test('hidden rows and columns', () => {
  const grid = makeGrid({ name: '表', cells: [], hiddenRows: [2], hiddenColumns: [3] });
  expect([grid.rowHidden(2), grid.rowHidden(3), grid.columnHidden(3), grid.columnHidden(2)]).toEqual([
    true,
    false,
    true,
    false,
  ]);
});

test('a report is a column of paragraphs, blank ones counted but not kept', () => {
  const grid = gridOfText({ name: '报告.docx', paragraphs: ['一、概况', ' ', '', '资金已支付。'] });
  expect([grid.name, grid.used && areaToA1(grid.used)]).toEqual(['报告.docx', 'A1:A4']);
  expect([0, 1, 2, 3].map((row) => textsOf(grid.row(row)))).toEqual(['0=一、概况', '', '', '0=资金已支付。']);
  expect(grid.cell(3, 0)).toEqual({
    ...EMPTY_CELL,
    row: 3,
    column: 0,
    value: '资金已支付。',
    text: '资金已支付。',
  });
});
