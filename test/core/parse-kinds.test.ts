import type { Evaluation, Indicator } from '../../src/core/evaluation';
import type { CellInput } from '../grids';
import { gridOf } from '../grids';
import { readForm, spot, table } from './readings';

/** What each row of a table is: used or not, judged by its standard, a part of another, weighed by which cell. */

const FIRST: CellInput[] = ['产出指标', '数量指标', '甲数', '1个', '1个', 50, 50];

describe('rows that take no part', () => {
  test.each<[CellInput[], string | null]>([
    // name, target, result, weight, score
    [['-', null, null, null, null], 'mark'],
    [['-', null, null, null, 0], 'mark'],
    [['-', null, null, null, 5], null],
    [['-', null, null, 5, null], 'mark'],
    [['-', null, '5人', null, null], null],
    [['-', '5人', null, null, null], null],
    [['-', '-', '5人', null, null], null],
    [['乙', '无', null, null, null], 'mark'],
    [['……', '5人', null, null, null], null],
    [['……', null, '5人', null, null], null],
    [['……', null, null, 0, null], 'empty'],
    [['……', null, null, null, 0], null],
    [['乙', '0', '0', 0, 0], 'zero-placeholder'],
    [['乙', '0', null, 0, 0], 'zero-placeholder'],
    [['乙', '0', '0', null, null], 'zero-placeholder'],
    [['乙', '0', '5', 0, 0], null],
    [['乙', '5', '0', 0, 0], null],
    [['乙', '0', '0', 5, 0], null],
    [['乙', '0', '0', 0, 5], null],
    [['乙', '0', '完成', 0, 0], null],
    [['乙', '完成', '完成', 0, 0], null],
    [['二、质量', '<', null, 5, null], 'empty'],
    [['二、质量', null, null, 5, null], null],
  ])('%j: %s', (cells, unused) => {
    expect(table([FIRST, [null, '质量指标', ...cells]]).indicators[1]!.unused).toBe(unused);
  });

  test('a weight merged down from above is not the row’s own', () => {
    const { indicators } = table([FIRST, [null, '质量指标', '……', null, null, '^', null]]);
    expect(indicators[1]!.unused).toBe('empty');
  });

  test('zeros that share a split, or in a form without weights, are promises of none', () => {
    const split = '各项指标权重=20/指标总数';
    const shared = table([
      ['产出指标', '数量指标', '甲', '1个', '1个', split, 10],
      ['^', '^', '乙', '0', '0', '^', 0],
    ]);
    expect(shared.indicators[1]!.unused).toBeNull();
    const bare = readForm(
      gridOf([
        ['三级指标', '指标值', '完成值', '得分'],
        ['甲', '0', '0', 0],
      ]),
    );
    expect(bare.indicators[0]!.unused).toBeNull();
  });
});

describe('rows judged by their standard', () => {
  const judged = ({ indicators }: Evaluation) => indicators.map(({ byStandard }) => byStandard);
  const one = (level1: CellInput, target: CellInput, actual: CellInput) =>
    judged(table([[level1, '甲类', '甲', target, actual, 5, 5, '规范得5分']]))[0];

  test.each<[CellInput, CellInput, CellInput, boolean]>([
    ['决策', null, null, true],
    ['投入', null, null, true],
    ['过程', null, null, true],
    ['产出', null, null, false],
    ['过程', '规范', null, false],
    ['过程', null, '规范', false],
    ['过程', '规范', '规范', false],
  ])('under %s with target %j and result %j: %s', (level1, target, actual, expected) => {
    expect(one(level1, target, actual)).toBe(expected);
  });

  test('in a block without a name that promises nothing', () => {
    const block = (...second: CellInput[]) =>
      judged(
        table([
          [null, '甲类', '甲', null, null, 5, 5, '规范得5分'],
          [null, null, '乙', ...second, 5, 5, '规范得5分'],
        ]),
      );
    expect(block(null, null)).toEqual([true, true]);
    expect(block('5个', null)).toEqual([false, false]);
    expect(block(null, '5个')).toEqual([false, false]);
    expect(block('5个', '5个')).toEqual([false, false]);
  });

  test('in a form that has neither targets nor results, but standards', () => {
    const of = (...columns: [string, CellInput][]) => {
      const all: [string, CellInput][] = [
        ['一级指标', '产出'],
        ['三级指标', '甲'],
        ['权重', 5],
        ['得分', 5],
        ...columns,
      ];
      return judged(readForm(gridOf([all.map(([head]) => head), all.map(([, cell]) => cell)])));
    };
    expect(of(['评分标准', '规范得5分'])).toEqual([true]);
    expect(of(['评分标准', '规范得5分'], ['指标值', null])).toEqual([false]);
    expect(of(['评分标准', '规范得5分'], ['完成值', null])).toEqual([false]);
    expect(of(['指标值', null])).toEqual([false]);
  });
});

