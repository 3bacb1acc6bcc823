import type { ColumnRole } from '../../src/core/evaluation';
import type { HeadingRole } from '../../src/core/headings';
import { findHeadings, headingAt, isIndicatorTable } from '../../src/core/recognise-heading';
import type { CellInput, GridOptions } from '../grids';
import { gridOf } from '../grids';

/** Rows and columns that headings cover, cell by cell; headings as forms print them are in recognise-headings.test.ts. */

const ROLES: Readonly<Record<string, HeadingRole>> = {
  一级指标: 'level1',
  二级指标: 'level2',
  三级指标: 'level3',
  指标名称: 'name',
  长期指标值: 'otherYears',
  年初指标值: 'initialTarget',
  指标值: 'target',
  完成值: 'actual',
  权重: 'weight',
  权重占比: 'share',
  得分: 'score',
  单位: 'unit',
  指标解释: 'description',
  评分标准: 'standard',
};
const roleOf = (text: string) => ROLES[text.trim()] ?? null;

/** "1-2 A-C: level3 A, target B-C": rows, columns, and where each role stands. */
function spelled(heading: ReturnType<typeof headingAt>): string {
  const column = (at: number) => String.fromCharCode(65 + at);
  const span = ({ left, right }: { left: number; right: number }) =>
    left === right ? column(left) : `${column(left)}-${column(right)}`;
  const columns = Object.entries(heading.columns).map(([role, at]) => `${role} ${span(at)}`);
  return `${heading.top + 1}-${heading.bottom + 1} ${span(heading)}: ${columns.join(', ')}`;
}

const found = (rows: CellInput[][], options?: GridOptions) =>
  findHeadings(gridOf(rows, options), roleOf).map(spelled);

describe('rows that are a heading', () => {
  test.each<[string, CellInput[][], string[]]>([
    ['two cells that are headings', [['三级指标', '指标值']], ['1-1 A-B: level3 A, target B']],
    ['one is none', [['三级指标', '甲']], []],
    ['one cell is none', [['三级指标']], []],
    [
      'no more other cells than headings',
      [['三级指标', '指标值', '甲', '乙']],
      ['1-1 A-D: level3 A, target B'],
    ],
    ['more other cells than headings', [['三级指标', '指标值', '甲', '乙', '丙']], []],
    ['half of them must be known', [['三级指标', '指标值', '某值', '另值']], ['1-1 A-D: level3 A, target B']],
    ['not most of them unknown', [['三级指标', '指标值', '某值', '另值', '其值']], []],
    [
      'blank cells do not count',
      [['三级指标', '指标值', ' ', '', ' ', ' ']],
      ['1-1 A-B: level3 A, target B'],
    ],
    ['numbers are none', [['三级指标', { value: 5, text: '指标值' }]], []],
    ['words that mean something only under others', [['三级指标', '数值']], ['1-1 A-B: level3 A']],
    ['further down the sheet', [['甲'], [], ['三级指标', '指标值']], ['3-3 A-B: level3 A, target B']],
    [
      'two headings with rows between',
      [
        ['三级指标', '指标值'],
        ['甲', '乙'],
        ['三级指标', '完成值'],
      ],
      ['1-1 A-B: level3 A, target B', '3-3 A-B: level3 A, actual B'],
    ],
    ['an empty sheet', [], []],
  ])('%s', (_, rows, expected) => {
    expect(found(rows)).toEqual(expected);
  });
});

