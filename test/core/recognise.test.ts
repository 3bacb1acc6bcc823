import { areaToA1 } from '../../src/core/address';
import type { Grid } from '../../src/core/grid';
import { mayBeHeading, SYNONYMS } from '../../src/core/headings';
import { labelKey } from '../../src/core/labels';
import { recognise } from '../../src/core/recognise';
import { LAYOUTS } from '../../src/layouts';
import { jiangmen2024 } from '../forms/jiangmen-2024';
import type { CellInput } from '../grids';
import { cellsOf, filled, flattened, gridOf, moved, remade, withCells, withColumns } from '../grids';
import { nationalProject } from '../layouts/national-project';
import { essence, formsOf, readForm } from './readings';

const automatic = { layout: null, headingRow: null };

test('the founding form: heading in rows 11 to 13, 20 rows, total in row 34', () => {
  const [form, ...more] = formsOf(jiangmen2024());
  expect(more).toEqual([]);
  expect(form).toMatchObject({
    layout: { id: 'jiangmen-project' },
    mode: 'scored',
    head: { first: 0, last: 9 },
    tail: { first: 34, last: 50 },
    tables: [{ heading: { top: 10, bottom: 12 }, rows: { first: 13, last: 32 }, total: 33 }],
  });
  expect(areaToA1(form!.area)).toBe('A1:L34');
  const columns = form!.tables[0]!.heading.columns;
  expect(Object.entries(columns).map(([role, { left, right }]) => [role, left, right])).toEqual([
    ['level1', 0, 0],
    ['level1Weight', 1, 1],
    ['level2', 2, 2],
    ['level2Weight', 3, 3],
    ['level3', 4, 4],
    ['weight', 5, 5],
    ['target', 6, 6],
    ['actual', 7, 7],
    ['score', 8, 8],
    ['reason', 9, 9],
    ['standard', 10, 10],
    ['evidence', 11, 11],
  ]);
});

const reworded = (grid: Grid): Grid =>
  withCells(grid, { A12: '一级目标', C12: '二 级 指 标', E12: '第三级绩效指标' });

test.each<[string, Grid]>([
  ['moved ten rows down and three columns right', moved(jiangmen2024(), 10, 3)],
  ['with two more columns between name and weight', withColumns(jiangmen2024(), 5, 2)],
  ['with two more columns between target and result', withColumns(jiangmen2024(), 7, 2)],
  ['with reworded levels', reworded(jiangmen2024())],
  ['all of that together', withColumns(moved(reworded(jiangmen2024()), 10, 3), 9, 2)],
])('the founding form %s says the same', (_what, grid) => {
  expect(essence(readForm(grid))).toEqual(essence(readForm(jiangmen2024())));
});

test.each<[string, Grid]>([
  ['江门', jiangmen2024()],
  ['江门, moved and reworded', withColumns(moved(reworded(jiangmen2024()), 10, 3), 9, 2)],
  ['national', nationalProject()],
  ['national, weight first', nationalProject({ weightFirst: true })],
])('%s says the same without its merges', (_what, grid) => {
  expect(essence(readForm(flattened(grid)))).toEqual(essence(readForm(grid)));
});

test.each<[string, Grid]>([
  ['江门', jiangmen2024()],
  ['national', nationalProject()],
])('%s says the same with the text of its merges in every cell', (_what, grid) => {
  expect(essence(readForm(filled(grid)))).toEqual(essence(readForm(grid)));
});

describe('national variants', () => {
  test.each([
    ['as printed', {}],
    ['weight left of the target', { weightFirst: true }],
    ['weights in the labels', { labelWeights: true }],
    ['money in 元', { moneyUnit: '元' } as const],
    ['total misspelt', { total: '分总' }],
    ['total with blanks and a colon', { total: '总 分：' }],
  ])('%s', (_what, variant) => {
    const [form] = formsOf(nationalProject(variant));
    expect(form).toMatchObject({ layout: { id: 'national-project' }, tables: [{ total: 22 }] });
    expect(areaToA1(form!.area)).toBe('A1:I23');
  });
});

describe('several forms', () => {
  const below = (upper: Grid, lower: Grid): Grid => {
    const under = moved(lower, upper.used!.bottom + 3, 0);
    return remade(upper, {
      cells: [...cellsOf(upper), ...cellsOf(under)],
      merges: [...upper.merges, ...under.merges],
    });
  };

  test('one below the other: each with its own head and report', () => {
    const forms = formsOf(below(jiangmen2024(), nationalProject()));
    expect(forms.map((form) => [form.layout.id, areaToA1(form.area)])).toEqual([
      ['jiangmen-project', 'A1:L34'],
      ['national-project', 'A54:I76'],
    ]);
    expect(forms[0]!.tail).toEqual({ first: 34, last: 52 });
  });

  test('twice the same form', () => {
    const forms = formsOf(below(nationalProject(), nationalProject()));
    expect(forms.map((form) => areaToA1(form.area))).toEqual(['A1:I23', 'A26:I48']);
  });

  test('a heading said again inside a form goes on with the same form', () => {
    const head: CellInput[] = [
      '一级指标',
      '二级指标',
      '三级指标',
      '年度指标值',
      '实际完成值',
      '分值',
      '得分',
    ];
    const grid = gridOf([
      ['项目名称', '甲'],
      head,
      ['产出指标', '数量指标', '甲数', '1个', '1个', 50, 50],
      head,
      ['效益指标', '社会效益', '乙数', '1个', '1个', 50, 50],
      ['合计', null, null, null, null, 100, 100],
    ]);
    expect(formsOf(grid)).toMatchObject([{ tables: [{ rows: { first: 2 } }, { total: 5 }] }]);
    expect(readForm(grid).indicators.map((row) => row.name.text)).toEqual(['甲数', '乙数']);
  });
});