describe('parts and wholes', () => {
  const kinds = (...rows: CellInput[][]) =>
    table(rows).indicators.map(({ parent, weightSource, score }) => [parent, weightSource, score!.writable]);

  test('a part that opens a group, or shares a split, stands for itself', () => {
    expect(kinds(FIRST, [null, '质量指标', '其中:乙', '1个', '1个', 5, 5])[1]).toEqual([null, 'cell', true]);
    const split = '各项指标权重=20/指标总数';
    const [, second] = kinds(
      ['产出指标', '数量指标', '甲', '1个', '1个', split, 10],
      ['^', '^', '其中:乙', '1个', '1个', '^', 10],
    );
    expect(second).toEqual([null, 'equal-split', true]);
  });

  test.each<[CellInput, CellInput, CellInput, number | null]>([
    ['—', '—', '1个', 0],
    ['/', null, '1个', 0],
    ['—', '—', null, null],
    ['—', 5, '1个', null],
    [5, '—', '1个', null],
  ])('behind a part, weight %j and score %j with target %j: of row %j', (weight, score, target, parent) => {
    const rows = kinds(
      ['产出指标', '数量指标', '道路', '3公里', '3公里', 10, 10],
      ['^', '^', '其中:主干道', '2公里', '2公里', '—', '—'],
      ['^', '^', '入户路', target, target, weight, score],
    );
    expect(rows.map(([of]) => of)).toEqual([null, 0, parent]);
  });

  test('blank cells merged down make no part', () => {
    expect(
      kinds(
        ['产出指标', '数量指标', '甲', '1个', '1个', null, null],
        ['^', '^', '乙', '1个', '1个', '^', '^'],
      ).map(([parent]) => parent),
    ).toEqual([null, null]);
  });

  test('a score merged over a whole and its part is the whole’s to write', () => {
    expect(
      kinds(
        ['产出指标', '数量指标', '甲', '1个', '1个', 10, 10],
        ['^', '^', '乙', '2个', '2个', '^', '^'],
      )[0],
    ).toEqual([null, 'cell', true]);
  });

  test('the heading’s weight is the only whole’s, parts do not count', () => {
    const read = kinds(
      ['产出指标', '数量指标(20分)', '甲', '1个', '1个', null, 20],
      [null, null, '其中:乙', '1个', '1个', null, null],
    );
    expect(read.map(([parent, source]) => [parent, source])).toEqual([
      [null, 'heading'],
      [0, 'parent'],
    ]);
  });

  test('a merged weight of which one row alone is scored is no split', () => {
    const read = kinds(
      ['产出指标', '数量指标', '甲', '1个', '1个', 10, 10],
      ['^', '^', '乙', '2个', '2个', '^', null],
    );
    expect(read.map(([parent, source]) => [parent, source])).toEqual([
      [null, 'cell'],
      [null, 'cell'],
    ]);
  });
});