describe('headings of several rows', () => {
  test.each<[string, CellInput[][], string[]]>([
    [
      'figures under their target',
      [
        ['三级指标', '指标值', '<'],
        ['^', '数值', '单位'],
      ],
      ['1-2 A-C: level3 A, target B, unit C'],
    ],
    [
      'weights under their levels',
      [
        ['一级指标', '<', '三级指标', '<'],
        ['名称', '权重', '名称', '权重'],
      ],
      ['1-2 A-D: level1 A, level1Weight B, level3 C, weight D'],
    ],
    [
      'without merges: a blank cell goes on with the one on its left',
      [
        ['三级指标', '完成值', null],
        [null, '数值', '单位'],
      ],
      ['1-2 A-C: level3 A, actual B'],
    ],
    [
      'a merge ends where it ends',
      [
        ['三级指标', '指标值', '<', null],
        ['名称', '数值', '符号', '单位'],
      ],
      ['1-2 A-D: level3 A, target B, unit D'],
    ],
    [
      'names said again open another table',
      [
        ['三级指标', '指标值'],
        ['三级指标', '完成值'],
      ],
      // The very same cell below is a merge taken apart.
      ['1-2 A-B: level3 A, actual B'],
    ],
    [
      'names said again in other columns',
      [
        ['三级指标', '指标值'],
        ['指标值', '三级指标'],
      ],
      ['1-1 A-B: level3 A, target B', '2-2 A-B: target A, level3 B'],
    ],
    [
      'weights may be said twice',
      [
        ['三级指标', '权重', '得分'],
        ['指标值', '数值', '权重'],
      ],
      ['1-2 A-C: target A, weight B'],
    ],
    [
      'four rows at most',
      [
        ['一级指标', '权重'],
        ['数值', '符号'],
        ['数值', '符号'],
        ['数值', '符号'],
        ['数值', '符号'],
      ],
      ['1-4 A-B: level1Weight B, level3 A', '5-5 A-B: '],
    ],
    [
      'one row merged over two',
      [
        ['三级指标', '指标值'],
        ['^', '^'],
        ['甲', '1个'],
      ],
      ['1-2 A-B: level3 A, target B'],
    ],
    [
      'a cell merged over four rows',
      [
        ['三级指标', '指标值'],
        ['^', '甲'],
        ['^', '甲'],
        ['^', '甲'],
        ['乙', '甲'],
      ],
      ['1-4 A-B: level3 A, target B'],
    ],
    [
      'one merged further down stands beside the table',
      [
        ['绩效指标', '三级指标', '指标值'],
        ['^', '甲', '甲'],
        ['^', '甲', '甲'],
        ['^', '甲', '甲'],
        ['^', '甲', '甲'],
      ],
      ['1-1 A-C: level3 B, target C'],
    ],
    [
      'a line that numbers the columns',
      [
        ['三级指标', '指标值', '完成值'],
        [1, 2, 3],
      ],
      ['1-2 A-C: level3 A, target B, actual C'],
    ],
    [
      'with letters for the names',
      [
        ['一级指标', '三级指标', '指标值', '完成值', '得分'],
        ['甲', '乙', ' 1 ', '2', '3'],
      ],
      ['1-2 A-E: level1 A, level3 B, target C, actual D, score E'],
    ],
    [
      'two numbers are a row',
      [
        ['三级指标', '指标值', '完成值'],
        ['甲', 1, 2],
      ],
      ['1-1 A-C: level3 A, target B, actual C'],
    ],
    [
      'so are numbers out of order',
      [
        ['三级指标', '指标值', '完成值'],
        [1, 2, 4],
      ],
      ['1-1 A-C: level3 A, target B, actual C'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(found(rows)).toEqual(expected);
  });

  test('a merge beyond all that is filled in is cut', () => {
    expect(found([['三级指标', '指标值']], { merges: ['B1:Z1'] })).toEqual(['1-1 A-B: level3 A, target B']);
  });

  test('the row picked by hand begins it, whatever stands there', () => {
    expect(spelled(headingAt(gridOf([['甲', '指标值']]), 0, roleOf))).toBe('1-1 A-B: target B');
  });
});

describe('columns', () => {
  const columns = (...texts: string[]) => found([texts])[0]!.split(': ')[1];

  test.each<[string[], string]>([
    // A weight belongs to the level on its left, in the column of names to the row.
    [
      ['一级指标', '权重', '二级指标', '权重', '三级指标', '权重'],
      'level1 A, level1Weight B, level2 C, level2Weight D, level3 E, weight F',
    ],
    [['三级指标', '指标值', '权重'], 'level3 A, target B, weight C'],
    [['三级指标', '权重', '得分', '权重'], 'level3 A, weight B, score C'],
    [['三级指标', '指标值', '指标值'], 'level3 A, target B'],
    [['三级指标', '长期指标值', '指标值'], 'level3 A, target C'],
    // Where a column is missing, another one does its work.
    [['指标名称', '指标值'], 'target B, level3 A'],
    [['指标名称', '三级指标', '指标值'], 'level3 B, target C'],
    [['一级指标', '二级指标', '指标值'], 'level1 A, target C, level3 B'],
    [['一级指标', '指标值'], 'target B, level3 A'],
    [['三级指标', '年初指标值'], 'level3 A, target B'],
    [['三级指标', '年初指标值', '指标值'], 'level3 A, initialTarget B, target C'],
    [['三级指标', '指标解释', '指标值'], 'level3 A, description B, target C, standard B'],
    [['三级指标', '指标解释', '评分标准'], 'level3 A, description B, standard C'],
    [['三级指标', '权重占比', '得分'], 'level3 A, share B, score C, weight B'],
    [['三级指标', '权重占比', '权重'], 'level3 A, share B, weight C'],
  ])('%j: %s', (texts, expected) => {
    expect(columns(...texts)).toBe(expected);
  });
});

test.each<[ColumnRole[], boolean]>([
  [['level3', 'target', 'actual'], true],
  [['level3', 'target', 'weight'], true],
  [['level3', 'target', 'score'], true],
  [['level3', 'target', 'level2'], true],
  [['level3', 'target', 'unit', 'remark'], true],
  [['level3', 'target', 'unit'], false],
  [['level3', 'target'], false],
  [['target', 'actual', 'score'], false],
  [['level3', 'actual', 'evidence'], true],
  [['level3', 'actual', 'reason'], true],
  [['level3', 'actual', 'score'], true],
  [['level3', 'actual', 'weight'], false],
  [['level3', 'weight', 'score', 'standard'], true],
  [['level3', 'weight', 'score'], false],
  [['level3', 'weight', 'standard'], false],
  [['level3', 'score', 'standard'], false],
])('a table of %j is one of indicators: %s', (roles, expected) => {
  const columns = Object.fromEntries(roles.map((role) => [role, { left: 0, right: 0 }]));
  expect(isIndicatorTable({ top: 0, bottom: 0, left: 0, right: 0, columns })).toBe(expected);
});