describe('what is no form', () => {
  test.each<[string, Grid]>([
    ['an empty sheet', gridOf([])],
    [
      'a list of people',
      gridOf([
        ['姓名', '部门', '得分'],
        ['张三', '财务', 95],
        ['李四', '业务', 90],
      ]),
    ],
    [
      'a list of scores with names of things',
      gridOf([
        ['指标名称', '得分'],
        ['甲', 3],
      ]),
    ],
    [
      'an inventory',
      gridOf([
        ['名称', '单位', '数值', '备注'],
        ['电脑', '台', 3, null],
      ]),
    ],
    ['a report', gridOf([['一、基本情况'], ['本项目指标值和得分详见附表，原因分析如下。']])],
    [
      'a budget table',
      gridOf([
        ['项目名称', '全年预算数', '全年执行数', '执行率', '分值', '得分'],
        ['甲', 1, 1, 1, 10, 10],
      ]),
    ],
  ])('%s', (_what, grid) => {
    expect(recognise(grid, LAYOUTS, automatic).kind).toBe('none');
  });

  test('says which layout comes closest and what is missing', () => {
    const grid = gridOf([
      [],
      ['一级指标', '二级指标', '三级指标', '权重', '责任人'],
      ['产出', '数量', '甲', 10, ''],
    ]);
    const recognition = recognise(grid, LAYOUTS, automatic);
    expect(recognition).toMatchObject({
      kind: 'none',
      nearest: {
        layout: { id: 'national-project' },
        headingRow: 1,
        present: ['level1', 'level2', 'level3', 'weight'],
        missing: ['target', 'actual', 'score'],
      },
    });
  });

  test('says nothing of a sheet without headings', () => {
    expect(
      recognise(
        gridOf([
          ['姓名', '年龄'],
          ['张三', 30],
        ]),
        LAYOUTS,
        automatic,
      ),
    ).toEqual({
      kind: 'none',
      nearest: null,
    });
  });
});

describe('a form of no known layout', () => {
  test.each<[string, string[], string, string]>([
    [
      'scores but no weights',
      ['一级指标', '二级指标', '三级指标', '指标值', '完成值', '得分'],
      'generic',
      'scored',
    ],
    ['neither', ['一级指标', '二级指标', '三级指标', '指标值', '完成值'], 'generic', 'unscored'],
    ['nothing achieved yet', ['指标名称', '指标值', '备注', '计量单位'], 'target-form', 'target'],
    ['names alone', ['指标名称', '完成值', '未完成原因'], 'generic', 'unscored'],
    [
      'all that the national form has',
      ['一级指标', '二级指标', '三级指标', '指标值', '完成值', '分值', '得分'],
      'national-project',
      'scored',
    ],
  ])('with %s', (_what, heading, layout, mode) => {
    const [form] = formsOf(gridOf([heading, heading.map(() => '文字')]));
    expect([form?.layout.id, form?.mode]).toEqual([layout, mode]);
  });
});

describe('chosen by hand', () => {
  test('a heading row that would not be taken for one, among columns of the unit’s own', () => {
    const grid = gridOf([
      ['三级指标', '预期值', '实现值', '甲', '乙', '丙', '丁', '戊'],
      ['培训人数', '5人', '5人', 1, 2, 3, 4, 5],
    ]);
    expect(recognise(grid, LAYOUTS, automatic)).toEqual({ kind: 'none', nearest: null });
    expect(recognise(grid, LAYOUTS, { layout: null, headingRow: 0 })).toMatchObject({ kind: 'forms' });
  });

  test('a heading row of another sheet: where it makes no form, the headings decide', () => {
    const grid = nationalProject();
    const found = recognise(grid, LAYOUTS, automatic);
    expect(found).toMatchObject({ kind: 'forms' });
    for (const headingRow of [4, 11, 900]) {
      expect(recognise(grid, LAYOUTS, { layout: null, headingRow })).toEqual(found);
    }
  });

  test('a row of a sheet without a form: what it lacks is said', () => {
    const grid = gridOf([
      ['三级指标', '权重', '甲', '乙', '丙', '丁'],
      ['培训人数', 5],
    ]);
    const hint = { layout: null, headingRow: 0 };
    expect(recognise(grid, LAYOUTS, automatic)).toEqual({ kind: 'none', nearest: null });
    expect(recognise(grid, LAYOUTS, hint)).toMatchObject({ kind: 'none', nearest: { headingRow: 0 } });
    expect(recognise(grid, LAYOUTS, { ...hint, headingRow: 900 })).toEqual({ kind: 'none', nearest: null });
  });

  test('a layout, although another one fits better', () => {
    const generic = LAYOUTS.filter(({ id }) => id === 'generic');
    const recognition = recognise(jiangmen2024(), generic, { layout: 'generic', headingRow: null });
    expect(recognition).toMatchObject({ kind: 'forms', forms: [{ layout: { id: 'generic' } }] });
  });
});

test('every synonym stands for one role and is spelt as labels are compared', () => {
  const all = Object.entries(SYNONYMS).flatMap(([role, keys]) => keys.map((key) => [key, role] as const));
  const extra = LAYOUTS.flatMap(({ columns }) =>
    Object.entries(columns.synonyms ?? {}).flatMap(([role, keys]) => keys.map((key) => [key, role] as const)),
  );
  const roles = new Map<string, Set<string>>();
  for (const [key, role] of [...all, ...extra]) roles.set(key, (roles.get(key) ?? new Set()).add(role));
  expect([...roles].filter(([, said]) => said.size > 1)).toEqual([]);
  expect([...roles.keys()].filter((key) => labelKey(key) !== key)).toEqual([]);
  expect([...roles.keys()].filter((key) => !mayBeHeading(key))).toEqual([]);
});
