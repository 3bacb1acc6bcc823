import { areaToA1 } from '../../src/core/address';
import type { CellInput, GridOptions } from '../grids';
import { gridOf } from '../grids';
import { formsOf } from './readings';

/** How far a form reaches: what stands above its tables, their rows, what stands below. Rows count from one. */

const HEAD: CellInput[] = ['一级指标', '二级指标', '三级指标', '指标值', '完成值', '分值', '得分'];
const ROW: CellInput[] = ['产出', '数量', '培训人数', '1个', '1个', 50, 50];
const OTHER: CellInput[] = ['效益', '社会', '受益人数', '1个', '1个', 50, 50];
const total = (label = '合计'): CellInput[] => [label, null, null, null, null, 100, 100];
const across = (text: string): CellInput[] => [text, ...Array<CellInput>(6).fill('<')];
const blank = (count: number): CellInput[][] => Array.from({ length: count }, () => []);

/** "1-2 | 4-5 =6 | 7-9 A1:G6": head, rows of each table with its total, tail, area. */
const extents = (rows: CellInput[][], options?: GridOptions): string[] =>
  formsOf(gridOf(rows, options)).map(({ head, tables, tail, area }) => {
    const said = ({ first, last }: { first: number; last: number }) =>
      last < first ? '–' : `${first + 1}-${last + 1}`;
    const parts = tables.map(
      (table) => said(table.rows) + (table.total === null ? '' : ` =${table.total + 1}`),
    );
    return [said(head), parts.join(', '), `${said(tail)} ${areaToA1(area)}`].join(' | ');
  });

describe('where a form begins', () => {
  test.each<[string, CellInput[][], string]>([
    ['with its heading', [HEAD, ROW], '– | 2-2 | – A1:G2'],
    ['below other things', [['甲'], ['乙', 5], HEAD, ROW], '– | 4-4 | – A3:G4'],
    ['with its title', [['绩效自评表'], ['甲'], HEAD, ROW], '1-2 | 4-4 | – A1:G4'],
    [
      'with its title, not with what stands above',
      [['通知'], ['绩效自评表'], HEAD, ROW],
      '2-2 | 4-4 | – A2:G4',
    ],
    ['with the lower of two titles', [['绩效自评表'], ['绩效目标表'], HEAD, ROW], '2-2 | 4-4 | – A2:G4'],
    [
      'with its first label',
      [['甲'], ['填报单位', '某局'], ['全年预算数', 5], HEAD, ROW],
      '2-3 | 5-5 | – A2:G5',
    ],
    ['with the name of its project', [['甲'], ['项目名称', '乙'], HEAD, ROW], '2-2 | 4-4 | – A2:G4'],
    [
      'with the title above the project',
      [['绩效自评表'], ['甲'], ['项目名称', '乙'], HEAD, ROW],
      '1-3 | 5-5 | – A1:G5',
    ],
    [
      'with the lower title above the project',
      [['绩效目标表'], ['绩效自评表'], ['项目名称', '乙'], HEAD, ROW],
      '2-3 | 5-5 | – A2:G5',
    ],
    [
      'with the project where the title stands below it',
      [['甲'], ['项目名称', '乙'], ['绩效自评表'], HEAD, ROW],
      '2-3 | 5-5 | – A2:G5',
    ],
    [
      'with labels above the project',
      [['甲'], ['填报单位', '某局'], ['部门名称', '乙'], HEAD, ROW],
      '2-3 | 5-5 | – A2:G5',
    ],
    [
      'with a title eight rows above the project',
      [['绩效自评表'], ...blank(7), ['项目名称', '乙'], HEAD, ROW],
      '1-9 | 11-11 | – A1:G11',
    ],
    [
      'not with a label above its title',
      [['填报单位', '某局'], ['绩效自评表'], HEAD, ROW],
      '2-2 | 4-4 | – A2:G4',
    ],
    ['with a title beside a blank', [['绩效自评表', ' '], HEAD, ROW], '1-1 | 3-3 | – A1:G3'],
    [
      'not with one nine rows above a department',
      [['绩效自评表'], ...blank(8), ['部门名称', '乙'], HEAD, ROW],
      '10-10 | 12-12 | – A10:G12',
    ],
    [
      'not with one nine rows above',
      [['绩效自评表'], ...blank(8), ['项目名称', '乙'], HEAD, ROW],
      '10-10 | 12-12 | – A10:G12',
    ],
    ['with a title eighty rows above', [['绩效自评表'], ...blank(79), HEAD, ROW], '1-80 | 82-82 | – A1:G82'],
    ['not with one further up', [['绩效自评表'], ...blank(80), HEAD, ROW], '– | 83-83 | – A82:G83'],
    ['with a title said in every cell', [['绩效自评表', '绩效自评表'], HEAD, ROW], '1-1 | 3-3 | – A1:G3'],
    [
      'not with words like a title’s among others',
      [['绩效自评表', '见附件'], HEAD, ROW],
      '– | 3-3 | – A2:G3',
    ],
  ])('%s', (_, rows, expected) => {
    expect(extents(rows)).toEqual([expected]);
  });

  test('anywhere on the sheet', () => {
    expect(extents([['绩效自评表'], HEAD, ROW, total()], { origin: 'C4' })).toEqual([
      '4-4 | 6-6 =7 | – C4:I7',
    ]);
  });
});