describe('levels', () => {
  const sizes = ({ blocks }: Evaluation) =>
    blocks.map(({ label, indicators }) => `${label} ${indicators.length}`.trim());
  const row = (level1: CellInput, name: string): CellInput[] => [
    level1,
    '数量指标',
    name,
    '1个',
    '1个',
    5,
    5,
  ];

  test('blank cells below a merged heading: a heading without a name, which goes on as it began', () => {
    const start = [row('产出指标', '甲'), row('^', '乙')];
    expect(sizes(table([...start, row(null, '丙'), row(null, '丁')]))).toEqual(['产出指标 2', '2']);
    expect(sizes(table([...start, row(null, '丙'), row(null, '丁'), row('^', '戊')]))).toEqual([
      '产出指标 2',
      '1',
      '2',
    ]);
    expect(sizes(table([...start, row(null, '丙'), row('^', '丁'), row(null, '戊')]))).toEqual([
      '产出指标 2',
      '2',
      '1',
    ]);
  });

  test('a second table begins a block of its own where it names none', () => {
    const head = ['一级指标', '二级指标', '三级指标', '指标值', '完成值', '分值', '得分'];
    const form = readForm(
      gridOf([head, row('产出指标', '甲'), head, row(null, '乙'), head, row('产出指标', '丙')]),
    );
    expect(sizes(form)).toEqual(['产出指标 1', '1', '产出指标 1']);
  });

  test('whatever stands under costs is a cost', () => {
    expect(table([['成本指标', '经济指标', '甲', '1万元', '1万元', 5, 5]]).groups[0]!.category).toBe('cost');
    expect(table([['效益指标', '经济指标', '甲', '1万元', '1万元', 5, 5]]).groups[0]!.category).toBe(
      'economic',
    );
  });

  const splits = (...rows: [string, CellInput][]) => {
    const { blocks, groups } = table(
      rows.map(([group, weight], i) => ['产出指标', group, `第${i}项`, '1个', '1个', weight, 5]),
    );
    return [...blocks, ...groups].map(({ split }) => spot(split)).join(' ');
  };
  const WORDS = '各项指标权重=20.25分/有效指标总数';

  test.each<[string, [string, CellInput][], string]>([
    [
      'over all of a block',
      [
        ['数量', WORDS],
        ['数量', '^'],
      ],
      'F2=20.25  ',
    ],
    [
      'over one of two groups',
      [
        ['数量', WORDS],
        ['数量', '^'],
        ['质量', 30],
      ],
      ' F2=20.25 ',
    ],
    [
      'over two of three groups',
      [
        ['数量', WORDS],
        ['质量', '^'],
        ['时效', 30],
      ],
      'F2=20.25   ',
    ],
    ['a weight that is none', [['数量', 20]], ' '],
  ])('an amount split %s', (_, rows, expected) => {
    expect(splits(...rows).trimEnd()).toBe(expected.trimEnd());
  });

  test('a standard said once is the block’s where nothing is merged', () => {
    const standards = (...texts: CellInput[]) =>
      table(texts.map((text, i) => ['产出', '数量', `第${i}项`, '1个', '1个', 5, 5, text])).indicators.map(
        ({ standard }) => standard!.text,
      );
    expect(standards('标准', null, null)).toEqual(['标准', '标准', '标准']);
    expect(standards('标准', null, '另一')).toEqual(['标准', '', '另一']);
    expect(standards('标准', '<', null).length).toBe(3);
    expect(
      table([
        ['产出', '数量', '甲', '1个', '1个', 5, 5, '标准'],
        ['^', '数量', '乙', '1个', '1个', 5, 5, null],
      ]).indicators.map(({ standard }) => standard!.text),
    ).toEqual(['标准', '']);
  });
});

describe('which rows there are', () => {
  const names = (...rows: CellInput[][]) =>
    table([FIRST, ...rows, ['合计', null, null, null, null, 100, 100]]).indicators.map(
      (one: Indicator) => one.name.text,
    );
  const LAST: CellInput[] = ['效益指标', '社会', '乙数', '1个', '1个', 50, 50];

  test('cells beside the table make none, nor do blanks', () => {
    expect(names([...Array<CellInput>(9).fill(null), '备注'], LAST)).toEqual(['甲数', '乙数']);
    expect(names([' ', null, ' '], LAST)).toEqual(['甲数', '乙数']);
    const form = readForm(
      gridOf([
        ['项目名称', '甲'],
        [null, null, '三级指标', '指标值', '完成值', '得分'],
        [null, null, '甲', '1个', '1个', 5],
        ['旁注'],
        [null, null, '乙', '1个', '1个', 5],
      ]),
    );
    expect(form.indicators.map(({ name }) => name.text)).toEqual(['甲', '乙']);
  });

  test('a line that adds up is none; a value of that name is', () => {
    expect(names([null, null, '小计', null, null, 50, 50], LAST)).toEqual(['甲数', '乙数']);
    expect(names([null, null, '丙数', '小计', null, 5, 5], LAST)).toEqual(['甲数', '丙数', '乙数']);
  });

  test('headings of one row and of two', () => {
    expect(spot(table([FIRST]).headings.target)).toBe('D1=指标值');
    const two = readForm(
      gridOf([
        ['三级指标', '预期指标值', null, '完成值', '得分'],
        [null, '数值', '单位', ' ', null],
        ['甲', 5, '个', 5, 5],
      ]),
    );
    expect([spot(two.headings.target), spot(two.headings.actual), spot(two.headings.level3)]).toEqual([
      'B2=数值',
      'D1=完成值',
      'A1=三级指标',
    ]);
  });
});
