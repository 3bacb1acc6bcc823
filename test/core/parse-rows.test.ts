import { toA1 } from '../../src/core/address';
import type { Indicator } from '../../src/core/evaluation';
import { parse } from '../../src/core/parse';
import type { CellInput, GridOptions } from '../grids';
import { gridOf, withCells } from '../grids';
import { chongqing } from '../layouts/chongqing';
import { formsOf, readForm, spot, table, TABLE_HEAD } from './readings';

const says = (row: Indicator) => [row.name.text, row.used, row.unused];

describe('rows that take no part', () => {
  test.each<[string, CellInput[], string | null]>([
    ['a dash', ['-', '-', '-', null, null], 'mark'],
    ['a stroke in name and target', ['/', '/', null, null, null], 'mark'],
    ['a mark in the target alone', ['培训人数', '/', '/', null, null], 'mark'],
    ['a mark with a weight is still a mark', ['培训人数', '无', null, 5, 5], 'mark'],
    ['不适用', ['本项目不适用此指标', '无', '无', null, null], 'mark'],
    ['a name nobody replaced', ['指标2：', null, null, null, null], 'empty'],
    ['dots', ['……', null, null, null, null], 'empty'],
    ['no name and nothing else', [null, null, null, null, null], 'empty'],
    ['zeros', ['生态成本', '0', '0.00%', 0, 0], 'zero-placeholder'],
    ['a promise of none', ['安全事故', '0次', '0次', 5, 5], null],
    ['a promise of none in a word', ['重大安全事故', '无', '无', 5, 5], null],
    ['the word without a weight', ['重大安全事故', '无', '无', null, null], 'mark'],
    ['another mark', ['重大安全事故', '/', '/', 5, 5], 'mark'],
    ['a template name with a weight', ['指标2：', null, null, 5, null], null],
    ['a name without target', ['培训人数', null, null, null, null], null],
    ['a target without name', [null, '5人', '5人', 5, 5], null],
    ['a dash in the name, a target beside it', ['-', '5人', '5人', 5, 5], null],
  ])('%s', (_what, cells, unused) => {
    const form = table([
      ['产出指标', '数量指标', '甲数', '1个', '1个', 50, 50],
      [null, '质量指标', ...cells],
    ]);
    expect(form.indicators[1]).toMatchObject({ used: unused === null, unused });
  });
});

test.each<[name: string, target: CellInput, actual: CellInput, read: string]>([
  ['服务对象满意度', 90, '93%', '90%'],
  ['服务对象满意度', '≥90', '93%', '90%'],
  ['验收合格率（%）', '≥95', '100%', '95%'],
  ['事故发生率', 0, '0%', '0%'],
  ['化肥使用量零增长', '≤0', '-2%', '0%'],
  ['重大安全事故', '无', '0起', '0'],
  ['服务对象满意度', 90, 93, '90'],
  ['验收合格率', 1, '100%', '1'],
  ['培训次数', 2, '100%', '2'],
  ['合格率检查次数', 2, '100%', '2'],
  ['合格率', '95次', '100%', '95次'],
  ['浓度变化率', 3, '3‰', '3'],
])('%s: %j beside %j promises %s', (name, target, actual, read) => {
  const form = table([['产出指标', '数量指标', name, target, actual, 50, 50]]);
  const promised = form.indicators[0]!.target!.value!;
  expect('quantity' in promised && `${promised.quantity.value}${promised.quantity.unit.text}`).toBe(read);
});