describe('where another form begins', () => {
  test.each<[string, CellInput[][], string[]]>([
    ['not at a second heading', [HEAD, ROW, HEAD, OTHER], ['– | 2-2, 4-4 | – A1:G4']],
    [
      'at the name of another project',
      [HEAD, ROW, total(), ['项目名称', '乙'], HEAD, OTHER],
      ['– | 2-2 =3 | – A1:G3', '4-4 | 6-6 | – A4:G6'],
    ],
    [
      'there, where nothing was added up',
      [HEAD, ROW, ['项目名称', '乙', '<', '丙', 5, 5, 5], HEAD, OTHER],
      ['– | 2-2 | – A1:G2', '3-3 | 5-5 | – A3:G5'],
    ],
    [
      'at its title, where nothing was added up',
      [HEAD, ROW, ['绩效自评表'], ['甲'], ['项目名称', '乙'], HEAD, OTHER],
      ['– | 2-2 | – A1:G2', '3-5 | 7-7 | – A3:G7'],
    ],
    [
      'not at a title too far above the project',
      [HEAD, ROW, ['绩效自评表'], ...blank(8), ['项目名称', '乙'], HEAD, OTHER],
      ['– | 2-3 | 4-11 A1:G3', '12-12 | 14-14 | – A12:G14'],
    ],
    [
      'not at an indicator of that name',
      [HEAD, ROW, [null, null, '一个项目名称', '1个', '1个', 5, 5], HEAD, OTHER],
      ['– | 2-3, 5-5 | – A1:G5'],
    ],
    [
      'at a title below a total',
      [HEAD, ROW, total(), ['绩效自评表'], HEAD, OTHER],
      ['– | 2-2 =3 | – A1:G3', '4-4 | 6-6 | – A4:G6'],
    ],
    [
      'not at a title below explanations where nothing was added up',
      [HEAD, ROW, ['存在问题'], ['绩效自评表'], HEAD, OTHER],
      ['– | 2-2, 6-6 | – A1:G6'],
    ],
    [
      'at one where something was, in any table',
      [HEAD, ROW, total(), HEAD, OTHER, ['存在问题'], ['绩效自评表'], HEAD, ROW],
      ['– | 2-2 =3, 5-5 | 6-6 A1:G5', '7-7 | 9-9 | – A7:G9'],
    ],
    ['not at a title inside the table', [HEAD, ROW, ['绩效自评表'], HEAD, OTHER], ['– | 2-3, 5-5 | – A1:G5']],
    [
      'behind the report of the first',
      [HEAD, ROW, total(), ['甲。'], ['绩效自评表'], HEAD, OTHER, ['乙。', null]],
      ['– | 2-2 =3 | 4-4 A1:G3', '5-5 | 7-8 | – A5:G8'],
    ],
    [
      'a heading of other width is part of the same area',
      [HEAD.slice(0, 5).concat(['分值', '得分', '备注']), ROW, HEAD, OTHER],
      ['– | 2-2, 4-4 | – A1:H4'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(extents(rows)).toEqual(expected);
  });
});

describe('where a table ends', () => {
  const under = (...rows: CellInput[][]) => extents([HEAD, ROW, ...rows])[0]!.replace(/^– \| /, '');

  test.each<[string, CellInput[][], string]>([
    ['at its total', [total(), OTHER], '2-2 =3 | 4-4 A1:G3'],
    ['at the last row of the sheet', [OTHER, [], ['质量']], '2-5 | – A1:G5'],
    ['not at cells beside the table', [OTHER, [...Array<CellInput>(8).fill(null), '甲']], '2-3 | 4-4 A1:G3'],
    ['not at a row with a note beside it', [[...OTHER, null, '旁注']], '2-3 | – A1:G3'],
    ['not at a score alone', [[...Array<CellInput>(6).fill(null), 5]], '2-3 | – A1:G3'],
    [
      'at a text from the names on',
      [[null, null, '本表一式两份', ...Array<CellInput>(4).fill('<')], ['甲']],
      '2-2 | 3-4 A1:G2',
    ],
    ['at a text up to the first value', [['本表一式两份', '<', '<', '<'], ['甲']], '2-2 | 3-4 A1:G2'],
    ['at a label of what stands below', [['存在问题'], OTHER], '2-2 | 3-4 A1:G2'],
    ['at a label with its text', [['存在问题：进度慢'], OTHER], '2-2 | 3-4 A1:G2'],
    ['at a label left of the names', [[null, '存在问题', '进度慢'], OTHER], '2-2 | 3-4 A1:G2'],
    ['not at a name like a label', [[null, null, '问题', '1个', '1个', 5, 5]], '2-3 | – A1:G3'],
    ['at a text across the table', [across('本表一式两份'), ['甲']], '2-2 | 3-4 A1:G2'],
    ['not at such a line with rows below', [across('二、效益'), OTHER], '2-4 | – A1:G4'],
    ['at a label across the table, whatever stands below', [across('存在问题'), OTHER], '2-2 | 3-4 A1:G2'],
    ['at a long text alone', [['长'.repeat(41)]], '2-2 | 3-3 A1:G2'],
    ['not at a shorter one', [['长'.repeat(40)]], '2-3 | – A1:G3'],
    ['not at a long text among others', [['长'.repeat(41), '数量']], '2-3 | – A1:G3'],
    ['not at a long name', [[null, null, '长'.repeat(41)]], '2-3 | – A1:G3'],
  ])('%s', (_, rows, expected) => {
    expect(under(...rows)).toBe(expected);
  });

  test.each<[string, CellInput[][], string]>([
    ['six rows below the explanations', [['存在问题'], ...blank(5), total()], '2-2 =9 | – A1:G9'],
    ['seven rows below it is another one', [['存在问题'], ...blank(6), total()], '2-2 | 3-10 A1:G2'],
    ['right below another one', [total('合计'), total('总分')], '2-3 =4 | – A1:G4'],
    ['right below, but without a figure', [total('合计'), ['总分']], '2-2 =3 | 4-4 A1:G3'],
    ['below more rows', [total('合计'), OTHER, total('总分')], '2-4 =5 | – A1:G5'],
    [
      'below more rows, a blank line between',
      [total('合计'), [], OTHER, [], total('总分')],
      '2-6 =7 | – A1:G7',
    ],
    ['a blank line between the two', [total('合计'), [], total('总分')], '2-4 =5 | – A1:G5'],
    ['a line of blanks between the two', [total('合计'), [' '], total('总分')], '2-4 =5 | – A1:G5'],
    ['below other things', [total('合计'), ['甲', '乙'], total('总分')], '2-2 =3 | 4-5 A1:G3'],
    [
      'below explanations and more rows',
      [total('合计'), ['存在问题'], OTHER, total('总分')],
      '2-2 =3 | 4-6 A1:G3',
    ],
    ['three in all', [total('小计'), OTHER, total('合计'), OTHER, total('总分')], '2-6 =7 | – A1:G7'],
    ['in the column of names', [[null, null, '合计', null, null, 50, 50]], '2-2 =3 | – A1:G3'],
    ['behind the names it is a value', [['产出', '数量', '甲', '合计', null, 50, 50]], '2-3 | – A1:G3'],
  ])('a total %s', (_, rows, expected) => {
    expect(under(...rows)).toBe(expected);
  });

  test.each<[string, CellInput[], boolean]>([
    ['name, target and weight', [null, null, '甲', '1个', null, 5], true],
    ['name and weight', [null, null, '甲', null, null, 5], true],
    ['name, result and score', [null, null, '甲', null, '1个', null, 5], true],
    ['name and score', [null, null, '甲', null, null, null, 5], false],
    ['name and target', [null, null, '甲', '1个'], false],
    ['no name', [null, '数量', null, '1个', '1个', 5, 5], false],
  ])('a row with %s goes on below a line across the table: %s', (_, row, goesOn) => {
    expect(under(across('二、效益'), row)).toBe(goesOn ? '2-4 | – A1:G4' : '2-2 | 3-4 A1:G2');
  });
});
