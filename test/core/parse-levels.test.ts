import type { Evaluation } from '../../src/core/evaluation';
import { jiangmen2024 } from '../forms/jiangmen-2024';
import type { CellInput } from '../grids';
import { flattened, withCells } from '../grids';
import { readForm, table } from './readings';

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