describe('rows and their levels', () => {
  test('a row in which nothing stands is left out, any other is not', () => {
    const form = table([
      ['产出指标', '数量指标', '甲数', '1个', '1个', 50, 50],
      [null, null, null, null, null, null, null],
      [null, null, null, null, null, null, 3],
      ['合计', null, null, null, null, 50, 53],
    ]);
    expect(form.indicators.map(({ row }) => row)).toEqual([1, 3]);
  });

  test('blank level cells go on with the level above, and stop at the next block', () => {
    const form = table([
      ['产出指标', '数量指标', '甲', '1个', '1个', 1, 1],
      [null, null, '乙', '1个', '1个', 1, 1],
      ['效益指标', null, '丙', '1个', '1个', 1, 1],
      ['效益指标', '社会效益', '丁', '1个', '1个', 1, 1],
    ]);
    const level = (row: Indicator) => [form.blocks[row.block]!.label, form.groups[row.group]!.label];
    expect(form.indicators.map(level)).toEqual([
      ['产出指标', '数量指标'],
      ['产出指标', '数量指标'],
      ['效益指标', ''],
      ['效益指标', '社会效益'],
    ]);
    expect(form.blocks.map(({ indicators }) => indicators)).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  test('a subtotal is no indicator', () => {
    const form = table([
      ['产出指标', '数量指标', '甲', '1个', '1个', 50, 50],
      ['小计', null, null, null, null, 50, 50],
      ['效益指标', '社会效益', '乙', '1个', '1个', 50, 50],
      ['合计', null, null, null, null, 100, 100],
    ]);
    expect(form.indicators.map((row) => row.name.text)).toEqual(['甲', '乙']);
  });

  test.each<[string, string, string | null]>([
    ['★产 出 指标（50分）', '产出指标', '50'],
    ['产出指标(40-50)分', '产出指标', null],
    ['投入13', '投入', '13'],
    ['一、成本指标(5分)', '成本指标', '5'],
    ['目标1', '目标', null],
  ])('level name %s', (text, label, weight) => {
    const [block] = table([[text, '数量', '甲', '1个', '1个', 1, 1]]).blocks;
    expect([block!.label, block!.weight?.value?.toString() ?? null]).toEqual([label, weight]);
  });

  test('the level carries the weight of its only used row', () => {
    const form = table([
      ['产出指标', '数量指标(20分)', '甲', '1个', '1个', null, 20],
      [null, null, '……', null, null, null, null],
      [null, '质量指标(30分)', '乙', '1个', '1个', null, 15],
      [null, null, '丙', '1个', '1个', null, 15],
    ]);
    expect(form.indicators.map((row) => [row.weightSource, row.weight?.value?.toString()])).toEqual([
      ['heading', '20'],
      [null, undefined],
      [null, undefined],
      [null, undefined],
    ]);
  });

  test('a split over one group belongs to the group', () => {
    const form = table([
      ['产出指标', '数量指标', '甲', '1个', '1个', '各项指标权重=20/指标总数', 10],
      ['^', '^', '乙', '1个', '1个', '^', 10],
      ['^', '质量指标', '丙', '1个', '1个', 30, 30],
    ]);
    expect([spot(form.blocks[0]!.split), spot(form.groups[0]!.split)]).toEqual([null, 'F2=20']);
    expect(form.indicators.map((row) => row.weightSource)).toEqual(['equal-split', 'equal-split', 'cell']);
  });

  test('parts under a parent that carries the weight', () => {
    const form = table([
      ['产出指标', '数量指标', '设备购置', null, null, 10, 10],
      [null, null, '其中:国产设备', '3台', '3台', null, null],
      [null, null, '进口设备', '1台', '1台', null, null],
      [null, '质量指标', '验收合格率', '100%', '100%', 5, 5],
    ]);
    expect(form.indicators.map((row) => [row.parent, row.children, row.weightSource])).toEqual([
      [null, [1, 2], 'cell'],
      [0, [], 'parent'],
      [0, [], 'parent'],
      [null, [], 'cell'],
    ]);
  });

  test('a weight merged over rows that are scored one by one is shared by them', () => {
    const form = table([
      ['产出指标', '数量指标', '甲', '1个', '1个', 10, 5],
      ['^', '^', '乙', '2个', '2个', '^', 5],
      ['^', '质量指标', '丙', '1个', '1个', 40, 40],
    ]);
    expect(form.indicators.map((row) => row.weightSource)).toEqual(['equal-split', 'equal-split', 'cell']);
    expect(spot(form.groups[0]!.split)).toBe('F2=10');
  });

  test('weight and score merged over several rows make parts of them', () => {
    const form = table([
      ['产出指标', '数量指标', '甲', '1个', '1个', 10, 10],
      ['^', '^', '乙', '2个', '2个', '^', '^'],
    ]);
    expect(form.indicators.map((row) => [row.parent, row.weightSource])).toEqual([
      [null, 'cell'],
      [0, 'parent'],
    ]);
  });
});

describe('cells', () => {
  const one = (cells: CellInput[], options?: GridOptions) =>
    table([['产出指标', '数量指标', '甲', ...cells]], options).indicators[0]!;

  test.each<[string, CellInput, string | null]>([
    ['a number', 3.64, '3.64'],
    ['text', '3.64', '3.64'],
    ['text with a decimal comma', '3, 64', '3.64'],
    ['points', '10分', '10'],
    ['a share shown in percent', { value: 0.0364, format: '0.00%' }, '3.64'],
    ['a percentage in words', '3.64%', '3.64'],
    ['what cannot be read', '见附件', null],
    ['nothing', null, null],
  ])('a weight written as %s', (_what, cell, value) => {
    expect(one(['1个', '1个', cell, 1]).weight!.value?.toString() ?? null).toBe(value);
  });

  test('numbers are numeric, texts are not', () => {
    expect([one(['1个', '1个', 5, '5']).weight!.numeric, one(['1个', '1个', 5, '5']).score!.numeric]).toEqual(
      [true, false],
    );
  });

  test('a score merged over rows with weights of their own is nobody’s to write', () => {
    const form = table([
      ['产出指标', '数量指标', '甲', '1个', '1个', 5, 9],
      [null, null, '乙', '1个', '1个', 4, '^'],
      [null, null, '丙', '1个', '1个', 4, 4],
    ]);
    expect(form.indicators.map(({ parent, score }) => [parent, score!.writable])).toEqual([
      [null, false],
      [null, false],
      [null, true],
    ]);
  });

  test('a formula, a lock on a protected sheet, a spilled merge: nothing may be written', () => {
    const score = (cell: CellInput, options?: GridOptions) => one(['1个', '1个', 5, cell], options).score!;
    expect(score(5).writable).toBe(true);
    expect(score({ value: 5, formula: '=4+1' })).toMatchObject({ writable: false, formula: '=4+1' });
    expect(score(5, { protected: true }).writable).toBe(false);
    expect(score({ value: 5, locked: false }, { protected: true }).writable).toBe(true);
    expect(score('<')).toMatchObject({ writable: false, value: null, at: { row: 1, column: 6 } });
  });

  test('hidden rows are read and said to be hidden', () => {
    expect(one(['1个', '1个', 5, 5], { hiddenRows: [1] }).hidden).toBe(true);
  });

  test('sign and unit in columns of their own', () => {
    const form = readForm(
      gridOf([
        ['一级指标', '二级指标', '三级指标', '预期指标值', '<', '<', '实际完成值', '分值', '得分'],
        ['^', '^', '^', '符号', '数值', '单位(文字描述)', '^', '^', '^'],
        ['产出', '数量', '培训人数', '≥', 100, '人', 98, 10, 9.8],
      ]),
    );
    const { target, actual } = form.indicators[0]!;
    expect(target).toMatchObject({ text: '100', at: { column: 4 }, value: { kind: 'at-least' } });
    expect(target!.value).toMatchObject({ quantity: { unit: { text: '人' } } });
    expect(actual!.value).toMatchObject({ kind: 'number', quantity: { unit: { text: '人' } } });
  });

  test('an adjusted target stands before the initial one', () => {
    const form = readForm(
      gridOf([
        ['指标名称', '年初指标值', '调整指标值', '全年完成值', '指标权重(分)', '指标得分(分)'],
        ['培训人数', '100人', '80人', '80人', 10, 10],
      ]),
    );
    expect(form.indicators[0]).toMatchObject({
      initialTarget: { text: '100人' },
      target: { text: '80人' },
    });
  });

  test('columns of the re-check', () => {
    const form = readForm(
      gridOf([
        [
          '一级指标',
          '三级指标',
          '指标值',
          '自评完成值',
          '权重',
          '自评得分',
          '复核完成值',
          '复核得分',
          '偏离度',
          '备注',
        ],
        ['产出', '甲', '10个', '10个', 10, 10, '8个', 8, '20%', '扣20%'],
      ]),
    );
    const { score, review } = form.indicators[0]!;
    expect([spot(score), spot(review!.score), spot(review!.deviation), spot(review!.remark)]).toEqual([
      'F2=10',
      'H2=8',
      'I2=20',
      'J2=扣20%',
    ]);
    expect(review!.actual!.text).toBe('8个');
  });

  test('a person’s answer decides the direction', () => {
    const grid = gridOf([TABLE_HEAD, ['产出指标', '数量指标', '甲', '5', '5', 5, 5]]);
    const [places] = formsOf(grid);
    const { indicators } = parse(grid, places!, { otherSheets: [], directions: { 甲: 'lower' } });
    expect(indicators[0]!.direction).toEqual({ value: 'lower', source: 'remembered' });
  });

  test('a name that every object has is no answer', () => {
    const { direction } = one(['≥5', '5', 5, 5]);
    const named = table([['产出', '数量', 'constructor', '≥5', '5', 5, 5]]).indicators[0]!;
    expect(named.direction).toEqual(direction);
  });
});

describe('totals', () => {
  const totals = (...cells: CellInput[]) =>
    table([['产出', '数量', '甲', '1个', '1个', 100, 96], cells]).totals;

  test.each<[string, CellInput[], string | null, string | null, string | null]>([
    ['in their columns', ['合计', null, null, null, null, 100, 96], 'F3=100', 'G3=96', null],
    ['label merged over the names', ['总分', '<', '<', '<', '<', 100, 96], 'F3=100', 'G3=96', null],
    ['typed further left', ['总分', '100', '96', '优', null, null, null], 'B3=100', 'C3=96', '优'],
    ['score alone', ['自评总分', null, null, null, null, null, 96], null, 'G3=96', null],
    ['with a grade', ['总计', null, null, null, null, 100, 96, '优'], 'F3=100', 'G3=96', '优'],
  ])('%s', (_what, cells, weight, score, grade) => {
    const found = totals(...cells);
    expect([spot(found?.weight), spot(found?.score), found?.grade?.text ?? null]).toEqual([
      weight,
      score,
      grade,
    ]);
  });

  test('printed above the table', () => {
    const form = readForm(
      gridOf([
        ['项目名称', '甲', '自评总分', 96.5],
        TABLE_HEAD,
        ['产出', '数量', '甲', '1个', '1个', 100, 96.5],
      ]),
    );
    expect([spot(form.totals?.score), form.totals?.label.text]).toEqual(['D1=96.5', '自评总分']);
  });

  test('a row with a name like a total’s stays a row', () => {
    const form = table([
      ['产出', '数量', '总计划完成率', '100%', '100%', 100, 100],
      ['合计', null, null, null, null, 100, 100],
    ]);
    expect(form.indicators.map(says)).toEqual([['总计划完成率', true, null]]);
  });
});

describe('the target in force', () => {
  /** Row 9: 建成智慧教室, 50 at the year's beginning, adjusted to 40. */
  const form = (change: Record<string, CellInput>) => readForm(withCells(chongqing(), change));

  test.each<[string, CellInput, string]>([
    ['adjusted', 40, 'E9=40'],
    ['not adjusted: left blank', null, 'D9=50'],
    ['not adjusted: a dash', '-', 'D9=50'],
  ])('%s', (_what, adjusted, expected) => {
    const row = form({ E9: adjusted }).indicators[0]!;
    expect([`${toA1(row.target!.at)}=${row.target!.text}`, row.used]).toEqual([expected, true]);
  });

  test('neither: the adjusted one is missing', () => {
    expect(form({ D9: null, E9: null }).indicators[0]!.target).toMatchObject({
      at: { row: 8, column: 4 },
      text: '',
    });
  });
});
