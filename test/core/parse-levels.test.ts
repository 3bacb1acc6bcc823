import type { Evaluation } from '../../src/core/evaluation';
import { parse } from '../../src/core/parse';
import { jiangmen2024 } from '../forms/jiangmen-2024';
import type { CellInput } from '../grids';
import { flattened, gridOf, withCells } from '../grids';
import { formsOf, readForm, spot, table } from './readings';

/** Each heading with the rows under it, as "产出 3". */
const headings = (all: Evaluation['blocks'] | Evaluation['groups']) =>
  all.map(({ label, indicators }) => `${label} ${indicators.length}`.trim());

const founding = (change: Readonly<Record<string, CellInput>>) => withCells(jiangmen2024(), change);

describe('a heading without its name', () => {
  test.each<[string, string, readonly string[]]>([
    ['the last block', 'A27', ['决策 2', '产出 11', '7']],
    ['a block in between', 'A16', ['决策 2', '11', '效益 7']],
    ['the first block', 'A14', ['2', '产出 11', '效益 7']],
  ])('%s is not folded into the one above', (_what, cell, blocks) => {
    const form = readForm(founding({ [cell]: null }));
    expect(headings(form.blocks)).toEqual(blocks);
  });

  test('its weight says so where no merge does', () => {
    expect(headings(readForm(flattened(founding({ A27: null }))).blocks)).toEqual(['决策 2', '产出 11', '7']);
  });

  test('a group beside a merged one', () => {
    const groups = headings(readForm(founding({ C24: null })).groups);
    expect(groups).toEqual(
      headings(readForm(jiangmen2024()).groups).map((g) => g.replace('质量指标 1', '1')),
    );
  });

  test('without merges, a blank cell goes on with the group above', () => {
    const form = table([
      ['产出指标', '数量指标', '甲', '1个', '1个', 10, 10],
      [null, null, '乙', '1个', '1个', 10, 10],
      [null, '质量指标', '丙', '100%', '100%', 10, 10],
    ]);
    expect(headings(form.groups)).toEqual(['数量指标 2', '质量指标 1']);
  });

  test('a "其中" row stays with its parent, whatever is merged above it', () => {
    const form = table([
      ['产出指标', '数量指标', '甲', '1个', '1个', 10, 10],
      ['^', '^', '乙', '5个', '5个', 10, 10],
      [null, null, '其中：丙', '2个', '2个', null, null],
    ]);
    expect(headings(form.groups)).toEqual(['数量指标 3']);
    expect(form.indicators[2]!.parent).toBe(1);
  });

  test('a name merged over both levels leaves no blank behind', () => {
    const form = table([
      ['产出指标', '数量指标', '甲', '1个', '1个', 10, 10],
      ['^', '^', '乙', '5个', '5个', 10, 10],
      ['满意度指标', '<', '丙', '≥90%', '95%', 10, 10],
    ]);
    expect(headings(form.blocks)).toEqual(['产出指标 2', '满意度指标 1']);
    expect(headings(form.groups)).toHaveLength(2);
  });
});

describe('an equal split that one level alone states', () => {
  test.each(['D16', 'F16'])('stands once for the block where %s is blank', (cell) => {
    const { blocks, groups, indicators } = readForm(founding({ [cell]: null }));
    expect(blocks[1]!.split?.value?.toString()).toBe('40');
    expect(groups.filter(({ block, split }) => block === 1 && split)).toEqual([]);
    expect(indicators.slice(2, 13).map(({ weightSource }) => weightSource)).toEqual(
      Array(11).fill('equal-split'),
    );
  });
});

describe('words that split a block, in every row where their merge was taken apart', () => {
  const HEAD = ['一级指标', '权重', '二级指标', '三级指标', '权重', '指标值', '完成值', '得分'];
  const WORDS = '各项指标权重=40/指标总数';
  const splits = (weight: CellInput, ...words: CellInput[]) => {
    const rows = words.map((said, i): CellInput[] => [
      i === 0 ? '产出' : null,
      i === 0 ? weight : null,
      i === 0 ? '数量' : null,
      `第${i}项`,
      said,
      '1个',
      '1个',
      20,
    ]);
    const { blocks, groups } = readForm(gridOf([HEAD, ...rows]));
    return [...blocks, ...groups].map(({ split }) => spot(split));
  };

  test.each<[string, CellInput, CellInput[], (string | null)[]]>([
    ['the same words for all that the block weighs', 40, [WORDS, WORDS], ['E2=40', null]],
    ['other words', 40, [WORDS, '权重=40/指标总数'], [null, 'E2=40']],
    ['a part of what the block weighs', 50, [WORDS, WORDS], [null, 'E2=40']],
    ['a block without a weight', null, [WORDS, WORDS], [null, 'E2=40']],
    ['words that are merged themselves', 40, [WORDS, WORDS, '^'], [null, 'E2=40']],
  ])('%s', (_, weight, words, expected) => {
    expect(splits(weight, ...words)).toEqual(expected);
  });
});

test('a layout may split the weight of level 2 over rows that have none', () => {
  const sources = (splitsLevel2: boolean, ...weights: CellInput[]) => {
    const head = ['一级指标', '二级指标', '权重', '三级指标', '指标值', '完成值', '得分'];
    const rows = weights.map((weight, i): CellInput[] => ['产出', `${i}类`, weight, '甲', '1个', '1个', 5]);
    const more: CellInput[] = [null, null, null, '乙', '1个', '1个', 5];
    const grid = gridOf([head, ...rows, more]);
    const [places] = formsOf(grid);
    const context = { otherSheets: [], directions: {} };
    const read = parse(grid, { ...places!, layout: { ...places!.layout, splitsLevel2 } }, context);
    return read.indicators.map(({ weightSource }) => weightSource);
  };
  expect(sources(true, 20)).toEqual(['equal-split', 'equal-split']);
  expect(sources(true, null, 20)).toEqual([null, 'equal-split', 'equal-split']);
  expect(sources(false, 20)).toEqual([null, null]);
});

test('a heading said again with its weight goes on, one of another name does not', () => {
  const row = (level1: string): CellInput[] => [level1, '数量', '甲', '1个', '1个', 5, 5];
  expect(headings(table([row('产出指标'), row('产 出 指标(50分)'), row('效益指标')]).blocks)).toEqual([
    '产出指标 2',
    '效益指标 1',
  ]);
});
